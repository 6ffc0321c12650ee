"""The files of a job, saved as they came, as flows; one that is cut off is asked for again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import count, islice
from mimetypes import guess_extension
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Protocol
from urllib.parse import unquote, urlsplit

from .content_disposition import file_name, safe_name
from .download import AsyncDownload, Download
from .errors import SdkError
from .flow import Flow, Response, work
from .job_run import opened
from .patience import Patience
from .value import Value

if TYPE_CHECKING:
    from .call import Call


def saved_all(files: Flow[list[Call]], folder: Path) -> Flow[list[Path]]:
    """Save every file into the folder under a name of its own; those that were there before are replaced."""
    places: list[Path] = []
    for call in (yield from files):
        places.append((yield from _saved(call, _InFolder(folder, places))))
    return places


def saved_as(file: Flow[Call | None], path: Path) -> Flow[Path | None]:
    """Save one file to a path, or into that folder; `None` when there is none."""
    call = yield from file
    if call is None:
        return None
    return (yield from _saved(call, _AtPath(path)))


class _Target(Protocol):
    """Decides where a file goes, once its headers are known."""

    def of(self, call: Call, response: Response) -> Path: ...


class _AtPath(Value, kw_only=False):
    """At the path, or in that folder."""

    path: Path

    def of(self, call: Call, response: Response) -> Path:
        return self.path / _name(call, response) if self.path.is_dir() else self.path


class _InFolder(Value, kw_only=False):
    """In the folder, beside the files of the same job that stand there already."""

    folder: Path
    others: Sequence[Path]

    def of(self, call: Call, response: Response) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        taken = {place.name.casefold() for place in self.others}
        name = PurePosixPath(_name(call, response))
        free = (f"{name.stem}-{number}{name.suffix}" for number in count(2))
        return self.folder / next(
            each for each in (str(name), *islice(free, len(taken))) if each.casefold() not in taken
        )


def _name(call: Call, response: Response) -> str:
    """The server's name for the file, else the last step of its URL, else the method's: `export_file.json`."""
    given = file_name(response.headers.get("content-disposition", ""))
    last = safe_name(unquote(PurePosixPath(urlsplit(call.arguments.url).path).name))
    if given or PurePosixPath(last).suffix:
        return given or last
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    return call.operation.name.rpartition(".")[2] + (guess_extension(kind) or "")


def _saved(call: Call, target: _Target) -> Flow[Path]:
    patience = Patience(call.state.world)
    while True:
        try:
            response = yield from opened(call)
            return (
                yield from work(partial(_save, call, response, target), partial(_save_async, call, response, target))
            )
        except SdkError as failure:
            yield from patience.after(failure)


def _save(call: Call, response: Response, target: _Target) -> Path:
    with Download(response) as download:
        return download.save(target.of(call, response))


async def _save_async(call: Call, response: Response, target: _Target) -> Path:
    async with AsyncDownload(response) as download:
        return await download.save(target.of(call, response))
