"""Other generators, each at a fixed version in an environment of its own that can be thrown away."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Peer:
    """What is installed, and the command that makes a client: `{spec}` and `{out}` stand for the two paths."""

    pin: str
    command: tuple[str, ...]


PEERS: Mapping[str, Peer] = {
    "clientele": Peer("clientele[cli]==2.3.1", ("clientele", "start-api", "-f", "{spec}", "-o", "{out}/")),
    "openapi-python-client": Peer(
        "openapi-python-client==0.29.1",
        ("openapi-python-client", "generate", "--path={spec}", "--output-path={out}", "--overwrite", "--meta=none"),
    ),
    "otterapi": Peer("otterapi==0.1.14", ("otter", "generate", "--source={spec}", "--output={out}", "--lenient")),
    # It needs Java.
    "openapi-generator": Peer(
        "openapi-generator-cli==7.26.0",
        ("openapi-generator-cli", "generate", "-g", "python", "-i", "{spec}", "-o", "{out}", "--skip-validate-spec"),
    ),
}


class NoPeer(Exception):
    """A peer that cannot be had here; the text says why."""


@dataclass(frozen=True)
class Peers:
    """Installs peers on demand under one folder; without a folder there are none."""

    folder: Path | None

    def command(self, name: str, spec: Path, out: Path) -> list[str]:
        """The words that make a client with a peer; raises `NoPeer`."""
        if self.folder is None:
            raise NoPeer("not asked for")
        peer = PEERS[name]
        # The version stands in the name, so that another pin makes another environment.
        home = self.folder / re.sub(r"\[.*\]", "", peer.pin).replace("==", "-")
        program = home / "bin" / peer.command[0]
        if not program.is_file():
            _run(sys.executable, "-m", "venv", str(home))
            _run(str(home / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", peer.pin)
        return [str(program), *(word.format(spec=spec, out=out) for word in peer.command[1:])]


def _run(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoPeer(f"{' '.join(words[1:4])}: {(done.stderr.strip() or 'failed').splitlines()[-1]}")
