"""A server in a process of its own, for as long as it is needed."""

from __future__ import annotations

import subprocess
from collections.abc import Generator
from contextlib import contextmanager

from .measure import ROOT, python


@contextmanager
def serving(module: str, *words: str) -> Generator[str]:
    """The URL of a server on this machine: a module that prints its port, and ends with its standard input."""
    command = python("-m", module, *words)
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        # Popen closes its standard input on the way out, which ends it.
