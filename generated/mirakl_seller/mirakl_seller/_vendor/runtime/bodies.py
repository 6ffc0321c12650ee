"""What the body argument becomes: JSON, a form, text or bytes as the description says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from pydantic import ValidationError

from .content import Bytes, Content, Stream
from .errors import InvalidCall
from .exact_json import write_json
from .files import position
from .kinds import adapter
from .model import dump
from .urls import query_pairs, query_text
from .value import Value

if TYPE_CHECKING:
    from .call import Call
    from .sockets import Encoder


class JsonBody(Value):
    """A JSON body of a described type; plain data is checked against it before anything is sent."""

    type: Callable[[], Any]
    content_type: str = "application/json"
    required: bool = True

    def encode(self, body: Any, call: Call) -> Content | None:
        """Compact JSON. Raises `InvalidCall` naming each field that does not fit."""
        if body is None:
            _check_optional(self.required, call)
            return None
        return Bytes(self.content_type, json_bytes(checked(self.type(), body, call)))


class FormBody(Value):
    """An `application/x-www-form-urlencoded` body from fields by wire name."""

    required: bool = True
    content_type: str = "application/x-www-form-urlencoded"

    def encode(self, body: Any, call: Call) -> Content | None:
        """The fields that were given, percent-encoded. Raises `InvalidCall` for a value that has no text form."""
        from .operation import Parameter

        if body is None:
            _check_optional(self.required, call)
            return None
        given = cast("Mapping[str, Any]", dump(body))
        fields = ((Parameter(name=name), value) for name, value in given.items() if value is not None)
        pairs = (pair for parameter, value in fields for pair in query_pairs(parameter, value))
        return Bytes(self.content_type, query_text(pairs).encode("ascii"))


class RawBody(Value):
    """Text or bytes that are sent as they are; a path or an open file is read while it is sent."""

    content_type: str
    required: bool = True

    def encode(self, body: str | bytes | Path | IO[bytes] | None, call: Call) -> Content | None:
        """The body itself. Raises `InvalidCall` for a path that leads to no file, and for a file opened as text."""
        if body is None:
            _check_optional(self.required, call)
            return None
        if isinstance(body, str | bytes):
            return Bytes(self.content_type, body.encode("utf-8") if isinstance(body, str) else body)
        return Stream(self.content_type, body, position(body))


class MediaBody(Value):
    """A body in one of several media types, each with its own way to be written; the first where none is chosen."""

    encoders: tuple[tuple[str, Encoder], ...]

    def encode(self, body: Any, call: Call) -> Content | None:
        """What the chosen encoder makes of it. Raises `InvalidCall` for a media type that is not described."""
        by_type = dict(self.encoders)
        wanted = call.arguments.content_type or self.encoders[0][0]
        if wanted not in by_type:
            raise InvalidCall(f"{call.operation.id}: content_type {wanted!r} is none of {', '.join(by_type)}")
        return by_type[wanted].encode(body, call)


class AnyBody:
    """The body of a call outside the description: what is given is what is sent."""

    def encode(self, body: Any, call: Call) -> Content | None:
        """The content as it is."""
        content: Content | None = body
        return content


def json_content(body: Any) -> Content | None:
    """JSON of plain data or models; no body for `None`. Raises `InvalidCall` for what JSON cannot hold."""
    return None if body is None else Bytes("application/json", json_bytes(body))


def checked(kind: Any, value: Any, call: Call) -> Any:
    """The value as the described type; models of that type pass as they are. Raises `InvalidCall`."""
    try:
        return adapter(kind).validate_python(value)
    except ValidationError as error:
        raise InvalidCall(f"{call.operation.id}: {_complaints(error)}") from None


def json_bytes(value: Any) -> bytes:
    """The exact bytes of a JSON body. Raises `InvalidCall` for what JSON cannot hold."""
    try:
        return write_json(dump(value))
    except (TypeError, ValueError) as error:
        raise InvalidCall(f"the body cannot be sent: {error}") from None


def _complaints(error: ValidationError) -> str:
    details = error.errors(include_url=False, include_input=False, include_context=False)
    return "; ".join(f"{'/'.join(map(str, ('body', *detail['loc'])))}: {detail['msg']}" for detail in details)


def _check_optional(required: bool, call: Call) -> None:
    if required:
        raise InvalidCall(f"{call.operation.id}: the body is required")
