"""What a generated client is built on: one set of flows, run by a blocking or an asyncio driver."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import replace
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack
from weakref import finalize

from .checked_settings import checked_headers, checked_tracer, checked_url, setting
from .client_settings import ClientSettings
from .drift import Drift
from .group import AsyncGroup, Group
from .identity import Given, Identity, identity
from .once import Once
from .redaction import QUIET, Redaction
from .service import Service, account_of
from .state import State, World
from .stores import limit_store

if TYPE_CHECKING:
    from .call import Call
    from .callers import AsyncCaller, Caller
    from .flow import Response
    from .job_run import JobParts
    from .jobs import AsyncRunningJob, RunningJob
    from .operation import Arguments, Operation
    from .options import CallOptions
    from .pager import AsyncPages, Pages
    from .settings import AsyncSettings, FreeCall, Settings, SyncSettings
    from .sockets import Gate
    from .spans import TracerProvider


class _Core:
    """The part that does not depend on how I/O is done."""

    # What carries out calls; its machinery comes with the first one.
    _driver: Once[Any]
    # The client that this one was made from with other settings; it keeps the connections.
    _owner: _Core | None = None

    def __init__(
        self,
        service: Service,
        base_url: str | None,
        secrets: Mapping[str, Given],
        chosen: Mapping[str, Any],
        settings: Settings,
    ) -> None:
        prefix = service.env_prefix
        url = checked_url(setting(base_url, "base_url", f"{prefix}_BASE_URL", service.server))
        who = identity(service, secrets, url)
        account = settings.get("account")
        self._service = service
        self._state = State(
            base_url=url,
            account=account_of(url, {"account": account} if account else who.names),
            timeout=settings.get("timeout", 60.0),
            headers=checked_headers(settings.get("headers", {})),
            gates=Once(partial(_gates, service, who, checked_tracer(settings.get("tracer_provider")))),
            drift=Drift(strict=settings.get("strict", False)),
            limits=limit_store(settings.get("limits"), settings.get("redis_down", "raise"), f"{prefix}_LIMITS"),
            world=settings.get("world", World()),
            deadline=settings.get("deadline"),
            redaction=Redaction.of(who.secrets),
            settings=ClientSettings.found(service.settings, prefix, chosen),
        )
        self._quiet = _quieted(self, service, who)

    @property
    def drift(self) -> Drift:
        """Where answers have differed from their description so far."""
        return self._state.drift

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._state.base_url!r})"

    def _changed(self, chosen: Mapping[str, Any]) -> Self:
        """The same client with other settings, on the same connections."""
        other = copy(self)
        # Groups are made on their first use and know their client.
        for name in [name for name, value in vars(other).items() if isinstance(value, Group | AsyncGroup)]:
            delattr(other, name)
        other._state = replace(self._state, settings=self._state.settings.changed(chosen))
        other._owner = self
        return other

    def _prepared(self, operation: Operation, arguments: Arguments | None, options: CallOptions | None) -> Call:
        if operation.warning:
            # The caller's own line is three frames out: the group's method, then call or pages, then here.
            warnings.warn(operation.warning, DeprecationWarning, stacklevel=4)
        call: Call = self._driver().made(operation, arguments, options, self._state)
        return call


class SyncClient(_Core):
    """A client for blocking code; use it as a context manager or call `close`."""

    def __init__(
        self,
        service: Service,
        base_url: str | None,
        secrets: Mapping[str, Given],
        chosen: Mapping[str, Any] | None = None,
        **settings: Unpack[SyncSettings],
    ) -> None:
        super().__init__(service, base_url, secrets, chosen or {}, settings)
        self._driver: Once[Caller] = Once(partial(_driver, settings, self._state.world))

    def call(self, operation: Operation, arguments: Arguments, options: CallOptions | None = None) -> Any:
        """Make one call and return its typed value."""
        return self._driver().perform(self._prepared(operation, arguments, options))

    def pages(self, operation: Operation, arguments: Arguments, options: CallOptions | None = None) -> Pages[Any, Any]:
        """The pages of a listing; nothing is sent before the first is asked for."""
        from .calls import Pages, PageWalk

        return Pages(self._driver(), PageWalk(self._prepared(operation, arguments, options)))

    def start(
        self, operation: Operation, parts: JobParts, arguments: Arguments, options: CallOptions | None = None
    ) -> RunningJob[Any, Any, Any, Any]:
        """Start a job."""
        # A module that only those need who have jobs.
        from .jobs import started

        return started(self._driver(), self._prepared(operation, arguments, options), parts)

    def resume(
        self, operation: Operation, parts: JobParts, handle: str, options: CallOptions | None = None
    ) -> RunningJob[None, Any, Any, Any]:
        """A job that was started before; nothing is sent."""
        from .jobs import resumed

        return resumed(self._driver(), self._prepared(operation, None, options), parts, handle)

    def request(self, method: str, path: str, **given: Unpack[FreeCall]) -> Response:
        """Call what the description does not know, with the same credentials, retries and errors."""
        from .calls import free

        return self._driver().run(free(self._service, self._state, method, path, given))

    def close(self) -> None:
        """Close the connections; a client that shares another's leaves them to it."""
        if self._owner is None:
            self._driver().close()
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
        secrets: Mapping[str, Given],
        chosen: Mapping[str, Any] | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        super().__init__(service, base_url, secrets, chosen or {}, settings)
        self._driver: Once[AsyncCaller] = Once(partial(_async_driver, settings, self._state.world))

    async def call(self, operation: Operation, arguments: Arguments, options: CallOptions | None = None) -> Any:
        """Make one call and return its typed value."""
        return await self._driver().perform(self._prepared(operation, arguments, options))

    def pages(
        self, operation: Operation, arguments: Arguments, options: CallOptions | None = None
    ) -> AsyncPages[Any, Any]:
        """The pages of a listing; nothing is sent before the first is asked for."""
        from .calls import AsyncPages, PageWalk

        return AsyncPages(self._driver(), PageWalk(self._prepared(operation, arguments, options)))

    async def start(
        self, operation: Operation, parts: JobParts, arguments: Arguments, options: CallOptions | None = None
    ) -> AsyncRunningJob[Any, Any, Any, Any]:
        """Start a job."""
        from .jobs import started_async

        return await started_async(self._driver(), self._prepared(operation, arguments, options), parts)

    def resume(
        self, operation: Operation, parts: JobParts, handle: str, options: CallOptions | None = None
    ) -> AsyncRunningJob[None, Any, Any, Any]:
        """A job that was started before; nothing is sent."""
        from .jobs import resumed_async

        return resumed_async(self._driver(), self._prepared(operation, None, options), parts, handle)

    async def request(self, method: str, path: str, **given: Unpack[FreeCall]) -> Response:
        """Call what the description does not know, with the same credentials, retries and errors."""
        from .calls import free

        return await self._driver().run(free(self._service, self._state, method, path, given))

    async def close(self) -> None:
        """Close the connections; a client that shares another's leaves them to it."""
        if self._owner is None:
            await self._driver().close()
            self._quiet()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _driver(settings: SyncSettings, world: World) -> Caller:
    from .calls import Caller

    return Caller(settings.get("transport"), world.sleep, world.monotonic)


def _async_driver(settings: AsyncSettings, world: World) -> AsyncCaller:
    from .calls import AsyncCaller

    return AsyncCaller(settings.get("transport"), world.sleep_async, world.monotonic)


def _gates(service: Service, who: Identity, tracer_provider: TracerProvider | None) -> tuple[Gate, ...]:
    from .calls import client_gates

    return client_gates(service, who, tracer_provider)


def _quieted(client: _Core, service: Service, who: Identity) -> Callable[[], object]:
    """Keeps keys that stand in URLs out of the transport's log, until what is returned is called or the client gone."""
    in_query = (who.held.get(scheme.name) for scheme in service.schemes if scheme.place == "query")
    in_urls = [held for held in in_query if isinstance(held, str)]
    if not in_urls:
        return lambda: None
    redaction = Redaction.of(in_urls)
    QUIET.hold(redaction)
    return finalize(client, QUIET.release, redaction)
