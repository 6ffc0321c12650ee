"""The drivers of clients, which know how a call is made and carried out: one look-up for all that a call needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .call import Call
from .drivers import AsyncDriver, Driver
from .errors import InvalidCall
from .exchange import perform
from .operation import Arguments, Operation
from .options import CallOptions
from .received import received, received_async

if TYPE_CHECKING:
    from .state import State

NO_OPTIONS = CallOptions()


def made(operation: Operation, arguments: Arguments | None, options: CallOptions | None, state: State) -> Call:
    """A call with these arguments. Raises `InvalidCall` for options that the client does not have."""
    chosen = options or NO_OPTIONS
    for complaint in state.settings.complaints(chosen.settings) if chosen.settings else ():
        raise InvalidCall(f"{operation.id}: {complaint}")
    given = Arguments(parameters={}) if arguments is None else arguments
    return Call(operation=operation, arguments=given, options=chosen, state=state)


class Caller(Driver):
    """Makes calls with blocking I/O."""

    made = staticmethod(made)

    def perform(self, call: Call) -> Any:
        """Carry out one call and return its typed value."""
        return self.run(perform(call, received))


class AsyncCaller(AsyncDriver):
    """Makes calls with asyncio."""

    made = staticmethod(made)

    async def perform(self, call: Call) -> Any:
        """Carry out one call and return its typed value."""
        return await self.run(perform(call, received_async))
