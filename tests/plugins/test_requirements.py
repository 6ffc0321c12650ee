"""`x-requires`: arguments that need each other are asked for before anything is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.plugins.requirements import Kind, Requirement, Requirements
from generator.runtime.bodies import JsonBody
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import InvalidCall
from generator.runtime.operation import Operation, Parameter
from tests.plugins.described import complaints, convention, source
from tests.runtime.kit import KINDS, Recorder, call, client, operation

QUERY = ("$request.query.ids", "$request.query.since")


def asking(kind: Kind, *of: str) -> Operation:
    """An operation with two parameters and a body, and one requirement."""
    return operation(
        method="POST",
        parameters=(Parameter(name="ids", place="query"), Parameter(name="since", place="query")),
        encoder=JsonBody(type=lambda: Any, required=False),
        conventions=(Requirements(requirements=(Requirement(kind=kind, of=of),)),),
    )


@pytest.mark.parametrize(
    ("kind", "given", "complaint"),
    [
        ("at_least_one_of", {}, "give at least one of ids, since"),
        ("at_least_one_of", {"ids": [], "since": None}, "give at least one of ids, since"),
        ("exactly_one_of", {}, "give exactly one of ids, since"),
        ("exactly_one_of", {"ids": [1], "since": "now"}, "give only one of ids, since"),
        ("together", {"since": "now"}, "since needs ids beside it"),
        ("together", {"since": "now", "ids": []}, "since needs ids beside it"),
    ],
)
@pytest.mark.parametrize("client_kind", KINDS)
def test_a_call_that_breaks_a_requirement(
    client_kind: type[SyncClient] | type[AsyncClient], kind: Kind, given: dict[str, Any], complaint: str
) -> None:
    """The message names the operation and the arguments; the server hears nothing."""
    recorder = Recorder()
    with pytest.raises(InvalidCall, match=f": {complaint}$"):
        call(client(client_kind, recorder), asking(kind, *QUERY), **given)
    assert recorder.requests == []


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        ("at_least_one_of", {"since": "now"}),
        ("at_least_one_of", {"ids": [1], "since": "now"}),
        ("exactly_one_of", {"ids": [1], "since": None}),
        ("exactly_one_of", {"ids": [0]}),
        ("exactly_one_of", {"since": False}),
        ("together", {}),
        ("together", {"ids": [1], "since": "now"}),
    ],
)
def test_a_call_that_keeps_a_requirement(kind: Kind, given: dict[str, Any]) -> None:
    """Whatever was given counts, also zero and false."""
    recorder = Recorder()
    call(client(SyncClient, recorder), asking(kind, *QUERY), **given)
    assert len(recorder.requests) == 1


def test_fields_of_a_body_are_named_by_the_way_to_them() -> None:
    """Parameters and fields may be required together."""
    needed = asking("together", "$request.query.ids", "$request.body#/filter/name")
    recorder = Recorder()
    with pytest.raises(InvalidCall, match=r"ids needs filter\.name beside it"):
        call(client(SyncClient, recorder), needed, ids=[1], body={"filter": {}})
    call(client(SyncClient, recorder), needed, ids=[1], body={"filter": {"name": "a"}})
    assert len(recorder.requests) == 1


PARAMETERS: list[dict[str, Any]] = [
    {"name": "ids", "schema": {"type": "array", "items": {"type": "integer"}}},
    {"name": "since", "schema": {"type": "string"}},
]


def test_a_block_becomes_its_requirements(tmp_path: Path) -> None:
    """One for each entry, in order."""
    block = [{"at_least_one_of": list(QUERY)}, {"together": list(QUERY)}]
    made = convention(source(tmp_path, PARAMETERS, x_requires=block), Requirements)
    assert made.requirements == (
        Requirement(kind="at_least_one_of", of=QUERY),
        Requirement(kind="together", of=QUERY),
    )


@pytest.mark.parametrize(
    ("block", "complaint"),
    [
        (
            [{"at_least_one_of": ["$request.query.ids", "$request.query.until"]}],
            "x-requires: at_least_one_of: $request.query.until names nothing that the operation takes; correct it",
        ),
        (
            [{"together": ["$request.query.ids", "$request.body#/name"]}],
            "x-requires: together: $request.body#/name names nothing that the operation takes; correct it",
        ),
        ([{"one_of": list(QUERY)}], "one_of"),
        ([{"together": ["$request.query.ids"]}], "too short"),
        ([{"together": ["$request.query.ids", "$response.body#/data"]}], "does not match"),
        ([], "empty"),
    ],
)
def test_a_block_that_fits_nothing(tmp_path: Path, block: Any, complaint: str) -> None:
    """Each expression leads to something that the call takes, and the block has its form."""
    found = complaints(source(tmp_path, PARAMETERS, x_requires=block))
    assert len(found) == 1
    assert complaint in found[0]


@pytest.mark.parametrize("given", [{}, {"ids": [1]}, {"since": "now", "ids": []}])
def test_what_excludes_each_other_may_stand_alone(given: dict[str, Any]) -> None:
    """One of them, or none."""
    recorder = Recorder()
    call(client(SyncClient, recorder), asking("not_together", *QUERY), **given)
    assert len(recorder.requests) == 1


def test_what_excludes_each_other_is_refused_together() -> None:
    """False is a value too: the provider refuses the argument as such."""
    with pytest.raises(InvalidCall, match=r": give only one of ids, since, or none$"):
        call(client(SyncClient, Recorder()), asking("not_together", *QUERY), ids=False, since="now")
