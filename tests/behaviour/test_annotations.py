"""A field's annotation is the same whether we write it ourselves or datamodel-code-generator does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.annotations import annotation
from generator.ir import Field, Schema, TypeRef
from generator.models import by_tool, field_annotations
from generator.pipeline import Source, load_api
from generator.problems import FileLine

SPECS = Path(__file__).parents[2] / "specs"
HERE = FileLine(Path("spec.yaml"))

scalars = st.sampled_from("str int float bool Decimal DateTime date".split()).map(lambda name: TypeRef("scalar", name))
names = st.sampled_from(["Order", "Error", "Text"]).map(lambda name: TypeRef("named", name))
others = st.sampled_from([TypeRef("any"), TypeRef("none"), TypeRef("file")])


def shapes(inner: st.SearchStrategy[TypeRef]) -> st.SearchStrategy[TypeRef]:
    """Lists, maps and unions of types."""
    unions = st.lists(inner.filter(lambda part: part.kind != "union"), min_size=2, max_size=4, unique=True)
    return st.one_of(
        inner.map(lambda item: TypeRef("list", args=(item,))),
        inner.map(lambda item: TypeRef("map", args=(item,))),
        unions.map(lambda parts: TypeRef("union", args=tuple(parts))),
    )


types = st.recursive(scalars | names | others, shapes, max_leaves=6)
constraints = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(["ge", "le"], st.integers(-(10**20), 10**20) | st.floats(-1e9, 1e9, allow_nan=False)),
        **dict.fromkeys(["min_length", "max_length"], st.integers(0, 10**9)),
    },
)
fields = st.builds(
    Field, name=st.just("x"), attribute=st.just("x"), type=types, required=st.booleans(), constraints=constraints
)


def schema(of: Sequence[Field]) -> Schema:
    """An object with these fields, each under a name of its own."""
    named = tuple(
        Field(name=f"f{at}", attribute=f"f{at}", type=f.type, required=f.required, constraints=f.constraints)
        for at, f in enumerate(of)
    )
    return Schema(name="Order", kind="object", where=HERE, fields=named)


@given(st.lists(fields, min_size=20, max_size=40))
def test_what_is_plain_reads_as_the_tool_writes_it(made: list[Field]) -> None:
    """For every field that we write ourselves the tool would have written the same."""
    order = schema(made)
    written = by_tool([order])["Order"]
    own = {field.attribute: text for field in order.fields if (text := annotation(field)) is not None}
    assert own == {attribute: written[attribute] for attribute in own}


def test_what_is_not_plain_goes_to_the_tool() -> None:
    """A schema with one such field comes from the tool as a whole, its neighbours from us; both stand side by side."""
    rounded = Field(name="n", attribute="n", type=TypeRef("scalar", "int"), required=True, constraints={"ge": 0.5})
    plain = Field(name="p", attribute="p", type=TypeRef("scalar", "str"), required=False)
    one = Schema(name="One", kind="object", where=HERE, fields=(rounded, plain))
    two = Schema(name="Two", kind="object", where=HERE, fields=(plain,))
    assert field_annotations([one, two]) == {
        "One": {"n": "Annotated[int, Field(ge=1)]", "p": "str | None"},
        "Two": {"p": "str | None"},
    }


def described(spec: Path) -> list[Schema]:
    """The object schemas of a document."""
    source = Source(spec=spec, package="api", class_name="Api", env_prefix="API", allow=(SPECS,))
    return [each for each in load_api(source).schemas.values() if each.kind == "object"]


def differing(schemas: list[Schema]) -> list[str]:
    """The schemas that would not read the same if the tool had been asked for all of them."""
    own, tool = field_annotations(schemas), by_tool(schemas)
    return [name for name in tool if own[name] != tool[name]]


@pytest.mark.parametrize("name", ["seller", "operator", "services"])
def test_our_own_descriptions_come_out_the_same_both_ways(name: str) -> None:
    """Nothing of our packages depends on who wrote an annotation."""
    assert differing(described(SPECS / "mirakl" / f"{name}.yaml")) == []


@pytest.mark.parametrize("name", ["adyen-checkout-v72.json", "box.json", "svix.json", "petstore-1.0.27.yaml"])
def test_other_peoples_descriptions_come_out_the_same_both_ways(name: str, pytestconfig: pytest.Config) -> None:
    """Nor does anything of other packages."""
    spec = Path(pytestconfig.getoption("--corpus")) / name
    if not spec.is_file():
        pytest.skip(f"no {name} in the corpus")
    assert differing(described(spec)) == []
