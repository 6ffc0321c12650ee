"""Settings of a client that a description asks for: where they come from, which calls carry them, how they change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx2
import pytest

from generator.runtime.auth import Scheme
from generator.runtime.client_settings import ClientSettings, Setting
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import ConfigurationError, InvalidCall
from generator.runtime.limits import MemoryLimits
from generator.runtime.operation import Parameter
from generator.runtime.options import CallOptions
from generator.runtime.service import Service

from .kit import BASE, KEY, KINDS, Recorder, a_call, call, finished, operation

Kind = type[SyncClient] | type[AsyncClient]

SERVICE = Service(
    env_prefix="SHOP",
    schemes=(Scheme(name="key", kind="apiKey", argument="api_key"),),
    settings=(
        Setting(name="dj-client", argument="dj_client", required=True),
        Setting(name="dj-store", argument="dj_store"),
        Setting(name="locale", argument="locale", header=False),
    ),
)
BOTH = operation(
    parameters=(
        Parameter(name="dj-client", place="header", required=True, setting=True),
        Parameter(name="dj-store", place="header", setting=True),
        Parameter(name="locale", setting=True),
    )
)


def made(kind: Kind, recorder: Recorder, service: Service = SERVICE, **chosen: Any) -> Any:
    """A client with these settings."""
    mine: Any = kind
    transport = httpx2.MockTransport(recorder)
    return mine(service, BASE, {"api_key": KEY}, chosen, transport=transport, limits=MemoryLimits())


def carried(recorder: Recorder) -> tuple[str | None, str | None, str]:
    """The settings of the last request."""
    headers = recorder.requests[-1].headers
    return headers.get("dj-client"), headers.get("dj-store"), recorder.target


@pytest.mark.parametrize("kind", KINDS)
def test_calls_that_name_a_setting_carry_it(kind: Kind) -> None:
    """In the header or the query; a setting without a value, and calls that name none, are as ever."""
    recorder = Recorder()
    client = made(kind, recorder, dj_client="ACCOUNT", locale="fr-FR")
    call(client, BOTH)
    assert carried(recorder) == ("ACCOUNT", None, "/items?locale=fr-FR")
    call(client, operation())
    assert carried(recorder) == (None, None, "/items")


def test_the_environment_fills_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Under the package's own prefix, so that another package's setting of the same name is another."""
    monkeypatch.setenv("SHOP_DJ_CLIENT", "OPERATOR")
    monkeypatch.setenv("SHOP_DJ_STORE", "")
    recorder = Recorder()
    call(made(SyncClient, recorder), BOTH)
    assert carried(recorder) == ("OPERATOR", None, "/items")
    call(made(SyncClient, recorder, dj_client="ACCOUNT"), BOTH)
    assert carried(recorder)[0] == "ACCOUNT"


def test_what_is_required_and_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the argument and the variable."""
    monkeypatch.delenv("SHOP_DJ_CLIENT", raising=False)
    wanted = "dj_client is missing: pass dj_client=… or set the environment variable SHOP_DJ_CLIENT"
    with pytest.raises(ConfigurationError, match=wanted):
        made(SyncClient, Recorder(), dj_client="")


def test_what_no_header_holds_is_refused() -> None:
    """At once, and not at the first call; the query holds any text."""
    with pytest.raises(ConfigurationError, match="dj_store: a header holds plain ASCII on one line"):
        made(SyncClient, Recorder(), dj_client="ACCOUNT", dj_store="a\r\nx-other: b")
    recorder = Recorder()
    call(made(SyncClient, recorder, dj_client="ACCOUNT", locale="é"), BOTH)
    assert recorder.target == "/items?locale=%C3%A9"


@pytest.mark.parametrize("kind", KINDS)
def test_one_call_has_its_own(kind: Kind) -> None:
    """`CallOptions(settings=…)` changes or leaves out; the next call is as before."""
    recorder = Recorder()
    client = made(kind, recorder, dj_client="ACCOUNT", dj_store="one", locale="fr-FR")
    call(client, BOTH, CallOptions(settings={"dj_store": None, "locale": "en-GB"}))
    assert carried(recorder) == ("ACCOUNT", None, "/items?locale=en-GB")
    call(client, BOTH)
    assert carried(recorder) == ("ACCOUNT", "one", "/items?locale=fr-FR")


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"store": "x"}, "store is no setting of this client; there are dj_client, dj_store, locale"),
        ({"dj_client": None}, "dj_client is required; it can be changed, but not left out"),
        ({"dj_store": "a\nb"}, "dj_store: a header holds plain ASCII"),
    ],
)
def test_what_cannot_be_changed_is_refused(settings: dict[str, Any], reason: str) -> None:
    """For one call and for a client alike, before anything is sent."""
    recorder = Recorder()
    client = made(SyncClient, recorder, dj_client="ACCOUNT")
    with pytest.raises(InvalidCall, match=f"OP1: {reason}"):
        call(client, BOTH, CallOptions(settings=settings))
    with pytest.raises(ConfigurationError, match=reason):
        client._changed(settings)
    assert recorder.requests == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_client_with_others_shares_the_connections(kind: Kind) -> None:
    """It adds to the first one's settings, counts drift with it, and does not close for it."""
    recorder = Recorder()
    client = made(kind, recorder, dj_client="ACCOUNT", locale="fr-FR")
    other = client._changed({"dj_store": "two"})
    finished(other.close())
    call(other, BOTH)
    assert carried(recorder) == ("ACCOUNT", "two", "/items?locale=fr-FR")
    call(client, BOTH)
    assert carried(recorder) == ("ACCOUNT", None, "/items?locale=fr-FR")
    assert other.drift is client.drift


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_that_no_description_knows_sends_the_headers(kind: Kind) -> None:
    """Only headers: which query it takes is not known."""
    recorder = Recorder()
    client = made(kind, recorder, dj_client="ACCOUNT", dj_store="one", locale="fr-FR")
    finished(client.request("GET", "/unknown"))
    assert carried(recorder) == ("ACCOUNT", "one", "/unknown")
    finished(client.request("GET", "/unknown", options=CallOptions(settings={"dj_store": "two"})))
    assert carried(recorder)[1] == "two"


def test_conventions_see_settings() -> None:
    """A limit may count for each store, wherever the store comes from."""
    plain = a_call(parameters=(Parameter(name="dj-store", place="header", setting=True),))
    chosen = ClientSettings.found(SERVICE.settings, "SHOP", {"dj_client": "ACCOUNT", "dj_store": "one"})
    seen = replace(plain, state=replace(plain.state, settings=chosen))
    assert seen.value("$request.header.dj-store") == "one"
