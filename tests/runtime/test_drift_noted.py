"""Differences as a client tells them: counted, logged once without a value, or raised."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.decode import decode
from generator.runtime.errors import DriftError
from generator.runtime.operation import Result

from .kit import KINDS, Recorder, answer, call, client, operation
from .order_pages import Card, Page, changed, good


@pytest.mark.parametrize("line_break", ["\n", "\r", "\x0b", "\x1b[2K", "\x85", "\u2028", "\ud800"])
def test_a_pointer_stays_on_its_line(line_break: str) -> None:
    """The name of a field comes from the server, and where it is logged it must not look like another message."""
    value, found = decode(Card, {"kind": "card", "digits": "1", "holder": "Eve", f"a{line_break}b/c": 1})
    ((kind, pointer),) = found
    assert (kind, pointer.isprintable(), pointer[:2], pointer[-4:]) == ("unknown field", True, "/a", "b~1c")
    assert f"a{line_break}b/c" in value.model_extra


PAGES = operation(results=(Result(status="200", kind="json", type=lambda: Page),))


@pytest.mark.parametrize("kind", KINDS)
def test_drift_is_counted_and_logged_once(
    kind: type[SyncClient] | type[AsyncClient], caplog: pytest.LogCaptureFixture
) -> None:
    """Each kind of difference is one count per answer and one line in all, and neither shows a value."""
    data = changed("orders/0/state", "S3CRET")
    data["orders"][1]["state"] = "S3CRET"
    recorder = Recorder(answer(_floats(data)))
    mine = client(kind, recorder)
    with caplog.at_level(logging.DEBUG):
        for _ in range(3):
            call(mine, PAGES)
    ((sight, count),) = mine.drift.seen.items()
    assert (sight.operation, sight.kind, sight.pointer, count) == ("OP1", "unknown value", "/orders/*/state", 3)
    assert len(mine.drift) == 1
    assert len([r for r in caplog.records if r.levelno >= logging.WARNING]) == 1
    assert "S3CRET" not in caplog.text + repr(mine.drift.seen)


@pytest.mark.parametrize("kind", KINDS)
def test_strict_clients_raise(kind: type[SyncClient] | type[AsyncClient]) -> None:
    """With `strict=True` the first difference is an error that says what and where, without the value."""
    mine = client(kind, Recorder(answer(_floats(changed("orders/0/state", "S3CRET")))), strict=True)
    with pytest.raises(DriftError, match="unknown value at /orders/\\*/state") as raised:
        call(mine, PAGES)
    assert raised.value.found == (("unknown value", "/orders/*/state"),)
    assert "S3CRET" not in str(raised.value)
    assert call(client(kind, Recorder(answer(_floats(good()))), strict=True), PAGES).total_count == 2


@pytest.mark.parametrize("kind", KINDS)
def test_undocumented_successes_are_read(kind: type[SyncClient] | type[AsyncClient]) -> None:
    """A 2xx status that the description lacks is read like the one it has, and noted."""
    mine = client(kind, Recorder(answer(_floats(good()), status=202)))
    assert call(mine, PAGES).total_count == 2
    assert [(sight.kind, sight.pointer) for sight in mine.drift.seen] == [("status", "/202")]


def _floats(value: Any) -> Any:
    """Plain data that the standard library can write."""
    import json

    return json.loads(json.dumps(value, default=float))
