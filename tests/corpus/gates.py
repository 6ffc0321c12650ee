"""What each document has to pass, each gate a process of its own with a bound on its time."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import NamedTuple

from .documents import Entry, operations

ROOT = Path(__file__).parents[2]
_IMPORT = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
names = [each.name for each in pkgutil.walk_packages(package.__path__, sys.argv[1] + ".")]
for name in names:
    if ".tests" not in name and ".conftest" not in name:
        importlib.import_module(name)
models = importlib.import_module(sys.argv[1] + ".models")
for name in dir(models):
    rebuild = getattr(getattr(models, name), "model_rebuild", None)
    if rebuild:
        rebuild()
print(len(package.OPERATIONS))
"""
_PYRIGHT = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}


@dataclass
class Report:
    """How one document fared; `faults` are the gates that it did not pass, each with what was said."""

    name: str
    key: str
    operations: int = 0
    reached: int = 0
    types: int = 0
    stubs: int = 0
    notes: int = 0
    seconds: float = 0.0
    faults: dict[str, str] = field(default_factory=dict[str, str])

    def as_json(self) -> str:
        """The report as a file holds it."""
        return json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n"


class _Run(NamedTuple):
    status: int
    said: str


@dataclass(frozen=True)
class Bench:
    """Where packages are made and judged: the folder, seconds for each gate, and whether pyright judges too."""

    folder: Path
    seconds: float
    pyright: bool

    def judge(self, entry: Entry, key: str) -> Report:
        """Put a document through every gate; one that its package does not even reach is not tried."""
        started = time.monotonic()
        report = Report(name=entry.file.name, key=key, operations=operations(entry.file))
        if self._pass(report, "generate", self._generate(entry)):
            support = (self.folder / entry.package / "SUPPORT.md").read_text(encoding="utf-8")
            report.notes = len(re.findall("^- ", support, re.MULTILINE))
            for gate in (self._imports, self._ruff, self._types, self._stubs):
                gate(report, entry.package)
        report.seconds = round(time.monotonic() - started, 1)
        return report

    def _generate(self, entry: Entry) -> _Run:
        words = ["--spec", str(entry.file), "--package", entry.package, "--out", str(self.folder)]
        return self._run(["-m", "generator", "generate", *words], ROOT)

    def _imports(self, report: Report, package: str) -> None:
        compiled = self._run(["-m", "compileall", "-q", "-f", package])
        imported = self._run(["-W", "error", "-c", _IMPORT, package])
        self._pass(report, "compile", compiled)
        if self._pass(report, "import", imported):
            report.reached = int(imported.said.split()[-1])
        if report.reached != report.operations:
            report.faults.setdefault("operations", f"{report.reached} of {report.operations}")

    def _ruff(self, report: Report, package: str) -> None:
        self._pass(report, "ruff", self._run(["-m", "ruff", "check", "--isolated", "--no-cache", "-q", package]))

    def _types(self, report: Report, package: str) -> None:
        cache = ["--cache-dir", str(self.folder / f".mypy-{package}")]
        found = self._run(["-m", "mypy", "--strict", "--python-version", "3.11", *cache, package])
        self._count_types(report, "mypy", found)
        if self.pyright:
            config = self.folder / f".pyright-{package}.json"
            config.write_text(json.dumps({**_PYRIGHT, "include": [package], "extraPaths": ["."]}), encoding="utf-8")
            found = self._run(["-m", "pyright", "--pythonpath", sys.executable, "-p", config.name])
            self._count_types(report, "pyright", found)

    def _count_types(self, report: Report, gate: str, found: _Run) -> None:
        if not self._pass(report, gate, found):
            report.types += len(re.findall(r"(?:: error: | - error: )", found.said)) or 1

    def _stubs(self, report: Report, package: str) -> None:
        options = ["-q", "-W", "error", "-p", "no:cacheprovider", "--import-mode=importlib", "--tb=line"]
        found = self._run(["-m", "pytest", *options, "--rootdir", package, f"{package}/tests"])
        passed = re.search(r"(\d+) passed", found.said)
        report.stubs = int(passed[1]) if passed else 0
        # Pytest has a status of its own for a document without operations.
        self._pass(report, "stubs", found._replace(status=0) if found.status == 5 and not report.operations else found)
        if report.stubs < 2 * report.reached:
            report.faults.setdefault("stubs", f"{report.stubs} passed for {report.reached} operations, sync and async")

    def _pass(self, report: Report, gate: str, run: _Run) -> bool:
        if run.status:
            report.faults[gate] = run.said[-2000:].strip()
        return not run.status

    def _run(self, words: Sequence[str], folder: Path | None = None) -> _Run:
        """A Python of its own, in the folder of the packages, which are importable from there."""
        paths = os.pathsep.join(map(str, (folder or self.folder,)))
        environment = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": ""}
        try:
            done = subprocess.run(
                [sys.executable, *words],
                cwd=folder or self.folder,
                env=environment,
                capture_output=True,
                text=True,
                timeout=self.seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return _Run(1, f"not done after {self.seconds:.0f} seconds: {' '.join(words[:3])}")
        return _Run(done.returncode, done.stdout + done.stderr)
