"""Security schemes: what a client asks its caller for, and which of them an operation takes."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, cast

from ..ir import SecurityScheme
from ..names import SETTING_NAMES, Scope, snake
from ..node import Node
from ..notes import Notes


def schemes(root: Node, notes: Notes | None = None) -> tuple[SecurityScheme, ...]:
    """Every scheme of the components that a secret in the request can serve; the others are noted."""
    components = root.child("components")
    listed = components.child("securitySchemes") if components else None
    nodes = {name: node.follow() for name, node in (listed.items() if listed else ())}
    found = {name: scheme for name, node in nodes.items() if (scheme := _scheme(name, node))}
    for name, node in nodes.items():
        if notes and name not in found:
            said = " ".join(filter(None, (node.text("type"), node.text("scheme")))) or "no known type"
            notes.add(
                "left out", node, f"`{name}` ({said}) is no secret in a request; give the client a transport with it"
            )
    free = Scope([*SETTING_NAMES, "self"])
    return tuple(replace(scheme, argument=free.claim(snake(scheme.argument))) for scheme in found.values())


def requirements(operation: Node, root: Node) -> tuple[tuple[str, ...], ...]:
    """The alternatives of an operation that a secret can serve, each the scheme names that go together."""
    described = operation.get("security") or root.get("security")
    if described is None:
        return ()
    known = {scheme.name for scheme in schemes(root)}
    named = [tuple(name for name, _ in node.items()) for node in described.elements()]
    alternatives = [names for names in named if known.issuperset(names)]
    return () if () in alternatives else tuple(alternatives)


def _scheme(name: str, node: Node) -> SecurityScheme | None:
    kind, http = node.text("type"), node.text("scheme").lower()
    description = node.text("description")
    if kind == "apiKey" and node.text("in") in ("header", "query", "cookie"):
        place = cast('Literal["header", "query", "cookie"]', node.text("in"))
        wire_name = node.text("name")
        return SecurityScheme(
            name=name, kind="apiKey", argument=name, place=place, wire_name=wire_name, description=description
        )
    if kind == "http" and http == "basic":
        return SecurityScheme(name=name, kind="basic", argument="basic_auth", description=description)
    if kind in ("oauth2", "openIdConnect") or (kind == "http" and http == "bearer"):
        return SecurityScheme(name=name, kind="bearer", argument="token", description=description)
    return None
