"""Prints as JSON what a large upload or download costs, ours and the bare library's: in turns, or `memory` at its peak."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx2

from .serving import serving
from .side_by_side import in_turns, peak_of, seller

_PATH = "/api/orders/1/documents"
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class _Work:
    """The same upload, and the same download, by our client and by the bare library."""

    client: Any
    bare: httpx2.Client
    url: str
    folder: Path

    def upload(self) -> None:
        """A file by its path, and what is said of it."""
        file = self.folder / "large.pdf"
        document = import_module("mirakl_seller").Document(file=file, type_code="CUSTOMER_INVOICE")
        self.client.orders.documents.upload("1", documents=[document])

    def bare_upload(self) -> None:
        """The same multipart body from an open file."""
        with (self.folder / "large.pdf").open("rb") as file:
            parts: Any = {
                "files": (file.name, file, "application/pdf"),
                "order_documents": (None, b"{}", "application/json"),
            }
            self.bare.put(self.url + _PATH, files=parts).raise_for_status()

    def download(self) -> None:
        """To a file that is not there yet."""
        self.client.orders.documents.download(document_ids=["1"]).save(self._removed("saved"))

    def bare_download(self) -> None:
        """Each piece as it comes."""
        with self.bare.stream("GET", self.url + _PATH) as response, self._removed("bare").open("wb") as file:
            for piece in response.iter_bytes():
                file.write(piece)

    def _removed(self, name: str) -> Path:
        path = self.folder / name
        path.unlink(missing_ok=True)
        return path


def main(kind: str, size: int, rounds: int) -> dict[str, float]:
    """The figures: seconds of processor time, or with no rounds bytes of memory."""
    with (
        TemporaryDirectory(prefix="bench-") as name,
        serving("tests.bench.provider", str(size), "0") as url,
        httpx2.Client() as bare,
    ):
        folder = Path(name)
        with seller(base_url=url) as client:
            work = _Work(client, bare, url, folder)
            ours: Callable[[], None] = getattr(work, kind)
            other: Callable[[], None] = getattr(work, f"bare_{kind}")
            if rounds:
                _large_file(folder / "large.pdf", size)
                return in_turns(ours, other, rounds)
            # Idle is a process that has sent a file before.
            _large_file(folder / "large.pdf", _MEGABYTE)
            work.upload()
            work.bare_upload()
            _large_file(folder / "large.pdf", size)
            return {"ours": peak_of(ours), "other": peak_of(other)}


def _large_file(path: Path, size: int) -> None:
    with path.open("wb") as file:
        for _ in range(size // _MEGABYTE):
            file.write(bytes(_MEGABYTE))


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))))
