"""Python names: valid, no keyword, one for each thing, and the same in every run."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import names

TEXTS = st.one_of(
    st.text(max_size=80),
    st.text(alphabet="aB_-1 .é", max_size=12),
    st.sampled_from([*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "self", "body", "options", "model_config"]),
)
MAKERS: list[Callable[[str], str]] = [names.snake, names.pascal, names.method, names.group]


@given(TEXTS)
def test_every_text_becomes_a_name(text: str) -> None:
    """An identifier that is no keyword, plain ASCII, and not private."""
    for make in MAKERS:
        name = make(text)
        assert name.isidentifier(), make
        assert name.isascii(), make
        assert not keyword.iskeyword(name), make
        assert not name.startswith("_"), make


@given(TEXTS)
def test_a_name_stays_as_it_is(text: str) -> None:
    """Made from a name, a name is the same: what a person chose well is kept."""
    for make in (names.method, names.group):
        assert make(make(text)) in (make(text), f"{make(text)}_")
    assert names.pascal(names.pascal(text)) == names.pascal(text).removesuffix("_") or names.pascal(text).endswith("_")


@given(st.lists(TEXTS, unique=True, max_size=12))
def test_no_two_things_share_a_name(texts: list[str]) -> None:
    """In a model and in a signature; a later one gives way, so that a new one renames none before it."""
    for make in (names.attributes, names.arguments):
        made: dict[str, str] = make(texts)
        assert [*made] == texts
        assert len(set(made.values())) == len(texts)
        assert all(name.isidentifier() and not keyword.iskeyword(name) for name in made.values())
    assert list(names.arguments(texts[:-1]).items()) == list(names.arguments(texts).items())[: len(texts[:-1])]


@given(st.lists(TEXTS, unique=True, max_size=12))
def test_an_attribute_is_no_other_propertys_name(texts: list[str]) -> None:
    """`class_` for `class` would be taken for a property that is called so itself."""
    made = names.attributes(texts)
    assert all(attribute == name or attribute not in texts for name, attribute in made.items())


@given(st.lists(st.sampled_from(["A", "B", "A2", "a", "a_2"]), max_size=9))
def test_a_scope_gives_each_name_once(wanted: Iterable[str]) -> None:
    """Whatever is asked for, in any order."""
    scope = names.Scope(["A"])
    claimed = [scope.claim(name) for name in wanted]
    assert len({*claimed, "A"}) == len(claimed) + 1


@pytest.mark.parametrize(
    ("text", "snake", "pascal"),
    [
        ("orderLine", "order_line", "OrderLine"),
        ("ORDER-LINE", "order_line", "OrderLine"),
        ("HTTPServer2Go", "http_server2_go", "HTTPServer2Go"),
        ("class", "class_", "Class"),
        ("2nd", "value_2_nd", "Value2Nd"),
        ("", "value", "Value"),
        ("Model", "model", "Model_"),
        ("été", "ete", "Ete"),
        ("日本", "value", "Value"),
        ("list", "list", "List"),
    ],
)
def test_names_read_as_people_would_write_them(text: str, snake: str, pascal: str) -> None:
    """The two styles of Python, from any other."""
    assert (names.snake(text), names.pascal(text)) == (snake, pascal)


def test_a_groups_name_leaves_the_clients_own_alone() -> None:
    """A tag called `request` must not replace `client.request`."""
    assert [names.group(name) for name in ("request", "orders", "pages")] == ["request_", "orders", "pages_"]
    assert [names.method(name) for name in ("date", "list", "import")] == ["date_", "list", "import_"]
