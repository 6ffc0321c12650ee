"""The files of a download: one by one or saved together, whether it is an archive of them or one file."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import httpx2
import pytest

from generator.plugins.archive import ArchiveRule
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.download import AsyncDownload, Download
from generator.runtime.errors import UnreadableFile
from generator.runtime.operation import Arguments, Operation, Parameter, Result
from generator.runtime.zip_files import ZipLimits

from .kit import Recorder, client, operation

FILE = Result(status="200", kind="binary", content_type="application/octet-stream")
RULE = ArchiveRule(one="$request.query.ids", without=("$request.query.orders",))
RULED = operation(
    results=(FILE,),
    conventions=(RULE,),
    parameters=(Parameter(name="ids"), Parameter(name="orders")),
)
PLAIN = operation(results=(FILE,))


def zipped(files: Mapping[str, bytes]) -> bytes:
    """An archive."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


ARCHIVE = zipped({"order_1/foo.txt": b"foo", "order_1/bar.pdf": b"bar", "order_2/foo.txt": b"other"})
LISTED = [("order_1/foo.txt", b"foo"), ("order_1/bar.pdf", b"bar"), ("order_2/foo.txt", b"other")]


def answered(content: bytes, kind: str = "application/octet-stream", name: str = "invoice.zip") -> Recorder:
    """A server that answers with this file."""
    headers = {"content-type": kind, "content-disposition": f'attachment; filename="{name}"' if name else "inline"}
    return Recorder(httpx2.Response(200, content=content, headers=headers))


def both(recorder: Recorder, called: Operation = RULED, **arguments: Any) -> list[tuple[str, bytes]]:
    """The files by name, the same for both kinds of client."""
    download: Download = client(SyncClient, recorder).call(called, Arguments(parameters=arguments))
    found = [(file.name, file.read()) for file in download.files()]

    async def main() -> list[tuple[str, bytes]]:
        awaited: AsyncDownload = await client(AsyncClient, recorder).call(called, Arguments(parameters=arguments))
        return [(file.name, file.read()) async for file in awaited.files()]

    assert asyncio.run(main()) == found
    return found


@pytest.mark.parametrize("arguments", [{"ids": [1, 2]}, {"orders": [1]}, {"ids": [1], "orders": [1]}, {}])
def test_the_rule_says_what_is_an_archive(arguments: dict[str, Any]) -> None:
    """Whatever the media type: only one document by itself is none."""
    assert both(answered(ARCHIVE), **arguments) == LISTED


@pytest.mark.parametrize("arguments", [{"ids": [1]}, {"ids": ["a"], "orders": []}, {"ids": (1,), "orders": None}])
def test_one_document_is_that_document(arguments: dict[str, Any]) -> None:
    """Also when the document itself is a ZIP archive, which is left as it is."""
    assert both(answered(ARCHIVE), **arguments) == [("invoice.zip", ARCHIVE)]


@pytest.mark.parametrize(("kind", "archived"), [("application/zip", True), ("application/pdf", False)])
def test_without_a_rule_the_media_type_says(kind: str, archived: bool) -> None:
    """As the server names it."""
    assert both(answered(ARCHIVE, kind), PLAIN) == (LISTED if archived else [("invoice.zip", ARCHIVE)])


def test_files_are_saved_into_a_folder(tmp_path: Path) -> None:
    """Those of an archive under their paths, one file under its own name; the folder is made."""

    async def main(**arguments: Any) -> list[Path]:
        mine = client(AsyncClient, answered(ARCHIVE))
        download: AsyncDownload = await mine.call(RULED, Arguments(parameters=arguments))
        return await download.save_files(tmp_path / "b")

    download: Download = client(SyncClient, answered(ARCHIVE)).call(RULED, Arguments(parameters={"orders": [1]}))
    saved = download.save_files(tmp_path / "a")
    assert [path.relative_to(tmp_path / "a").as_posix() for path in saved] == [name for name, _ in LISTED]
    assert [path.read_bytes() for path in saved] == [content for _, content in LISTED]
    assert len(asyncio.run(main(ids=[1, 2]))) == 3
    assert asyncio.run(main(ids=[1])) == [tmp_path / "b" / "invoice.zip"]


def test_a_file_is_kept_by_saving_it(tmp_path: Path) -> None:
    """It is gone when the next one is asked for, and its name leads out of no folder."""
    download: Download = client(SyncClient, answered(ARCHIVE)).call(RULED, Arguments(parameters={"orders": [1]}))
    files = download.files()
    first = next(files)
    assert first.save(tmp_path) == tmp_path / "foo.txt"
    second = next(files)
    assert not first.path.exists()
    assert second.path.exists()
    files.close()
    assert not second.path.parent.exists()
    assert (tmp_path / "foo.txt").read_bytes() == b"foo"


def test_an_archive_that_leads_out_is_refused() -> None:
    """Before the first file comes, as for one that is too large or is none."""
    for content, limits in ((zipped({"../x": b""}), None), (ARCHIVE, ZipLimits(most_files=2)), (b"no archive", None)):
        download: Download = client(SyncClient, answered(content)).call(RULED, Arguments(parameters={"orders": [1]}))
        with pytest.raises(UnreadableFile):
            next(iter(download.files(limits)))


def test_a_file_without_a_name(tmp_path: Path) -> None:
    """It is saved as a file."""
    download: Download = client(SyncClient, answered(b"x", name="")).call(RULED, Arguments(parameters={"ids": [1]}))
    for file in download.files():
        assert (file.name, file.save(tmp_path)) == ("", tmp_path / "file")
