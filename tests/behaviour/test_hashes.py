"""Hashes of files are remembered, and no edit is missed for it."""

from __future__ import annotations

import os
import time
from hashlib import sha256
from pathlib import Path

import pytest

from generator.hashes import NAME, Hashes


def hashed(file: Path) -> str:
    """The hash of a file's bytes, found out anew."""
    return sha256(file.read_bytes()).hexdigest()


def remembered(folder: Path, file: Path) -> None:
    """Hash a file that nobody has touched for long, and let the folder remember it."""
    hashes = Hashes(folder)
    # Only what the system says of times can tell, and it cannot be told otherwise of a file that was just written.
    deadline = time.monotonic() + 5
    while NAME not in os.listdir(folder) or str(file) not in (folder / NAME).read_text():
        assert time.monotonic() < deadline
        hashes = Hashes(folder)
        hashes.of(str(file))
        hashes.remember()


def test_what_is_remembered_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The hash of a file that nobody touched comes from the memory."""
    file = tmp_path / "a.py"
    file.write_text("one")
    remembered(tmp_path, file)

    def read(_file: str) -> str:
        return "read"

    monkeypatch.setattr("generator.hashes._hashed", read)
    os.utime(tmp_path / NAME, ns=(2**62, 2**62))
    assert Hashes(tmp_path).of(str(file)) == hashed(file)


def test_an_edit_of_the_same_size_at_the_same_time_is_seen(tmp_path: Path) -> None:
    """Setting the time of a file back does not set back when that was done."""
    file = tmp_path / "a.py"
    file.write_text("one")
    remembered(tmp_path, file)
    before = file.stat()
    file.write_text("two")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert Hashes(tmp_path).of(str(file)) == hashed(file)


def test_edits_in_quick_succession_are_seen(tmp_path: Path) -> None:
    """Faster than the clock of the files goes, each with a memory of its own."""
    file = tmp_path / "a.py"
    for number in range(200):
        file.write_text(f"{number:03}")
        hashes = Hashes(tmp_path)
        assert hashes.of(str(file)) == hashed(file)
        hashes.remember()


@pytest.mark.parametrize("text", ["", "[1", "[]", '{"a": 1}', '{"a.py": ""}'])
def test_a_damaged_memory_is_none(tmp_path: Path, text: str) -> None:
    """The file is hashed as if nothing had been remembered."""
    file = tmp_path / "a.py"
    file.write_text("one")
    (tmp_path / NAME).write_text(text)
    assert Hashes(tmp_path).of(str(file)) == hashed(file)


def test_a_link_has_no_hash_where_links_are_none(tmp_path: Path) -> None:
    """Output is never taken for fresh through a link."""
    (tmp_path / "a.py").write_text("one")
    (tmp_path / "b.py").symlink_to(tmp_path / "a.py")
    assert Hashes().of(str(tmp_path / "b.py")) == hashed(tmp_path / "a.py")
    with pytest.raises(OSError, match="symbolic link"):
        Hashes().of(str(tmp_path / "b.py"), links=False)
