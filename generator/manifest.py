"""The text of MANIFEST.json: what an output folder was made from, and which of its files are ours."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Any

from . import __version__

NAME = "MANIFEST.json"
PATH = PurePosixPath(NAME)


def text(
    *,
    specs: Mapping[str, str],
    plugins: Iterable[str],
    left_out: Iterable[str] = (),
    files: Mapping[PurePosixPath, str | bytes],
) -> str:
    """Name what went in (`specs`: SHA-256 by name) and hash what came out; the same input gives the same text, on any day and machine.

    `left_out`: the operations of the specs that the package has no methods for.
    """
    manifest: dict[str, Any] = {
        "generator": {"name": "specwright", "version": __version__},
        "specs": dict(sorted(specs.items())),
        "plugins": sorted(set(plugins)),
        "files": {str(path): _sha256(content) for path, content in sorted(files.items()) if path != PATH},
    }
    if codes := [*left_out]:
        manifest["left_out"] = codes
    return json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"


def owned(text: str) -> frozenset[PurePosixPath]:
    """The files that a manifest lists, and itself; of a damaged one only itself, so that it can be written anew."""
    try:
        manifest: Any = json.loads(text)
        return frozenset({PATH, *map(PurePosixPath, manifest["files"].keys())})
    except (ValueError, LookupError, TypeError, AttributeError):
        return frozenset({PATH})


def left_out(text: str) -> list[str]:
    """The operations that a manifest says to be left out."""
    named: list[str] = json.loads(text).get("left_out", [])
    return named


def _sha256(content: str | bytes) -> str:
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()
