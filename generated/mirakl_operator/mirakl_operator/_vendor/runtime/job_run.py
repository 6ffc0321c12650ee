"""The way of one job as flows: it is looked at until it ends, and then its results are called for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from .addresses import check_address, is_loopback, origin
from .errors import (
    InvalidCall,
    JobFailed,
    JobTimeout,
    LimitReached,
    SdkError,
    UnexpectedAnswer,
)
from .exchange import begin, exchange, read
from .flow import Flow, Response, wait
from .job_handle import Handle, new_handle, read_handle
from .operation import Arguments, Operation
from .patience import asked, passing
from .sockets import Job
from .value import Value

if TYPE_CHECKING:
    from .call import Call


class JobParts(Value):
    """The operations that take part in a job besides the one that starts it, and the type of its items in JSON."""

    poll: Operation
    result: Operation | None = None
    report: Operation | None = None
    item: Any = Any

    @property
    def later(self) -> Iterator[Operation]:
        """The operations that there are."""
        return (operation for operation in (self.poll, self.result, self.report) if operation is not None)


class Look(Value, kw_only=False):
    """A status and the answer that brought it."""

    status: Any
    response: Response


def begin_job(call: Call, parts: JobParts) -> Flow[tuple[Any, JobRun]]:
    """Start a job: the answer to the start, and the way from there."""
    call = call.begun()
    response = yield from exchange(call, begin(call))
    answer, style = read(call, response), _style(call.operation)
    values = style.known_by(answer, response)
    for name in style.names:
        if name not in values:
            text = f"{call.operation.id}: the job was started, but the answer has no {name}"
            raise UnexpectedAnswer(text, call.state.redaction.response(response))
    handle = new_handle(call.operation, call.arguments, parts.later, values, style.media(call))
    return answer, JobRun(call, parts, handle, fresh=True)


def resume_job(call: Call, parts: JobParts, handle: str) -> JobRun:
    """The way of a job that was started before. Raises `InvalidCall` for a text that is no handle of it."""
    known = read_handle(handle, call.operation, _style(call.operation).names)
    return JobRun(call, parts, known, fresh=False)


class JobRun:
    """One job. `call` is its start, whose options hold for all its calls, but for the usage that it names."""

    def __init__(self, call: Call, parts: JobParts, handle: Handle, *, fresh: bool) -> None:
        self.parts = parts
        self.handle = handle
        self.state = call.state
        self.style = _style(call.operation)
        self._call = replace(call, options=replace(call.options, usage=""))
        # Nobody asks about a job in the moment in which it was started.
        self._fresh = fresh
        self._end: Look | None = None

    @property
    def name(self) -> str:
        """The job in messages."""
        return f"the job of {self._call.operation.id}"

    def status(self) -> Flow[Any]:
        """What the job says of itself now."""
        look = yield from self._look(self._call, inf)
        return look.status

    def finished(self, deadline: float | None = None) -> Flow[Look]:
        """The last status of a job that succeeded. Raises `JobFailed`, and what `ended` raises."""
        look = yield from self.ended(deadline)
        if self.style.outcome(look.status) == "failed":
            raise JobFailed(f"{self.name} ended without success", look.status, self.handle.text)
        return look

    def ended(self, deadline: float | None = None) -> Flow[Look]:
        """The last status, with success or without. Raises `JobTimeout` after `deadline` seconds.

        A look that fails for a passing reason is one that saw nothing; the next one comes later. When the
        time is over, one last look is taken.
        """
        world, seconds = self.state.world, self.style.deadline if deadline is None else deadline
        end, pauses = world.monotonic() + seconds, self._pauses()
        call = replace(self._call, options=replace(self._call.options, on_limit="wait"))
        looked, status, failure = False, None, None
        while self._end is None:
            left, floor = end - world.monotonic(), asked(failure, world)
            if floor > left or (looked and left <= 0):
                text = f"{self.name} was not over after {seconds:g} seconds"
                raise JobTimeout(text, status, self.handle.text) from failure
            yield from _pause(min(max(floor, next(pauses)), left))
            looked = True
            try:
                failure, status = None, (yield from self._look(call, end)).status
            except SdkError as error:
                failure = _passing(error)
        return self._end

    def results(self) -> Flow[list[Call]]:
        """One call for each result of a job that succeeded; waits for its end."""
        look = yield from self.finished()
        if self.parts.result is None:
            raise InvalidCall(f"{self.name} has no results beyond its status")
        urls = self.style.urls(look.status)
        if urls is None:
            return [self._later(self.parts.result)]
        return [self._at(url, self.parts.result, look) for url in urls]

    def report(self) -> Flow[Call | None]:
        """The call for the error report of a job that ended, well or not; `None` when there is none."""
        look = yield from self.ended()
        if self.parts.report is None or not self.style.has_report(look.status):
            return None
        return self._later(self.parts.report)

    def _look(self, call: Call, end: float) -> Flow[Look]:
        """Ask for the status; the answer may come until one read's time after `end`."""
        asking = replace(self._later(self.parts.poll), options=call.options).begun()
        if end < inf:
            latest = end + (asking.options.timeout or self.state.timeout)
            asking = replace(asking, deadline=min(latest, inf if asking.deadline is None else asking.deadline))
        response = yield from exchange(asking, begin(asking))
        look = Look(read(asking, response), response)
        self._fresh = False
        if self.style.outcome(look.status) != "running":
            self._end = look
        return look

    def _pauses(self) -> Iterator[float]:
        first, longest = self.style.delays
        if not self._fresh:
            yield 0.0
        while True:
            yield first
            first = min(longest, first * 2)

    def _later(self, operation: Operation, url: str = "") -> Call:
        arguments = self.handle.arguments(operation)
        whole = url or (arguments.url and urljoin(f"{self.state.base_url}/", arguments.url))
        return replace(self._call, operation=operation, arguments=replace(arguments, url=whole))

    def _at(self, url: str, operation: Operation, look: Look) -> Call:
        """The call for a result. Another server is told nothing but the URL that it made."""
        check_result_url(url, self._call, look.response)
        if origin(url) == origin(self.state.base_url):
            return self._later(operation, url)
        options = replace(self._call.options, query={})
        arguments = Arguments(parameters={}, url=url, accept=self.handle.accept(operation))
        return replace(self._call, operation=operation, arguments=arguments, options=options)


def opened(call: Call) -> Flow[Response]:
    """The answer to a call, its body still to be read."""
    call = call.begun()
    return (yield from exchange(call, replace(begin(call), stream=True)))


def check_result_url(url: str, call: Call, response: Response) -> None:
    """Refuse a result that must not be fetched. Raises `UnexpectedAnswer`.

    Results come by `https://`. This machine itself is asked only by a client whose own server it is:
    another server must not have us call what listens here.
    """
    problem = _problem(url, call)
    if problem:
        text = f"{call.operation.id}: the address of a result is not called: {problem}"
        raise UnexpectedAnswer(text, call.state.redaction.response(response))


def _problem(url: str, call: Call) -> str:
    try:
        check_address(url)
    except ValueError as problem:
        return str(problem)
    abroad = is_loopback(origin(url)[1]) and not is_loopback(origin(call.state.base_url)[1])
    return "it is this machine's own, which another server may not name" if abroad else ""


def _style(operation: Operation) -> Job:
    style: Job = next(iter(operation.filling(Job)))
    return style


def _passing(failure: SdkError) -> SdkError:
    # A look that waits raises for a limit only when that leads past the deadline.
    if not (passing(failure) or isinstance(failure, LimitReached)):
        raise failure
    return failure


def _pause(seconds: float) -> Flow[None]:
    if seconds > 0:
        yield from wait(seconds)
