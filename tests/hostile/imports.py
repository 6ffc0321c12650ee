"""A process that imports generated packages, and says what they do besides."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.hostile.laws import Tree
from tests.hostile.payloads import CANARY

_IMPORTER = Path(__file__).with_name("importer.py")


class Importer:
    """Has packages imported by another process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def misdeeds(self, tree: Tree) -> list[str]:
        """What importing all of a package does that no import may do."""
        texts = {
            str(path): content if isinstance(content, str) else content.decode()
            for path, content in tree.items()
            if path.parts[0] == "shop" and path.suffix == ".py"
        }
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the importing process has no pipes")
        print(json.dumps(texts), file=self._process.stdin, flush=True)
        found: list[str] = json.loads(self._process.stdout.readline() or '["the importing process ended"]')
        return found


@contextmanager
def importer() -> Generator[Importer]:
    """The process, in an empty folder of its own."""
    with TemporaryDirectory(prefix="hostile-") as folder:
        words = [sys.executable, "-P", "-X", "utf8", str(_IMPORTER), CANARY]
        with subprocess.Popen(words, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            try:
                yield Importer(process)
            finally:
                process.kill()
