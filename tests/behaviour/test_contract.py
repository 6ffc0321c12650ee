"""How the contract run judges a client's stubs against a server that knows the document."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from pydantic import ValidationError
from werkzeug.wrappers import Request, Response

from generator.runtime.testing import Wire
from tests.contract.answers import documented
from tests.contract.calls import calls, read
from tests.contract.plugin import Outcome
from tests.contract.prism import Unable, install
from tests.contract.stubs import ROOT, run
from tests.contract.table import summary, table, verdicts
from tests.contract_document import written
from tests.serving import serving


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A document of two files."""
    return written(tmp_path)


def test_the_document_decides_who_judges(spec: Path) -> None:
    """JSON parts, lists of parts, tuples and URLs from elsewhere are beyond Prism; a single file is not."""
    oracles = {call.id: call.oracle for call in calls(read(spec))}
    assert oracles == {"UPLOAD": "local", "ONE": "prism", "FETCH": "local", "SORTED": "local", "BROKEN": "local"}


def test_what_is_only_inferred_is_not_judged(spec: Path) -> None:
    """No client has it, unless it is wanted there."""
    document = read(spec)
    assert "GUESSED" not in {call.id for call in calls(document)}
    assert "GUESSED" in {call.id for call in calls(document, inferred=True)}


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
