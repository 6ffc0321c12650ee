"""Where tokens come from that are not given once for all: the caller's own function, or a renewal for all at once."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from dataclasses import replace
from math import inf
from threading import Lock
from typing import TYPE_CHECKING, Any

from .errors import ConfigurationError, TokenError
from .flow import Flow, Refusal, work
from .headers import fits_header
from .tokens import Token

if TYPE_CHECKING:
    from .call import Call
    from .operation import Operation
    from .single_flight import Flight
    from .sockets import Renewal


class AskedTokens:
    """Tokens by the caller's own function, which is asked before each request and keeps what it likes."""

    def __init__(self, ask: Callable[[], str | Awaitable[str]], argument: str) -> None:
        self._ask = ask
        self._argument = argument

    def current(self, call: Call) -> Flow[Token]:
        """What the function returns. Raises what it raises, `ConfigurationError` for what is no token."""
        value = yield from work(self._blocking, self._awaiting)
        call.state.redaction.learn(value)
        return Token(value=value)

    def after(self, refused: Token, call: Call) -> Flow[Refusal]:
        """Whether the function returns another one now."""
        return "final" if (yield from self.current(call)) == refused else "refused"

    def _blocking(self) -> str:
        found = self._ask()
        if inspect.iscoroutine(found):
            found.close()
        return self._checked(found)

    async def _awaiting(self) -> str:
        found = self._ask()
        return self._checked(await found if inspect.isawaitable(found) else found)

    def _checked(self, found: Any) -> str:
        if inspect.isawaitable(found):
            raise ConfigurationError(f"{self._argument}: an async function serves the asyncio client only")
        if not isinstance(found, str) or not found or not fits_header(found):
            raise ConfigurationError(f"{self._argument}: the function returned no text that a header can carry")
        return found


class RenewedTokens:
    """Holds one token, and renews it before its end: one caller does, the others wait for it."""

    def __init__(
        self,
        renewal: Renewal,
        given: Mapping[str, str],
        operation: Callable[[str], Operation],
        conventions: Callable[[], tuple[Any, ...]] = tuple[Any, ...],
    ) -> None:
        self._renewal = renewal
        self._given = given
        self._operation = operation
        self._conventions = conventions
        self._lock = Lock()
        self._held: Token | None = None
        self._flight: Flight[TokenError | None] | None = None

    def current(self, call: Call) -> Flow[Token]:
        """The token. Raises the `TokenError` of the renewal that this call made or waited for."""
        while True:
            flight, mine, token = self._boarded(call)
            if token is not None:
                return token
            if mine:
                return (yield from self._flown(flight, call))
            error = yield from flight.landed(call)
            if error is not None:
                # Each caller raises one of its own, for raising writes into it.
                raise copy(error) from error.__cause__

    def after(self, refused: Token, call: Call) -> Flow[Refusal]:
        """Stop using this token, unless another one has taken its place already."""
        yield from ()
        with self._lock:
            if self._held is not None and self._held.value == refused.value:
                self._held = replace(self._held, renewed_at=-inf)
        return "late" if call.state.world.monotonic() >= refused.renewed_at else "refused"

    def _boarded(self, call: Call) -> tuple[Flight[TokenError | None], bool, Token | None]:
        """The flight to wait for, whether the caller flies it, and the token where no flight is needed."""
        from .single_flight import Flight

        with self._lock:
            flight, mine = self._flight or Flight[TokenError | None](), self._flight is None
            if self._held is not None and call.state.world.monotonic() < self._held.renewed_at:
                return flight, False, self._held
            self._flight = flight
            return flight, mine, None

    def _flown(self, flight: Flight[TokenError | None], call: Call) -> Flow[Token]:
        """Renew the token, and tell the others."""
        error: TokenError | None = None
        try:
            # A module that only those need who renew a token.
            from .token_calls import TokenCalls

            calls = TokenCalls(call=call, operation=self._operation, conventions=self._conventions())
            token = yield from self._renewal.renew(self._held, self._given, calls)
            calls.learn(token.value, token.refresh)
            with self._lock:
                self._held = token
            return token
        except TokenError as failure:
            error = failure
            raise
        finally:
            # What ended this call alone, such as its deadline, is no answer for the others: one of them tries anew.
            with self._lock:
                self._flight = None
            flight.land(error)
