"""`x-multipart`: files that the provider would refuse are refused before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from generator.plugins.multipart_rules import MultipartRules
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import InvalidCall
from generator.runtime.files import Upload
from generator.runtime.multipart import MultipartBody, Part
from tests.runtime.kit import KINDS, Recorder, call, client, operation

RULES = MultipartRules(
    files="$request.body#/files", max_files=50, ascii_names=True, distinct_names=True, allowed_types=("pdf", "txt")
)
UPLOAD = operation(
    method="POST",
    encoder=MultipartBody(parts=(Part(name="files", kind="file", repeated=True),)),
    conventions=(RULES,),
)


def named(*names: str) -> list[Upload]:
    """Small files of these names."""
    return [Upload(b"x", name) for name in names]


@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        (named(*(f"{n}.pdf" for n in range(51))), "51 files, but at most 50 are taken; split them over several calls"),
        (named("reçu.pdf"), "'reçu.pdf' is not plain ASCII; pass Upload\\(file, filename=…\\)"),
        (named("a.pdf", "b.pdf", "a.pdf"), "a.pdf stands more than once; pass Upload"),
        (named("a.exe"), "'a.exe' is of no type that is taken: pdf, txt"),
        (named("pdf"), "'pdf' is of no type"),
        ([b"bare bytes"], "a file without a name; pass Upload"),
        (["no/such.pdf"], "no file"),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_files_that_break_a_rule(kind: type[SyncClient] | type[AsyncClient], files: list[Any], complaint: str) -> None:
    """The message names the file and says what to do; the server hears nothing."""
    recorder = Recorder()
    with pytest.raises(InvalidCall, match=f"{complaint}"):
        call(client(kind, recorder), UPLOAD, body={"files": files})
    assert recorder.requests == []


@pytest.mark.parametrize("files", [named(*(f"{n}.PDF" for n in range(50))), named("a.b.txt"), None, []])
def test_files_that_keep_the_rules(files: Any) -> None:
    """Fifty files, endings in any case, or no files at all."""
    recorder = Recorder()
    call(client(SyncClient, recorder), UPLOAD, body={"files": files})
    assert len(recorder.requests) == 1


def test_rules_that_are_not_stated_do_not_hold() -> None:
    """Without a rule about names, any name and none will do."""
    free = operation(method="POST", encoder=UPLOAD.encoder, conventions=(MultipartRules(files="$request.body#/files"),))
    recorder = Recorder()
    call(client(SyncClient, recorder), free, body={"files": [b"x", b"y", *named("é", "é")]})
    assert recorder.requests[0].content.count(b"filename=") == 4
