"""Files saved from the network: whole or not at all, under a name that is safe, and ZIP answers unpacked."""

from __future__ import annotations

import asyncio
import io
import threading
import zipfile
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.runtime.content_disposition import file_name, safe_name
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import ConnectionFailed
from generator.runtime.operation import Result
from generator.runtime.part_file import PartFile

from .kit import KINDS, call, client, finished, operation
from .provider import Cut

Kind = type[SyncClient] | type[AsyncClient]

FILE = operation(results=(Result(status="200", kind="binary", content_type="application/pdf"),))
kinds = pytest.mark.parametrize("kind", KINDS)


def download(kind: Kind, content: bytes, at: int | None = None) -> Any:
    """A file that is being received, and may break off."""
    headers = {"content-disposition": 'attachment; filename="a.pdf"'}
    return call(client(kind, lambda _: httpx2.Response(200, stream=Cut(content, at), headers=headers)), FILE)


@kinds
def test_saved_files_are_whole(kind: Kind, tmp_path: Path) -> None:
    """A file of that name is replaced, and nothing else is left in the folder."""
    (tmp_path / "a.pdf").write_bytes(b"older and longer")
    assert finished(download(kind, b"new").save(tmp_path)) == tmp_path / "a.pdf"
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.pdf", b"new")]


@kinds
@pytest.mark.parametrize("older", [None, b"older"])
def test_cut_files_leave_no_trace(kind: Kind, older: bytes | None, tmp_path: Path) -> None:
    """A file that breaks off neither appears nor replaces an older one."""
    if older:
        (tmp_path / "a.pdf").write_bytes(older)
    with pytest.raises(ConnectionFailed):
        finished(download(kind, b"x" * 100, at=50).save(tmp_path))
    assert [path.read_bytes() for path in tmp_path.iterdir()] == ([older] if older else [])


@kinds
def test_files_that_cannot_be_written(kind: Kind, tmp_path: Path) -> None:
    """An error of the disk is raised as it is, and the connection is given back."""
    body = Cut(b"x" * 100)
    one = call(client(kind, lambda _: httpx2.Response(200, stream=body)), FILE)
    with pytest.raises(FileNotFoundError):
        finished(one.save(tmp_path / "missing" / "a.pdf"))
    assert body.closed


def test_asyncio_writes_in_another_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the disk is written to, other tasks go on."""
    threads: set[threading.Thread] = set()
    write = PartFile.write

    def watched(self: PartFile, piece: bytes) -> None:
        threads.add(threading.current_thread())
        write(self, piece)

    monkeypatch.setattr(PartFile, "write", watched)
    asyncio.run(download(AsyncClient, b"x" * 20).save(tmp_path))
    assert threading.main_thread() not in threads


def test_two_writers_of_one_file_never_mix(tmp_path: Path) -> None:
    """Each writes a part of its own; the later one to end is the one that stays."""
    target = tmp_path / "a"
    with PartFile(target) as slow:
        slow.write(b"slow,")
        with PartFile(target) as fast:
            fast.write(b"fast")
        assert target.read_bytes() == b"fast"
        slow.write(b" but whole")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"slow, but whole")]


@kinds
def test_zip_answers_are_unpacked(kind: Kind, tmp_path: Path) -> None:
    """A ZIP goes into the folder; the archive itself is not kept."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("order/a.txt", "A")
        archive.writestr("b.txt", "B")
    paths = finished(download(kind, packed.getvalue()).unpack(tmp_path))
    assert {path.relative_to(tmp_path).as_posix(): path.read_text() for path in paths} == {
        "order/a.txt": "A",
        "b.txt": "B",
    }
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.txt", "order"]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("attachment; filename*=UTF-8''%e2%82%ac.csv; filename=euro.csv", "€.csv"),
        ("attachment; filename=euro.csv; filename*=UTF-8''%e2%82%ac.csv", "€.csv"),
        ("attachment; filename*=iso-8859-1'en'%A3.csv", "£.csv"),
        ("attachment; filename*=no-such-set''x.csv; filename=y.csv", "y.csv"),
        ("attachment; filename*=UTF-8''%ff.csv; filename=y.csv", "y.csv"),
        ('attachment; filename="=?UTF-8?B?w6kuY3N2?="', "é.csv"),
        ('attachment; filename="=?UTF-8?Q?=C3=A9?= b.csv"', "é b.csv"),
        ('attachment; filename="=?nonsense?="', "=_nonsense_="),
        ("attachment; filename*0=orders-; filename*1=7.csv", "orders-7.csv"),
        ("ATTACHMENT; FILENAME=a.csv", "a.csv"),
        ('attachment; filename="a\\"b.csv"', "a_b.csv"),
        ("attachment; filename=.bashrc", "bashrc"),
        ('attachment; filename="con.txt"', "_con.txt"),
        ('attachment; filename="a.exe. "', "a.exe"),
        ('attachment; filename="a\u202egpj.exe"', "a_gpj.exe"),
        ('attachment; filename="/etc/"', "etc"),
        ('attachment; name="x"', ""),
    ],
)
def test_names_in_headers(header: str, name: str) -> None:
    """Names are read as RFC 6266 says, and as servers write them all the same."""
    assert file_name(header) == name


@given(st.text() | st.from_regex(r"[./\\a:]{0,12}"))
@example("x" * 300 + ".csv")
@example("é" * 300)
@example("a." + "b" * 300)
def test_names_never_leave_the_folder(text: str) -> None:
    """Whatever a server calls its file, the name is one step that a file system takes, or none."""
    for name in (safe_name(text), file_name(f'attachment; filename="{text}"')):
        assert not set(name) & set('/\\:\0\n"')
        assert not name.startswith(".")
        assert len(name.encode("utf-8", "ignore")) <= 200
        assert not name or Path("folder", name).parent == Path("folder")
