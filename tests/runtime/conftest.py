"""A real Redis server for the tests that share limits through one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.redis_server import BINARY, RedisServer, redis_server


@pytest.fixture(scope="session")
def redis() -> Iterator[RedisServer]:
    """One server for all tests; whoever stops it starts it again."""
    if BINARY is None:
        pytest.skip("redis-server is not installed")
    with redis_server() as server:
        yield server
