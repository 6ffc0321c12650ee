"""Runs the stubs of a generated project against a server, in a Python of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from . import plugin
from .plugin import Outcome

ROOT = Path(__file__).parents[2]
_SECONDS = 600
_FINE = {0, 1, 5}
"""How pytest ends: everything passed, something failed, there was nothing to run."""


class Broken(Exception):
    """Pytest could not do its work; the text is what it said."""


def run(project: Path, base_url: str, operations: Iterable[str], env_prefix: str) -> list[Outcome]:
    """How the stubs of some operations fare: with stand-ins for credentials, and the documented answers only.

    Raises `Broken`.
    """
    with TemporaryDirectory() as folder:
        file = Path(folder, "outcomes")
        command = [
            *(sys.executable, "-m", "pytest", str(project / "tests")),
            *("--quiet", "--no-header", "--tb=short", "-p", "no:cacheprovider", "-p", plugin.__name__),
            *("--base-url", base_url, "--documented-answers", "--outcomes", str(file)),
            *(f"--operation={each}" for each in operations),
        ]
        environment = _environment(env_prefix)
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
        if done.returncode not in _FINE:
            raise Broken(done.stdout + done.stderr)
        return plugin.read(file)


def _environment(env_prefix: str) -> dict[str, str]:
    """Without the client's own variables, so that nobody's key goes anywhere."""
    return {name: value for name, value in os.environ.items() if not name.startswith(f"{env_prefix}_")}
