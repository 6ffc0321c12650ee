"""Other generators, each at a fixed version in an environment of its own that can be thrown away."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PINS = {
    "clientele": "clientele[cli]==2.3.1",
    "openapi-python-client": "openapi-python-client==0.29.1",
}


class NoPeer(Exception):
    """A peer that cannot be had here; the text says why."""


@dataclass(frozen=True)
class Peers:
    """Installs peers on demand under one folder; without a folder there are none."""

    folder: Path | None

    def program(self, name: str) -> Path:
        """The command of a peer; raises `NoPeer`."""
        if self.folder is None:
            raise NoPeer("not asked for")
        # The version stands in the name, so that another pin makes another environment.
        home = self.folder / PINS[name].replace("==", "-").replace("[cli]", "")
        program = home / "bin" / name
        if not program.is_file():
            _run(sys.executable, "-m", "venv", str(home))
            _run(str(home / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", PINS[name])
        return program


def _run(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoPeer(f"{' '.join(words[1:4])}: {(done.stderr.strip() or 'failed').splitlines()[-1]}")
