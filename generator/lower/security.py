"""Security schemes: what a client asks its caller for, and which of them an operation takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, cast

from ..ir import SecurityScheme
from ..names import SETTING_NAMES, Scope, snake, words
from ..node import Node
from ..notes import Notes
from ..runtime.client_credentials import ClientCredentials
from .extensions import extensions

_PLACES = ("header", "query", "cookie")
_TOKEN = "token"


def schemes(root: Node, notes: Notes | None = None) -> tuple[SecurityScheme, ...]:
    """Every scheme of the components that a secret in the request can serve; the others are noted."""
    components = root.child("components")
    listed = components.child("securitySchemes") if components else None
    nodes = {name: node.follow() for name, node in (listed.items() if listed else ())}
    made = {name: scheme for name, node in nodes.items() if (scheme := _scheme(name, node))}
    for name, node in nodes.items():
        if notes and name not in made:
            said = " ".join(filter(None, (node.text("type"), node.text("scheme")))) or "no known type"
            notes.add(
                "left out", node, f"`{name}` ({said}) is no secret in a request; give the client a transport with it"
            )
    found = [*made.values()]
    bearers = [scheme for scheme in found if _has_own_token(scheme)]
    # What OAuth 2.0 and OpenID Connect bring is the token that a lone bearer scheme takes; of several, each has its own.
    return _named([replace(each, argument=_TOKEN) if bearers == [each] else each for each in found])


def requirements(operation: Node, root: Node) -> tuple[tuple[str, ...], ...]:
    """The alternatives of an operation that a secret can serve, each the scheme names that go together."""
    described = operation.get("security") or root.get("security")
    if described is None:
        return ()
    known = {scheme.name for scheme in schemes(root)}
    named = [tuple(name for name, _ in node.items()) for node in described.elements()]
    alternatives = [names for names in named if known.issuperset(names)]
    return () if () in alternatives else tuple(alternatives)


def _named(found: Sequence[SecurityScheme]) -> tuple[SecurityScheme, ...]:
    """Each with an argument that is free: one of its own, but one for all that take the same token."""
    settings = [each.name for scheme in found if scheme.renewal for each in scheme.renewal.settings()]
    free = Scope([*SETTING_NAMES, *settings, "self"])
    claimed: dict[str, str] = {}
    for scheme in found:
        secret = _secret(scheme)
        claimed[secret] = claimed.get(secret) or free.claim(snake(scheme.argument))
    return tuple(replace(scheme, argument=claimed[_secret(scheme)]) for scheme in found)


def _secret(scheme: SecurityScheme) -> str:
    return "the token" if scheme.kind == "bearer" and scheme.argument == _TOKEN else f"that of {scheme.name}"


def _has_own_token(scheme: SecurityScheme) -> bool:
    return scheme.kind == "bearer" and scheme.argument != _TOKEN


def _scheme(name: str, node: Node) -> SecurityScheme | None:
    kind, http = node.text("type"), node.text("scheme").lower()
    common = SecurityScheme(
        name=name,
        kind="bearer",
        argument=name,
        where=node,
        description=node.text("description"),
        extensions=extensions(node),
    )
    if kind == "apiKey" and node.text("in") in _PLACES:
        place = cast('Literal["header", "query", "cookie"]', node.text("in"))
        return replace(common, kind="apiKey", place=place, wire_name=node.text("name"))
    if kind == "http" and http == "basic":
        return replace(common, kind="basic", argument="basic_auth")
    if kind in ("oauth2", "openIdConnect"):
        return replace(common, argument=_TOKEN, renewal=_client_credentials(node))
    # Told apart from the arguments that are no tokens, where there are several of them.
    own = name if "token" in words(name) else f"{name}_{_TOKEN}"
    return replace(common, argument=own) if kind == "http" and http == "bearer" else None


def _client_credentials(node: Node) -> ClientCredentials | None:
    """How a token is had by OAuth 2.0 itself; a placeholder tells no address."""
    flows = node.child("flows")
    flow = flows.child("clientCredentials") if flows else None
    if flow is None:
        return None
    return ClientCredentials(token_url="" if flow.flag("x-placeholder") else flow.text("tokenUrl"))
