"""What a generated client is built on: one set of flows, run by a blocking or an asyncio driver."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypedDict, Unpack
from urllib.parse import quote
from weakref import finalize

from .addresses import shown
from .attempt_log import AttemptLog
from .auth import Credentials
from .bodies import AnyBody
from .call import Call
from .content import Content
from .download import AsyncDownload, Download
from .drift import Drift
from .drivers import AsyncDriver, Driver
from .exchange import begin, exchange, perform
from .flow import Flow, Response
from .operation import Arguments, Operation
from .options import CallOptions
from .pager import AsyncPages, Pages
from .redaction import QUIET, Redaction
from .redirects import Redirects
from .service import Service, account_of, found_secrets
from .settings import (
    AsyncSettings,
    Settings,
    SyncSettings,
    checked_headers,
    checked_url,
    setting,
)
from .spans import Spans
from .state import State, World
from .stores import limit_store
from .walk import PageWalk

if TYPE_CHECKING:
    from .job_run import JobParts
    from .jobs import AsyncRunningJob, RunningJob

_NO_OPTIONS = CallOptions()


class FreeCall(TypedDict, total=False):
    """What `client.request` takes besides method and path: `json` or `content` as the body, and options."""

    query: Mapping[str, Any]
    json: Any
    content: Content
    options: CallOptions


class _Core:
    """The part that does not depend on how I/O is done."""

    def __init__(
        self, service: Service, base_url: str | None, secrets: Mapping[str, str | None], settings: Settings
    ) -> None:
        prefix = service.env_prefix
        url = checked_url(setting(base_url, "base_url", f"{prefix}_BASE_URL", service.server))
        found = found_secrets(service, secrets)
        credentials = Credentials(schemes={scheme.name: scheme for scheme in service.schemes}, secrets=found)
        self._service = service
        self._state = State(
            base_url=url,
            account=account_of(url, found),
            timeout=settings.get("timeout", 60.0),
            headers=checked_headers(settings.get("headers", {})),
            gates=(Spans.of(settings.get("tracer_provider")), Redirects(), credentials, AttemptLog()),
            drift=Drift(strict=settings.get("strict", False)),
            limits=limit_store(settings.get("limits"), settings.get("redis_down", "raise"), f"{prefix}_LIMITS"),
            world=settings.get("world", World()),
            deadline=settings.get("deadline"),
            redaction=Redaction.of(found.values()),
        )
        self._quiet = _quieted(self, service, found)

    @property
    def drift(self) -> Drift:
        """Where answers have differed from their description so far."""
        return self._state.drift

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._state.base_url!r})"

    def _prepared(self, operation: Operation, arguments: Arguments, options: CallOptions | None) -> Call:
        if operation.warning:
            # The caller's own line is three frames out: the group's method, then call or pages, then here.
            warnings.warn(operation.warning, DeprecationWarning, stacklevel=4)
        return Call(operation=operation, arguments=arguments, options=options or _NO_OPTIONS, state=self._state)

    def _free(self, method: str, path: str, given: FreeCall) -> Flow[Response]:
        body = AnyBody(given["content"]) if "content" in given else AnyBody.json(given.get("json"))
        operation = Operation(
            id=f"{method.upper()} {shown(path)}",
            name="request",
            method=method.upper(),
            # As given where it can be part of a URL, so that what is encoded already stays so.
            path="/" + quote(path.lstrip("/"), safe="/?:@!$&'()*+,;=%~#[]"),
            encoder=body,
            security=self._service.security,
            conventions=self._service.conventions,
        )
        options = given.get("options") or _NO_OPTIONS
        options = replace(options, query={**given.get("query", {}), **options.query})
        call = Call(operation=operation, arguments=Arguments(parameters={}), options=options, state=self._state)
        return _exchanged(call)


class SyncClient(_Core):
    """A client for blocking code; use it as a context manager or call `close`."""

    def __init__(
        self,
        service: Service,
        base_url: str | None,
        secrets: Mapping[str, str | None],
        **settings: Unpack[SyncSettings],
    ) -> None:
        super().__init__(service, base_url, secrets, settings)
        self._driver = Driver(settings.get("transport"), self._state.world.sleep, self._state.world.monotonic)

    def call(self, operation: Operation, arguments: Arguments, options: CallOptions | None = None) -> Any:
        """Make one call and return its typed value."""
        return self._driver.run(perform(self._prepared(operation, arguments, options), Download))

    def pages(self, operation: Operation, arguments: Arguments, options: CallOptions | None = None) -> Pages[Any, Any]:
        """The pages of a listing; nothing is sent before the first is asked for."""
        return Pages(self._driver, PageWalk(self._prepared(operation, arguments, options)))

    def start(
        self, operation: Operation, parts: JobParts, arguments: Arguments, options: CallOptions | None = None
    ) -> RunningJob[Any, Any, Any]:
        """Start a job."""
        # A module that only those need who have jobs.
        from .jobs import started

        return started(self._driver, self._prepared(operation, arguments, options), parts)

    def resume(
        self, operation: Operation, parts: JobParts, handle: str, options: CallOptions | None = None
    ) -> RunningJob[None, Any, Any]:
        """A job that was started before; nothing is sent."""
        from .jobs import resumed

        return resumed(self._driver, self._prepared(operation, Arguments(parameters={}), options), parts, handle)

    def request(self, method: str, path: str, **given: Unpack[FreeCall]) -> Response:
        """Call what the description does not know, with the same credentials, retries and errors."""
        return self._driver.run(self._free(method, path, given))

    def close(self) -> None:
        """Close the connections."""
        self._driver.close()
        self._quiet()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_Core):
    """A client for asyncio; use it as an async context manager or await `close`."""

    def __init__(
        self,
        service: Service,
        base_url: str | None,
        secrets: Mapping[str, str | None],
        **settings: Unpack[AsyncSettings],
    ) -> None:
        super().__init__(service, base_url, secrets, settings)
        self._driver = AsyncDriver(
            settings.get("transport"), self._state.world.sleep_async, self._state.world.monotonic
        )

    async def call(self, operation: Operation, arguments: Arguments, options: CallOptions | None = None) -> Any:
        """Make one call and return its typed value."""
        return await self._driver.run(perform(self._prepared(operation, arguments, options), AsyncDownload))

    def pages(
        self, operation: Operation, arguments: Arguments, options: CallOptions | None = None
    ) -> AsyncPages[Any, Any]:
        """The pages of a listing; nothing is sent before the first is asked for."""
        return AsyncPages(self._driver, PageWalk(self._prepared(operation, arguments, options)))

    async def start(
        self, operation: Operation, parts: JobParts, arguments: Arguments, options: CallOptions | None = None
    ) -> AsyncRunningJob[Any, Any, Any]:
        """Start a job."""
        from .jobs import started_async

        return await started_async(self._driver, self._prepared(operation, arguments, options), parts)

    def resume(
        self, operation: Operation, parts: JobParts, handle: str, options: CallOptions | None = None
    ) -> AsyncRunningJob[None, Any, Any]:
        """A job that was started before; nothing is sent."""
        from .jobs import resumed_async

        return resumed_async(self._driver, self._prepared(operation, Arguments(parameters={}), options), parts, handle)

    async def request(self, method: str, path: str, **given: Unpack[FreeCall]) -> Response:
        """Call what the description does not know, with the same credentials, retries and errors."""
        return await self._driver.run(self._free(method, path, given))

    async def close(self) -> None:
        """Close the connections."""
        await self._driver.close()
        self._quiet()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _exchanged(call: Call) -> Flow[Response]:
    call = call.begun()
    return (yield from exchange(call, begin(call)))


def _quieted(client: _Core, service: Service, secrets: Mapping[str, str]) -> Callable[[], object]:
    """Keeps keys that stand in URLs out of the transport's log, until what is returned is called or the client gone."""
    in_urls = [secrets[scheme.name] for scheme in service.schemes if scheme.place == "query" and scheme.name in secrets]
    if not in_urls:
        return lambda: None
    redaction = Redaction.of(in_urls)
    QUIET.hold(redaction)
    return finalize(client, QUIET.release, redaction)
