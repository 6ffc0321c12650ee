"""Documents of orders and stores go up as one list: the parts agree, and what the provider refuses is not sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.packages import ROOT, Server, importable

PACKAGES = (("mirakl_seller", "MiraklSeller"), ("mirakl_services", "MiraklServices"))


@pytest.fixture(params=PACKAGES, ids=lambda pair: pair[0])
def mirakl(request: pytest.FixtureRequest) -> Iterator[tuple[Any, Any, Server]]:
    """A package, a client of it, and its server."""
    package, name = request.param
    server = Server(b'{"order_documents": [], "errors_count": 0}')
    with importable(ROOT / "generated" / package, package) as module:
        given = {"api_key": "k"}
        yield module, getattr(module, name)(base_url="https://m.example", transport=server.transport, **given), server


def upload(client: Any, documents: Any) -> Any:
    """Upload to an order or a store."""
    if hasattr(client, "orders"):
        return client.orders.documents.upload("order-1", documents=documents)
    return client.stores.documents.upload(documents=documents, shop_id=7)


def test_files_and_descriptors_agree(mirakl: tuple[Any, Any, Server], tmp_path: Path) -> None:
    """By name and in order; a field that is not given is not sent."""
    module, client, server = mirakl
    (tmp_path / "a.pdf").write_bytes(b"one")
    upload(client, [module.Document(tmp_path / "a.pdf", "ID"), module.Document(module.Upload(b"two", "b.png"), "TAX")])
    body = server.requests[0].read()
    assert body.index(b'name="files"; filename="a.pdf"') < body.index(b'name="files"; filename="b.png"')
    described = json.loads(body[body.index(b'{"') : body.rindex(b"}") + 1])
    (items,) = described.values()
    assert items == [{"file_name": "a.pdf", "type_code": "ID"}, {"file_name": "b.png", "type_code": "TAX"}]


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        (["a.pdf", "a.pdf"], "file names must differ, but a.pdf stands more than once"),
        (["a.exe"], "'a.exe' is of no type that is taken"),
        ([""], "documents: a file without a name; pass Upload"),
        ([], "documents is empty; pass at least one"),
        ([f"{number}.pdf" for number in range(51)], "51 files, but at most 50 are taken"),
    ],
)
def test_what_would_be_refused_is_not_sent(mirakl: tuple[Any, Any, Server], names: list[str], reason: str) -> None:
    """By the rules that both documents have."""
    module, client, server = mirakl
    documents = [module.Document(module.Upload(b"x", name), f"TYPE_{at}") for at, name in enumerate(names)]
    with pytest.raises(module.errors.InvalidCall, match=reason):
        upload(client, documents)
    assert server.requests == []


def test_each_has_a_rule_of_its_own(mirakl: tuple[Any, Any, Server]) -> None:
    """Orders take ASCII names only, stores one document of a type."""
    module, client, _ = mirakl
    twice = [module.Document(module.Upload(b"x", name), "ID") for name in ("a.pdf", "é.pdf")]
    reason = "is not plain ASCII" if hasattr(client, "orders") else "type_code ID stands more than once"
    with pytest.raises(module.errors.InvalidCall, match=reason):
        upload(client, twice)


def test_something_else_is_told(mirakl: tuple[Any, Any, Server]) -> None:
    """A path alone says nothing of the document."""
    module, client, _ = mirakl
    with pytest.raises(module.errors.InvalidCall, match="documents: str is not the class that the method names"):
        upload(client, ["a.pdf"])
