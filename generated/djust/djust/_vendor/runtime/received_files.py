"""The files of a download one by one, whether it is an archive of them or one file: each stands on disk for a while."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from .content_disposition import safe_name
from .value import Value
from .zip_files import ZipLimits, unzip


class ReceivedFile(Value, kw_only=False):
    """One file: `name` is its path in the archive, such as `order_7/invoice.pdf`, or what the server calls it.

    `path` is where it stands until the next file is asked for.
    """

    name: str
    path: Path

    def read(self) -> bytes:
        """The whole file."""
        return self.path.read_bytes()

    def save(self, path: Path | str) -> Path:
        """Copy the file to `path`, or into that folder under its own name; returns where it stands."""
        target = Path(path)
        target = target / (safe_name(self.name) or "file") if target.is_dir() else target
        shutil.copyfile(self.path, target)
        return target

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.path.unlink(missing_ok=True)


class Receiving(Value, kw_only=False):
    """A folder for a while: where the download is saved, and where its files come to stand."""

    file: Path
    folder: Path


@contextmanager
def receiving() -> Generator[Receiving]:
    """A place that is removed at the end, with what stands there."""
    with TemporaryDirectory(prefix="files-") as folder:
        yield Receiving(Path(folder, "download"), Path(folder, "files"))


def received(place: Receiving, name: str, archived: bool, limits: ZipLimits | None) -> list[ReceivedFile]:
    """The files of a saved download. Raises what `unzip` raises for an archive."""
    if not archived:
        return [ReceivedFile(name, place.file)]
    paths = unzip(place.file, place.folder, limits)
    return [ReceivedFile(path.relative_to(place.folder).as_posix(), path) for path in paths]
