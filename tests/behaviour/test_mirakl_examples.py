"""Mirakl's examples, deviations and surprises: what its documents and servers show is read without loss."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache, reduce
from importlib import import_module
from types import GenericAlias
from typing import Any, NamedTuple

import pytest
from mirakl_seller import models
from mirakl_seller._vendor.runtime.decode import decode
from mirakl_seller._vendor.runtime.exact_json import read_json, write_json
from mirakl_seller._vendor.runtime.model import dump
from mirakl_seller._vendor.runtime.testing import canonical

from generator.config import FILE, Client, read_clients
from generator.ir import Api, Operation, TypeRef
from generator.lower.examples import named_examples
from generator.node import Node
from generator.pipeline import Source, load_api
from generator.samples import Samples
from tests.packages import ROOT

DATA = ROOT / "tests" / "data" / "mirakl"
CLIENTS: dict[str, Client] = {client.package: client for client in read_clients(ROOT / FILE)}
# The least number of examples that the documents have, and of those that their sources print whole.
EXAMPLES = {"mirakl_seller": 90, "mirakl_operator": 60, "mirakl_services": 10}
PRINTED = {"orders": ("mirakl_seller", 12), "offers": ("mirakl_operator", 9)}
DEVIATIONS: list[tuple[str, dict[str, str]]] = [
    (package, deviation)
    for package, topic in [
        ("mirakl_seller", "orders"),
        ("mirakl_seller", "messages"),
        ("mirakl_operator", "offers"),
        ("mirakl_services", "store_documents"),
    ]
    for deviation in json.loads((DATA / f"{topic}_deviations.json").read_text())
]
# What the provider's own examples carry where its schema names another type.
OTHER_TYPES: dict[str, Any] = {
    "value": ["one", "two"],
    "amount": "12.50",
    "reason_code": 12,
    "package_quantity": "1",
    "quantity": "20",
    "unit_discount_price": "44.00",
    "exclude_customer_specific_prices": "false",
}


class Documented(NamedTuple):
    """An example where it stands, with the type that it is an example of."""

    where: str
    value: Any
    type: TypeRef


@cache
def api(package: str) -> Api:
    """What the generator understands of the document of a package."""
    client = CLIENTS[package]
    source = Source(
        spec=client.spec,
        package=package,
        class_name=client.class_name,
        env_prefix=client.env_prefix,
        allow=(ROOT / FILE.parent,),
        hand_written=True,
    )
    return load_api(source)


@cache
def documented(package: str) -> list[Documented]:
    """Every example of an operation: what is sent, what comes back, errors, and parameters."""
    found = (examples(operation) for operation in api(package).operations for examples in (asked, sent, answered))
    return [example for examples in found for example in examples]


def asked(operation: Operation) -> Iterator[Documented]:
    """The examples of parameters."""
    for each in operation.parameters:
        if each.example is not None:
            yield Documented(f"{operation.id} {each.name}", each.example, each.type)


def sent(operation: Operation) -> Iterator[Documented]:
    """The examples of the body, or of the JSON parts of a form."""
    body = operation.body
    for name, value in body.examples.items() if body else ():
        if body and body.kind == "json":
            yield Documented(f"{operation.id} request {name}", value, body.type)
        for part in body.parts if body else ():
            if part.kind == "json":
                yield Documented(f"{operation.id} {part.name}", value[part.name], part.type)


def answered(operation: Operation) -> Iterator[Documented]:
    """The examples of each status, read from the document itself."""
    node = operation.where
    responses = node.child("responses") if isinstance(node, Node) else None
    assert responses is not None
    for result in operation.results:
        response = responses.child(result.status)
        media = response.child("content") if response else None
        if media and result.kind == "json":
            for name, value in named_examples(media.child(result.content_type)).items():
                yield Documented(f"{operation.id} {result.status} {name}", value, result.type)


SCALARS = {"Decimal": Decimal, "date": date, "str": str, "int": int, "bool": bool}


def of(package: str, module: str) -> Any:
    """A module of a package: each package reads and prints with its own copy of the runtime."""
    return import_module(f"{package}.{module}")


def python_type(package: str, type_: TypeRef) -> Any:
    """The generated type that a reference stands for."""
    args = tuple(python_type(package, arg) for arg in type_.args)
    if type_.kind == "list":
        return GenericAlias(list, args)
    if type_.kind == "tuple":
        return GenericAlias(tuple, args)
    if type_.kind == "union":
        return reduce(lambda one, other: one | other, args)
    if type_.kind == "named":
        return getattr(of(package, "models"), type_.name)
    if type_.name == "DateTime":
        return of(package, "_vendor.runtime.times").DateTime
    return Any if type_.kind == "any" else SCALARS[type_.name]


@pytest.mark.parametrize(("package", "least"), EXAMPLES.items())
def test_every_example_is_read_and_printed_back(package: str, least: int) -> None:
    """No drift, and the same JSON down to the digits and the text of date-times."""
    read, printed = of(package, "_vendor.runtime.decode").decode, of(package, "_vendor.runtime.model").dump
    assert len(documented(package)) >= least
    for example in documented(package):
        value, drift = read(python_type(package, example.type), read_json(write_json(example.value)))
        assert drift == [], example.where
        assert canonical(printed(value)) == canonical(example.value), example.where


@pytest.mark.parametrize(("topic", "package", "number"), [(topic, *told) for topic, told in PRINTED.items()])
def test_the_sources_examples_stand_in_the_document(topic: str, package: str, number: int) -> None:
    """What the provider prints whole stands as printed, under its operation."""
    printed: list[Any] = json.loads((DATA / f"{topic}_source_examples.json").read_text(), parse_float=str)
    ours = {(each.where.split()[0], text(each.value)) for each in documented(package)}
    missing = [each["operation"] for each in printed if (each["operation"], text(each["value"])) not in ours]
    assert len(printed) == number
    assert missing == []


def text(value: Any) -> str:
    """A value as sorted JSON, numbers with a fraction by their digits."""
    return json.dumps(value, sort_keys=True, default=str)


@pytest.mark.parametrize(
    ("package", "deviation"),
    DEVIATIONS,
    ids=[f"{each['schema']}.{each['property']}-{each['kind']}" for _, each in DEVIATIONS],
)
def test_what_the_server_is_known_to_send_is_no_drift(package: str, deviation: dict[str, str]) -> None:
    """The description is true to the provider's examples, also where the provider's own schema is not."""
    assert len(DEVIATIONS) >= 80
    schema, name, kind = deviation["schema"], deviation["property"], deviation["kind"]
    answer = dict(Samples(api(package).schemas).make(TypeRef("named", schema)))
    answer.pop(name, None)
    if kind != "absent-ex":
        answer[name] = OTHER_TYPES[name] if kind == "ex-type" else None
    value, drift = of(package, "_vendor.runtime.decode").decode(getattr(of(package, "models"), schema), answer)
    assert drift == []
    assert of(package, "_vendor.runtime.model").dump(value).keys() == answer.keys()


def order() -> dict[str, Any]:
    """A whole documented order."""
    page = next(each.value for each in documented("mirakl_seller") if each.where.startswith("OR11 200"))
    copy: dict[str, Any] = read_json(write_json(page["orders"][0]))
    return copy


@pytest.mark.parametrize(
    ("change", "drift"),
    [
        ({"brand_new": {"a": 1}}, ("unknown field", "/brand_new")),
        ({"order_state": "BRAND_NEW"}, ("unknown value", "/order_state")),
        ({"order_id": None}, ("null", "/order_id")),
        ({"total_price": None}, ("null", "/total_price")),
        ({"order_lines": None}, ("null", "/order_lines")),
        ({"has_invoice": "maybe"}, ("type", "/has_invoice")),
    ],
)
def test_surprises_are_kept_and_noted(change: dict[str, Any], drift: tuple[str, str]) -> None:
    """A new field, a new enum value, a null or another type where the document promised one loses nothing."""
    answer = {**order(), **change}
    value, found = decode(models.Order, answer)
    assert found == [drift]
    assert canonical(dump(value)) == canonical(answer)


def test_a_missing_field_is_noted_and_the_rest_stands() -> None:
    """One field less is no reason to lose an order."""
    answer = order()
    del answer["order_id"]
    value, found = decode(models.Order, answer)
    assert found == [("missing", "/order_id")]
    assert value.commercial_id == answer["commercial_id"]
