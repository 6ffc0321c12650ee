"""Why an operation did not pass, by evidence: whether the document, Prism, or the client itself is at fault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias
from urllib.parse import parse_qsl

from generator.node import Document, Node
from generator.rules.examples import fits_its_schema
from generator.rules.spec import Spec
from generator.walk import Kind, Visit, walk

from .answers import documented
from .calls import Call
from .plugin import Outcome
from .table import Verdict

Fault: TypeAlias = Literal["document", "Prism", "client"]
_ABOUT_SCHEMAS = ("", "VIOLATIONS", "UNPROCESSABLE_ENTITY")


@dataclass(frozen=True)
class Reason:
    """Whose fault it was, in which way, and what was found."""

    fault: Fault
    what: str
    evidence: str


def why(verdict: Verdict, document: Document) -> Reason:
    """The reason of an operation that did not pass; what neither the document nor Prism explains is the client's."""
    outcome = next((each for each in verdict.outcomes if each.reason), None)
    if outcome is None:
        return Reason("client", "there is no stub in both modes", "")
    call, refusal = verdict.call, outcome.refusal
    said = "; ".join(refusal.violations) or outcome.reason
    if refusal.is_of_request:
        if broken := _broken(document, _asked(call)):
            return Reason("document", "its example of a request breaks its schema", f"{broken}; {said}")
        if _asked_for_nothing(call, outcome):
            return Reason("Prism", "wants the members of an object in the query that may be left out", said)
        return Reason("client", "the request breaks the document", said)
    if refusal.code not in _ABOUT_SCHEMAS:
        return Reason("Prism", f"cannot answer: {refusal.code}", said)
    if outcome.status // 100 > 2 and documented(call) is None:
        return Reason("document", "names no success for the operation", f"Prism answers {outcome.status}")
    if refusal.violations:
        if broken := _broken(document, _answered(call)):
            return Reason("document", "its example of an answer breaks its schema", f"{broken}; {said}")
        return Reason("Prism", "makes up an answer that breaks the schema", said)
    return Reason("client", "the answer is not read as documented", said)


def _asked(call: Call) -> Iterator[tuple[Kind, Node]]:
    yield from (("parameter", parameter) for parameter in call.parameters)
    if body := call.node.child("requestBody"):
        yield "body", body


def _answered(call: Call) -> Iterator[tuple[Kind, Node]]:
    responses = call.node.get("responses")
    for status, response in responses.items() if responses else ():
        if status.startswith("2"):
            yield "response", response.follow()


def _broken(document: Document, parts: Iterator[tuple[Kind, Node]]) -> str:
    """The first example in some parts of a document that its own schema refuses; empty where there is none."""
    visits = [visit for kind, node in parts for visit in walk(node, kind, whole_files=False)]
    unique: tuple[Visit, ...] = tuple(dict.fromkeys(visits))
    found = next(fits_its_schema(Spec(document, {}, (), unique)), None)
    return f"{found.where.file.name}:{found.where.line}: {found.text}" if found else ""


def _asked_for_nothing(call: Call, outcome: Outcome) -> bool:
    """Whether Prism found members missing of an object in the query, while none of them was sent nor had to be."""
    sent = {name for name, _ in parse_qsl(outcome.query, keep_blank_values=True)}
    for parameter in call.parameters:
        schema, name = parameter.child("schema"), parameter.text("name")
        members = schema.get("properties") if schema else None
        start = f"Request query parameter {name.lower()} must have required property"
        if members and not parameter.flag("required") and not sent & {key for key, _ in members.items()}:
            return all(message.startswith(start) for message in outcome.refusal.violations)
    return False
