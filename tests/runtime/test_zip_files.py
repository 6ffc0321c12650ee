"""ZIP archives: unpacked into one folder and nowhere else, within limits, all files or none."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import UnreadableFile
from generator.runtime.zip_files import ZipLimits, unzip


def packed(*files: tuple[str | zipfile.ZipInfo, bytes]) -> io.BytesIO:
    """An archive of these files."""
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return result


def entry(name: str, mode: int = 0) -> zipfile.ZipInfo:
    """An entry of a kind that Unix knows."""
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


def under(folder: Path) -> dict[str, bytes]:
    """What stands in a folder, at any depth."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_archives_are_unpacked(tmp_path: Path) -> None:
    """Files and folders arise below the folder; a file that was there is replaced."""
    (tmp_path / "a.txt").write_bytes(b"older")
    archive = packed(("a.txt", b"A"), ("deep/er/b.txt", b"B" * 200_000), ("empty/", b""), ("./c", b"C"))
    assert [path.name for path in unzip(archive, tmp_path)] == ["a.txt", "b.txt", "c"]
    assert under(tmp_path) == {"a.txt": b"A", "deep/er/b.txt": b"B" * 200_000, "c": b"C"}


@pytest.mark.parametrize(
    "name",
    ["../out", "a/../../out", "/etc/out", "..", "C:\\out", "a\\..\\..\\out", "c:out", "//server/out", "a/.."],
)
def test_entries_that_lead_out(name: str, tmp_path: Path) -> None:
    """One entry that leads out of the folder, and nothing of the archive is unpacked."""
    folder = tmp_path / "in"
    with pytest.raises(UnreadableFile, match="leads out"):
        unzip(packed(("good", b"x"), (entry(name), b"x")), folder)
    assert under(tmp_path) == {}


@pytest.mark.parametrize("mode", [stat.S_IFLNK | 0o777, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_entries_that_are_no_plain_files(mode: int, tmp_path: Path) -> None:
    """Links, pipes and devices are refused: the next entry could be written through them."""
    with pytest.raises(UnreadableFile, match="no plain file"):
        unzip(packed((entry("link", mode), b"/etc"), ("link/passwd", b"x")), tmp_path)
    assert under(tmp_path) == {}


def too_many(archive: io.BytesIO) -> ZipLimits:
    """One file fewer than there are."""
    return ZipLimits(most_files=1)


def too_large(archive: io.BytesIO) -> ZipLimits:
    """One byte less than there is."""
    return ZipLimits(most_bytes=100_001)


@pytest.mark.parametrize("limits", [too_many, too_large])
def test_limits(limits: Callable[[io.BytesIO], ZipLimits], tmp_path: Path) -> None:
    """An archive with too much in it is refused as a whole, however little it weighs."""
    archive = packed(("a", b"\0" * 100_000), ("b", b"\0\0"))
    with pytest.raises(UnreadableFile, match=r"more than|larger"):
        unzip(archive, tmp_path, limits(archive))
    assert under(tmp_path) == {}
    assert len(unzip(archive, tmp_path, ZipLimits(most_files=2, most_bytes=100_002))) == 2


def test_sizes_are_not_believed(tmp_path: Path) -> None:
    """What an archive says of its sizes is not what counts: a bomb that lies stops at the limit."""
    data = bytearray(packed(("bomb", b"\0" * 10_000_000)).getvalue())
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    with pytest.raises(UnreadableFile):
        unzip(io.BytesIO(bytes(data)), tmp_path, ZipLimits(most_bytes=1000))
    assert under(tmp_path) == {}


@pytest.mark.parametrize("names", [("a", "a"), ("a", "A"), ("a", "a/b"), ("a/b", "a")])
@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
def test_entries_that_hide_each_other(names: tuple[str, str], tmp_path: Path) -> None:
    """Two entries that want one place are refused."""
    with pytest.raises(UnreadableFile):
        unzip(packed((names[0], b"1"), (names[1], b"2")), tmp_path)
    assert under(tmp_path) == {}


def test_encrypted_entries(tmp_path: Path) -> None:
    """An entry behind a password is refused, and so is one packed in an uncommon way."""
    data = bytearray(packed(("a", b"x")).getvalue())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    with pytest.raises(UnreadableFile, match="encrypted"):
        unzip(io.BytesIO(bytes(data)), tmp_path)


@given(st.data())
def test_damaged_archives(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """An archive that was cut off or changed anywhere is an error, or its files are what they were."""
    whole = packed(("a", b"A" * 50), ("b/c", bytes(range(256)))).getvalue()
    cut = data.draw(st.integers(0, len(whole)))
    place, value = data.draw(st.integers(0, len(whole) - 1)), data.draw(st.integers(0, 255))
    changed = whole[:place] + bytes([value]) + whole[place + 1 :]
    for content in (whole[:cut], changed):
        folder = tmp_path_factory.mktemp("zip")
        try:
            unzip(io.BytesIO(content), folder)
        except UnreadableFile:
            assert under(folder) == {}
        else:
            assert set(under(folder).values()) <= {b"A" * 50, bytes(range(256))}
