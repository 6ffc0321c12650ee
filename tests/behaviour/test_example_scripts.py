"""The example scripts beside each package do what they say, against a server on this machine."""

from __future__ import annotations

import json
import runpy
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from werkzeug.wrappers import Request, Response

from generator.__main__ import main
from tests.packages import PETS, ROOT
from tests.runtime.kit import Clock
from tests.serving import serving


@dataclass(frozen=True)
class Ran:
    """What came of a script."""

    code: int
    out: str
    err: str


Script = Callable[..., Ran]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Runs a package's example as a reader would, with settings in the environment, but without real waiting."""

    def ran(package: str, name: str, *words: str, **environment: str) -> Ran:
        core = import_module(f"{package}._vendor.runtime.core")
        clock = Clock()
        waiting = {"monotonic": lambda: clock.time, "sleep": clock.sleep, "sleep_async": clock.sleep_async}
        monkeypatch.setattr(core, "World", partial(core.World, **waiting))
        monkeypatch.setattr(sys, "argv", [name, *words])
        for variable, value in environment.items():
            monkeypatch.setenv(variable, value)
        try:
            runpy.run_path(str(ROOT / "generated" / package / "examples" / name), run_name="__main__")
            code = 0
        except SystemExit as end:
            code = int(end.code or 0)
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return ran


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


def test_waiting_orders_are_accepted_and_refusals_told(script: Script) -> None:
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
        done = script("mirakl_seller", "accept_orders.py", MIRAKL_BASE_URL=url, MIRAKL_API_KEY="key")
    assert [number for number, state in states.items() if state == "WAITING_ACCEPTANCE"] == ["order-3"], done.err
    assert done.out.count("lines accepted") == 4
    assert "order-3: refused with 400" in done.err
    assert "already canceled" in done.err
    assert done.code == 1


def test_threads_that_wait_are_printed_and_their_files_saved(script: Script, tmp_path: Path) -> None:
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

    with serving(Request.application(inbox)) as url:
        done = script("mirakl_seller", "read_threads.py", str(tmp_path), MIRAKL_BASE_URL=url, MIRAKL_API_KEY="key")
    assert done.code == 0, done.err
    assert done.out.startswith("Broken on arrival (waiting since 2026-01-02 03:04)\n")
    assert (tmp_path / "last" / "photo.png").read_bytes() == b"\x89PNG"
    assert not (tmp_path / "calm").exists()


def test_an_import_is_awaited_and_its_rejected_lines_printed(script: Script, tmp_path: Path) -> None:
    """The file is sent once, the import looked at until its end, and the report read row by row."""
    offers = tmp_path / "offers.csv"
    offers.write_text('"sku";"price"\r\n"one";"1.10"\r\n"two";"much"\r\n')
    states = iter(["WAITING", "RUNNING", "COMPLETE"])
    seen: list[str] = []

    def operator(request: Request) -> Response:
        seen.append(f"{request.method} {request.path}")
        if request.method == "POST":
            assert request.files["file"].read() == offers.read_bytes()
            assert request.form["shop"] == "2000"
            headers = {"location": "/api/offers/imports/7"}
            return Response('{"import_id": 7}', 201, headers, content_type="application/json")
        if request.path.endswith("error_report"):
            report = '"sku";"price";"error-line";"error-message"\r\n"two";"much";"2";"The price is no number"\r\n'
            return Response(report, content_type="text/csv")
        status = documented("mirakl_operator", "of02.response.json")
        counts = {"lines_in_error": 1, "lines_in_success": 1, "lines_read": 2, "has_error_report": True}
        return as_json(status | counts | {"import_id": 7, "status": next(states)})

    with serving(Request.application(operator)) as url:
        settings = {"MIRAKL_OPERATOR_BASE_URL": url, "MIRAKL_OPERATOR_TOKEN": "token"}
        done = script("mirakl_operator", "import_offers.py", str(offers), "2000", **settings)
    assert seen[0] == "POST /api/offers/imports"
    assert seen[1:] == ["GET /api/offers/imports/7"] * 3 + ["GET /api/offers/imports/7/error_report"]
    assert "1 of 2 lines imported\nline 2, offer two: The price is no number\n" in done.out
    assert done.code == 1


def test_all_offers_of_an_export_stand_in_the_file(script: Script, tmp_path: Path) -> None:
    """Every file of the export is read, and each offer is a line, with its figures as they came."""
    offer = documented("mirakl_operator", "of54.response.json")[0]
    states = iter(["PENDING", "COMPLETED"])

    def operator(request: Request) -> Response:
        if request.method == "POST":
            assert json.loads(request.data) == {"export_type": "application/json"}
            return as_json({"tracking_id": "t-1"})
        if request.path.startswith("/files/"):
            number = int(request.path.rpartition("/")[2])
            return as_json([offer | {"offer_id": number * 10 + each} for each in range(2)])
        assert request.path.endswith("/status/t-1")
        return as_json({"status": next(states), "urls": [f"{request.host_url}files/{each}" for each in (1, 2)]})

    target = tmp_path / "offers.jsonl"
    with serving(Request.application(operator)) as url:
        settings = {"MIRAKL_OPERATOR_BASE_URL": url, "MIRAKL_OPERATOR_TOKEN": "token"}
        done = script("mirakl_operator", "export_offers.py", str(target), **settings)
    assert done.code == 0, done.err
    assert [json.loads(line)["offer_id"] for line in target.read_text().splitlines()] == [10, 11, 20, 21]
    assert done.out == f"4 offers written to {target}\n"


def test_documents_are_uploaded_with_a_token_fetched_for_it(script: Script, tmp_path: Path) -> None:
    """The files and what is said of them go in one call; what the platform rejects is told."""
    (tmp_path / "passport.pdf").write_bytes(b"%PDF-1")
    (tmp_path / "seal.png").write_bytes(b"PNG")

    def platform(request: Request) -> Response:
        if request.path == "/oauth/token":
            assert request.form["grant_type"] == "client_credentials"
            return as_json({"access_token": "fetched", "token_type": "Bearer", "expires_in": 600})
        assert request.headers["Authorization"] == "Bearer fetched"
        listed = json.loads(request.form["shop_documents"])["shop_documents"]
        assert listed == [
            {"file_name": "passport.pdf", "type_code": "IDENTITY"},
            {"file_name": "seal.png", "type_code": "IDENTITY_CARD"},
        ]
        assert [each.read() for each in request.files.getlist("files")] == [b"%PDF-1", b"PNG"]
        return as_json(documented("mirakl_services", "s32.response.json"))

    with serving(Request.application(platform)) as url:
        settings = {
            "MIRAKL_SERVICES_BASE_URL": url,
            "MIRAKL_SERVICES_CLIENT_ID": "id",
            "MIRAKL_SERVICES_CLIENT_SECRET": "secret",
            "MIRAKL_SERVICES_TOKEN_URL": f"{url}/oauth/token",
        }
        files = [f"IDENTITY={tmp_path}/passport.pdf", f"IDENTITY_CARD={tmp_path}/seal.png"]
        done = script("mirakl_services", "upload_documents.py", "2000", *files, **settings)
    assert (done.code, done.out) == (1, "1 of 2 documents uploaded\n")
    assert done.err == "type_code: There is no document type IDENTITY_CARD.\n"


def test_the_readme_lists_the_scripts(tmp_path: Path) -> None:
    """Each with its docstring's first line, also one that Python cannot read, which is carried as it is."""
    specs = tmp_path / "specs"
    (specs / "scripts").mkdir(parents=True)
    (specs / "scripts" / "count.py").write_text('"""Count | the pets.\n\nMore.\n"""\n')
    (specs / "scripts" / "odd.py").write_text("def (\n")
    (specs / "pets.yaml").write_text(PETS)
    (specs / "clients.toml").write_text(
        '[clients.pets]\nspec = "pets.yaml"\nclass = "Pets"\nenv_prefix = "PETS"\nexamples = "scripts"\n'
    )
    assert main(["generate", "--root", str(tmp_path)]) == 0
    package = tmp_path / "generated" / "pets"
    told = (package / "README.md").read_text(encoding="utf-8")
    assert "| `examples/count.py` | Count \\| the pets. |\n| `examples/odd.py` |  |\n" in told
    assert (package / "examples" / "odd.py").read_text() == "def (\n"
