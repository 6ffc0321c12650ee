"""Run by itself: what a package costs a new process, until a client stands ready and until its first list has come.

Every stage is timed in the same process. Two processes that do almost the same differ by more than what is measured.
What it imports before the clock starts, httpx2 and pydantic import anyway.
"""

import json
import sys
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any


def measured(folder: str, package: str, client: str, arguments: dict[str, Any], answer: str) -> dict[str, float]:
    """Seconds of processor time, and modules imported, for each stage; the first list only where there is an answer."""
    content = Path(answer).read_bytes() if answer else b""
    clock, found = _Laps(), dict[str, float]()
    import httpx2
    from pydantic import BaseModel as BaseModel

    found |= clock.lap("bare")
    if answer:
        headers = {"content-type": "application/json"}
        arguments["transport"] = httpx2.MockTransport(lambda _: httpx2.Response(200, content=content, headers=headers))
    clock.lap("")
    sys.path.insert(0, folder)
    made = getattr(import_module(package), client)(**arguments)
    found |= clock.lap("ready")
    if answer:
        assert made.orders.list().first() is not None
        found |= clock.lap("first")
    return found


class _Laps:
    """A stopwatch: the time since it was last asked."""

    def __init__(self) -> None:
        self._modules = len(sys.modules)
        self._time = process_time()

    def lap(self, name: str) -> dict[str, float]:
        """What passed, under a name."""
        seconds, modules = process_time() - self._time, len(sys.modules) - self._modules
        self._modules, self._time = len(sys.modules), process_time()
        return {name: seconds, f"{name} modules": modules}


if __name__ == "__main__":
    print(json.dumps(measured(**json.loads(sys.argv[1]))))
