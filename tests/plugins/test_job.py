"""`x-job`: built from its block, checked against the operations it names, and read from answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.plugins.job import Acceptor, Job, JobResult, Poll, Report
from generator.runtime.flow import Response
from generator.runtime.sockets import Described, ValueKind
from generator.runtime.sockets import Job as JobSocket

BLOCK: dict[str, Any] = {
    "handle": {"tracking_id": "$response.body#/tracking_id"},
    "poll": {
        "operation": "OR14",
        "success": {"at": "$response.body#/status", "values": ["COMPLETED"]},
        "failure": {"at": "$response.body#/status", "values": ["FAILED", "CANCELED"]},
        "delay": {"first": 3, "longest": 30},
        "deadline": 600,
    },
    "result": {"operation": "OR15", "urls": "$response.body#/urls", "items": "$response.body#/orders"},
    "report": {"operation": "OF03", "when": "$response.body#/has_error_report"},
}


class Fake:
    """An operation that has what it is told."""

    has_body = None
    paged = False

    def __init__(self, url_argument: str = "", **kinds: ValueKind) -> None:
        self.url_argument = url_argument
        self.kinds: Mapping[str, ValueKind] = {f"$response.body#/{name}": kind for name, kind in kinds.items()}
        self.values: tuple[str, ...] = ()
        self.others: dict[str, Fake] = {}

    def kind_of(self, expression: str) -> ValueKind | None:
        """What it was told."""
        return "string" if expression.startswith("$response.header.") else self.kinds.get(expression)

    def values_of(self, expression: str) -> tuple[str, ...]:
        """The values of its status."""
        return self.values if expression == "$response.body#/status" else ()

    def max_items(self, expression: str) -> int | None:
        """No limit."""
        return None

    def operation(self, code: str) -> Described | None:
        """One of the others."""
        return self.others.get(code)


def described() -> Fake:
    """OR13 with the operations around it."""
    start = Fake(tracking_id="string")
    poll = Fake(status="string", urls="array", has_error_report="boolean", item="object")
    poll.kinds = {**poll.kinds, "$request.path.tracking_id": "string"}
    poll.values = ("PENDING", "COMPLETED", "FAILED", "CANCELED")
    start.others = {"OR14": poll, "OR15": Fake("url", orders="array", total="integer"), "OF03": Fake()}
    return start


def changed(path: str, value: Any) -> dict[str, Any]:
    """The block with one member changed; `None` removes it."""
    first, _, rest = path.partition(".")
    if not rest:
        kept = {key: item for key, item in BLOCK.items() if key != first}
        return kept if value is None else {**kept, first: value}
    return {**BLOCK, first: {**BLOCK[first], rest: value}}


def complaints(block: Mapping[str, Any], operation: Fake | None = None) -> list[str]:
    """What is wrong with a block."""
    given = operation or described()
    made = Job.build(block, given)
    return list(made.verify(given)) if made else []


def test_a_block_becomes_a_job() -> None:
    """Every member has its place; without a block there is no job."""
    assert Job.build(None, described()) is None
    made = Job.build(BLOCK, described())
    assert made == Job(
        handle=(("tracking_id", "$response.body#/tracking_id"),),
        poll=Poll(
            operation="OR14",
            success=Acceptor(at="/status", values=("COMPLETED",)),
            failure=Acceptor(at="/status", values=("FAILED", "CANCELED")),
            first_delay=3.0,
            longest_delay=30.0,
            deadline=600.0,
        ),
        result=JobResult(operation="OR15", urls="/urls", items="/orders"),
        report=Report(operation="OF03", when="/has_error_report"),
    )
    assert isinstance(made, JobSocket)
    assert made.related == {"poll": "OR14", "result": "OR15", "report": "OF03"}
    assert complaints(BLOCK) == []


@pytest.mark.parametrize(
    ("path", "value", "complaint"),
    [
        ("handle", {"tracking_id": "$response.body#/id"}, "leads to nothing"),
        ("handle", {"import": "$response.body#/tracking_id"}, "has a parameter import"),
        ("poll.operation", "OR99", "there is no operation OR99"),
        ("poll.success", {"at": "$response.body#/state", "values": ["X"]}, "/state leads to nothing"),
        ("poll.success", {"at": "$response.body#/status", "values": ["DONE"]}, "DONE is none of PENDING"),
        ("poll.failure", {"at": "$response.body#/status", "values": ["FAILED", "BAD"]}, "BAD is none of"),
        ("poll.delay", {"first": 61, "longest": 60}, "longer than the longest"),
        ("result.operation", "OR98", "there is no operation OR98"),
        ("result.urls", "$response.body#/status_url", "leads to no array"),
        ("result", {"operation": "OR15", "items": "$response.body#/orders"}, "takes a whole URL, so name urls"),
        ("result.operation", "OF03", "takes no whole URL"),
        ("result.items", "$response.body#/total", "leads to no array in the answer of OR15"),
        ("result.media", {"at": "$request.body#/kind", "default": "text/csv"}, "names no text of the request"),
        ("report.operation", "OF99", "there is no operation OF99"),
        ("report.when", "$response.body#/status", "leads to no boolean"),
    ],
)
def test_contradictions_are_complaints(path: str, value: Any, complaint: str) -> None:
    """A block that does not fit the operations it names is told what to mend."""
    assert [each for each in complaints(changed(path, value)) if complaint in each]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("handle", {}),
        ("poll", None),
        ("handle", {"id": "$request.body#/id"}),
        ("handle", {"id": "tracking_id"}),
        ("poll.success", {"at": "/status", "values": ["X"]}),
        ("poll.success", {"at": "$response.body#status", "values": ["X"]}),
        ("poll.success", {"at": "$response.body#/status", "values": []}),
        ("poll.deadline", 0),
        ("poll.delay", {"first": 0}),
        ("result.urls", "$response.header.Link"),
        ("result.media", {"at": "$response.body#/kind", "default": "text/csv"}),
        ("result.media", {"at": "$request.body#/kind"}),
        ("surprise", 1),
    ],
)
def test_blocks_of_another_form(path: str, value: Any) -> None:
    """The schema refuses them, so that `build` never sees one."""
    validator: Any = Draft202012Validator(dict(Job.schema))
    assert not validator.is_valid(changed(path, value))
    assert validator.is_valid(BLOCK)


def test_defaults() -> None:
    """A block needs a poll with its success; without a handle the job has no name."""
    block = {"poll": {"operation": "OR14", "success": BLOCK["poll"]["success"]}}
    validator: Any = Draft202012Validator(dict(Job.schema))
    assert validator.is_valid(block)
    made = Job.build(block, described())
    assert made
    assert (made.delays, made.deadline, made.items, made.urls({"urls": ["x"]})) == ((2.0, 60.0), 3600.0, None, None)
    assert (made.outcome({"status": "FAILED"}), made.has_report({"has_error_report": True})) == ("running", False)
    assert (made.names, made.known_by({"tracking_id": 7}, Response(status=200, headers={}))) == ((), {})


@pytest.mark.parametrize(("errors", "report"), [(0, False), (3, True), (None, False), ("3", False)])
def test_a_report_is_there_for_a_number_of_errors(errors: Any, report: bool) -> None:
    """The status may count the errors instead of telling whether there is a report."""
    made = Job.build(changed("report.when", "$response.body#/errors"), described())
    assert made
    assert made.has_report({"errors": errors}) is report


@pytest.mark.parametrize(
    ("status", "outcome", "urls", "report"),
    [
        ({"status": "COMPLETED", "urls": ["a", "b"], "has_error_report": True}, "succeeded", ["a", "b"], True),
        ({"status": "CANCELED", "urls": "a", "has_error_report": False}, "failed", ["a"], False),
        ({"status": "PENDING", "urls": None}, "running", [], False),
        ({}, "running", [], False),
        (None, "running", [], False),
    ],
)
def test_statuses_are_read(status: Any, outcome: str, urls: list[str], report: bool) -> None:
    """What a status says, and what it leaves out."""
    made = Job.build(BLOCK, described())
    assert made
    assert (made.outcome(status), made.urls(status), made.has_report(status)) == (outcome, urls, report)


@pytest.mark.parametrize(
    ("location", "name"),
    [("/status/a%20b", "a b"), ("https://x.example/jobs/7/?q=/z", "7"), ("7", "7"), ("", None)],
)
def test_names_from_location(location: str, name: str | None) -> None:
    """The last step of the address is the name; where the poll takes a whole URL, it is the address itself."""
    made = Job.build(changed("handle", {"id": "$response.header.Location"}), described())
    assert made
    response = Response(status=202, headers={"location": location} if location else {})
    assert made.known_by({}, response).get("id") == name
    assert replace(made, whole_url="id").known_by({}, response).get("id") == (location or None)
