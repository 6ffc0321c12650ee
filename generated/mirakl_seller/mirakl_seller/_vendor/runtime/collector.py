"""Python's garbage collector, held back while a large answer is read.

Before Python 3.12 the collector also runs inside the parser and the validator, and walks again and again over
objects that all are in use, which takes a third of the time that a page takes. Later ones wait by themselves.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import AbstractContextManager, nullcontext

_LARGE = 64 * 1024


class _Hold:
    """A block in which nothing is collected; `now` while the collector is off by us."""

    now = False

    def __enter__(self) -> None:
        if gc.isenabled():
            self.now = True
            gc.disable()

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Switch the collector on, if it was switched off here; a thread that is still reading goes on with it."""
        if self.now:
            self.now = False
            gc.enable()


_HOLD = _Hold()
_NOTHING = nullcontext()


def collector_held(size: int) -> AbstractContextManager[None]:
    """A block that reads an answer of so many bytes, and in which nothing is collected if that matters."""
    return _HOLD if size >= _LARGE and sys.version_info < (3, 12) else _NOTHING


if sys.platform != "win32":
    # Another thread may fork in the middle, and its child would never collect again.
    os.register_at_fork(after_in_child=_HOLD.release)
