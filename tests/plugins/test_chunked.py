"""`x-chunked`: a list that is too long for one call is sent in several, and the answers are one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plugins.chunked import Chunked
from generator.plugins.retries import Retries
from generator.runtime.call import Call
from generator.runtime.core import SyncClient
from generator.runtime.drift import Sight
from generator.runtime.errors import InvalidCall, StatusError, UnexpectedAnswer
from generator.runtime.flow import Flow, Request, Response
from generator.runtime.model import Model
from generator.runtime.operation import Arguments, Operation, Parameter, Result
from generator.runtime.service import Service
from generator.runtime.sockets import Sender

from .described import complaints, convention, source

IDS = {"name": "ids", "explode": False, "schema": {"type": "array", "maxItems": 3, "items": {"type": "string"}}}
FREE = {"name": "free", "schema": {"type": "array", "items": {"type": "string"}}}
OFFSET = {"name": "offset", "schema": {"type": "integer"}}


class Documents(Model):
    """A list in one answer."""

    document_list: list[int]
    note: str | None = None


class Envelope(Model):
    """A list deeper inside."""

    inner: Documents


def described(pointer: str, kind: type[Model], *conventions: Any) -> Operation:
    """An operation that takes at most 3 `ids` at once."""
    return Operation(
        id="L1",
        name="shelf.list",
        method="GET",
        path="/list",
        parameters=(Parameter(name="ids", explode=False, required=True, max_items=3),),
        results=(Result(status="200", kind="json", content_type="application/json", type=lambda: kind),),
        conventions=(Chunked(parameters=("$request.query.ids",), items=pointer), *conventions),
    )


class Server:
    """Answers with the numbers that it was asked for."""

    def __init__(self, *, wrap: bool = False) -> None:
        self.asked: list[list[str]] = []
        self.instead: dict[int, httpx2.Response] = {}
        self._wrap = wrap

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer one part."""
        self.asked.append(request.url.params["ids"].split(","))
        if len(self.asked) in self.instead:
            return self.instead.pop(len(self.asked))
        body = {"document_list": [int(text) for text in self.asked[-1]], "note": f"part {len(self.asked)}"}
        return httpx2.Response(200, json={"inner": body} if self._wrap else body)

    def call(self, operation: Operation, ids: list[str]) -> Any:
        """Make the call."""
        client = SyncClient(Service(env_prefix="SHELF"), "https://x.example", {}, transport=httpx2.MockTransport(self))
        return client.call(operation, Arguments(parameters={"ids": ids}))


@given(total=st.integers(1, 20))
def test_the_answer_is_the_first_one_with_the_items_of_all(total: int) -> None:
    """In the list's order, of the described class; no part is longer than allowed."""
    server, ids = Server(), [str(number) for number in range(total)]
    answer = server.call(described("/document_list", Documents), ids)
    assert isinstance(answer, Documents)
    assert (answer.document_list, answer.note) == (list(range(total)), "part 1")
    assert [each for part in server.asked for each in part] == ids
    assert max(map(len, server.asked)) <= 3


def test_items_may_stand_deeper_inside() -> None:
    """Every object on the way keeps its class."""
    answer = Server(wrap=True).call(described("/inner/document_list", Envelope), ["1", "2", "3", "4"])
    assert answer == Envelope.model_validate({"inner": {"document_list": [1, 2, 3, 4], "note": "part 1"}})


class Tally:
    """A gate where the limits stand: what passes it is charged."""

    depth = 20

    def __init__(self) -> None:
        self.charged: list[Any] = []

    def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
        """Count the call and send it."""
        self.charged.append(call.arguments.parameters["ids"])
        return (yield from send(request))


def test_every_part_is_charged_to_the_limits_and_sent_again_by_itself() -> None:
    """As if the caller had made the calls."""
    server, tally = Server(), Tally()
    server.instead[2] = httpx2.Response(503)
    operation = described("/document_list", Documents, tally, Retries(first_delay=0.0))
    assert server.call(operation, [str(n) for n in range(8)]).document_list == list(range(8))
    assert server.asked == [["0", "1", "2"], ["3", "4", "5"], ["3", "4", "5"], ["6", "7"]]
    assert tally.charged == server.asked


def test_a_part_that_fails_fails_the_call() -> None:
    """Half of the items is no answer."""
    server = Server()
    server.instead[2] = httpx2.Response(404)
    with pytest.raises(StatusError):
        server.call(described("/document_list", Documents), ["1", "2", "3", "4"])


def test_a_part_without_a_list_fails_the_call() -> None:
    """What cannot be joined is no empty list."""
    for body in (b"", b'{"document_list": "none"}'):
        server = Server()
        server.instead[2] = httpx2.Response(200, content=body, headers={"content-type": "application/json"})
        with pytest.raises(UnexpectedAnswer, match="no list of items to join"):
            server.call(described("/document_list", Documents), ["1", "2", "3", "4"])


def test_a_part_whose_list_is_null_has_no_items() -> None:
    """It is noted as the difference that it is."""
    server = Server()
    server.instead[2] = httpx2.Response(200, json={"document_list": None})
    client = SyncClient(Service(env_prefix="S"), "https://x.example", {}, transport=httpx2.MockTransport(server))
    operation = described("/document_list", Documents)
    assert client.call(operation, Arguments(parameters={"ids": ["1", "2", "3", "4"]})).document_list == [1, 2, 3]
    assert client.drift.seen == {Sight("L1", "null", "/document_list"): 1}


def test_without_the_convention_a_longer_list_is_refused() -> None:
    """The provider would refuse it too."""
    parameters = (Parameter(name="ids", explode=False, max_items=3),)
    operation = Operation(id="L1", name="shelf.list", method="GET", path="/list", parameters=parameters)
    with pytest.raises(InvalidCall, match="ids"):
        Server().call(operation, ["1", "2", "3", "4"])


def test_a_block_names_the_list_and_where_the_items_are(tmp_path: Path) -> None:
    """A listing in pages knows its items already, and may have several such lists."""
    block = {"parameter": "$request.query.ids", "items": "$response.body#/data"}
    assert convention(source(tmp_path, [IDS], x_chunked=block), Chunked) == Chunked(
        parameters=("$request.query.ids",), items="/data"
    )
    paged = {"style": "link", "response": {"items": "$response.body#/data", "next": "$response.header.Link"}}
    found = source(tmp_path, [IDS], x_chunked={"parameter": ["$request.query.ids"]}, x_pagination=paged)
    assert convention(found, Chunked) == Chunked(parameters=("$request.query.ids",))


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ({"parameter": "$request.query.ids"}, "items leads to no array in the success response; correct items"),
        (
            {"parameter": "$request.query.ids", "items": "$response.body#/next"},
            "/next leads to no array in the success response; correct items",
        ),
        (
            {"parameter": "$request.query.free", "items": "$response.body#/data"},
            "$request.query.free has no maxItems; say how many values one call takes",
        ),
        (
            {"parameter": "$request.query.offset", "items": "$response.body#/data"},
            "$request.query.offset names no array among the query parameters; correct parameter",
        ),
        (
            {"parameter": "$request.query.other", "items": "$response.body#/data"},
            "$request.query.other names no array among the query parameters; correct parameter",
        ),
    ],
)
def test_what_is_wrong_with_a_block_is_told(tmp_path: Path, block: dict[str, Any], expected: str) -> None:
    """A list without a length, a parameter that is none, answers that cannot be joined."""
    assert complaints(source(tmp_path, [IDS, FREE, OFFSET], x_chunked=block)) == [f"x-chunked: {expected}"]


def test_a_listing_in_pages_has_no_items_to_join(tmp_path: Path) -> None:
    """Its pages follow one another."""
    paged = {"style": "link", "response": {"items": "$response.body#/data", "next": "$response.header.Link"}}
    block = {"parameter": "$request.query.ids", "items": "$response.body#/data"}
    found = complaints(source(tmp_path, [IDS], x_chunked=block, x_pagination=paged))
    assert found == ["x-chunked: the pages of a listing follow one another; leave items out"]
