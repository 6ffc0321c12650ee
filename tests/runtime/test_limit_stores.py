"""Where a client counts its calls: by argument, by environment, or with all others of the process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.plugins.rate_limits import Rate, RateLimits
from generator.runtime.core import SyncClient
from generator.runtime.errors import ConfigurationError, LimitReached
from generator.runtime.file_limits import FileLimits
from generator.runtime.limits import SHARED, MemoryLimits
from generator.runtime.operation import Arguments, Operation, Result
from generator.runtime.options import CallOptions
from generator.runtime.redis_limits import RedisLimits
from generator.runtime.service import Service
from generator.runtime.stores import limit_store

VARIABLE = "SHOP_LIMITS"


def test_the_memory_of_the_process_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """All clients of a process count together."""
    monkeypatch.delenv(VARIABLE, raising=False)
    assert limit_store(None, "raise", VARIABLE) is SHARED


def test_an_argument_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A store of one's own, even an empty one, is taken as it is."""
    monkeypatch.setenv(VARIABLE, "redis://127.0.0.1:1")
    own = MemoryLimits()
    assert limit_store(own, "raise", VARIABLE) is own
    assert repr(limit_store(None, "raise", VARIABLE)) == "RedisLimits('127.0.0.1:1', down='raise')"


@pytest.mark.parametrize("url", ["redis://127.0.0.1:1", "valkey://127.0.0.1:1", "file:///tmp/limits%20of%20shops"])
def test_a_url_names_one_store_for_the_whole_process(url: str) -> None:
    """A client for each shop does not need connections for each shop."""
    found = limit_store(url, "local", VARIABLE)
    assert found is limit_store(url, "local", VARIABLE)
    assert isinstance(found, FileLimits if url.startswith("file") else RedisLimits)
    assert repr(found) in ("RedisLimits('127.0.0.1:1', down='local')", "FileLimits('/tmp/limits of shops')")


@pytest.mark.parametrize("url", ["limits.json", "file:limits", "file://elsewhere/limits", "file:///", "http://host"])
def test_what_names_no_store_is_refused(url: str) -> None:
    """When the client is made, not at its first call."""
    with pytest.raises(ConfigurationError, match="limits: "):
        limit_store(url, "raise", VARIABLE)


def test_clients_of_different_runs_share_a_file(tmp_path: Path) -> None:
    """The setting reaches the calls."""
    operation = Operation(
        id="T1",
        name="things",
        method="GET",
        path="/things",
        results=(Result(status="204", kind="none"),),
        conventions=(RateLimits(limits=(Rate(calls=1, per=60.0),)),),
    )
    given: dict[str, Any] = {"limits": (tmp_path / "limits").as_uri()}
    for number in range(2):
        transport = httpx2.MockTransport(lambda request: httpx2.Response(204))
        with SyncClient(Service(env_prefix="SHOP"), "https://api.example", {}, transport=transport, **given) as client:
            if number:
                with pytest.raises(LimitReached, match="T1"):
                    client.call(operation, Arguments(parameters={}), CallOptions(on_limit="raise"))
            else:
                client.call(operation, Arguments(parameters={}))
