"""`x-token-flow`: a generated client logs in, refreshes while it may, and logs in again when it may not."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from email.utils import formatdate
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.packages import ROOT, importable, make
from tests.runtime.kit import Clock, answer, finished

BASE = "https://api.example"
USER = {"username": "ann", "password": "pa55word-of-ann"}
# The vendored copy of the runtime has classes of its own, so errors are looked up in the package.
KINDS = ["TokensClient", "AsyncTokensClient"]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of the small API, made anew."""
    folder = tmp_path_factory.mktemp("tokens")
    make(ROOT / "tests/data/tokens/api.yaml", "tokens_client", folder)
    with importable(folder, "tokens_client") as module:
        yield module


class Provider:
    """Gives tokens that live ten minutes, and refresh tokens that live two hours; remembers every request."""

    def __init__(self, clock: Clock, *, told: str = "expireAt", skew: float = 0.0, date: bool = False) -> None:
        self.clock = clock
        self.told = told
        self.skew = skew
        self.date = date
        self.ends: dict[str, float] = {}
        self.paths: list[str] = []
        self.requests: list[httpx2.Request] = []
        self.failures: dict[str, httpx2.Response] = {}

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer one request."""
        self.requests.append(request)
        path = request.url.path.removeprefix("/auth/")
        self.paths.append(path)
        if path in self.failures:
            return self.failures.pop(path)
        if path == "/items":
            token = request.headers.get("authorization", "").removeprefix("Bearer ")
            return answer({"served": 1}) if self.alive(token) else answer({"code": "expired"}, status=401)
        body = json.loads(request.content)
        known = body == USER if path == "token" else self.alive(body["refreshToken"])
        return self.given() if known else answer({"code": "F-E-030", "message": json.dumps(body)}, status=401)

    def alive(self, token: str) -> bool:
        """Whether it was given, and has not expired or been revoked."""
        return self.clock.time < self.ends.get(token, 0.0)

    def given(self) -> httpx2.Response:
        """A pair of new tokens."""
        access, refresh = f"access-{len(self.paths)}", f"refresh-{len(self.paths)}"
        self.ends |= {access: self.clock.time + 600, refresh: self.clock.time + 7200}
        token = {"accessToken": access, "refreshToken": refresh, self.told: int(self.clock.time + self.skew + 600)}
        response = answer({"token": token, "user": {"id": 1}})
        if self.date:
            response.headers["date"] = formatdate(self.clock.time + self.skew, usegmt=True)
        return response

    def revoke(self, *kinds: str) -> None:
        """Forget the tokens of these kinds."""
        self.ends = {token: end for token, end in self.ends.items() if token.partition("-")[0] not in kinds}


def client(package: ModuleType, kind: str, provider: Any, clock: Clock, given: dict[str, Any] = USER) -> Any:
    """A client of the generated package on the provider, with its clock."""
    world = import_module(f"{package.__name__}._vendor.runtime.state").World(
        monotonic=lambda: clock.time, now=lambda: clock.time, sleep=clock.sleep, sleep_async=clock.sleep_async
    )
    return getattr(package, kind)(base_url=BASE, transport=httpx2.MockTransport(provider), world=world, **given)


@pytest.mark.parametrize("kind", KINDS)
def test_login_then_refresh_then_login(package: ModuleType, kind: str) -> None:
    """The refresh token gets the next one until it has run out itself."""
    clock = Clock()
    provider = Provider(clock)
    mine = client(package, kind, provider, clock)
    for later in (0, 500, 100, 7300):
        clock.time += later
        assert finished(mine.items.list()).served == 1
    assert provider.paths == ["token", "/items", "/items", "refresh-token", "/items", "token", "/items"]
    assert json.loads(provider.requests[0].content) == USER
    assert json.loads(provider.requests[3].content) == {"refreshToken": "refresh-1"}
    assert not any("authorization" in provider.requests[each].headers for each in (0, 3, 5))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("revoked", "paths"),
    [
        (("access",), ["/items", "refresh-token", "/items"]),
        (("access", "refresh"), ["/items", "refresh-token", "token", "/items"]),
    ],
)
def test_a_refused_token(package: ModuleType, kind: str, revoked: tuple[str, ...], paths: list[str]) -> None:
    """Is renewed once and the call sent again; a refused refresh token leads back to the login."""
    clock = Clock()
    provider = Provider(clock)
    mine = client(package, kind, provider, clock)
    finished(mine.items.list())
    provider.revoke(*revoked)
    provider.paths.clear()
    assert finished(mine.items.list()).served == 1
    assert provider.paths == paths


def test_a_busy_server_is_no_refusal(package: ModuleType) -> None:
    """The refresh is sent again as any call that does no harm, and is no reason to log in."""
    clock = Clock()
    provider = Provider(clock)
    mine = client(package, "TokensClient", provider, clock)
    mine.items.list()
    clock.time += 590
    provider.failures = {"refresh-token": answer({}, status=503)}
    mine.items.list()
    assert provider.paths[2:] == ["refresh-token", "refresh-token", "/items"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_refused_login(package: ModuleType, kind: str) -> None:
    """Is an error of its own type, in which the password does not show though the server repeats it."""
    clock = Clock()
    mine = client(package, kind, Provider(clock), clock, {"username": "ann", "password": "pa55word-forgotten"})
    with pytest.raises(package.errors.TokenRefused, match="AUTH-1") as raised:
        finished(mine.items.list())
    cause = raised.value.__cause__
    assert isinstance(cause, package.errors.Unauthorized)
    assert "F-E-030" in str(cause)
    assert "pa55word" not in str(cause) + repr(cause.body) + repr(cause.response.content)


@pytest.mark.parametrize("kind", KINDS)
def test_the_login_by_hand_needs_no_token(package: ModuleType, kind: str) -> None:
    """It is a call like any other, and gets none."""
    clock = Clock()
    provider = Provider(clock)
    mine = client(package, kind, provider, clock, {"token": "given"})
    assert finished(mine.auth.login(body=USER)).token.access_token == "access-1"
    assert provider.paths == ["token"]
    assert "authorization" not in provider.requests[0].headers


@pytest.mark.parametrize(
    ("told", "skew", "date", "kept"),
    [
        ("expireAt", 0.0, False, 568),
        ("expireAt", 1.0, True, 569),
        ("expireAt", 3000.0, True, 567),
        ("expireAt", -3000.0, True, 567),
        ("expireAt", -3000.0, False, 569),
        ("nothing", 0.0, False, 569),
    ],
)
def test_how_long_a_token_serves(package: ModuleType, told: str, skew: float, date: bool, kept: int) -> None:
    """As the answer tells by the server's own clock, else as the provider states; half a minute less."""
    clock = Clock()
    provider = Provider(clock, told=told, skew=skew, date=date)
    mine = client(package, "TokensClient", provider, clock)
    mine.items.list()
    clock.time += kept
    mine.items.list()
    assert provider.paths == ["token", "/items", "/items"]
    clock.time += 4
    mine.items.list()
    assert provider.paths[3:] == ["refresh-token", "/items"]


def test_tasks_log_in_once(package: ModuleType) -> None:
    """However many come at once."""
    clock = Clock()
    provider = Provider(clock)

    async def scenario() -> None:
        async with client(package, "AsyncTokensClient", provider, clock) as mine:
            await asyncio.gather(*(mine.items.list() for _ in range(50)))

    asyncio.run(scenario())
    assert (provider.paths.count("token"), provider.paths.count("/items")) == (1, 50)


def test_the_free_request_has_the_token_too(package: ModuleType) -> None:
    """What the description does not know is called as the same user."""
    clock = Clock()
    provider = Provider(clock)
    mine = client(package, "TokensClient", provider, clock)
    assert mine.request("GET", "/items").json() == {"served": 1}
    assert provider.paths == ["token", "/items"]


def test_the_settings_may_stand_in_the_environment(package: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under the client's prefix; what is missing is said."""
    clock = Clock()
    monkeypatch.setenv("TOKENS_CLIENT_USERNAME", "ann")
    with pytest.raises(package.errors.ConfigurationError, match="TOKENS_CLIENT_PASSWORD"):
        client(package, "TokensClient", Provider(clock), clock, {})
    monkeypatch.setenv("TOKENS_CLIENT_PASSWORD", USER["password"])
    assert client(package, "TokensClient", Provider(clock), clock, {}).items.list().served == 1


def test_the_package_carries_its_own_stubs_and_words(package: ModuleType) -> None:
    """The generated folder has a part on tokens that names the login."""
    readme = Path(str(package.__file__)).parent / "README.md"
    text = readme.read_text(encoding="utf-8")
    assert '`username="…", password="…"`' in text
    assert "AUTH-1 and AUTH-2" in text
