"""What an answer said beside its body: status, headers and where the new thing is."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.exact_json import write_json
from generator.runtime.http_response import HttpResponse
from generator.runtime.model import Model, dump
from generator.runtime.operation import Result

from .kit import KINDS, Recorder, answer, call, client, operation


class Tracking(Model):
    """An answer with another model inside."""

    id: int
    inner: Tracking | None = None


CREATED = operation(
    results=(Result(status="201", kind="json", content_type="application/json", type=lambda: Tracking),)
)


def created(location: str, kind: type[SyncClient] | type[AsyncClient] = SyncClient) -> Any:
    """What a 201 with this header comes back as."""
    recorder = Recorder(answer({"id": 1, "inner": {"id": 2}, "new": 3}, 201, Location=location))
    return call(client(kind, recorder, base_url="https://api.example/v1"), CREATED)


@pytest.mark.parametrize("kind", KINDS)
def test_a_model_knows_its_answer(kind: type[SyncClient] | type[AsyncClient]) -> None:
    """Its own status and headers; a model inside it has none."""
    tracking = created("/api/imports/7", kind)
    assert tracking.http_response.status == 201
    assert tracking.http_response.headers["content-type"] == "application/json"
    assert tracking.inner.http_response is None
    assert Tracking(id=1).http_response is None


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("https://elsewhere.example/7", "https://elsewhere.example/7"),
        ("/api/imports/7", "https://api.example/api/imports/7"),
        ("items/7", "https://api.example/v1/items/7"),
        ("", None),
    ],
)
def test_a_location_is_absolute(location: str, expected: str | None) -> None:
    """As RFC 9110 resolves it: against the URL that was asked for."""
    assert created(location).http_response.location == expected


def test_the_answer_is_no_part_of_the_value() -> None:
    """It is neither sent nor printed, and makes no two values different; copies keep it."""
    tracking = created("/7")
    made = Tracking.from_json(b'{"id": 1, "inner": {"id": 2}, "new": 3}')
    assert tracking == made
    assert repr(tracking) == repr(made)
    assert write_json(dump(tracking)) == tracking.to_json() == made.to_json()
    assert Tracking.model_validate(tracking) is tracking
    for twin in (tracking.model_copy(), copy.deepcopy(tracking), pickle.loads(pickle.dumps(tracking))):
        assert twin == tracking
        assert twin.http_response == tracking.http_response


def test_no_header_shows_in_a_traceback() -> None:
    """They may hold a session."""
    assert repr(HttpResponse(status=200, headers={"set-cookie": "s3cret"})) == "HttpResponse(status=200)"
