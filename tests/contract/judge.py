"""A request against the document: its parameters, its credentials, its body, and the answer it would accept."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from werkzeug.wrappers import Request

from generator.node import Node
from generator.syntax import Value

from .bodies import body_faults
from .calls import Call
from .schemas import Schemas, typed
from .slots import types


@dataclass(frozen=True)
class Judge:
    """Knows the document; `secret` is what every scheme of it is to carry."""

    root: Node
    schemas: Schemas
    secret: str

    def faults(self, request: Request, call: Call, in_path: Mapping[str, str]) -> list[str]:
        """All that is wrong with a request for this operation."""
        return [
            *self._parameters(request, call, in_path),
            *self._credentials(request, call),
            *body_faults(request, call, self.schemas),
        ]

    def _parameters(self, request: Request, call: Call, in_path: Mapping[str, str]) -> Iterator[str]:
        known = {(each.text("in"), each.text("name")): each for each in call.parameters}
        for (place, name), parameter in known.items():
            if place == "path" and call.dynamic:
                continue
            values = _sent(request, place, name, in_path)
            yield from self._parameter(parameter, values, f"{place} parameter {name}")
        # A URL from elsewhere may have a query of its own.
        for name in request.args if not call.dynamic else ():
            if ("query", name) not in known:
                yield f"query parameter {name}: not in the document"

    def _parameter(self, parameter: Node, values: list[str], what: str) -> list[str]:
        schema = parameter.child("schema")
        if not values:
            return [f"{what}: missing"] if parameter.flag("required") else []
        if schema is None:
            return [f"{what}: this server cannot judge a parameter without a schema"]
        return self.schemas.faults(schema, _meant(parameter, schema, values), what)

    def _credentials(self, request: Request, call: Call) -> list[str]:
        """What is missing for the alternative that comes nearest."""
        said = call.node.get("security") or self.root.get("security")
        attempts = [self._alternative(request, each) for each in said.elements()] if said else []
        return min(attempts, key=len) if attempts else []

    def _alternative(self, request: Request, requirement: Node) -> list[str]:
        schemes = self.root.toward(["components", "securitySchemes"])
        named = [(name, schemes.child(name)) for name, _ in requirement.items()]
        return [f"credentials: {name} is missing or wrong" for name, each in named if not self._proved(request, each)]

    def _proved(self, request: Request, scheme: Node | None) -> bool:
        if scheme is None:
            return False
        if scheme.text("type") == "apiKey":
            return _sent(request, scheme.text("in"), scheme.text("name"), {}) == [self.secret]
        basic = b64encode(self.secret.encode()).decode("ascii")
        expected = f"Basic {basic}" if scheme.text("scheme").lower() == "basic" else f"Bearer {self.secret}"
        return request.headers.get("Authorization") == expected


def _sent(request: Request, place: str, name: str, in_path: Mapping[str, str]) -> list[str]:
    """Everything that a request has under one name."""
    if place == "query":
        return request.args.getlist(name)
    if place == "header":
        return request.headers.getlist(name)
    found = (request.cookies if place == "cookie" else in_path).get(name)
    return [] if found is None else [found]


def _meant(parameter: Node, schema: Node, values: list[str]) -> Value:
    """The value that stands in the texts: several of one name, or one with commas, where it is an array."""
    items = schema.child("items") if "array" in types(schema) else None
    separator = parameter.text("x-item-separator")
    if items is None:
        single = _tuple(values[0], schema, separator) if separator else typed(values[0], schema)
        return single if len(values) == 1 else list(values)
    explode = parameter.get("explode")
    form = parameter.text("style", "form") == "form" and parameter.text("in") == "query"
    apart = form if explode is None else explode.value is True
    texts = values if apart else values[0].split(",")
    return [_tuple(text, items, separator) if separator else typed(text, items) for text in texts]


def _tuple(text: str, schema: Node, separator: str) -> Value:
    """The members of a tuple; the last may hold the separator itself."""
    listed = schema.get("prefixItems")
    members = [each.follow() for each in listed.elements()] if listed else []
    texts = text.split(separator, len(members) - 1)
    return [typed(each, member) for each, member in zip(texts, members, strict=False)]
