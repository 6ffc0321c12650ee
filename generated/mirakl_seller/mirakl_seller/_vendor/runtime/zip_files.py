"""ZIP archives from elsewhere: unpacked into one folder and nowhere else, within limits, all files or none."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from struct import error as StructError
from tempfile import TemporaryDirectory
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError

from .errors import UnreadableFile
from .value import Value

_PIECE = 64 * 1024
_ENCRYPTED = 0x1


class ZipLimits(Value):
    """How much an archive may hold: its number of files, and their unpacked bytes together."""

    most_files: int = 10_000
    most_bytes: int = 4 * 1024**3


def unzip(archive: Path | str | IO[bytes], folder: Path | str, limits: ZipLimits | None = None) -> list[Path]:
    """Unpack every file into the folder, which is made if need be; returns where they stand.

    Raises `UnreadableFile`, and leaves the folder as it was, when the archive is damaged or too large, or
    an entry would lead out of the folder, is a link, is encrypted, or stands there twice.
    """
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".unzip-", suffix=".part", dir=target) as part:
        names = _unpacked(archive, Path(part), limits or ZipLimits())
        for name in names:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            os.replace(Path(part) / name, target / name)
    return [target / name for name in names]


@contextmanager
def archive_place() -> Generator[Path]:
    """A path for an archive that is removed once it is unpacked."""
    with TemporaryDirectory(prefix="unzip-") as folder:
        yield Path(folder) / "archive.zip"


def _unpacked(archive: Path | str | IO[bytes], folder: Path, limits: ZipLimits) -> list[PurePosixPath]:
    with _damage(), ZipFile(archive) as source:
        entries = [entry for entry in source.infolist() if not entry.filename.endswith("/")]
        names = _names(entries, limits)
        left = limits.most_bytes
        for entry, name in zip(entries, names, strict=True):
            left -= _extract(source, entry, folder / name, left)
        return names


@contextmanager
def _damage() -> Generator[None]:
    """Turns what the reader of archives raises into our own error."""
    try:
        yield
    except UnreadableFile:
        raise
    except OSError as problem:
        # A damaged archive sends its reader to impossible places, or wants a file where a folder is.
        if problem.errno not in (errno.EINVAL, errno.EEXIST, errno.ENOTDIR):
            raise
        raise UnreadableFile(f"the ZIP archive is damaged: {problem.strerror}") from problem
    except (BadZipFile, ZlibError, StructError, EOFError, NotImplementedError, ValueError) as problem:
        raise UnreadableFile(f"the ZIP archive is damaged or of an unknown kind: {problem}") from problem


def _names(entries: Sequence[ZipInfo], limits: ZipLimits) -> list[PurePosixPath]:
    if len(entries) > limits.most_files:
        raise UnreadableFile(f"the ZIP archive holds {len(entries)} files, more than {limits.most_files}")
    names = [_name(entry) for entry in entries]
    # Some file systems take a.txt and A.TXT for one file.
    if len({str(name).casefold() for name in names}) < len(names):
        raise UnreadableFile("two entries of the ZIP archive have one name")
    return names


def _name(entry: ZipInfo) -> PurePosixPath:
    """The entry's path below the folder."""
    text = entry.orig_filename
    path = PurePosixPath(text)
    if "\\" in text or ":" in text or "\0" in text or path.is_absolute() or ".." in path.parts or not path.name:
        raise UnreadableFile(f"the ZIP entry {text!r} leads out of its folder")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise UnreadableFile(f"the ZIP entry {text!r} is no plain file")
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise UnreadableFile(f"the ZIP entry {text!r} is encrypted or packed in an uncommon way")
    return path


def _extract(source: ZipFile, entry: ZipInfo, target: Path, most: int) -> int:
    """Unpack one entry; what is counted is what comes out, whatever the archive says of itself."""
    target.parent.mkdir(parents=True, exist_ok=True)
    size = 0
    with source.open(entry) as packed, target.open("xb") as file:
        while piece := packed.read(_PIECE):
            size += len(piece)
            if size > most:
                raise UnreadableFile("the files of the ZIP archive are larger than allowed")
            file.write(piece)
    return size
