"""The vocabulary of the specs: every `x-` key with what it says, where it stands, and what its block holds."""

from __future__ import annotations

from .sections import Section, sections

__all__ = ["Section", "sections"]
