"""A file that comes back: read whole, chunk by chunk, or saved; the connection is given back in every case."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from .content_disposition import file_name
from .errors import InvalidCall
from .part_file import PartFile
from .value import Value

if TYPE_CHECKING:
    from .flow import Response
    from .received_files import ReceivedFile
    from .zip_files import ZipLimits

_ARCHIVES = ("application/zip", "application/x-zip-compressed")


class _File(Value, kw_only=False):
    """What the headers of a file say about it."""

    response: Response

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.filename!r} {self.content_type}>"

    @property
    def filename(self) -> str:
        """The name the server gives the file, without any folder; empty when it gives none."""
        return file_name(self.response.headers.get("content-disposition", ""))

    @property
    def content_type(self) -> str:
        """The media type, without parameters."""
        return self.response.media

    @property
    def archived(self) -> bool:
        """Whether this is a ZIP archive of files: by the description's rule, where it has one, else by the media type."""
        return self.content_type in _ARCHIVES if self.response.archived is None else self.response.archived

    def target(self, path: Path | str) -> Path:
        """Where to save: the path itself, or the server's file name inside it when it is a folder."""
        target = Path(path)
        if not target.is_dir():
            return target
        if not self.filename:
            raise InvalidCall(f"the server names no file, so save it under a name of your own in {target}")
        return target / self.filename


class Download(_File):
    """A file being received, for blocking code; it can be read once."""

    __slots__ = ()

    def read(self) -> bytes:
        """The whole file. Raises `ConnectionFailed` when it was cut off."""
        return b"".join(self)

    def __iter__(self) -> Iterator[bytes]:
        """The file in chunks, each as it arrives."""
        with self:
            yield from self.response.live.iter_bytes()

    def save(self, path: Path | str) -> Path:
        """Write the file to `path`, or into that folder under its own name; returns where it stands.

        A file of that name is replaced, and stays as it was when this one does not arrive whole.
        """
        with self:
            target = self.target(path)
            with PartFile(target) as part:
                for piece in self:
                    part.write(piece)
        return target

    def unpack(self, folder: Path | str, limits: ZipLimits | None = None) -> list[Path]:
        """Unpack a ZIP archive into a folder; returns where its files stand. Raises what `unzip` raises."""
        from .zip_files import archive_place, unzip

        with archive_place() as place:
            return unzip(self.save(place), folder, limits)

    def files(self, limits: ZipLimits | None = None) -> Generator[ReceivedFile]:
        """The files of an archive, or the one file that this is; each stands on disk until the next is asked for.

        Raises what `unzip` raises for an archive, before the first file comes.
        """
        from .received_files import received, receiving

        with receiving() as place:
            self.save(place.file)
            for file in received(place, self.filename, self.archived, limits):
                with file:
                    yield file

    def save_files(self, folder: Path | str, limits: ZipLimits | None = None) -> list[Path]:
        """Save the files of an archive, or the one file that this is, into a folder; returns where they stand."""
        Path(folder).mkdir(parents=True, exist_ok=True)
        return self.unpack(folder, limits) if self.archived else [self.save(folder)]

    def close(self) -> None:
        """Stop receiving."""
        self.response.live.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        # One that was never read gives its connection back, too.
        self.close()


class AsyncDownload(_File):
    """A file being received, for asyncio; it can be read once. One that is not read must be closed."""

    __slots__ = ()

    async def read(self) -> bytes:
        """The whole file. Raises `ConnectionFailed` when it was cut off."""
        return b"".join([chunk async for chunk in self])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The file in chunks, each as it arrives."""
        async with self:
            async for chunk in self.response.live.aiter_bytes():
                yield chunk

    async def save(self, path: Path | str) -> Path:
        """Write the file to `path`, or into that folder under its own name; returns where it stands.

        A file of that name is replaced, and stays as it was when this one does not arrive whole.
        """
        async with self:
            target = self.target(path)
            with PartFile(target) as part:
                async for piece in self:
                    await asyncio.to_thread(part.write, piece)
        return target

    async def unpack(self, folder: Path | str, limits: ZipLimits | None = None) -> list[Path]:
        """Unpack a ZIP archive into a folder; returns where its files stand. Raises what `unzip` raises."""
        from .zip_files import archive_place, unzip

        with archive_place() as place:
            return await asyncio.to_thread(unzip, await self.save(place), folder, limits)

    async def files(self, limits: ZipLimits | None = None) -> AsyncGenerator[ReceivedFile]:
        """The files of an archive, or the one file that this is; each stands on disk until the next is asked for.

        Raises what `unzip` raises for an archive, before the first file comes.
        """
        from .received_files import received, receiving

        with receiving() as place:
            await self.save(place.file)
            for file in await asyncio.to_thread(received, place, self.filename, self.archived, limits):
                with file:
                    yield file

    async def save_files(self, folder: Path | str, limits: ZipLimits | None = None) -> list[Path]:
        """Save the files of an archive, or the one file that this is, into a folder; returns where they stand."""
        Path(folder).mkdir(parents=True, exist_ok=True)
        return await self.unpack(folder, limits) if self.archived else [await self.save(folder)]

    async def close(self) -> None:
        """Stop receiving."""
        await self.response.live.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
