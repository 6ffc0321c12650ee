"""The URL of a next page: with the caller's own query, without credentials, and as a position keeps it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote_plus, urlsplit

from .addresses import add_query, check_address, origin
from .credentials import Credentials
from .errors import InvalidCall
from .operation import Parameter
from .urls import query_pairs, query_text

if TYPE_CHECKING:
    from .call import Call

# A shorter text is no secret, and may well be another parameter's value.
_SECRET_LENGTH = 8
_NOTHING: frozenset[str] = frozenset()


def asked_url(call: Call, url: str, position: str) -> str:
    """The URL as it is asked for: a link may leave out what the caller added to the query, or hold a credential.

    `position` is the parameter that moves on from page to page. Another server gets nothing of the caller's.
    """
    url = _without_credentials(call, url)
    if not _at_home(call, url):
        return url
    there = set(parse_qsl(urlsplit(url).query, keep_blank_values=True))
    own = _own_pairs(call, position)
    missing = {unquote_plus(name) for name, value in own if (unquote_plus(name), unquote_plus(value)) not in there}
    again = [pair for pair in own if unquote_plus(pair[0]) in missing]
    return add_query(_without(url, missing), query_text(iter(again)))


def stored_url(call: Call, url: str, position: str) -> str:
    """The URL as a position keeps it: path and query on the configured server, whole on another.

    What the caller added to the query is left out: it belongs to the call, and may be secret.
    """
    if not _at_home(call, url):
        return url
    parts = urlsplit(_without(url, {unquote_plus(name) for name, _ in _own_pairs(call, position)}))
    return parts._replace(scheme="", netloc="").geturl()


def restored_url(call: Call, text: str, position: str) -> str:
    """What `stored_url` kept, as a URL to ask for. Raises `InvalidCall` for one that is not to be called."""
    if not text:
        return text
    base = urlsplit(call.state.base_url)
    url = f"{base.scheme}://{base.netloc}{text}" if text.startswith("/") else text
    try:
        check_address(url)
    except ValueError as problem:
        raise InvalidCall(f"{call.operation.id}: the position: {problem}") from None
    return asked_url(call, url, position)


def _at_home(call: Call, url: str) -> bool:
    return origin(url) == origin(call.state.base_url)


def _own_pairs(call: Call, position: str) -> list[tuple[str, str]]:
    """What the caller added to the query, encoded."""
    given = call.options.query.items()
    pairs = (pair for name, value in given for pair in query_pairs(Parameter(name=name), value))
    return [pair for pair in pairs if unquote_plus(pair[0]) != position]


def _without_credentials(call: Call, url: str) -> str:
    """The URL without the client's own secrets, which some servers repeat in their links."""
    for gate in call.state.gates():
        if isinstance(gate, Credentials):
            names = {scheme.wire_name for scheme in gate.schemes.values() if scheme.place == "query"}
            given = [secret for secret in gate.held.values() if isinstance(secret, str)]
            secrets = {secret for secret in (*given, *call.state.redaction.tokens) if len(secret) >= _SECRET_LENGTH}
            url = _without(url, names, secrets)
    return url


def _without(url: str, names: AbstractSet[str], values: AbstractSet[str] = _NOTHING) -> str:
    """The URL without the pairs of these names or values; what is kept stays byte for byte."""
    head, _, query = url.partition("?")
    pairs = [pair.partition("=") for pair in query.split("&")]
    kept = [pair for pair in pairs if not (unquote_plus(pair[0]) in names or unquote_plus(pair[2]) in values)]
    if len(kept) == len(pairs):
        return url
    return f"{head}?{'&'.join(map(''.join, kept))}" if kept else head
