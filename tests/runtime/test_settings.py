"""Settings: by argument or environment, checked before the first call, shown without secrets."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from generator.runtime.auth import Scheme
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import ConfigurationError
from generator.runtime.options import CallOptions
from generator.runtime.service import Service

from .kit import BASE, KEY, KINDS, Recorder, call, client, operation, service

Kind = type[SyncClient] | type[AsyncClient]


@pytest.mark.parametrize("kind", KINDS)
def test_the_environment_fills_in(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """Address and key come from the environment where no argument gives them; an argument wins."""
    monkeypatch.setenv("KIT_BASE_URL", "https://env.example/api/")
    monkeypatch.setenv("KIT_API_KEY", "from-env")
    recorder = Recorder()
    mine: Any = kind
    call(mine(service(), None, {}, transport=httpx2.MockTransport(recorder)), operation())
    call(mine(service(), BASE, {"api_key": KEY}, transport=httpx2.MockTransport(recorder)), operation())
    first, second = recorder.requests
    assert (str(first.url), first.headers["authorization"]) == ("https://env.example/api/items", "from-env")
    assert (str(second.url), second.headers["authorization"]) == (f"{BASE}/items", KEY)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_missing_is_said(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without address or key the error names the argument and the environment variable."""
    for name in ("KIT_BASE_URL", "KIT_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ConfigurationError, match="pass base_url=… or set the environment variable KIT_BASE_URL"):
        kind(service(), None, {"api_key": KEY})
    with pytest.raises(ConfigurationError, match="pass api_key=… \\(environment variable KIT_API_KEY\\)"):
        kind(service(), BASE, {"api_key": None})


def test_the_descriptions_server_is_the_default() -> None:
    """An API with one address needs none from the caller."""
    recorder = Recorder()
    only = Service(env_prefix="NONE", server="https://only.example/v1")
    call(SyncClient(only, None, {}, transport=httpx2.MockTransport(recorder)), operation(security=()))
    assert str(recorder.requests[0].url) == "https://only.example/v1/items"


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("http://api.example", "base_url: api.example must be reached by https"),
        ("api.example", "base_url: .* is no URL such as https"),
        ("https://me:pa55@api.example", "base_url: leave user and password out"),
        ("https://api.example/?key=pa55", "base_url: leave the query out"),
        ("https://api.example/#x", "base_url: leave the query out"),
        ("https://[::1", "base_url: .* is no URL"),
        ("ftp://api.example", "base_url: .* is no URL"),
    ],
)
def test_addresses_that_are_refused(url: str, complaint: str) -> None:
    """What would send secrets readable, or is no address, fails before anything is sent."""
    with pytest.raises(ConfigurationError, match=complaint) as raised:
        SyncClient(service(), url, {"api_key": KEY})
    assert "pa55" not in str(raised.value)


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://api.example/", "https://api.example"),
        ("https://api.example/a/b//", "https://api.example/a/b"),
        (" https://api.example\n", "https://api.example"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("http://localhost", "http://localhost"),
        ("http://[::1]:1", "http://[::1]:1"),
    ],
)
def test_addresses_that_are_taken(url: str, base: str) -> None:
    """A slash or a space at the end does no harm, and this machine may be reached by plain HTTP."""
    recorder = Recorder()
    call(client(SyncClient, recorder, base_url=url), operation())
    assert str(recorder.requests[0].url) == f"{base}/items"


@pytest.mark.parametrize("headers", [{"x": "a\nb"}, {"x y": "a"}, {"x": "é"}, {"x": " a"}, {"": "a"}])
@pytest.mark.parametrize("kind", KINDS)
def test_headers_that_cannot_be_sent(kind: Kind, headers: dict[str, str]) -> None:
    """A header that no request can carry is refused when the client is made, or the call, without its value."""
    with pytest.raises(ConfigurationError, match="header"):
        client(kind, Recorder(), headers=headers)
    with pytest.raises(ValueError, match=r"OP1: .*header"):
        call(client(kind, Recorder()), operation(), CallOptions(headers=headers))


@pytest.mark.parametrize(
    ("setting", "option", "expected"), [(None, None, 60.0), (5.0, None, 5.0), (5.0, 1.0, 1.0), (None, 0.0, 0.0)]
)
def test_timeouts(setting: float | None, option: float | None, expected: float) -> None:
    """A call's own timeout goes before the client's, and both reach the transport."""
    recorder = Recorder()
    settings: dict[str, Any] = {} if setting is None else {"timeout": setting}
    mine = client(SyncClient, recorder, **settings)
    call(mine, operation(), CallOptions(timeout=option))
    assert recorder.requests[0].extensions["timeout"] == dict.fromkeys(("connect", "read", "write", "pool"), expected)


@pytest.mark.parametrize("kind", KINDS)
def test_reprs_say_where_but_not_as_whom(kind: Kind) -> None:
    """A client shows its address and hides its key."""
    shown = repr(client(kind, Recorder()))
    assert BASE in shown
    assert KEY not in shown


def test_deprecated_operations_warn_at_the_callers_line() -> None:
    """The warning points at the line that calls the group's method, not into the package."""
    from generator.runtime.group import Group
    from generator.runtime.operation import Arguments

    class Items(Group):
        """A generated group."""

        def old(self) -> Any:
            """A deprecated call."""
            return self._client.call(operation(warning="OP1 is deprecated"), Arguments(parameters={}))

    with pytest.warns(DeprecationWarning, match="OP1 is deprecated") as caught:
        Items(client(SyncClient, Recorder())).old()
    assert caught[0].filename == __file__


def test_basic_credentials_may_hold_any_text() -> None:
    """User and password are encoded, so they need not be ASCII."""
    scheme = Scheme(name="key", kind="basic", argument="login")
    recorder = Recorder()
    mine = SyncClient(service(scheme), BASE, {"login": "mé:pä"}, transport=httpx2.MockTransport(recorder))
    call(mine, operation())
    assert recorder.requests[0].headers["authorization"] == "Basic bcOpOnDDpA=="
