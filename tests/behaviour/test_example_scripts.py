"""The example scripts beside each package do what they say, against a server on this machine."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from werkzeug.wrappers import Request, Response

from tests.packages import ROOT, run
from tests.serving import serving


def script(package: str, name: str, *words: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a package's example as a reader would."""
    project = ROOT / "generated" / package
    return run(["-W", "error", str(project / "examples" / name), *words], cwd, project, **environment)


def documented(package: str, name: str) -> Any:
    """A documented answer, as the package's stubs have it."""
    return json.loads((ROOT / "generated" / package / "tests" / "examples" / name).read_text(encoding="utf-8"))


def as_json(value: object, status: int = 200) -> Response:
    """An answer in JSON."""
    return Response(json.dumps(value), status, content_type="application/json")


def orders(states: Mapping[str, str]) -> Any:
    """A page of the orders that wait."""
    page = documented("mirakl_seller", "or11.response.json")
    waiting = [number for number, state in states.items() if state == "WAITING_ACCEPTANCE"]
    return page | {"orders": [page["orders"][0] | {"order_id": n} for n in waiting], "total_count": len(waiting)}


def test_waiting_orders_are_accepted_and_refusals_told(tmp_path: Path) -> None:
    """Each waiting order is accepted once, with all its lines; a refused one is named, and the script says 1."""
    states = {f"order-{number}": "WAITING_ACCEPTANCE" for number in range(5)}

    def shop(request: Request) -> Response:
        assert request.headers["Authorization"] == "key"
        if request.method == "GET":
            return as_json(orders(states))
        number = request.path.split("/")[3]
        assert all(line["accepted"] for line in json.loads(request.data)["order_lines"])
        if number == "order-3":
            return as_json({"message": "already canceled", "status": 400}, 400)
        states[number] = "WAITING_DEBIT"
        return Response(status=204)

    with serving(Request.application(shop)) as url:
        done = script("mirakl_seller", "accept_orders.py", cwd=tmp_path, MIRAKL_BASE_URL=url, MIRAKL_API_KEY="key")
    assert [number for number, state in states.items() if state == "WAITING_ACCEPTANCE"] == ["order-3"], done.stderr
    assert done.stdout.count("lines accepted") == 4
    assert "order-3: refused with 400" in done.stderr
    assert "already canceled" in done.stderr
    assert done.returncode == 1


def test_threads_that_wait_are_printed_and_their_files_saved(tmp_path: Path) -> None:
    """All pages are read; only threads that wait for the shop are printed; attachments are whole."""
    page = documented("mirakl_seller", "m11.response.json")
    thread = page["data"][0]
    message = documented("mirakl_seller", "m10.response.json")["messages"][0] | {
        "attachments": [{"id": "file-1", "name": "photo.png", "size": 4}]
    }
    waits = thread | {"metadata": thread["metadata"] | {"shop_reply_needed_since": "2026-01-02T03:04:00Z"}}
    calm = thread | {"id": "calm", "metadata": thread["metadata"] | {"shop_reply_needed_since": None}}
    last = waits | {"id": "last", "messages": [message], "topic": thread["topic"] | {"value": "Broken on arrival"}}

    def inbox(request: Request) -> Response:
        if request.path.endswith("/file-1/download"):
            headers = {"content-disposition": 'attachment; filename="photo.png"'}
            return Response(b"\x89PNG", headers=headers, content_type="image/png")
        if "page_token" in request.args:
            return as_json({"data": [last]})
        assert request.args["with_messages"] == "true"
        return as_json({"data": [calm], "next_page_token": "two"})

    settings = {"MIRAKL_API_KEY": "key"}
    with serving(Request.application(inbox)) as url:
        done = script("mirakl_seller", "read_threads.py", str(tmp_path), cwd=tmp_path, MIRAKL_BASE_URL=url, **settings)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Broken on arrival (waiting since 2026-01-02 03:04)\n")
    assert (tmp_path / "last" / "photo.png").read_bytes() == b"\x89PNG"
    assert not (tmp_path / "calm").exists()
