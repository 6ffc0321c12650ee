"""DJUST's conventions through its package: tokens, settings, pages, filters, warnings, and what no page describes."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Generator
from contextlib import contextmanager
from decimal import Decimal

import httpx2
import pytest
from djust import CallOptions, Djust, errors

from tests.packages import ROOT, run

Answer = Callable[[httpx2.Request], httpx2.Response]
TOKENS = {"token": {"accessToken": "first", "refreshToken": "renewing", "expireAt": 4_000_000_000}}


class Shop:
    """Gives tokens, answers everything else by a function, and remembers what was asked."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """One answer."""
        self.requests.append(request)
        if request.url.path == "/auth/token":
            return httpx2.Response(200, json=TOKENS)
        if request.url.path == "/auth/refresh-token":
            return httpx2.Response(200, json={"token": TOKENS["token"] | {"accessToken": "second"}})
        return self._answer(request)

    @property
    def last(self) -> httpx2.Request:
        """What was asked last."""
        return self.requests[-1]


@contextmanager
def client_of(answer: Answer) -> Generator[tuple[Djust, Shop]]:
    """A client that logs in by itself, and the shop that it talks to."""
    shop = Shop(answer)
    with Djust(
        base_url="https://shop.example",
        username="ada",
        password="s3cret",
        api_key="key",
        dj_client="ACCOUNT",
        dj_store="north",
        transport=httpx2.MockTransport(shop),
    ) as client:
        yield client, shop


def page(number: int, *orders: str) -> dict[str, object]:
    """One of two pages, as Spring Data writes them."""
    content = [{"id": order} for order in orders]
    return {"content": content, "number": number, "size": 2, "totalPages": 2, "totalElements": 3, "last": number == 1}


def test_a_client_logs_in_and_sends_its_settings() -> None:
    """The login has the key and the settings, but no token; every call after it has all of them."""
    with client_of(lambda request: httpx2.Response(200, json=[])) as (client, shop):
        assert client.buying_lists.list_v1() == []
    login, call = shop.requests
    assert json.loads(login.content) == {"username": "ada", "password": "s3cret"}
    assert "authorization" not in login.headers
    assert call.headers["authorization"] == "Bearer first"
    for request in (login, call):
        assert (request.headers["dj-api-key"], request.headers["dj-client"]) == ("key", "ACCOUNT")
        assert request.headers["dj-store"] == "north"


def test_a_refused_token_is_renewed_once_and_the_call_made_again() -> None:
    """Nobody sees the 401 of a token that was revoked."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200 if request.headers["authorization"] == "Bearer second" else 401, json=[])

    with client_of(answer) as (client, shop):
        assert client.buying_lists.list_v1() == []
        assert client.buying_lists.list_v1() == []
    paths = [request.url.path for request in shop.requests]
    lists = "/v1/shop/buying-lists"
    assert paths == ["/auth/token", lists, "/auth/refresh-token", lists, lists]


def test_one_call_and_another_client_have_their_own_store() -> None:
    """A setting belongs to the client; a call's options and `with_options` say otherwise, with the same token."""
    with client_of(lambda request: httpx2.Response(200, json=[])) as (client, shop):
        client.buying_lists.list_v1(options=CallOptions(settings={"dj_store": "south"}))
        assert shop.last.headers["dj-store"] == "south"
        client.with_options(dj_store=None, customer_account_id="42").buying_lists.list_v1()
        assert "dj-store" not in shop.last.headers
        assert shop.last.headers["customer-account-id"] == "42"
    assert [request.url.path for request in shop.requests].count("/auth/token") == 1


def test_orders_are_read_page_after_page_as_sorted_and_filtered() -> None:
    """Pages count from 0; criteria and custom fields are tuples, joined as the route wants them."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        second = request.url.params.get("page") == "1"
        return httpx2.Response(200, json=page(1, "c") if second else page(0, "a", "b"))

    with client_of(answer) as (client, shop):
        found = client.orders.commercial.list(
            locale="fr-FR", sort=[("createdAt", "desc")], cf=[("COLOR", "red|blue"), ("SIZE", "7")]
        )
        assert [order.id for order in found] == ["a", "b", "c"]
    first = shop.requests[1].url.query.decode()
    assert "sort=createdAt:desc" in first
    assert "cf=COLOR%7Cred%7Cblue&cf=SIZE%7C7" in first


def test_a_failure_has_its_codes_and_a_success_its_warnings() -> None:
    """Both are typed: errors and warnings of a refusal, warnings of an answer with 200."""
    refusal = {"code": "F-E-002", "errors": [{"code": "F-E-002", "detail": "cart"}], "warnings": [{"code": "F-W-001"}]}
    with client_of(lambda request: httpx2.Response(422, json=refusal)) as (client, _):
        with pytest.raises(errors.StatusError) as raised:
            client.buying_lists.list_v1()
        assert raised.value.body.errors[0].detail == "cart"
        assert raised.value.body.warnings[0].code == "F-W-001"
    warned = [{"id": "9", "code": "F-W-012"}]
    with client_of(lambda request: httpx2.Response(200, json=warned)) as (client, _):
        answer = client.orders.commercial.synchronize("1")
        assert answer is not None
        assert [warning.code for warning in answer] == ["F-W-012"]


def test_a_title_without_a_page_is_reached_by_its_path() -> None:
    """Token, key and settings go along, a 503 is tried again, and a refusal has its type."""
    statuses = iter([503, 200, 404])

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(next(statuses), text='{"total": 1.10}')

    with client_of(answer) as (client, shop):
        response = client.request("GET", "/v1/incidents", query={"status": ["OPEN", "ON_GOING"]})
        assert response.json() == {"total": Decimal("1.10")}
        assert shop.last.url.query == b"status=OPEN&status=ON_GOING"
        assert shop.last.headers["authorization"] == "Bearer first"
        assert (shop.last.headers["dj-api-key"], shop.last.headers["dj-store"]) == ("key", "north")
        with pytest.raises(errors.NotFound):
            client.request("GET", "/v1/incidents/7")


GROUPS = sorted(file.stem for file in (ROOT / "generated/djust/djust/groups").glob("*.py") if file.stem != "__init__")
LOADED = """
import importlib, sys
importlib.import_module("djust.groups." + sys.argv[1])
print(*sorted(name.rpartition(".")[2] for name in sys.modules if name.startswith("djust.groups.")))
"""


@pytest.mark.parametrize("group", ["carts", "orders_logistic", "admin_buying_policies", "data_hub_jobs"])
def test_a_group_is_imported_without_the_others(group: str) -> None:
    """A program pays for the groups that it calls."""
    assert group in GROUPS
    done: subprocess.CompletedProcess[str] = run(["-c", LOADED, group], ROOT, ROOT / "generated" / "djust")
    assert done.stdout.split() == [group], done.stderr
