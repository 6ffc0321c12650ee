"""The CSV files of Mirakl's documents as typed rows: each example, the printed sample, and any row of each kind."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mirakl_operator import CsvFormat, models
from mirakl_operator._vendor.runtime.model import dump

from generator.ir import CsvRows, Operation, Schema, TypeRef

from .test_mirakl_examples import DATA, api, examples_of

SAMPLE = (DATA / "offers_source_sample.csv").read_text(encoding="utf-8")
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)
KEY = st.text(st.characters(codec="ascii", categories=["L", "N"], include_characters="-_ "), min_size=1)
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "str": TEXT,
    "int": st.integers(),
    "bool": st.booleans(),
    "Decimal": st.decimals(allow_nan=False, allow_infinity=False),
    "DateTime": st.datetimes(timezones=st.just(UTC)),
}


class Example(NamedTuple):
    """An example of a CSV file, and how its rows stand in it."""

    where: str
    content: str
    form: Any


def form_of(rows: CsvRows) -> Any:
    """The format as the package has it."""
    return CsvFormat(row=getattr(models, rows.row.name), delimiter=rows.delimiter, quoted=rows.quoted)


def described(operation: Operation) -> Iterator[CsvRows]:
    """The rows that an operation takes or brings."""
    parts = operation.body.parts if operation.body else ()
    yield from (result.rows for result in operation.alternatives if result.rows)
    yield from (part.rows for part in parts if part.rows)


def examples() -> Iterator[Example]:
    """Every example of an answer that is a CSV file."""
    for operation in api("mirakl_operator").operations:
        for result in operation.alternatives:
            form = form_of(result.rows) if result.rows else None
            for name, value in examples_of(operation, result).items() if form else ():
                yield Example(f"{operation.id} {name}", str(value), form)


def cells(content: bytes) -> list[dict[str, str]]:
    """The cells of each row by column, as Python's own reader finds them."""
    return list(csv.DictReader(io.StringIO(content.decode(), newline=""), delimiter=";"))


EXAMPLES = list(examples())
ROWS = {rows.row.name: rows for each in api("mirakl_operator").operations for rows in described(each)}


@pytest.mark.parametrize("example", EXAMPLES, ids=[each.where for each in EXAMPLES])
def test_every_example_of_a_file_is_read_and_written_back(example: Example) -> None:
    """No drift, nothing left open but custom fields, and every cell as it was, under the same header."""
    content = example.content.encode()
    records = cells(content)
    read = [example.form.typed(record) for record in records]
    assert [found for _, found in read] == [[]] * len(records)
    assert b"".join(example.form.write([row for row, _ in read], [*records[0]])) != b""
    assert cells(b"".join(example.form.write(example.form.read([content]), [*records[0]]))) == records


def test_the_operations_with_files() -> None:
    """Each file of the documents has an example or rows to write."""
    assert {each.where.split()[0] for each in EXAMPLES} == {"OF03", "OF51", "OF54", "PRI03"}
    assert set(ROWS) == {"OfferImportRow", "OfferImportErrorRow", "OfferRow", "PriceImportRow", "PriceImportErrorRow"}


def test_the_printed_sample_is_typed() -> None:
    """Money, date-times, truth values, maps by channel and by EPR category; custom fields are kept."""
    assert SAMPLE in [each.content for each in EXAMPLES if each.where.startswith("OF51")]
    first, _, third, _ = CsvFormat(row=models.OfferRow).read([SAMPLE.encode()])
    assert (first.offer_id, first.price, first.active, first.deleted) == (2130, Decimal("50.00"), True, False)
    assert first.date_created == datetime(2019, 1, 31, 22, tzinfo=UTC)
    assert first.price_by_channel is None
    assert first.producer_id_by_epr_category == {"FR-DEA": "FR123456_89ABCD", "DE-WEEE": "ProducerID1"}
    assert first.eco_contribution_amount_by_epr_category == {"FR-DEA": Decimal("3.59"), "DE-WEEE": Decimal("0.99")}
    assert third.price_by_channel == {"FR": Decimal("59.00")}
    assert third.discount_start_date_by_channel == {"FR": datetime(2019, 3, 31, 22, tzinfo=UTC)}
    assert third.model_extra == {"ecotax": "20", "gift-wrap": "true", "min-quantity-ordered": "5"}


def values(type_: TypeRef) -> st.SearchStrategy[Any]:
    """Any value of a type that a cell, or the cells of a map, can hold."""
    schemas = api("mirakl_operator").schemas
    if type_.kind == "map":
        return st.dictionaries(KEY, values(type_.args[0]), min_size=1, max_size=3)
    return st.sampled_from(schemas[type_.name].values) if type_.kind == "named" else SCALARS[type_.name]


@st.composite
def rows_of(draw: st.DrawFn, schema: Schema) -> Any:
    """Any row with some of its fields, and columns that nobody knows where it is open."""
    chosen = draw(st.lists(st.integers(0, len(schema.fields) - 1), min_size=1, max_size=8, unique=True))
    row: dict[str, Any] = {
        field.attribute: draw(values(field.type)) for field in map(schema.fields.__getitem__, chosen)
    }
    if schema.open:
        row |= draw(st.dictionaries(KEY.map(lambda name: f"my {name.strip()}".strip()), TEXT, max_size=2))
    return getattr(models, schema.name)(**row)


@pytest.mark.parametrize("name", ROWS)
@given(data=st.data())
def test_any_rows_come_back_as_they_went(name: str, data: st.DataObject) -> None:
    """Written and read again, rows of each kind are the same."""
    form = form_of(ROWS[name])
    rows: list[Any] = data.draw(st.lists(rows_of(api("mirakl_operator").schemas[name]), min_size=1, max_size=3))
    content = b"".join(form.write(iter(rows)))
    assert [dump(row) for row in form.read([content])] == [dump(row) for row in rows]
