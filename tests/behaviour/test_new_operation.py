"""One more operation: its YAML is all that a person writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.__main__ import main
from tests.packages import Server, contents, importable, run_stubs

SPEC = Path("specs", "mirakl", "seller.yaml")
OPERATION = """\
paths:
  /api/orders/{order_id}/labels:
    get:
      operationId: OR99
      x-sdk: orders.labels
      x-source: {document: Mirakl Marketplace APIs, title: OR99 - List labels}
      tags: [Orders]
      summary: List the shipping labels of an order
      parameters:
        - {name: order_id, in: path, required: true, schema: {type: string}, example: Order_00010}
        - {name: paper, in: query, schema: {type: string, enum: [A4, A6]}, example: A6}
      responses:
        "200":
          description: The labels.
          content:
            application/json:
              schema:
                type: object
                title: Labels
                required: [labels]
                properties: {labels: {type: array, items: {type: string}}}
              example: {labels: [first]}
"""
CHANGED = {
    "MANIFEST.json",
    "README.md",
    "mirakl_seller/groups/orders.py",
    "mirakl_seller/index.py",
    "mirakl_seller/models/__init__.py",
    "mirakl_seller/models/orders.py",
    "tests/examples/or99.response.json",
    "tests/test_orders.py",
}


@pytest.fixture
def extended(project: Path) -> Path:
    """The generated project after one operation was written into the document."""
    document = project / SPEC
    document.write_text(document.read_text(encoding="utf-8").replace("paths:\n", OPERATION, 1), encoding="utf-8")
    assert main(["generate", "--root", str(project)]) == 0
    return project / "generated" / "mirakl_seller"


def test_one_operation_more_is_yaml_alone(extended: Path, made_project: Path) -> None:
    """The method works, its stub passes, the README has its line, and no other file changes."""
    before, after = contents(made_project / "generated" / "mirakl_seller"), contents(extended)
    assert {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} == CHANGED
    row = "| OR99 | `client.orders.labels` | List the shipping labels of an order |"
    assert row in (extended / "README.md").read_text(encoding="utf-8").splitlines()

    ran = run_stubs(extended, extended, str(extended / "tests" / "test_orders.py"), "-k", "or99")
    assert ran.stdout.splitlines()[-1].startswith("2 passed"), ran.stdout

    server = Server(b'{"labels": ["one", "two"]}')
    with importable(extended, "mirakl_seller") as module:
        client = module.MiraklSeller(base_url="https://shop.example", api_key="key", transport=server.transport)
        assert client.orders.labels("O 1", paper="A4").labels == ["one", "two"]
        assert str(server.requests[0].url) == "https://shop.example/api/orders/O%201/labels?paper=A4"
        assert module.OPERATIONS["OR99"] == ("GET", "/api/orders/{order_id}/labels", "orders.labels")
        assert len(module.OPERATIONS) == 29
