"""CSV as typed rows: read as its bytes arrive, written back to the same cells, and never a row lost silently."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from generator.runtime.csv_records import CsvRecords
from generator.runtime.csv_rows import CsvFormat
from generator.runtime.errors import ConnectionFailed, InvalidCall, UnreadableFile
from generator.runtime.model import Model
from generator.runtime.parsing import parsed
from generator.runtime.times import DateTime


class Offer(Model):
    """A row."""

    csv_columns: ClassVar[Mapping[str | int, str]] = {
        "price[channel=*]": "prices",
        "shipping[*|min]": "shipping",
        "fee[zone=*,method=*]": "fees",
    }

    sku: str
    price: Decimal | None = None
    quantity: int | None = None
    premium: bool | None = None
    available_from: DateTime | None = Field(None, alias="available-from")
    day: date | None = None
    state: Literal["NEW", "USED"] | None = None
    prices: dict[str, Decimal] | None = None
    shipping: dict[str, str] | None = None
    fees: dict[str, dict[str, Decimal]] | None = None


class Rejected(Model):
    """A row of a report whose first columns have names that nobody knows."""

    csv_columns: ClassVar[Mapping[str | int, str]] = {1: "error-line", 2: "error-message"}

    line: int | None = Field(None, alias="error-line")
    message: str | None = Field(None, alias="error-message")
    sku: str | None = None


OFFERS = CsvFormat(row=Offer)
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
CELL = TEXT.filter(bool)
KEY = CELL.filter(lambda key: not set(key) & set("[],=|"))
MONEY = st.decimals(allow_nan=False, allow_infinity=False, places=2)


def pieces(content: bytes, size: int) -> Iterator[bytes]:
    """The content in pieces."""
    return (content[at : at + size] for at in range(0, len(content), size))


def test_cells_become_typed_fields() -> None:
    """By their wire names; brackets collect into maps, empty cells are not set, further columns are kept."""
    content = (
        "\ufeffsku;price;available-from;premium;quantity;price[channel=US];price[channel=FR];day;x\r\n"
        'a;1.10;"2024-01-31T10:00:00+01:00";true;7;2.50;;2024-02-29;more\r\n'
        ";;;;;;;;\n"
        "b;;;;;;;;\n"
    ).encode()
    empty: Any
    first, empty, last = OFFERS.read([content])
    assert (first.sku, first.price, first.premium, first.quantity) == ("a", Decimal("1.10"), True, 7)
    assert first.available_from == datetime(2024, 1, 31, 9, tzinfo=UTC)
    assert (first.prices, first.day) == ({"US": Decimal("2.50")}, date(2024, 2, 29))
    assert first.model_extra == {"x": "more"}
    assert last.model_fields_set == {"sku"}
    assert (empty.model_fields_set, empty.sku) == (set(), None)


def test_what_does_not_fit_is_kept() -> None:
    """A cell that is none of its type stays text, the rest of its row is typed, and the difference is told."""
    row: Any
    row, found = OFFERS.typed({"sku": "a", "price": "cheap", "state": "AS_NEW", "quantity": "3"})
    assert (row.price, row.state, row.quantity) == ("cheap", "AS_NEW", 3)
    assert sorted(found) == [("type", "/price"), ("unknown value", "/state")]


@st.composite
def offers(draw: st.DrawFn) -> Offer:
    """Any row."""
    values: dict[str, Any] = {
        "sku": CELL,
        "price": MONEY,
        "quantity": st.integers(),
        "premium": st.booleans(),
        "available_from": st.datetimes(timezones=st.just(UTC)),
        "day": st.dates(),
        "prices": st.dictionaries(KEY, MONEY, min_size=1),
        "fees": st.dictionaries(KEY, st.dictionaries(KEY, MONEY, min_size=1), min_size=1),
    }
    chosen = draw(st.sets(st.sampled_from(list(values))))
    return Offer.model_construct(
        **{name: draw(strategy) for name, strategy in values.items() if name in chosen | {"sku"}}
    )


@given(st.lists(offers(), min_size=1, max_size=5), st.integers(1, 50), st.booleans(), st.sampled_from(";,\t|"))
def test_rows_come_back_as_they_went(rows: list[Offer], size: int, quoted: bool, delimiter: str) -> None:
    """Written and read again in any pieces, rows are the same; written once more, so are the bytes."""
    form = CsvFormat(row=Offer, delimiter=delimiter, quoted=quoted)
    content = b"".join(form.write(iter(rows)))
    found = list(form.read(pieces(content, size)))
    assert [row.model_dump(exclude_unset=True) for row in found] == [row.model_dump(exclude_unset=True) for row in rows]
    assert b"".join(form.write(found)) == content


@given(st.lists(st.lists(TEXT, min_size=2, max_size=2), max_size=6), st.integers(1, 30), st.booleans())
def test_records_are_those_of_pythons_own_reader(rows: list[list[str]], size: int, quoted: bool) -> None:
    """Quotes, line ends inside cells and any letters are read as Python's csv module reads them at once."""
    text = io.StringIO()
    writer = csv.writer(text, csv.unix_dialect if quoted else csv.excel, delimiter=";")
    writer.writerows([["one", "two"], *rows])
    expected = list(csv.DictReader(io.StringIO(text.getvalue(), newline=""), delimiter=";"))
    assert list(parsed(pieces(text.getvalue().encode(), size), CsvRecords(";"))) == expected


@pytest.mark.parametrize(
    ("text", "delimiter"), [("a,b\n1,2\n", ","), ("a\tb;c\td\n", "\t"), ("a;b,c;d\n1;2;3\n", ";"), ("a\n1\n", ";")]
)
def test_the_header_tells_the_delimiter(text: str, delimiter: str) -> None:
    """Without one given, the delimiter is the one that the header has most of."""
    assert list(parsed([text.encode()], CsvRecords())) == list(parsed([text.encode()], CsvRecords(delimiter)))


@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        ('a;b\n1;"2', ConnectionFailed, "breaks off inside the quotes"),
        ("a;b\n1;2\n3", ConnectionFailed, "breaks off inside line 3"),
        ('a;b\n1;"2"x\n', UnreadableFile, "line 2"),
        ("a;b\n1;2;3\n", UnreadableFile, "more cells than the header"),
        ("a;a\n1;2\n", UnreadableFile, "one name"),
        ("a;b\n\udcff;2\n", UnreadableFile, "not UTF-8 after line"),
    ],
)
def test_files_that_cannot_be_read(text: str, error: type[Exception], message: str) -> None:
    """A file that breaks off, or is no CSV, is an error that says where."""
    with pytest.raises(error, match=message):
        list(parsed([text.encode(errors="surrogateescape")], CsvRecords(";")))


def test_short_rows_are_filled_up() -> None:
    """A whole line with fewer cells leaves the others empty, and further cells may be empty."""
    assert list(parsed([b"a;b\n1\n2;3;\n"], CsvRecords(";"))) == [{"a": "1", "b": ""}, {"a": "2", "b": "3"}]


def test_a_missing_quote_does_not_eat_the_file() -> None:
    """Memory stays bounded when quotes are never closed."""
    lines = (b"x" * 1000 + b"\n" for _ in range(20_000))
    with pytest.raises(UnreadableFile, match="has no end"):
        list(parsed((piece for piece in (b'a;b\n1;"2\n', *lines)), CsvRecords(";")))


def test_reading_paths_and_what_arrives(tmp_path: Path) -> None:
    """A path and bytes that arrive asynchronously give the same rows."""
    content = b"".join(OFFERS.write([Offer.model_validate({"sku": "a\nb", "quantity": 1})]))
    (tmp_path / "a.csv").write_bytes(content)

    async def arriving() -> AsyncIterator[bytes]:
        for piece in pieces(content, 3):
            yield piece

    async def read() -> list[Offer]:
        return [row async for row in OFFERS.read_async(arriving())]

    assert list(OFFERS.read(tmp_path / "a.csv")) == asyncio.run(read()) == list(OFFERS.read(pieces(content, 1)))


def test_rows_are_written_as_they_come() -> None:
    """With a header given, rows may come one by one; a value without a column is refused."""
    rows = [Offer.model_validate({"sku": "a", "prices": {"US": Decimal("1.0")}}), Offer.model_validate({"sku": "b"})]
    header = ["sku", "price[channel=US]", "quantity"]
    assert list(OFFERS.write(iter(rows), header)) == [
        b'"sku";"price[channel=US]";"quantity"\r\n',
        b'"a";"1.0";""\r\n',
        b'"b";"";""\r\n',
    ]
    with pytest.raises(InvalidCall, match="price\\[channel=US\\]"):
        list(OFFERS.write(rows, ["sku"]))


@pytest.mark.parametrize("value", [{"shipping": ["a"]}, {"x": {"y": 1}}])
def test_values_without_a_cell(value: dict[str, Any]) -> None:
    """A list or an object that no bracketed columns are for cannot be written."""
    with pytest.raises(InvalidCall, match="one cell"):
        list(OFFERS.write([Offer.model_construct(**value)]))


def test_brackets_with_two_keys_are_maps_of_maps() -> None:
    """By zone, and in each by method; the same columns are written again."""
    content = b"sku;fee[zone=DOM1,method=CLC];fee[zone=DOM1,method=STD];fee[zone=INT,method=STD]\r\na;1.50;2;3\r\n"
    (row,) = OFFERS.read([content])
    assert row.fees == {"DOM1": {"CLC": Decimal("1.50"), "STD": Decimal(2)}, "INT": {"STD": Decimal(3)}}
    assert b"".join(CsvFormat(row=Offer, quoted=False).write([row])) == content


def test_columns_without_known_names_go_by_their_place() -> None:
    """Whatever the header calls them; where it has the names itself, those count."""
    form = CsvFormat(row=Rejected)
    (row,) = form.read([b"ligne;motif;sku\n3;no price;a\n"])
    assert (row.line, row.message, row.sku) == (3, "no price", "a")
    (row,) = form.read([b"sku;error-message;error-line\na;no price;3\n"])
    assert (row.line, row.message, row.sku) == (3, "no price", "a")


def test_plain_rows_are_written_by_columns_or_fields() -> None:
    """As a program reads them elsewhere; what does not fit is refused by its row and column."""
    rows: list[dict[str, Any]] = [
        {"sku": "a", "price": "1.10", "price[channel=US]": "2", "available-from": "2024-01-31T10:00:00+01:00"},
        {"sku": "b", "price": "", "prices": {"FR": 3}, "mine": "x"},
    ]
    assert b"".join(CsvFormat(row=Offer, quoted=False).write(rows)).decode().splitlines() == [
        "sku;price;available-from;price[channel=US];price[channel=FR];mine",
        "a;1.10;2024-01-31T10:00:00+01:00;2;;",
        "b;;;;3;x",
    ]
    with pytest.raises(InvalidCall, match="row 2: price: Input should be a valid decimal"):
        list(OFFERS.write([{"sku": "a"}, {"sku": "b", "price": "cheap"}]))
    rows_of_text: Any = ["sku;price"]
    with pytest.raises(InvalidCall, match="row 1: str is no row; pass Offer or a mapping"):
        list(OFFERS.write(rows_of_text))


def test_a_cell_is_emptied_by_null() -> None:
    """A field that nobody set has no column, one that is `None` an empty cell; both are read as not set."""
    rows = [Offer.model_validate({"sku": "a", "price": None}), Offer.model_validate({"sku": "b"})]
    content = b"".join(OFFERS.write(rows))
    assert content == b'"sku";"price"\r\n"a";""\r\n"b";""\r\n'
    assert [row.model_fields_set for row in OFFERS.read([content])] == [{"sku"}, {"sku"}]


@pytest.mark.parametrize(
    "row",
    [
        {"sku": "a", "fees": {"A,method=B": {"C": 1}}},
        {"sku": "a", "fees": {"A": 1}},
        Offer.model_construct(sku="a", fees={"A": 1}),
        Offer.model_validate({"sku": "a", "price[channel=US]": "1"}),
        {"sku": "a", " mine": "1"},
        {"sku": "a", "": "1"},
        {"sku": "a\ud800"},
    ],
)
def test_columns_that_would_be_read_otherwise_are_refused(row: Any) -> None:
    """A key that hides a bracket's own text, or a name that loses its spaces, would come back as another one."""
    with pytest.raises(InvalidCall, match=r"row 1: |half a character"):
        list(OFFERS.write([row]))


def test_nothing_is_no_file() -> None:
    """Without a row there are no columns either."""
    with pytest.raises(InvalidCall, match="no rows"):
        list(OFFERS.write([]))


def test_a_column_called_as_a_map_does_not_hide_its_entries() -> None:
    """The map counts where a header has both; alone, its cell is kept as the text that it is."""
    both, _ = OFFERS.typed({"sku": "a", "prices": "x", "price[channel=US]": "1"})
    alone, found = OFFERS.typed({"sku": "a", "prices": "x"})
    assert both.prices == {"US": Decimal(1)}
    assert (OFFERS.cells(alone), found) == ({"sku": "a", "prices": "x"}, [("type", "/prices")])


@pytest.mark.parametrize("content", [b"PK\x03\x04\x14\0", b"<?xml version='1.0'?>\n<a/>", b"\xef\xbb\xbf<?xml?>"])
@pytest.mark.parametrize("size", [1, 1000])
def test_other_kinds_of_files_are_told(content: bytes, size: int) -> None:
    """A report in XLSX or XML is not taken for CSV."""
    with pytest.raises(UnreadableFile, match="XLSX, XML"):
        list(OFFERS.read(pieces(content, size)))


def test_many_rows_are_put_aside_on_disk() -> None:
    """Rows may come one by one without a header; those that take more than some memory are written all the same."""
    rows = ({"sku": "x" * 10_000, "quantity": number} for number in range(1000))
    assert sum(1 for _ in OFFERS.read(OFFERS.write(rows))) == 1000
