"""OAuth 2.0 client credentials (RFC 6749, section 4.4): a token for a client's identifier and secret."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus, urljoin

from .addresses import check_address, shown
from .errors import ConfigurationError, TokenUnavailable
from .shapes import is_object
from .tokens import Setting, Token, seconds_of, usable_until
from .value import Value

if TYPE_CHECKING:
    from .flow import Flow
    from .token_calls import TokenCalls

# Kinds of token that a server may give and that `Authorization: Bearer` does not carry.
_NO_BEARER = frozenset({"mac", "pop", "dpop", "n_a"})


class ClientCredentials(Value):
    """`token_url` is the described address of tokens, where it is known; a relative one starts at the API's own."""

    token_url: str = ""

    def operations(self) -> tuple[str, ...]:
        """It calls none of the description."""
        return ()

    def settings(self) -> tuple[Setting, ...]:
        """What the client is given: who it is, and how it says so."""
        return (
            Setting(name="client_id"),
            Setting(name="client_secret", secret=True),
            Setting(name="scope", required=False),
            Setting(name="token_url", required=False),
            Setting(name="client_auth", required=False, values=("basic", "body")),
        )

    def checked(self, given: Mapping[str, str], base_url: str) -> Mapping[str, str]:
        """The settings with the whole address. Raises `ConfigurationError` for one that secrets may not go to."""
        address = given.get("token_url") or self.token_url
        if not address:
            raise ConfigurationError("token_url is missing: say where client_id and client_secret get a token")
        url = urljoin(base_url + "/", address.strip())
        try:
            check_address(url)
        except ValueError as problem:
            raise ConfigurationError(f"token_url: {problem}") from None
        return {**given, "token_url": url.partition("#")[0]}

    def renew(self, held: Token | None, given: Mapping[str, str], calls: TokenCalls) -> Flow[Token]:
        """Ask for a token; there is no refresh token in this flow, the credentials themselves get the next."""
        # A module of calls, which a client that only stands ready does without.
        from .token_calls import json_of

        url, asked_at = given["token_url"], calls.time
        fields, headers = {"grant_type": "client_credentials"}, dict[str, str]()
        if given.get("scope"):
            fields["scope"] = given["scope"]
        if given.get("client_auth") == "body":
            fields |= {"client_id": given["client_id"], "client_secret": given["client_secret"]}
        else:
            pair = basic(given["client_id"], given["client_secret"])
            calls.learn(pair)
            headers["authorization"] = f"Basic {pair}"
        response = yield from calls.form(url, fields, headers)
        return _token(json_of(response, shown(url)), shown(url), asked_at)


def basic(client_id: str, client_secret: str) -> str:
    """Both as the header carries them; each is form-encoded first (RFC 6749, section 2.3.1)."""
    pair = f"{quote_plus(client_id)}:{quote_plus(client_secret)}"
    return b64encode(pair.encode("ascii")).decode("ascii")


def _token(answer: Any, giver: str, asked_at: float) -> Token:
    from .token_calls import checked_token

    body: Mapping[str, Any] = answer if is_object(answer) else {}
    if str(body.get("token_type", "")).lower() in _NO_BEARER:
        raise TokenUnavailable(f"{giver}: the token that came is no bearer token")
    value = checked_token(body.get("access_token"), giver)
    return Token(value=value, renewed_at=usable_until(asked_at, seconds_of(body.get("expires_in"))))
