"""The contract of documents of others: what passes, and whose fault it is where an operation does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from werkzeug.wrappers import Request, Response

from tests.contract.calls import calls, read
from tests.contract.plugin import Outcome
from tests.contract.reasons import Reason, why
from tests.contract.refusals import Refusal, refusal
from tests.contract.stubs import run
from tests.contract.table import Verdict
from tests.corpus.contract import Report, main, table
from tests.packages import make
from tests.serving import serving

DOCUMENT = """
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /right/{id}:
    post:
      operationId: right
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
        - name: filterBy
          in: query
          schema: {type: object, required: [name], properties: {name: {type: string}}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {"200": {description: Ok., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /wrong:
    post:
      operationId: wrong
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Wrong'}}}}
      responses: {"200": {description: Ok., content: {application/json: {schema: {$ref: '#/components/schemas/Wrong'}}}}}
  /open:
    get:
      responses: {"404": {description: Missing.}}
    head:
      operationId: wrong
      responses: {default: {description: Any.}}
components:
  schemas:
    Pet: {type: object, required: [site], properties: {site: {type: string, format: uri}}}
    Wrong: {type: object, properties: {age: {type: integer, example: old}}}
"""
ASKED = Refusal("UNPROCESSABLE_ENTITY", ('Request body property site must match format "uri"',))
ANSWERED = Refusal("VIOLATIONS", ("Response body must be object",))


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """The document as a file."""
    file = tmp_path / "pets.yaml"
    file.write_text(DOCUMENT)
    return file


def reason(spec: Path, operation: str, refused: Refusal, query: str = "", status: int = 0) -> Reason:
    """Why an operation did not pass that was refused so."""
    document = read(spec)
    call = next(each for each in calls(document) if each.id == operation)
    outcome = Outcome(operation, "sync", "an error", query, status, refused)
    return why(Verdict(call, (outcome,)), document)


def test_operations_without_an_id_of_their_own_go_by_their_request(spec: Path) -> None:
    """As the marks of their stubs do."""
    assert [call.id for call in calls(read(spec))] == ["right", "wrong", "GET /open", "HEAD /open"]


def test_a_documents_broken_example_is_its_own_fault(spec: Path) -> None:
    """By the place of the example and what its schema says; of the request and of the answer apart."""
    asked, answered = reason(spec, "wrong", ASKED), reason(spec, "wrong", ANSWERED)
    assert (asked.fault, asked.what) == ("document", "its example of a request breaks its schema")
    assert (answered.fault, answered.what) == ("document", "its example of an answer breaks its schema")
    assert answered.evidence == (
        "pets.yaml:29: the example does not fit its schema: 'old' is not of type 'integer'; "
        "Response body must be object"
    )


def test_a_document_that_names_no_success_cannot_be_answered(spec: Path) -> None:
    """Prism then answers with the error that the document does name."""
    assert reason(spec, "GET /open", Refusal(), status=404) == Reason(
        "document", "names no success for the operation", "Prism answers 404"
    )


def test_what_prism_makes_up_or_cannot_write_is_its_fault(spec: Path) -> None:
    """Where no example stands in the way."""
    made_up = reason(spec, "right", ANSWERED)
    assert made_up == Reason("Prism", "makes up an answer that breaks the schema", "Response body must be object")
    assert reason(spec, "right", Refusal("UNKNOWN")).what == "cannot answer: UNKNOWN"


def test_members_of_an_object_that_was_left_out_are_not_missing(spec: Path) -> None:
    """But they are where some of it was sent."""
    refused = Refusal("", ("Request query parameter filterby must have required property 'name'",))
    assert reason(spec, "right", refused).fault == "Prism"
    assert reason(spec, "right", refused, "name=").fault == "client"


def test_everything_else_is_the_clients_fault(spec: Path) -> None:
    """A request that breaks the document, an answer read wrong, and a stub that is not there."""
    assert reason(spec, "right", ASKED) == Reason("client", "the request breaks the document", ASKED.violations[0])
    for operation in ("right", "wrong"):
        found = reason(spec, operation, Refusal(), status=200)
        assert found == Reason("client", "the answer is not read as documented", "an error")
    document = read(spec)
    assert why(Verdict(next(calls(document)), ()), document).what == "there is no stub in both modes"


def test_prisms_reasons_stand_in_a_header_or_in_its_own_problem() -> None:
    """The header goes with an answer of the document's; a problem may have been read as the document's error."""

    class Failed(Exception):
        def __init__(self, body: object, **headers: str) -> None:
            self.body, self.headers = body, headers

    class Model:
        def __init__(self, **further: object) -> None:
            self.model_extra = further

    header = {"sl-violations": '[{"message": "Request body is bad"}]'}
    problem = {"type": "https://prism/errors#VIOLATIONS", "validation": [{"message": "Response body is bad"}]}
    assert refusal(Failed({"detail": "bad"}, **header)) == Refusal("", ("Request body is bad",))
    for body in (problem, Model(**problem)):
        assert refusal(Failed(body)) == Refusal("VIOLATIONS", ("Response body is bad",))
    assert refusal(AssertionError("no")) == Refusal()


def test_without_an_example_any_answer_of_the_type_will_do(spec: Path, tmp_path: Path) -> None:
    """One of another type will not; and what is sent keeps to the formats of the document."""
    project = make(spec, "pets", tmp_path / "out")
    seen: list[str] = []

    @Request.application
    def application(request: Request) -> Response:
        seen.append(request.path)
        site = 7 if len(seen) > 4 else "https://elsewhere.example/"
        return Response(json.dumps({"site": site}), content_type="application/json")

    with serving(application) as base_url:
        loose, exact, wrong = (
            run(project, base_url, ["right"], "PETS", documented=is_exact) for is_exact in (False, True, False)
        )
    assert [outcome.reason for outcome in loose] == ["", ""]
    assert all("which is not documented" in outcome.reason for outcome in exact)
    assert len(wrong) == 2
    assert all(outcome.reason for outcome in wrong)
    assert {*seen} == {"/right/3f2504e0-4f89-41d3-9a0c-0305e82c3301"}


def test_the_table_counts_the_reasons() -> None:
    """The most common first, one example of each; every single one where the client is at fault."""
    reasons = {
        "a": Reason("Prism", "sulks", "long"),
        "b": Reason("Prism", "sulks", "short"),
        "c": Reason("client", "errs", "here"),
        "d": Reason("client", "errs", "there"),
        "e": Reason("client", "errs", "everywhere"),
    }
    assert table([Report("pets.yaml", 9, reasons), Report("cats.yaml", 1, {})]).splitlines() == [
        "document                  operations  passed",
        "cats.yaml                          1       1",
        "pets.yaml                          9       4",
        "     3  client: errs",
        "        c: here",
        "        d: there",
        "        e: everywhere",
        "     2  Prism: sulks",
        "        a: long",
        "2 documents                       10       5",
    ]


def test_without_documents_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything is installed or started."""
    assert main(["--corpus", str(tmp_path)]) == 2
    assert "name their folder with --corpus" in capsys.readouterr().err
