"""Letting time pass in asyncio, which blocking code need not import."""

from __future__ import annotations


async def sleep_async(seconds: float) -> None:
    """Let so many seconds pass; other tasks go on."""
    import asyncio

    await asyncio.sleep(seconds)
