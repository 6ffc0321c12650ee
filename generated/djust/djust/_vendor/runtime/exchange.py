"""A call from first request to typed value, as one flow for both drivers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from operator import attrgetter
from typing import Any

from .call import Call, first_request
from .collector import collector_held
from .deadlines import within
from .decode import decode
from .errors import StatusError, TooManyRequests, UnexpectedAnswer, status_error
from .flow import Flow, Request, Response, send, work
from .http_response import HttpResponse
from .model import Model, answered
from .operation import Operation, Result
from .retry_after import retry_after
from .sockets import Archive, Check, Gate, Preparing, Sender, fills
from .split import merged, split

_DEPTH = attrgetter("depth")

Wrap = Callable[[Response, Call, Result | None], Any]


def perform(call: Call, wrap: Wrap) -> Flow[Any]:
    """Check, send through every gate, and read the answer; `wrap` makes the object for a file."""
    calls = split(call.begun())
    # All requests are made, and checked, before the first is sent.
    requests = [begin(each) for each in calls]
    answers: list[tuple[Any, Response]] = []
    for each, request in zip(calls, requests, strict=True):
        response = yield from _whole(each, (yield from exchange(each, request)))
        answers.append((read(each, response, wrap), response))
    return merged(call, answers)


def begin(call: Call) -> Request:
    """The first request of a call, after every check. Raises `InvalidCall` before anything is sent."""
    encoder: Any = call.operation.encoder
    if encoder is not None and fills(encoder, Preparing):
        call = replace(call, arguments=replace(call.arguments, body=encoder.prepared(call.arguments.body, call)))
    for check in call.operation.filling(Check):
        check.check(call)
    return first_request(call)


def exchange(call: Call, request: Request) -> Flow[Response]:
    """Send one request through the gates. Raises `StatusError` for an answer that is no success."""
    response = yield from within(call, _nested(call)(request))
    if not 200 <= response.status < 300:
        raise _failure(call, response)
    return replace(response, url=request.url)


def read(call: Call, response: Response, wrap: Wrap | None = None) -> Any:
    """The typed value of a success; a file as it is without `wrap`."""
    result = call.operation.result_for(response.status, response.media, call.arguments.accept)
    if result is None:
        call.state.drift.note(call.operation.id, [("status", f"/{response.status}")])
        result = _first_success(call.operation)
    if response.live is not None:
        rule = next(iter(call.operation.filling(Archive)), None)
        told = replace(response, archived=rule.archived(call)) if rule else response
        return wrap(told, call, result) if wrap else told
    if result is None or result.kind == "none":
        return None
    if result.kind == "text":
        return response.text
    return _typed(call, response, result)


def _whole(call: Call, response: Response) -> Flow[Response]:
    """The answer with its body read, where it may have been a file but is none."""
    if response.live is None:
        return response
    result = call.operation.result_for(response.status, response.media, call.arguments.accept)
    if result is None or result.kind not in ("json", "text"):
        return response
    content = yield from work(response.live.read, response.live.aread)
    return replace(response, content=content, live=None)


def _typed(call: Call, response: Response, result: Result) -> Any:
    if not response.content:
        if result.type() is not Any:
            call.state.drift.note(call.operation.id, [("missing", "")])
        return None
    if result.content_type == "*/*" and result.type() is str and not _says_json(response):
        return response.text
    with collector_held(len(response.content)):
        value, found = decode(result.type(), _plain(call, response))
    call.state.drift.note(call.operation.id, found)
    if isinstance(value, Model):
        answered(value, HttpResponse(status=response.status, headers=response.headers, url=response.url))
    return value


def _plain(call: Call, response: Response) -> Any:
    try:
        return response.json()
    except ValueError as error:
        kind = response.headers.get("content-type", "no content type")
        text = f"{call.operation.id}: status {response.status} came with {kind} that is not JSON: {error}"
        raise UnexpectedAnswer(text, call.state.redaction.response(response)) from error


def _failure(call: Call, response: Response) -> StatusError:
    response = call.state.redaction.response(response)
    error = status_error(call.operation.id, response, _error_body(call, response))
    error.attempts = response.attempts
    if isinstance(error, TooManyRequests):
        now = call.state.world.now()
        error.retry_after = retry_after(response.headers, now)
        if error.retry_after is not None:
            error.available_at = datetime.fromtimestamp(now, UTC) + timedelta(seconds=error.retry_after)
    return error


def _error_body(call: Call, response: Response) -> Any:
    """What an error says, typed where the description knows it. Its drift is counted, and never hides the error."""
    result = call.operation.result_for(response.status)
    if not call.operation.documents(response.status):
        call.state.drift.count(call.operation.id, [("status", f"/{response.status}")])
    try:
        body = response.json()
    except ValueError:
        return response.text  # an error page of a proxy: its text is the best there is
    if result is None or result.kind != "json":
        return body
    body, found = decode(result.type(), body)
    call.state.drift.count(call.operation.id, [(kind, f"/{response.status}{pointer}") for kind, pointer in found])
    return body


def _says_json(response: Response) -> bool:
    return response.headers.get("content-type", "").partition(";")[0].strip().lower().endswith(("/json", "+json"))


def _first_success(operation: Operation) -> Result | None:
    return next((result for result in operation.results if result.status.startswith("2")), None)


def _nested(call: Call) -> Sender:
    gates = sorted((*call.operation.filling(Gate), *call.state.gates()), key=_DEPTH, reverse=True)
    sender: Sender = send
    for gate in gates:
        sender = partial(gate.around, call=call, send=sender)
    return sender
