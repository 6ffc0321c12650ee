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


def run(
    project: Path, base_url: str, operations: Iterable[str], env_prefix: str, *, documented: bool = True
) -> list[Outcome]:
    """How the stubs of some operations fare, with stand-ins for credentials.

    Only the `documented` answers will do, or any that has the documented type. Raises `Broken`.
    """
    with TemporaryDirectory() as folder:
        file = Path(folder, "outcomes")
        command = [
            *(sys.executable, "-m", "pytest", str(project / "tests")),
            *("--quiet", "--no-header", "--tb=short", "-p", "no:cacheprovider", "-p", plugin.__name__),
            *("--base-url", base_url, "--outcomes", str(file)),
            *(["--documented-answers"] if documented else []),
            *(f"--operation={each}" for each in operations),
        ]
        environment = _environment(project, env_prefix)
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
        if done.returncode not in _FINE:
            raise Broken(done.stdout + done.stderr)
        return plugin.read(file)


def _environment(project: Path, env_prefix: str) -> dict[str, str]:
    """Without the client's own variables, so that nobody's key goes anywhere."""
    others = {name: value for name, value in os.environ.items() if not name.startswith(f"{env_prefix}_")}
    # A package that is no project is imported from where it stands.
    paths = [str(project.parent)] if (project / "__init__.py").exists() else []
    return {**others, "PYTHONPATH": os.pathsep.join([*paths, *filter(None, [others.get("PYTHONPATH")])])}
