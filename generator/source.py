"""What one package is made from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Source:
    """What one package is made from. `hand_written` documents keep our own rules; a `project` stands around the package."""

    spec: Path
    package: str
    class_name: str
    env_prefix: str
    plugin_folders: tuple[Path, ...] = ()
    examples: Path | None = None
    allow: tuple[Path, ...] = ()
    hand_written: bool = False
    project: bool = False
