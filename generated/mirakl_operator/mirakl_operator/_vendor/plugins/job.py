"""`x-job`: work that the provider does later: started by one operation, looked at by another until it ends.

`handle` says where the answer to the start names the job, under the parameters by which the other
operations know it; of a `Location` header the last step is the name. Without `handle` there is one job
at a time, which nobody has to name. `result` brings what came of it, one call for each of `urls` or one
call in all; `report` brings what went wrong. Where results come in the media type that the start asked
for, `media` says what names it, and which it is where nothing does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self
from urllib.parse import unquote, urlsplit

from ..runtime.expressions import ABSENT, parse, select
from ..runtime.shapes import is_list
from ..runtime.value import Value
from .job_block import BLOCK

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.flow import Response
    from ..runtime.sockets import Described


class Acceptor(Value):
    """Tells an end of the job: the value at a pointer into the status is one of these."""

    at: str
    values: tuple[str, ...]

    def accepts(self, status: Any) -> bool:
        """Whether a status shows that end."""
        return select(status, self.at) in self.values


class Poll(Value):
    """The operation to look with, how its answers are read, and when to look: seconds."""

    operation: str
    success: Acceptor
    failure: Acceptor | None = None
    first_delay: float = 2.0
    longest_delay: float = 60.0
    deadline: float = 3600.0


class Media(Value):
    """Which media type the start asks for: the value that `at` names in it, or else the `default`."""

    at: str
    default: str


class JobResult(Value):
    """The operation that brings the results; `urls` points into the status, `items` into each result in JSON."""

    operation: str
    urls: str | None = None
    items: str | None = None
    media: Media | None = None


class Report(Value):
    """The operation that brings the error report; `when` points to a flag of the status, or to a number of errors."""

    operation: str
    when: str


class Job(Value):
    """`handle` pairs parameters with expressions; `whole_url` is the one of them that is a URL to call."""

    key: ClassVar[str] = "x-job"
    schema: ClassVar[Mapping[str, Any]] = BLOCK

    handle: tuple[tuple[str, str], ...]
    poll: Poll
    result: JobResult | None = None
    report: Report | None = None
    whole_url: str = ""

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The convention from its block."""
        if block is None:
            return None
        poll, delay, handle = block["poll"], block["poll"].get("delay", {}), block.get("handle", {})
        polling = described.operation(poll["operation"])
        return cls(
            handle=tuple(handle.items()),
            poll=Poll(
                operation=poll["operation"],
                success=_acceptor(poll["success"]),
                failure=_acceptor(poll["failure"]) if "failure" in poll else None,
                first_delay=float(delay.get("first", 2)),
                longest_delay=float(delay.get("longest", 60)),
                deadline=float(poll.get("deadline", 3600)),
            ),
            result=_result(block["result"]) if "result" in block else None,
            report=_report(block["report"]) if "report" in block else None,
            whole_url=polling.url_argument if polling and polling.url_argument in handle else "",
        )

    def verify(self, described: Described) -> Iterator[str]:
        """The operations exist, take the handle's parameters, and have what the pointers lead to."""
        found = {role: described.operation(code) for role, code in self.related.items()}
        for role, code in self.related.items():
            if found[role] is None:
                yield f"{role}: there is no operation {code}"
        yield from self._about_handle(described, [each for each in found.values() if each])
        if polling := found["poll"]:
            yield from self._about_poll(polling)
            yield from self._about_result(polling, found.get("result"))
        if self.result and self.result.media and described.kind_of(self.result.media.at) != "string":
            yield f"result: {self.result.media.at} names no text of the request"

    @property
    def related(self) -> Mapping[Literal["poll", "result", "report"], str]:
        """The codes of the operations that take part besides the one that starts it."""
        related: dict[Literal["poll", "result", "report"], str] = {"poll": self.poll.operation}
        if self.result:
            related["result"] = self.result.operation
        if self.report:
            related["report"] = self.report.operation
        return related

    @property
    def names(self) -> tuple[str, ...]:
        """The parameters by which those operations know the job."""
        return tuple(name for name, _ in self.handle)

    @property
    def items(self) -> str | None:
        """A JSON Pointer from the body of a result to the array of its items; `None` without items."""
        return self.result.items if self.result else None

    def media(self, call: Call) -> str:
        """The media type in which the start asked for the results; empty where it has no choice."""
        asked = self.result.media if self.result else None
        given = call.value(asked.at) if asked else ABSENT
        if asked is None or given is ABSENT or given is None:
            return asked.default if asked else ""
        return str(given)

    @property
    def delays(self) -> tuple[float, float]:
        """Seconds before the first look, and at most between two."""
        return self.poll.first_delay, self.poll.longest_delay

    @property
    def deadline(self) -> float:
        """Seconds after which a job is given up."""
        return self.poll.deadline

    def known_by(self, answer: Any, response: Response) -> Mapping[str, Any]:
        """The values of `names` in the answer to the start; without those that it lacks."""
        found = {name: self._held(name, expression, answer, response) for name, expression in self.handle}
        return {name: value for name, value in found.items() if value is not ABSENT and value not in (None, "")}

    def outcome(self, status: Any) -> Literal["running", "succeeded", "failed"]:
        """How a job with this status stands; a value that no acceptor knows is one of a job that runs."""
        if self.poll.success.accepts(status):
            return "succeeded"
        return "failed" if self.poll.failure and self.poll.failure.accepts(status) else "running"

    def urls(self, status: Any) -> Sequence[str] | None:
        """Where the results of an ended job are; `None` where the result operation needs no URL."""
        if self.result is None or self.result.urls is None:
            return None
        found = select(status, self.result.urls)
        return [str(url) for url in found] if is_list(found) else [found] if isinstance(found, str) else []

    def has_report(self, status: Any) -> bool:
        """Whether an ended job has an error report."""
        told = select(status, self.report.when) if self.report else False
        return isinstance(told, int) and told > 0

    def _held(self, name: str, expression: str, answer: Any, response: Response) -> Any:
        holder = parse(expression)
        if holder.place == "body":
            return select(answer, holder.pointer)
        text = response.headers.get(holder.name.lower(), "")
        if holder.name.lower() != "location" or name == self.whole_url:
            return text
        return unquote(urlsplit(text).path.rstrip("/").rpartition("/")[2])

    def _about_handle(self, described: Described, others: Sequence[Described]) -> Iterator[str]:
        for name, expression in self.handle:
            if described.kind_of(expression) is None:
                yield f"handle: {expression} leads to nothing in the answer; correct it"
            if not any(_takes(other, name) for other in others):
                yield f"handle: none of {', '.join(self.related.values())} has a parameter {name}"

    def _about_poll(self, polling: Described) -> Iterator[str]:
        for acceptor in filter(None, (self.poll.success, self.poll.failure)):
            expression = f"$response.body#{acceptor.at}"
            if polling.kind_of(expression) is None:
                yield f"poll: {acceptor.at} leads to nothing in the answer of {self.poll.operation}"
            known = polling.values_of(expression)
            for value in acceptor.values:
                if known and value not in known:
                    yield f"poll: {value} is none of {', '.join(known)}"
        if self.poll.first_delay > self.poll.longest_delay:
            yield "poll: the first delay is longer than the longest"
        if self.report and polling.kind_of(f"$response.body#{self.report.when}") not in ("boolean", "integer"):
            yield f"report: {self.report.when} leads to no boolean or integer in the answer of {self.poll.operation}"

    def _about_result(self, polling: Described, bringing: Described | None) -> Iterator[str]:
        if self.result is None or bringing is None:
            return
        urls, items, code = self.result.urls, self.result.items, self.result.operation
        if urls is not None and polling.kind_of(f"$response.body#{urls}") not in ("array", "string"):
            yield f"result: {urls} leads to no array and no string in the answer of {self.poll.operation}"
        if (urls is None) != (bringing.url_argument == "" or bringing.url_argument in self.names):
            yield f"result: {code} takes {'a whole URL, so name urls' if urls is None else 'no whole URL'}"
        if items is not None and bringing.kind_of(f"$response.body#{items}") != "array":
            yield f"result: {items} leads to no array in the answer of {code}"


def _acceptor(block: Mapping[str, Any]) -> Acceptor:
    return Acceptor(at=parse(block["at"]).pointer, values=tuple(block["values"]))


def _result(block: Mapping[str, Any]) -> JobResult:
    pointers = {name: parse(block[name]).pointer for name in ("urls", "items") if name in block}
    return JobResult(
        operation=block["operation"], media=Media(**block["media"]) if "media" in block else None, **pointers
    )


def _report(block: Mapping[str, Any]) -> Report:
    return Report(operation=block["operation"], when=parse(block["when"]).pointer)


def _takes(operation: Described, name: str) -> bool:
    places = ("path", "query", "header", "cookie")
    return operation.url_argument == name or any(operation.kind_of(f"$request.{place}.{name}") for place in places)
