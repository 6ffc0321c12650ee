"""The servers of the contract run really judge: what is wrong is refused with its reason, and fails the stub."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest
from pydantic import ValidationError
from werkzeug.datastructures import FileStorage
from werkzeug.test import Client
from werkzeug.wrappers import Request, Response

from generator.runtime.testing import Wire
from tests.contract.answers import documented
from tests.contract.calls import calls, read
from tests.contract.local_server import LocalServer
from tests.contract.plugin import Outcome
from tests.contract.prism import Unable, install
from tests.contract.stubs import ROOT, run
from tests.contract.table import summary, table, verdicts
from tests.serving import serving

SECRET = "a-secret"
DOCUMENT = """
openapi: 3.1.0
info: {title: Papers, version: "1"}
security: [{key: []}]
paths:
  /orders/{id}/papers:
    parameters: [{$ref: 'shared.yaml#/components/parameters/Id'}]
    post:
      operationId: UPLOAD
      parameters: [{name: draft, in: query, required: true, schema: {type: boolean}}]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {$ref: 'shared.yaml#/components/schemas/Upload'}
            encoding:
              meta: {contentType: application/json}
      responses: {"200": {$ref: 'shared.yaml#/components/responses/Done'}}
  /orders/{id}/papers/one:
    post:
      operationId: ONE
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string, format: binary}, note: {type: string}}}
      responses: {"200": {$ref: 'shared.yaml#/components/responses/Done'}}
  /elsewhere:
    get:
      operationId: FETCH
      x-dynamic-url: url
      parameters: [{name: shop_id, in: query, schema: {type: integer}}]
      responses: {"200": {$ref: 'shared.yaml#/components/responses/Done'}}
  /sorted:
    get:
      operationId: SORTED
      parameters:
        - name: sort
          in: query
          x-item-separator: ":"
          schema: {type: array, items: {$ref: 'shared.yaml#/components/schemas/Criterion'}}
        - {name: first, in: query, x-item-separator: "|", schema: {$ref: 'shared.yaml#/components/schemas/Criterion'}}
      responses: {"200": {$ref: 'shared.yaml#/components/responses/Done'}}
  /broken:
    post:
      operationId: BROKEN
      requestBody:
        content: {multipart/form-data: {schema: {properties: {ids: {type: array, items: {type: integer}}}}}}
      responses:
        "200":
          description: An answer that breaks its own schema.
          content: {application/json: {schema: {type: integer}, example: three}}
  /guessed:
    get:
      operationId: GUESSED
      x-status: inferred
      responses: {"200": {$ref: 'shared.yaml#/components/responses/Done'}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: Authorization}
"""
SHARED = """
components:
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: integer}}
  schemas:
    Upload:
      type: object
      required: [files, meta]
      properties:
        files: {type: array, maxItems: 2, items: {type: string, format: binary}}
        meta: {$ref: '#/components/schemas/Meta'}
        note: {type: string, maxLength: 5}
    Criterion: {type: array, prefixItems: [{enum: [name, price]}, {type: integer}], minItems: 2, maxItems: 2}
    Meta: {type: object, required: [kind], properties: {kind: {enum: [BILL]}, price: {type: number}}}
  responses:
    Done:
      description: Done.
      content: {application/json: {schema: {type: object}, examples: {first: {value: {done: true}}}}}
"""
GOOD_META = b'{"kind": "BILL", "price": 1.10}'


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A document of two files."""
    (tmp_path / "shared.yaml").write_text(SHARED)
    file = tmp_path / "api.yaml"
    file.write_text(DOCUMENT)
    return file


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


def test_the_document_decides_who_judges(spec: Path) -> None:
    """JSON parts, lists of parts, tuples and URLs from elsewhere are beyond Prism; a single file is not."""
    oracles = {call.id: call.oracle for call in calls(read(spec))}
    assert oracles == {"UPLOAD": "local", "ONE": "prism", "FETCH": "local", "SORTED": "local", "BROKEN": "local"}


def test_what_is_only_inferred_is_not_judged(spec: Path) -> None:
    """No client has it, unless it is wanted there."""
    document = read(spec)
    assert "GUESSED" not in {call.id for call in calls(document)}
    assert "GUESSED" in {call.id for call in calls(document, inferred=True)}


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


@pytest.fixture(scope="module")
def fared() -> Mapping[tuple[str, str], str]:
    """How stubs fare with a server that answers some calls wrongly: the reason by operation and mode."""
    document = read(ROOT / "specs" / "mirakl" / "seller.yaml")
    good = next(answer for call in calls(document) if call.id == "OR72" and (answer := documented(call)))
    answers = {
        "/api/orders/documents": Response(good.body, 200, content_type="application/json"),
        "/api/orders/taxes": Response(b'{"taxes": []}', 200, content_type="application/json"),
        "/api/orders/async-export": Response(b"", 500),
        "/api/orders/Order_00014-A/evaluation": Response(b'{"reasons": []}', 422, content_type="application/json"),
        "/api/orders/Order_00014-A/ship": Response(status=200),
    }

    @Request.application
    def application(request: Request) -> Response:
        return answers[request.path]

    with serving(application) as base_url:
        chosen = ["OR72", "OR75", "OR13", "OR51", "OR24"]
        outcomes = run(ROOT / "generated" / "mirakl_seller", base_url, chosen, "MIRAKL")
    return {(outcome.operation, outcome.mode): outcome.reason for outcome in outcomes}


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_stub_passes_on_the_documented_answer_only(fared: Mapping[tuple[str, str], str], mode: str) -> None:
    """A refusal, a fault, another value of the right type, another success: each fails, and says why."""
    assert fared["OR72", mode] == ""
    assert fared["OR75", mode] == "AssertionError: the answer is {'taxes': []}, which is not documented"
    assert "OR13: status 500" in fared["OR13", mode]
    assert "OR51: status 422" in fared["OR51", mode]
    assert "assert not" in fared["OR24", mode]
    assert ".drift" in fared["OR24", mode]


def test_any_of_an_operations_documented_answers_will_do(tmp_path: Path) -> None:
    """A mock server cannot know which of several examples a stub was made from; another operation's is wrong."""
    for name, number in {"or11": 1, "or11_second": 2, "or1": 3, "or11_third": 4}.items():
        (tmp_path / f"{name}.response.json").write_text(f'{{"n": {number}}}')
    wire = Wire(tmp_path, "http://127.0.0.1:9", documented=True)
    wire.returned({"n": 1}, dict[str, int], "or11_second.response.json")
    wire.returned({"n": 2}, dict[str, int], "or11_second.response.json")
    for wrong in ({"n": 3}, {"n": 4}):
        with pytest.raises(AssertionError, match="which is not documented"):
            wire.returned(wrong, dict[str, int], "or11_second.response.json")
    with pytest.raises(ValidationError):
        wire.returned({"n": "1"}, dict[str, int], "or11.response.json")


def test_an_operation_without_a_stub_has_not_passed(spec: Path) -> None:
    """Silence is no verdict; both modes are needed."""
    listed = list(calls(read(spec)))[:2]
    outcomes = [Outcome("UPLOAD", "sync", ""), Outcome("UPLOAD", "async", ""), Outcome("ONE", "sync", "status 500")]
    found = verdicts(listed, outcomes)
    assert table(found).splitlines() == [
        "operation  method  path                     oracle  sync    async    reason",
        "UPLOAD     POST    /orders/{id}/papers      local   ok      ok",
        "ONE        POST    /orders/{id}/papers/one  prism   failed  no stub  status 500",
    ]
    assert summary("papers", found) == "papers: 1 of 2 operations, sync and async"


def test_without_node_the_run_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is skipped quietly."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Unable, match=r"Node >=18.* needed .* node was not found"):
        install()
