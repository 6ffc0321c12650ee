"""The items of all files of a job, in order, each exactly once, as flows.

A file that is cut off is asked for again and read past the items that were given already.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .chunks import Chunks
from .errors import SdkError, UnreadableFile
from .job_run import opened
from .parsing import Reading, sliced
from .patience import Patience

if TYPE_CHECKING:
    from .call import Call
    from .flow import Flow, Response
    from .state import State

END: Any = object()

_ANOTHER = "a file was cut off, and is another one now that it was asked for again"


class ItemWalk:
    """Each `turn` is a flow to the next few items; a walk that failed raises the same error at every further turn.

    `files` finds the calls for the files, `reading` says of each answer how it is read.
    """

    def __init__(self, files: Flow[list[Call]], reading: Callable[[Response], Reading], state: State) -> None:
        self._finding = files
        self._reading = reading
        self._state = state
        self._patience = Patience(state.world)
        self._left: list[Call] | None = None
        self._file: _OpenFile | None = None
        self._given, self._last = 0, None
        self._failure: SdkError | None = None

    def turn(self) -> Flow[Any]:
        """The next items, or `END`."""
        if self._failure is not None:
            raise self._failure
        try:
            return (yield from self._turn())
        except SdkError as failure:
            self._failure = failure
            yield from self.stop()
            raise

    def stop(self) -> Flow[None]:
        """Give the connection back."""
        file, self._file = self._file, None
        if file is not None:
            yield from file.chunks.close()

    def _turn(self) -> Flow[Any]:
        if self._left is None:
            self._left = yield from self._finding
        while self._left:
            try:
                items = yield from self._read(self._left[0])
            except SdkError as failure:
                yield from self.stop()
                yield from self._patience.after(failure)
                continue
            if items is END:
                self._left.pop(0)
                self._file, self._given, self._last = None, 0, None
                self._patience.renew()
            elif items:
                return self._values(items, self._left[0])
        return END

    def _read(self, call: Call) -> Flow[Any]:
        """The next new items of a file, none when the bytes at hand complete none, or `END`."""
        if self._file is None:
            response = yield from opened(call)
            chunks = Chunks(response)
            self._file = _OpenFile(chunks, self._reading(response))
        file = self._file
        if not file.ended:
            return self._fresh(file, (yield from file.items()))
        if file.read < self._given:
            raise UnreadableFile(_ANOTHER)
        return END

    def _fresh(self, file: _OpenFile, items: list[Any]) -> list[Any]:
        """The items that were not given before."""
        known = max(0, min(len(items), self._given - file.read))
        file.read += len(items)
        if known and file.read >= self._given and items[known - 1] != self._last:
            raise UnreadableFile(_ANOTHER)
        return items[known:]

    def _values(self, items: list[Any], call: Call) -> list[Any]:
        values, found = self._file.typed(items) if self._file else (items, [])
        self._given, self._last = self._given + len(items), items[-1]
        self._patience.renew()
        self._state.drift.note(call.operation.id, found)
        return values


class _OpenFile:
    """A file being read: its bytes, its parser, and how many items it has brought."""

    def __init__(self, chunks: Chunks, reading: Reading) -> None:
        self.chunks = chunks
        self.read = 0
        self.ended = False
        self.typed = reading.typed
        self._parser = reading.parser
        self._pieces = sliced(b"")

    def items(self) -> Flow[list[Any]]:
        """The items that the next bytes complete; the last ones at the end."""
        piece = next(self._pieces, b"")
        if not piece:
            self._pieces = sliced((yield from self.chunks.next()))
            piece = next(self._pieces, b"")
        if piece:
            return self._parser.feed(piece)
        self.ended = True
        return self._parser.end()
