"""One call as every gate sees it, and the request that it starts with."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING, Any

from .addresses import add_query, check_address
from .errors import InvalidCall
from .expressions import ABSENT, parse, select
from .flow import Request
from .headers import header_problems
from .operation import Arguments, Operation, Parameter
from .shapes import is_list
from .tuples import check_tuple, rows, tuple_pairs
from .urls import cookie_pairs, header_text, path_text, query_pairs, query_text
from .value import Value

if TYPE_CHECKING:
    from .content import Content
    from .options import CallOptions
    from .state import State

USER_AGENT = f"specwright-client Python/{platform.python_version()}"


class Call(Value):
    """An operation with its arguments, the caller's options, and the client it runs on."""

    operation: Operation
    arguments: Arguments
    options: CallOptions
    state: State
    deadline: float | None = None
    page: int = 0

    def begun(self, page: int = 0) -> Call:
        """The call as it starts now: from here its deadline runs. `page` counts the pages of a listing from 0."""
        seconds = self.state.deadline if self.options.deadline is None else self.options.deadline
        if seconds is None and self.deadline is None and page == self.page:
            return self
        deadline = None if seconds is None else self.state.world.monotonic() + seconds
        return replace(self, deadline=deadline, page=page)

    @property
    def remaining(self) -> float:
        """Seconds until the deadline; infinite without one."""
        return inf if self.deadline is None else self.deadline - self.state.world.monotonic()

    def value(self, expression: str) -> Any:
        """What a request expression names in this call; `ABSENT` where nothing was given."""
        wanted = parse(expression)
        if wanted.place == "body":
            return select(self.arguments.body, wanted.pointer)
        found = (each for each in self.operation.parameters if each.name == wanted.name)
        value = self.given(next(found, Parameter(name=wanted.name)))
        return ABSENT if value is None else value

    def given(self, parameter: Parameter) -> Any:
        """The argument for a parameter, or the client's setting; `None` without one."""
        if parameter.setting:
            return self.state.settings.value(parameter.name, self.options.settings)
        return self.arguments.parameters.get(parameter.key)


def first_request(call: Call) -> Request:
    """The request as the operation describes it, before any gate.

    Raises `InvalidCall` for arguments that cannot be sent.
    """
    content = call.operation.encoder.encode(call.arguments.body, call) if call.operation.encoder else None
    timeout = call.options.timeout
    return Request(
        method=call.operation.method,
        url=_url(call),
        headers=_headers(call, content),
        content=content,
        timeout=call.state.timeout if timeout is None else timeout,
        deadline=call.deadline,
        stream=call.operation.brings_file,
    )


def _url(call: Call) -> str:
    base = _dynamic_url(call) if call.operation.url_argument else call.state.base_url + _path(call)
    return add_query(base, query_text(_query(call)))


def _dynamic_url(call: Call) -> str:
    try:
        check_address(call.arguments.url)
    except ValueError as problem:
        raise InvalidCall(f"{call.operation.url_argument}: {problem}; pass the URL as the API gave it") from None
    return call.arguments.url


def _path(call: Call) -> str:
    path = call.operation.path
    for parameter, value in _given(call, "path"):
        path = path.replace("{" + parameter.name + "}", path_text(parameter, value))
    return path


def _query(call: Call) -> Iterator[tuple[str, str]]:
    for parameter, value in _given(call, "query"):
        yield from tuple_pairs(parameter, value) if parameter.separator else query_pairs(parameter, value)
    for name, value in call.options.query.items():
        yield from query_pairs(Parameter(name=name), value)


def _headers(call: Call, content: Content | None) -> dict[str, str]:
    headers = {"user-agent": USER_AGENT, "accept": _accept(call)}
    if content is not None:
        headers["content-type"] = content.content_type
    cookies = [pair for p, value in _given(call, "cookie") for pair in cookie_pairs(p, value)]
    if cookies:
        headers["cookie"] = "; ".join(cookies)
    given = {p.name: header_text(p, value) for p, value in _given(call, "header")}
    for source in filter(None, (call.state.headers, given, call.options.headers)):
        headers.update((name.lower(), value) for name, value in source.items())
    for problem in header_problems(headers):
        raise InvalidCall(f"{call.operation.id}: {problem}")
    return headers


def _accept(call: Call) -> str:
    wanted = call.arguments.accept
    if not wanted:
        return call.operation.accepts
    types = call.operation.media_types(wanted)
    if wanted not in types:
        raise InvalidCall(f"{call.operation.id}: accept {wanted!r} is no media type that it answers with")
    return ", ".join(dict.fromkeys(types))


def _given(call: Call, place: str) -> Iterator[tuple[Parameter, Any]]:
    for parameter in call.operation.standing(place):
        value = call.given(parameter)
        if value is not None:
            _check_tuples(parameter, value, call)
            _check_length(parameter, value, call)
            yield parameter, value
        elif parameter.required:
            raise InvalidCall(f"{call.operation.id}: {parameter.name} is required")


def _check_tuples(parameter: Parameter, value: Any, call: Call) -> None:
    for row in rows(parameter, value) if parameter.members else ():
        try:
            check_tuple(parameter, row)
        except InvalidCall as problem:
            raise InvalidCall(f"{call.operation.id}: {problem}") from None


def _check_length(parameter: Parameter, value: Any, call: Call) -> None:
    if not is_list(value):
        return
    value = rows(parameter, value) if parameter.separator else value
    if parameter.required and not value:
        raise InvalidCall(f"{call.operation.id}: {parameter.name} needs at least one value")
    if parameter.max_items is not None and len(value) > parameter.max_items:
        raise InvalidCall(
            f"{call.operation.id}: {parameter.name} has {len(value)} values, but one call takes {parameter.max_items}; "
            "split them over calls"
        )
