"""What tests of whole packages share: making one, importing it, answering it, and running its stubs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType

import httpx2

from generator.__main__ import main

ROOT = Path(__file__).parent.parent
MIRAKL = ROOT / "generated" / "mirakl_seller"

PETS = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: P1
      x-sdk: pets.list
      x-source: {document: Pets API, title: P1}
      summary: List pets
      responses: {"204": {description: Ok.}}
"""

Snapshot = dict[str, tuple[bytes, int]]


def make(spec: Path, package: str, out: Path) -> Path:
    """The package of any document, in a folder of its own."""
    assert main(["generate", "--spec", str(spec), "--package", package, "--out", str(out)]) == 0
    return out / package


@contextmanager
def importable(folder: Path, package: str) -> Generator[ModuleType]:
    """The package that stands in a folder, instead of another of that name; afterwards all is as before."""
    before = _forgotten(package)
    sys.path.insert(0, str(folder))
    invalidate_caches()
    try:
        yield import_module(package)
    finally:
        sys.path.remove(str(folder))
        _forgotten(package)
        sys.modules.update(before)


def _forgotten(package: str) -> dict[str, ModuleType]:
    names = [name for name in sys.modules if name.partition(".")[0] == package]
    return {name: sys.modules.pop(name) for name in names}


class Server:
    """Answers with these bodies in turn, the last one again and again, and keeps what it was sent."""

    def __init__(self, *bodies: bytes, status: int = 200, content_type: str = "application/json") -> None:
        self._bodies = [*bodies]
        self._status = status
        self._headers = {"content-type": content_type}
        self.requests: list[httpx2.Request] = []

    @property
    def transport(self) -> httpx2.MockTransport:
        """For the `transport` setting of a client, blocking or not."""
        return httpx2.MockTransport(self._answer)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        body = self._bodies.pop(0) if len(self._bodies) > 1 else self._bodies[0]
        return httpx2.Response(self._status, headers=self._headers, content=body)


def run_stubs(project: Path, importable_from: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a package's own tests in a process of their own, warnings being errors."""
    options = ["-q", "-W", "error", "-p", "no:cacheprovider", "--import-mode=importlib", "--rootdir", str(project)]
    return run(["-m", "pytest", *options, *(words or [str(project / "tests")])], project, importable_from)


def run(
    words: Sequence[str], cwd: Path, *importable_from: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run Python, with nothing importable but what is installed and these folders; leaves no bytecode behind."""
    paths = {"PYTHONPATH": os.pathsep.join(map(str, importable_from)), "PYTHONDONTWRITEBYTECODE": "1"}
    env = {**os.environ, **paths, **environment}
    return subprocess.run([sys.executable, *words], cwd=cwd, env=env, capture_output=True, text=True, check=False)


def snapshot(folder: Path) -> Snapshot:
    """Every file with its bytes and the moment of its last change; bytecode and caches aside."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {
        file.relative_to(folder).as_posix(): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in files
        if not any(part == "__pycache__" or part.endswith("_cache") for part in file.parts)
    }


def contents(folder: Path) -> dict[str, bytes]:
    """Every file with its bytes."""
    return {name: content for name, (content, _) in snapshot(folder).items()}
