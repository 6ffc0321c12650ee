"""The local server of the contract tests: what it refuses, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest
from werkzeug.datastructures import FileStorage
from werkzeug.test import Client
from werkzeug.wrappers import Response

from tests.contract.calls import calls, read
from tests.contract.local_server import LocalServer
from tests.contract_document import written


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A document of two files."""
    return written(tmp_path)


SECRET = "a-secret"

GOOD_META = b'{"kind": "BILL", "price": 1.10}'


@pytest.fixture
def client(spec: Path) -> Client:
    """Makes requests to the local server of that document."""
    document = read(spec)
    local = [call for call in calls(document) if call.oracle == "local"]
    return Client(LocalServer(document, local, SECRET).application)


def part(data: bytes, content_type: str, filename: str | None = None) -> FileStorage:
    """One part of a multipart body."""
    return FileStorage(BytesIO(data), filename, content_type=content_type)


def upload(client: Client, url: str = "/orders/7/papers?draft=true", key: str = SECRET, **parts: object) -> list[str]:
    """What the server has against an upload that is good but for what is said here; a part of None is left out."""
    good = {"files": part(b"%PDF", "application/pdf", "a.pdf"), "meta": part(GOOD_META, "application/json")}
    sent = {name: value for name, value in {**good, **parts}.items() if value is not None}
    response = client.post(url, data=sent, content_type="multipart/form-data", headers={"Authorization": key})
    return reasons(response)


def reasons(response: Response) -> list[str]:
    """Why a request was refused; nothing when it was answered as documented."""
    if response.status_code == 200:
        assert response.get_json() == {"done": True}
        return []
    assert response.status_code == 422
    found: Mapping[str, list[str]] = response.get_json()
    return found["reasons"]


def test_a_good_upload_gets_the_documented_answer(client: Client) -> None:
    """One file or two, with or without the optional note."""
    two = [part(b"1", "image/png", "1.png"), part(b"2", "application/pdf", "2.pdf")]
    assert upload(client) == []
    assert upload(client, files=two, note="short") == []


def test_a_missing_part_is_refused(client: Client) -> None:
    """The schema of the whole body says which parts must be there."""
    assert upload(client, meta=None) == ["body: 'meta' is a required property"]
    assert upload(client, files=None) == ["body: 'files' is a required property"]


def test_a_json_part_that_breaks_its_schema_is_refused(client: Client) -> None:
    """The reason names the place inside the part."""
    wrong = part(b'{"kind": "LETTER", "price": "1.10"}', "application/json")
    assert upload(client, meta=wrong) == [
        "body.meta.kind: 'LETTER' is not one of ['BILL']",
        "body.meta.price: '1.10' is not of type 'number'",
    ]


def test_a_part_of_another_content_type_is_refused(client: Client) -> None:
    """What `encoding` says holds, even when the bytes could be read."""
    assert upload(client, meta=part(GOOD_META, "text/plain")) == [
        "part meta: content type text/plain, not application/json"
    ]


def test_a_json_part_that_is_no_json_is_refused(client: Client) -> None:
    """It has no value to judge."""
    (reason,) = upload(client, meta=part(b"{", "application/json"))
    assert reason.startswith("the body is not multipart/form-data: Expecting property name")


def test_parts_in_the_wrong_place_are_refused(client: Client) -> None:
    """A file has a name, nothing else has, and unknown or repeated parts have no place at all."""
    assert upload(client, files="text") == [
        "part files: content type missing, not */*",
        "part files: a file without a file name",
    ]
    assert upload(client, note=part(b"x", "text/plain", "x.txt")) == [
        "part note: a file name, but the document has no file here"
    ]
    assert upload(client, extra="x") == ["part extra: not in the document"]
    assert upload(client, note=["a", "b"]) == ["part note: stands 2 times"]


def test_limits_on_parts_are_judged(client: Client) -> None:
    """Also the number of files, and the length of a text."""
    (reason,) = upload(client, files=[part(b"", "image/png", f"{n}.png") for n in range(3)])
    assert reason.startswith("body.files: ")
    assert upload(client, note="too long") == ["body.note: 'too long' is too long"]


@pytest.mark.parametrize("key", ["another", f"Bearer {SECRET}", ""])
def test_wrong_credentials_are_refused(client: Client, key: str) -> None:
    """The header must carry the secret as the scheme has it."""
    assert upload(client, key=key) == ["credentials: key is missing or wrong"]


def test_another_content_type_of_the_body_is_refused(client: Client) -> None:
    """The reason says what the document takes."""
    headers = {"Authorization": SECRET}
    response = client.post("/orders/7/papers?draft=true", json={"meta": {"kind": "BILL"}}, headers=headers)
    assert reasons(response) == ["content type application/json: the document takes multipart/form-data"]
    response = client.post("/orders/7/papers?draft=true", headers=headers)
    assert reasons(response) == ["the body is missing"]


def test_a_body_without_its_end_is_refused(client: Client) -> None:
    """The third party's parser must get to the last boundary."""
    headers = {"Authorization": SECRET, "Content-Type": "multipart/form-data; boundary=x"}
    data = b'--x\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello'
    (reason,) = reasons(client.post("/orders/7/papers?draft=true", data=data, headers=headers))
    assert reason.startswith("the body is not multipart/form-data")


def test_wrong_parameters_are_refused(client: Client) -> None:
    """Those in the path and in the query: missing, of another type, unknown."""
    assert upload(client, "/orders/seven/papers?draft=true") == ["path parameter id: 'seven' is not of type 'integer'"]
    assert upload(client, "/orders/7/papers") == ["query parameter draft: missing"]
    assert upload(client, "/orders/7/papers?draft=1") == ["query parameter draft: '1' is not of type 'boolean'"]
    assert upload(client, "/orders/7/papers?draft=true&x=1") == ["query parameter x: not in the document"]
    assert upload(client, "/orders/7/paper?draft=true") == ["POST /orders/7/paper: 0 operations of the document fit"]


def test_tuples_are_taken_apart(client: Client) -> None:
    """By their separator, one or several, and each member is judged by its own schema."""
    headers = {"Authorization": SECRET}
    assert reasons(client.get("/sorted?sort=name:1&sort=price:-1&first=name|2", headers=headers)) == []
    assert reasons(client.get("/sorted?sort=name:1&sort=size:x&first=price", headers=headers)) == [
        "query parameter sort[1][0]: 'size' is not one of ['name', 'price']",
        "query parameter sort[1][1]: 'x' is not of type 'integer'",
        "query parameter first: ['price'] is too short",
    ]


def test_a_url_from_elsewhere_keeps_its_own_query(client: Client) -> None:
    """But the document's parameters and the credentials are judged as everywhere."""
    headers = {"Authorization": SECRET}
    assert reasons(client.get("/dynamic/any/file?file=a&shop_id=1", headers=headers)) == []
    (reason,) = reasons(client.get("/dynamic/any/file?shop_id=one", headers=headers))
    assert reason == "query parameter shop_id: 'one' is not of type 'integer'"
    assert reasons(client.get("/dynamic/any/file")) == ["credentials: key is missing or wrong"]


def test_the_request_must_accept_the_answer(client: Client) -> None:
    """A client that asks for something else would not read what the document promises."""
    headers = {"Authorization": SECRET, "Accept": "text/csv"}
    (reason,) = reasons(client.get("/dynamic/file", headers=headers))
    assert reason == "answer: it is application/json, but the request accepts text/csv"


def test_the_documented_answer_is_judged_too(client: Client) -> None:
    """An example that breaks its schema never reaches a client."""
    response = client.post("/broken", data={"ids": ["1", "2"]}, headers={"Authorization": SECRET})
    assert reasons(response) == [
        "content type application/x-www-form-urlencoded: the document takes multipart/form-data"
    ]
    data, kind = {"ids": ["1", "2"]}, "multipart/form-data"
    response = client.post("/broken", data=data, content_type=kind, headers={"Authorization": SECRET})
    assert reasons(response) == ["answer: body: 'three' is not of type 'integer'"]
