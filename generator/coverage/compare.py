"""Holds inventory, spec and generated code against each other; what is missing needs a reason in writing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..calls import Call
from ..inventory import Entry, Inventory, Reason, Source
from ..node import Document
from ..problems import Location, Problem, shown
from .facts import Fact, Kind, documented
from .in_spec import specified
from .matching import Pairs, matched


@dataclass(frozen=True, kw_only=True)
class Client:
    """One client to look at: its document, what its generated code says, and the command that writes that."""

    document: Document
    calls: tuple[Call, ...]
    generated: Mapping[str, frozenset[Fact]]
    command: str


@dataclass
class Outcome:
    """How far one source document is covered, and what is to be mended."""

    source: Source
    documented: Counter[Kind] = field(default_factory=Counter["Kind"])
    specified: Counter[Kind] = field(default_factory=Counter["Kind"])
    generated: Counter[Kind] = field(default_factory=Counter["Kind"])
    explained: Counter[Kind] = field(default_factory=Counter["Kind"])
    problems: list[Problem] = field(default_factory=list[Problem])
    has_client: bool = True


def compare(source: Source, inventory: Inventory, client: Client | None) -> Outcome:
    """One source document against the client that is made from it; without the client only the inventory counts."""
    outcome = Outcome(source, has_client=client is not None)
    reasons = _Reasons(each for each in inventory.reasons if each.table == source.table)
    pairs = matched(source, client.calls) if client else Pairs({}, ())
    for entry in source.entries:
        said = documented(entry) if entry.is_documented else frozenset[Fact]()
        outcome.documented.update(fact.kind for fact in said)
        if client:
            _compare(entry, said, pairs.found.get(entry.number), client, reasons, outcome)
    if client and not client.generated:
        outcome.problems.append(Problem(source.where, f"{source.client} has no generated code; run {client.command}"))
    if client:
        outcome.problems += [_unknown(call, source) for call in pairs.unknown]
        outcome.problems += [Problem(each.where, _IDLE) for each in reasons.idle]
    return outcome


_IDLE = "nothing is missing here any more; remove this reason"


class _Reasons:
    """The reasons of one source document, and which of them were needed."""

    def __init__(self, reasons: Iterable[Reason]) -> None:
        self._reasons = tuple(reasons)
        self._used = set[Reason]()

    @property
    def idle(self) -> list[Reason]:
        """Reasons for what is not missing."""
        return [each for each in self._reasons if each not in self._used]

    def cover(self, entry: Entry, fact: Fact, side: str) -> bool:
        """Whether there is a reason for this absence."""
        of_entry = (each for each in self._reasons if each.number == entry.number and each.side == side)
        found = {each for each in of_entry if each.covers(fact.kind, fact.name)}
        self._used |= found
        return bool(found)


def _compare(
    entry: Entry, said: frozenset[Fact], call: Call | None, client: Client, reasons: _Reasons, outcome: Outcome
) -> None:
    in_spec = specified(call, client.document.root) if call else frozenset[Fact]()
    in_code = client.generated.get(call.id, frozenset[Fact]()) if call else frozenset[Fact]()
    outcome.specified.update(fact.kind for fact in said & in_spec)
    outcome.generated.update(fact.kind for fact in said & in_spec & in_code)
    _missing(entry, _worth_saying(said - in_spec), "spec", _in_spec(call, client), reasons, outcome)
    if client.generated:
        lost, mend = _worth_saying((said & in_spec) - in_code), f"run {client.command}, or teach the generator"
        _missing(entry, lost, "generated", mend, reasons, outcome)
    outcome.problems += _invented(entry, said, in_spec, call) if call and said else []


def _worth_saying(facts: frozenset[Fact]) -> frozenset[Fact]:
    """Of an operation that is not there each of its members would only say the same again."""
    return frozenset(fact for fact in facts if fact.kind == "operation") or facts


def _missing(entry: Entry, facts: frozenset[Fact], side: str, mend: str, reasons: _Reasons, outcome: Outcome) -> None:
    """Complain of what is missing without a reason; of a member that is missing its values need no word."""
    bare = {fact for fact in facts if not reasons.cover(entry, fact, side)}
    absent = {fact.name: fact for fact in facts if fact.kind in ("parameter", "field")}
    told: dict[Fact, list[str]] = {}
    for fact in sorted(facts):
        owner, _, value = fact.name.rpartition(" ") if fact.kind == "value" else (fact.name, "", "")
        if absent.get(owner, fact) not in bare:
            outcome.explained[fact.kind] += 1
        elif fact.kind != "value" or owner not in absent:
            told.setdefault(Fact(fact.kind, owner), []).append(value)
    for subject, values in told.items():
        outcome.problems.append(_absence(entry, subject, values, side, mend, outcome.source))


def _absence(entry: Entry, subject: Fact, values: list[str], side: str, mend: str, source: Source) -> Problem:
    listed = f" {', '.join(values)}" if subject.kind == "value" else ""
    place = "the spec" if side == "spec" else "the generated code"
    where, document = _documented_at(entry, subject, source)
    text = f"{entry.name}: {subject}{listed}: {document} has it and {place} lacks it; {mend}, or say why in reasons.tsv"
    return Problem(where, text)


def _documented_at(entry: Entry, fact: Fact, source: Source) -> tuple[Location, str]:
    for member in entry.members:
        if fact.name == f"{member.place} {member.name}":
            return member.where, member.document or source.document
    return entry.where, source.document


def _in_spec(call: Call | None, client: Client) -> str:
    if call is None:
        return f"write it into {client.document.root.file.name}, which `specwright new operation` begins"
    return f"mend it at {shown(call.node.file)}:{call.node.line}"


def _invented(entry: Entry, said: frozenset[Fact], in_spec: frozenset[Fact], call: Call) -> Iterator[Problem]:
    """A limit that no document states is a guess, and would be kept as if it were a promise."""
    for fact in sorted(in_spec - said):
        if fact.kind == "frequency" and fact.name != "none stated":
            yield Problem(
                call.node.get("x-rate-limits") or call.node,
                f"{entry.name}: {fact.name} is no frequency that the inventory knows; correct it here or at"
                f" {shown(entry.where.file)}:{entry.where.line}",
            )


def _unknown(call: Call, source: Source) -> Problem:
    text = f"{call.title}: {source.table}.tsv has no such operation; correct x-source, or add its line"
    return Problem(call.node.get("x-source") or call.node, text)
