"""Jobs as callers see them: started, looked at, waited for, and read or saved, also by another process."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .job_files import saved_all, saved_as
from .job_items import END, ItemWalk
from .job_readings import errors_of, items_of
from .job_run import JobParts, JobRun, begin_job, resume_job

if TYPE_CHECKING:
    from .call import Call
    from .drivers import AsyncDriver, Driver
    from .flow import Flow

StartedT = TypeVar("StartedT")
StatusT = TypeVar("StatusT")
ItemT = TypeVar("ItemT")
ErrorT = TypeVar("ErrorT")


class _Job(Generic[StartedT]):
    """The part that does not depend on how I/O is done."""

    def __init__(self, run: JobRun, started: StartedT) -> None:
        self._run = run
        self.started = started
        """The answer to the start; `None` for a job that was resumed."""

    @property
    def handle(self) -> str:
        """A small JSON text by which this or another process resumes the job; it holds no credentials."""
        return self._run.handle.text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.handle})"

    def _ended(self, deadline: float | None) -> Flow[Any]:
        look = yield from self._run.finished(deadline)
        return look.status

    def _items(self) -> ItemWalk:
        return ItemWalk(self._run.results(), items_of(self._run), self._run.state)

    def _errors(self) -> ItemWalk:
        return ItemWalk(_one(self._run), errors_of(self._run), self._run.state)


class RunningJob(_Job[StartedT], Generic[StartedT, StatusT, ItemT, ErrorT]):
    """A job that was started, for blocking code."""

    def __init__(self, driver: Driver, run: JobRun, started: StartedT) -> None:
        super().__init__(run, started)
        self._driver = driver

    def status(self) -> StatusT:
        """Ask how the job stands."""
        status: StatusT = self._driver.run(self._run.status())
        return status

    def wait(self, *, deadline: float | None = None) -> StatusT:
        """Wait until the job has succeeded, at most `deadline` seconds; without one, as the API sets it.

        Returns the last status. Raises `JobFailed` for a job that failed or was cancelled, and `JobTimeout`;
        both carry the status and the handle, by which the job can be resumed.
        """
        status: StatusT = self._driver.run(self._ended(deadline))
        return status

    def items(self) -> Items[ItemT]:
        """The items of all result files, in order, read one by one; waits for the end of the job first.

        A file that is cut off is read again, and goes on behind the items that were given. JSON needs ijson.
        """
        return Items(self._driver, self._items())

    def download(self, folder: Path | str) -> list[Path]:
        """Save every result file into the folder; waits for the end of the job first. Returns where they stand."""
        return self._driver.run(saved_all(self._run.results(), Path(folder)))

    def error_report(self, path: Path | str) -> Path | None:
        """Save the error report to the path or into that folder; `None` when there is none. Waits for the end."""
        return self._driver.run(saved_as(self._run.report(), Path(path)))

    def errors(self) -> Items[ErrorT]:
        """What the error report lists, row by row; none without a report. Waits for the end of the job first."""
        return Items(self._driver, self._errors())


class AsyncRunningJob(_Job[StartedT], Generic[StartedT, StatusT, ItemT, ErrorT]):
    """A job that was started, for asyncio."""

    def __init__(self, driver: AsyncDriver, run: JobRun, started: StartedT) -> None:
        super().__init__(run, started)
        self._driver = driver

    async def status(self) -> StatusT:
        """Ask how the job stands."""
        status: StatusT = await self._driver.run(self._run.status())
        return status

    async def wait(self, *, deadline: float | None = None) -> StatusT:
        """Wait until the job has succeeded, at most `deadline` seconds; without one, as the API sets it.

        Returns the last status. Raises `JobFailed` for a job that failed or was cancelled, and `JobTimeout`;
        both carry the status and the handle, by which the job can be resumed.
        """
        status: StatusT = await self._driver.run(self._ended(deadline))
        return status

    def items(self) -> AsyncItems[ItemT]:
        """The items of all result files, in order, read one by one; waits for the end of the job first.

        A file that is cut off is read again, and goes on behind the items that were given. JSON needs ijson.
        """
        return AsyncItems(self._driver, self._items())

    async def download(self, folder: Path | str) -> list[Path]:
        """Save every result file into the folder; waits for the end of the job first. Returns where they stand."""
        return await self._driver.run(saved_all(self._run.results(), Path(folder)))

    async def error_report(self, path: Path | str) -> Path | None:
        """Save the error report to the path or into that folder; `None` when there is none. Waits for the end."""
        return await self._driver.run(saved_as(self._run.report(), Path(path)))

    def errors(self) -> AsyncItems[ErrorT]:
        """What the error report lists, row by row; none without a report. Waits for the end of the job first."""
        return AsyncItems(self._driver, self._errors())


class Items(Iterator[ItemT]):
    """Items of files, read while they arrive. `close` it, or use it in a `with`, when it is not read to the end."""

    def __init__(self, driver: Driver, walk: ItemWalk) -> None:
        self._driver = driver
        self._walk = walk
        self._left: Iterator[ItemT] = iter(())

    def __next__(self) -> ItemT:
        while True:
            for item in self._left:
                return item
            items = self._driver.run(self._walk.turn())
            if items is END:
                raise StopIteration
            self._left = iter(items)

    def close(self) -> None:
        """Stop reading and give the connection back."""
        self._driver.run(self._walk.stop())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncItems(AsyncIterator[ItemT]):
    """Items of files, read while they arrive. `close` it, or use it in an `async with`, when not read to the end."""

    def __init__(self, driver: AsyncDriver, walk: ItemWalk) -> None:
        self._driver = driver
        self._walk = walk
        self._left: Iterator[ItemT] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> ItemT:
        while True:
            for item in self._left:
                return item
            items = await self._driver.run(self._walk.turn())
            if items is END:
                raise StopAsyncIteration
            self._left = iter(items)

    async def close(self) -> None:
        """Stop reading and give the connection back."""
        await self._driver.run(self._walk.stop())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def started(driver: Driver, call: Call, parts: JobParts) -> RunningJob[Any, Any, Any, Any]:
    """Start a job."""
    answer, run = driver.run(begin_job(call, parts))
    return RunningJob(driver, run, answer)


async def started_async(driver: AsyncDriver, call: Call, parts: JobParts) -> AsyncRunningJob[Any, Any, Any, Any]:
    """Start a job."""
    answer, run = await driver.run(begin_job(call, parts))
    return AsyncRunningJob(driver, run, answer)


def resumed(driver: Driver, call: Call, parts: JobParts, handle: str) -> RunningJob[None, Any, Any, Any]:
    """A job that was started before; nothing is sent."""
    return RunningJob(driver, resume_job(call, parts, handle), None)


def resumed_async(
    driver: AsyncDriver, call: Call, parts: JobParts, handle: str
) -> AsyncRunningJob[None, Any, Any, Any]:
    """A job that was started before; nothing is sent."""
    return AsyncRunningJob(driver, resume_job(call, parts, handle), None)


def _one(run: JobRun) -> Flow[list[Any]]:
    call = yield from run.report()
    return [] if call is None else [call]
