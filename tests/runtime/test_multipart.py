"""Multipart bodies, read back by a parser that is not ours."""

from __future__ import annotations

import asyncio
import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2
import pytest
from werkzeug.datastructures import FileStorage
from werkzeug.formparser import FormDataParser
from werkzeug.http import parse_options_header

from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import InvalidCall
from generator.runtime.files import Upload, as_upload
from generator.runtime.media_types import media_type
from generator.runtime.model import Model
from generator.runtime.multipart import MultipartBody, Part

from .kit import KINDS, Recorder, call, client, operation
from .test_bodies import OneWay

Kind = type[SyncClient] | type[AsyncClient]


class Meta(Model):
    """What goes along with the files."""

    title: str
    price: Decimal | None = None


FORM = MultipartBody(
    parts=(
        Part(name="files", kind="file", repeated=True),
        Part(name="meta", kind="json", type=lambda: Meta),
        Part(name="flag", kind="text"),
        Part(name="note", kind="text", content_type="text/plain; charset=utf-8"),
        Part(name="csv", kind="file", content_type="text/csv"),
    )
)
UPLOAD = operation(method="POST", encoder=FORM)


def sent(kind: Kind, body: dict[str, Any], upload: Any = UPLOAD) -> httpx2.Request:
    """The request that these parts make."""
    recorder = Recorder()
    call(client(kind, recorder), upload, body=body)
    (request,) = recorder.requests
    return request


def in_memory(*_: Any, **__: Any) -> io.BytesIO:
    """Where werkzeug keeps a file: it would not close one on disk."""
    return io.BytesIO()


def parsed(request: httpx2.Request) -> tuple[dict[str, list[str]], list[FileStorage]]:
    """Texts by name, and files in their order, as werkzeug reads them."""
    mime, options = parse_options_header(request.headers["content-type"])
    body = io.BytesIO(request.content)
    _, form, files = FormDataParser(stream_factory=in_memory).parse(body, mime, len(request.content), options)
    return form.to_dict(flat=False), [file for _, file in files.items(multi=True)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_part(kind: Kind, tmp_path: Path) -> None:
    """Names, file names, media types and bytes arrive, in the description's order, with the body's length."""
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF\r\n--boundary--")
    body = {
        "note": "é",
        "meta": {"title": "T", "price": Decimal("1.10"), "new": 1},
        "files": [
            path,
            str(path),
            b"raw",
            io.BytesIO(b"open"),
            Upload(b"x", 'quo"te\r\n.txt'),
            Upload(b"", "é.zpl", "x/y"),
        ],
        "flag": True,
        "csv": Upload(b"a;b", "a.xls"),
    }
    request = sent(kind, body)
    texts, files = parsed(request)
    assert texts == {"meta": ['{"title":"T","price":1.10,"new":1}'], "flag": ["true"], "note": ["é"]}
    assert [(f.name, f.filename, f.mimetype, f.read()) for f in files] == [
        ("files", "a.pdf", "application/pdf", b"%PDF\r\n--boundary--"),
        ("files", "a.pdf", "application/pdf", b"%PDF\r\n--boundary--"),
        ("files", "files", "application/octet-stream", b"raw"),
        ("files", "files", "application/octet-stream", b"open"),
        ("files", 'quo"te%0D%0A.txt', "text/plain", b"x"),
        ("files", "é.zpl", "x/y", b""),
        ("csv", "a.xls", "text/csv", b"a;b"),
    ]
    assert request.headers["content-length"] == str(len(request.content))
    assert b'name="meta"\r\nContent-Type: application/json\r\n\r\n' in request.content
    assert b'name="flag"\r\n\r\ntrue' in request.content


@pytest.mark.parametrize("kind", KINDS)
def test_open_files_are_sent_from_where_they_stand(kind: Kind) -> None:
    """What the caller has read of a file already is not sent, and the same file may be given twice."""
    file = io.BytesIO(b"header:rest")
    file.seek(7)
    texts, files = parsed(sent(kind, {"files": [file, file]}))
    assert [each.read() for each in files] == [b"rest", b"rest"]
    assert texts == {}


@pytest.mark.parametrize("kind", KINDS)
def test_streams_that_cannot_go_back(kind: Kind) -> None:
    """A stream of unknown length is sent in chunks."""
    request = sent(kind, {"files": [OneWay(b"piped" * 50_000)]})
    assert request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in request.headers
    assert parsed(request)[1][0].read() == b"piped" * 50_000


def test_other_tasks_run_while_a_file_is_read() -> None:
    """Asyncio uploads read the disk in a thread: a slow file does not hold up the loop."""
    ticks: list[int] = []

    class Slow(io.BytesIO):
        """A file whose every read waits until another task has had its turn."""

        def read(self, size: int | None = -1) -> bytes:
            """Wait for a tick of the loop."""
            before = len(ticks)
            for _ in range(10_000_000):
                if len(ticks) > before:
                    break
            else:
                raise AssertionError("the loop stood still")
            return super().read(size)

    async def tick() -> None:
        while True:
            ticks.append(1)
            await asyncio.sleep(0)

    async def upload() -> None:
        ticking = asyncio.create_task(tick())
        recorder = Recorder()
        async with client(AsyncClient, recorder) as mine:
            from generator.runtime.operation import Arguments

            await mine.call(UPLOAD, Arguments(parameters={}, body={"files": [Slow(b"x" * 200_000)]}))
        ticking.cancel()
        assert len(recorder.requests[0].content) > 200_000

    asyncio.run(upload())


REQUIRED = MultipartBody(
    parts=(
        Part(name="files", kind="file", required=True, repeated=True),
        Part(name="meta", kind="json", type=lambda: Meta),
    )
)


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ({}, "OP1: files is required"),
        ({"files": []}, "OP1: files is required"),
        ({"files": [None]}, "OP1: files is required"),
        ({"files": ["no/such/file"]}, "no/such/file is no file; pass a path"),
        ({"files": [io.StringIO("x")]}, "StringIO is no binary file"),
        ({"files": [b"x"], "meta": {}}, "body/title: Field required"),
    ],
)
def test_parts_that_cannot_be_sent(body: dict[str, Any], complaint: str) -> None:
    """A missing part, a missing file and a wrong JSON part are refused before anything is sent."""
    recorder = Recorder()
    with pytest.raises(InvalidCall, match=complaint):
        call(client(SyncClient, recorder), operation(method="POST", encoder=REQUIRED), body=body)
    assert recorder.requests == []


def test_an_optional_form_may_be_left_out() -> None:
    """Without any part there is no body, even where one of its parts would be required."""
    optional = MultipartBody(parts=REQUIRED.parts, required=False)
    request = sent(SyncClient, {}, operation(method="POST", encoder=optional))
    assert request.content == b""


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.PDF", "application/pdf"),
        ("a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("a.zpl", "application/octet-stream"),
        ("", "application/octet-stream"),
    ],
)
def test_media_types_do_not_depend_on_the_machine(name: str, kind: str) -> None:
    """The type comes from the file's name alone."""
    assert media_type(name) == kind


def test_names_of_files(tmp_path: Path) -> None:
    """A file is called what its path or its open file is called, without folders; a given name wins."""
    path = tmp_path / "é.txt"
    path.write_bytes(b"x")
    with path.open("rb") as file:
        assert as_upload(file).filename == "é.txt"
    assert as_upload(path).filename == "é.txt"
    assert as_upload(b"x").filename == ""
    assert as_upload(Upload(path, "b.txt")).filename == "b.txt"
    with open(path.as_posix(), "rb", buffering=0) as file:
        assert as_upload(Upload(file, "c.txt")).filename == "c.txt"
