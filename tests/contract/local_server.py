"""A small server for the calls that Prism cannot judge: it refuses with reasons, or gives the documented answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header
from werkzeug.wrappers import Request, Response

from generator.node import Document
from generator.runtime.exact_json import write_json

from .answers import Answer, documented
from .calls import Call
from .judge import Judge
from .schemas import Schemas

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_DYNAMIC = "/dynamic/"


class LocalServer:
    """Some operations of a document; anything wrong is a 422 with every reason."""

    def __init__(self, document: Document, calls: Sequence[Call], secret: str) -> None:
        self._calls = calls
        self._schemas = Schemas(document)
        self._judge = Judge(document.root, self._schemas, secret)

    def application(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """The server as WSGI wants it."""
        return self.answer(Request(environ))(environ, start_response)

    def answer(self, request: Request) -> Response:
        """Judge one request."""
        path = urlsplit(str(request.environ.get("REQUEST_URI") or request.path)).path
        found = [(call, match) for call in self._calls if (match := _match(request.method, path, call)) is not None]
        # As OpenAPI has it: a path as it stands goes before one with parameters.
        fewest = min((len(match) for _, match in found), default=0)
        fitting = [(call, match) for call, match in found if len(match) == fewest]
        if len(fitting) != 1:
            return _refusal([f"{request.method} {path}: {len(fitting)} operations of the document fit"])
        ((call, in_path),) = fitting
        faults = self._judge.faults(request, call, in_path)
        return _refusal(faults) if faults else self._answer(request, call)

    def _answer(self, request: Request, call: Call) -> Response:
        """The documented answer, itself judged by its schema."""
        answer = documented(call)
        if answer is None:
            return _refusal([f"{call.id}: the document names no success"])
        faults = [f"answer: {fault}" for fault in self._answer_faults(request, answer)]
        return _refusal(faults) if faults else Response(answer.body, answer.status, content_type=answer.kind or None)

    def _answer_faults(self, request: Request, answer: Answer) -> list[str]:
        accepted = request.headers.get("accept", "*/*")
        if answer.kind and not parse_accept_header(accepted, MIMEAccept).best_match([answer.kind]):
            return [f"it is {answer.kind}, but the request accepts {accepted}"]
        if answer.schema is None or not answer.is_json:
            return []
        if answer.example is None:
            return ["the document has no example of it"]
        return self._schemas.faults(answer.schema, answer.example.value, "body")


def _refusal(reasons: list[str]) -> Response:
    return Response(write_json({"reasons": reasons}), 422, content_type="application/json")


def _match(method: str, path: str, call: Call) -> Mapping[str, str] | None:
    """The parameters in a path, None where the path or the method is another's."""
    if method != call.method:
        return None
    if call.dynamic:
        return {} if path.startswith(_DYNAMIC) else None
    names = re.findall(r"\{([^{}]+)\}", call.path)
    pattern = re.sub(r"\\\{[^{}]+\\\}", "([^/]+)", re.escape(call.path))
    match = re.fullmatch(pattern, path)
    return dict(zip(names, map(unquote, match.groups()), strict=True)) if match else None
