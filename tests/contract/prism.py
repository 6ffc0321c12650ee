"""Prism, the mock server that judges requests and answers by the document: installed here, started, stopped."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

HERE = Path(__file__).parent
_PACKAGE = "@stoplight/prism-cli"
_PROGRAM = HERE / "node_modules" / ".bin" / "prism"
_INSTALL_SECONDS, _START_SECONDS, _STOP_SECONDS = 600, 60, 5


class Unable(Exception):
    """The run cannot take place; the text says what is missing."""


def install() -> None:
    """Install the pinned Prism unless it is there. Raises `Unable`."""
    pinned = _read(HERE / "package.json")
    npm = _tools(pinned["engines"]["node"])
    if _installed() == pinned["dependencies"][_PACKAGE]:
        return
    print("installing Prism", pinned["dependencies"][_PACKAGE], file=sys.stderr, flush=True)
    command = [npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    try:
        subprocess.run(command, cwd=HERE, check=True, stdout=subprocess.DEVNULL, timeout=_INSTALL_SECONDS)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise Unable(f"Prism cannot be installed: {error}") from error


@contextmanager
def mocking(spec: Path) -> Generator[tuple[str, Path]]:
    """Serve a document; gives the base URL and the log. Raises `Unable` when it does not start."""
    with TemporaryDirectory() as folder:
        log, port = Path(folder, "prism.log"), _free_port()
        command = [str(_PROGRAM), "mock", "--errors", "-h", "127.0.0.1", "-p", str(port), str(spec)]
        with log.open("wb") as output:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
            )
        try:
            _await(process, port, log)
            yield f"http://127.0.0.1:{port}", log
        finally:
            _stop(process)


def _tools(wanted: str) -> str:
    """The path of npm, after a look at Node's version."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise Unable(f"Node {wanted} and npm are needed to run Prism; {'npm' if node else 'node'} was not found")
    found = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout.strip()
    if _version(found) < _version(wanted):
        raise Unable(f"Node {wanted} is needed to run Prism; {node} is {found or 'broken'}")
    return npm


def _installed() -> str:
    """The version that is there; npm writes this file last, so what broke off does not count."""
    finished = HERE / "node_modules" / ".package-lock.json"
    if not finished.is_file():
        return ""
    prism = _read(finished)["packages"].get(f"node_modules/{_PACKAGE}")
    return str(prism["version"]) if prism else ""


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def _version(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)[:3]]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise Unable(f"Prism did not start; its log:\n{log.read_text(encoding='utf-8', errors='replace')}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End Prism with all that it started."""
    for signal_ in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, signal_)
            process.wait(_STOP_SECONDS)
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue
    process.wait()
