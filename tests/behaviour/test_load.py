"""What loading a description gives, and what it says about a broken one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.load import load
from generator.node import Document, Node, overlay, pointer_of, tokens_of
from generator.problems import Problems, ProblemsFound


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each test works in a folder of its own, which is also where problems are shown from."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(load_it: Callable[[Problems], object]) -> list[str]:
    """The problems of a run, as a person reads them."""
    problems = Problems()
    load_it(problems)
    try:
        problems.raise_if_any()
    except ProblemsFound as error:
        return str(error).split("\n")
    return []


def complaints(text: str, name: str = "api.yaml") -> list[str]:
    """What loading a file with this text complains about."""
    Path(name).write_text(text, encoding="utf-8")
    return found(lambda problems: load(Path(name), problems))


def loaded(text: str, name: str = "api.yaml") -> Document:
    """The document of a file with this text, which must be in order."""
    Path(name).write_text(text, encoding="utf-8")
    problems = Problems()
    document = load(Path(name), problems)
    problems.raise_if_any()
    assert document
    return document


def node(text: str, pointer: str) -> Node:
    """One node of a file with this text."""
    document = loaded(text)
    at = document.at(document.root.file, pointer)
    assert at
    return at


def nested(depth: int) -> str:
    """An object with arrays in arrays."""
    return '{"a": ' + "[" * depth + "]" * depth + "}"


class TestValues:
    """A text's values are those of JSON, exactly as written."""

    def test_numbers_keep_their_digits(self) -> None:
        """Money must not lose a cent, nor a price its last zero."""
        for name in ("api.yaml", "api.json"):
            value = loaded('{"a": 1.10, "b": 12345678901234567.89, "c": 7, "d": 1e3}', name).root.value
            assert value == {
                "a": Decimal("1.10"),
                "b": Decimal("12345678901234567.89"),
                "c": 7,
                "d": Decimal("1e3"),
            }
            assert isinstance(value, dict)
            assert str(value["a"]) == "1.10"

    @pytest.mark.parametrize(
        "text",
        ["yes", "no", "on", "off", "2024-01-02", "1:30", "0123", "0o17", "0x1F", "1_000", ".inf"],
    )
    def test_words_of_old_yaml_are_texts(self, text: str) -> None:
        """Norway is a country, and 2024-01-02 is what somebody wrote."""
        assert loaded(f"a: {text}").root.value == {"a": text}

    @pytest.mark.parametrize(
        ("text", "value"),
        [("true", True), ("False", False), ("null", None), ("~", None), ("", None), ("-5", -5)],
    )
    def test_words_of_new_yaml_are_values(self, text: str, value: object) -> None:
        """YAML 1.2 has few words of its own."""
        assert loaded(f"a: {text}").root.value == {"a": value}

    def test_keys_are_texts(self) -> None:
        """A status code may go without quotes."""
        assert loaded("200: a\ntrue: b\nnull: c").root.value == {
            "200": "a",
            "true": "b",
            "null": "c",
        }

    def test_aliases_copy(self) -> None:
        """YAML's own way to say a thing once is fine as long as it stays small."""
        assert loaded("a: &x {b: 1}\nc: *x").root.value == {"a": {"b": 1}, "c": {"b": 1}}

    def test_a_byte_order_mark_is_no_value(self) -> None:
        """Some editors put one in front."""
        assert loaded("\ufeffa: 1").root.value == {"a": 1}


class TestBadText:
    """A text that is not a description ends in problems, each with its line."""

    def test_missing_file(self) -> None:
        """The file to blame is the one that was asked for."""
        assert found(lambda problems: load(Path("api.yaml"), problems)) == [
            "api.yaml:1: cannot read api.yaml: No such file or directory"
        ]

    @pytest.mark.parametrize("name", ["api.yaml", "api.json"])
    @pytest.mark.parametrize("text", ["", "\n\n"])
    def test_empty_file(self, name: str, text: str) -> None:
        """Nothing is not an object either, but a person sees it otherwise."""
        assert complaints(text, name) == [f"{name}:1: the file is empty"]

    @pytest.mark.parametrize(("name", "text"), [("api.yaml", "- a"), ("api.json", "[1]"), ("api.yaml", "a")])
    def test_top_level_must_be_an_object(self, name: str, text: str) -> None:
        """A list of things is not a description."""
        assert complaints(text, name) == [f"{name}:1: the top level must be an object"]

    def test_bad_utf_8(self) -> None:
        """The line is that of the first byte that is no character."""
        Path("api.yaml").write_bytes(b"a: 1\nb: \xff\n")
        assert found(lambda problems: load(Path("api.yaml"), problems)) == [
            "api.yaml:2: not UTF-8; save the file in that encoding"
        ]

    def test_yaml_syntax(self) -> None:
        """The parser's own words, at its line."""
        assert complaints("a: 1\nb: [1, 2\nc: 3\n") == ["api.yaml:3: not YAML: did not find expected ',' or ']'"]
        assert complaints("a: 1\nb: \x07\n") == ["api.yaml:2: not YAML: control characters are not allowed"]

    def test_json_syntax(self) -> None:
        """JSON allows no comma at the end."""
        assert complaints('{\n"a": 1,\n}', "api.json") == [
            "api.json:3: not JSON: Expecting property name enclosed in double quotes"
        ]

    @pytest.mark.parametrize("name", ["api.yaml", "api.json"])
    def test_every_duplicate_key(self, name: str) -> None:
        """The second of two would silently win."""
        text = '{"a": 1,\n"b": {"c": 1,\n"c": 2},\n"a": 3, "d": ["a", {"a": 1}]}'
        assert complaints(text, name) == [
            f"{name}:3: `c` stands twice in one object; keep one",
            f"{name}:4: `a` stands twice in one object; keep one",
        ]

    def test_a_status_code_in_quotes_and_without_is_a_duplicate(self) -> None:
        """Both are the same key of the same object."""
        assert complaints("200: a\n'200': b") == ["api.yaml:2: `200` stands twice in one object; keep one"]

    def test_what_json_cannot_say(self) -> None:
        """Tags construct nothing, and all that is wrong is said at once."""
        text = "a: !!binary aGk=\nb: !!python/object/apply:os.system [ls]\nc: {<<: {d: 1}}\ne: *nothing\n"
        assert complaints(text) == [
            "api.yaml:1: the tag `tag:yaml.org,2002:binary` has no meaning in JSON; remove it, or quote a text",
            "api.yaml:2: the tag `tag:yaml.org,2002:python/object/apply:os.system` has no meaning in JSON;"
            " remove it, or quote a text",
            "api.yaml:3: merge keys are not part of YAML 1.2; write the members out, or use $ref",
            "api.yaml:4: `*nothing` names nothing that stands complete before it",
        ]

    def test_keys_that_are_no_texts(self) -> None:
        """An object as a key has no place in JSON."""
        assert complaints("a: 1\n? {b: 1}\n: 2\n") == ["api.yaml:2: a key must be a plain text"]

    def test_a_second_document(self) -> None:
        """Only one of two would be read."""
        assert complaints("a: 1\n---\nb: 2\n") == [
            "api.yaml:3: a second document starts here; keep one document in a file"
        ]

    @pytest.mark.parametrize("name", ["api.yaml", "api.json"])
    @pytest.mark.parametrize("depth", [101, 3_000, 200_000])
    def test_bottomless_nesting(self, name: str, depth: int) -> None:
        """No depth stops the program otherwise than with a problem."""
        assert complaints(nested(depth), name) == [f"{name}:1: the values are nested more than 100 levels deep"]

    def test_nesting_built_by_aliases(self) -> None:
        """A tower may be built of low storeys."""
        storeys = "\n".join(f"a{n}: &a{n} [{'*a' + str(n - 1) if n else ''} ]" for n in range(200))
        assert complaints(storeys) == ["api.yaml:1: the values are nested more than 100 levels deep"]

    def test_billion_laughs(self) -> None:
        """Copies of copies of copies are refused before anything unfolds them."""
        lines = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]"]
        lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
        assert complaints("\n".join(lines)) == [
            "api.yaml:6: the aliases up to here make more copies than any document needs"
        ]

    def test_an_alias_to_itself(self) -> None:
        """A value cannot stand inside itself."""
        assert complaints("a: &a [*a]") == ["api.yaml:1: `*a` names nothing that stands complete before it"]

    @pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999999999999999999999", "9" * 5_000])
    def test_numbers_that_json_cannot_carry(self, number: str) -> None:
        """Arithmetic on them fails, or never ends."""
        assert complaints(f'{{"NaN": 1,\n"a": {number}}}', "api.json") == [
            f"api.json:2: `{number[:20]}` is not a number that JSON can carry"
        ]

    def test_numbers_too_large_for_yaml(self) -> None:
        """What looks like a number and is a hash wants quotes."""
        assert complaints("a: 1e999999") == ["api.yaml:1: the number is too large; quote it if it is a text"]

    def test_half_a_character(self) -> None:
        """It could be read but never be written again."""
        assert complaints(r'{"a": "\ud83d\ude00", "b": ["\ud83d"]}', "api.json") == [
            r'api.json:1: "\ud83d" holds half a character; write both halves of the \u escape'
        ]


class TestPlaces:
    """A node knows its file, its pointer and its line."""

    TEXT = 'openapi: "3.1.0"\npaths:\n  /orders:\n    get:\n      tags: [a,\n        b]\n'

    @pytest.mark.parametrize(
        ("pointer", "line"),
        [
            ("", 1),
            ("/paths", 2),
            ("/paths/~1orders", 3),
            ("/paths/~1orders/get", 4),
            ("/paths/~1orders/get/tags/1", 6),
        ],
    )
    def test_lines_of_yaml(self, pointer: str, line: int) -> None:
        """A member stands in the line of its key, an element in its own."""
        found_node = node(self.TEXT, pointer)
        assert (found_node.file.name, found_node.pointer, found_node.line) == (
            "api.yaml",
            pointer,
            line,
        )

    def test_lines_of_json(self) -> None:
        """JSON has lines too, even when a text in it looks like JSON."""
        document = loaded('{"a": "}{\\"",\n"b": [\n{"c/d": 1}]}', "api.json")
        lines = {
            pointer: at.line
            for pointer in ("/a", "/b", "/b/0", "/b/0/c~1d")
            if (at := document.at(document.root.file, pointer))
        }
        assert lines == {"/a": 1, "/b": 2, "/b/0": 3, "/b/0/c~1d": 3}

    def test_the_copy_that_an_alias_makes_stands_at_the_alias(self) -> None:
        """That is where an author would look."""
        assert node("a: &x\n  b: {c: 1}\nd: *x\n", "/d/b/c").line == 3

    @settings(deadline=None)
    @given(st.lists(st.text()))
    def test_pointers_spell_every_path(self, tokens: list[str]) -> None:
        """Whatever stands in a key, the way through a pointer and back ends where it began."""
        assert tokens_of(pointer_of(tuple(tokens))) == tuple(tokens)

    def test_nothing_is_where_nothing_is(self) -> None:
        """A pointer beside the values is no error of the program."""
        document = loaded("a: [1]")
        for pointer in ("/b", "/a/1", "/a/01", "/a/-", "/a/x", "/a/" + "9" * 5_000, "/a/0/b", "a"):
            assert document.at(document.root.file, pointer) is None
        assert document.at(Path("other.yaml"), "") is None


class TestReading:
    """A node is read without asking first what it is."""

    def test_members_of_the_type_asked_for(self) -> None:
        """Another type is as good as none: the structure's check has named it."""
        it = node("a: {text: hi, flag: true, number: 1.5, none: null}", "/a")
        assert (it.text("text"), it.text("flag"), it.text("none", "default")) == (
            "hi",
            "",
            "default",
        )
        assert (it.flag("flag"), it.flag("text"), it.flag("missing")) == (True, False, False)
        assert (it.number("number"), it.number("flag"), it.number("text")) == (
            Decimal("1.5"),
            None,
            None,
        )

    def test_members_and_elements(self) -> None:
        """A scalar has none of either."""
        root = node("a: [1, 2]\nb: {c: 3}", "")
        assert [key for key, _ in root.items()] == ["a", "b"]
        a, c = root.get("a"), root.toward(["b", "c"])
        assert a
        assert [element.value for element in a.elements()] == [1, 2]
        assert [*a.items(), *c.items(), *c.elements()] == []

    def test_nodes_are_equal_by_place(self) -> None:
        """Two looks at one place see the same node, so nodes can stand in sets."""
        root = node("a: {b: []}", "")
        assert root.get("a") == root.get("a")
        assert len({root.get("a"), root.get("a"), root}) == 2

    def test_files_have_the_hash_of_their_bytes(self) -> None:
        """The manifest says which text a package was made from."""
        document = loaded("a: 1\n")
        assert document.files == {document.root.file: hashlib.sha256(b"a: 1\n").hexdigest()}


SPEC = """\
openapi: 3.1.0
info: {title: A, version: '1'}
paths:
  /orders:
    get:
      responses:
        default:
          content:
            application/json:
              schema:
                $ref: "%s"
components:
  schemas:
    Order: {type: object}
    Link: {$ref: '#/components/schemas/Order'}
"""


class TestReferences:
    """Each reference is tried at load, and afterwards followed without question."""

    def test_a_chain_through_files(self, folder: Path) -> None:
        """A node behind two references knows the file it stands in."""
        (folder / "shared").mkdir()
        Path("shared/common.yaml").write_text(
            "components:\n  schemas:\n    Alias: {$ref: '../api.yaml#/components/schemas/Link'}\n"
        )
        document = loaded(SPEC % "shared/common.yaml#/components/schemas/Alias")
        schema = document.root.toward(
            ["paths", "/orders", "get", "responses", "default", "content", "application/json"]
        )
        target = schema.child("schema")
        assert target
        assert (target.file.name, target.pointer) == (
            "api.yaml",
            "/components/schemas/Order",
        )
        assert [file.name for file in document.files] == ["api.yaml", "common.yaml"]

    @pytest.mark.parametrize(
        ("reference", "text"),
        [
            (
                "#/components/schemas/Ordr",
                "does not exist; did you mean `#/components/schemas/Order`?",
            ),
            ("#/nowhere", "does not exist"),
            (
                "#Order",
                "does not exist; a reference is a file and a JSON pointer, such as common.yaml#/components/schemas/Order",
            ),
            (
                "https://example.com/a.yaml#/a",
                "is a URL, and those are never fetched; keep a copy beside this file",
            ),
            (
                "../secret.yaml#/a",
                "leaves the folder of the document; move the file in, or allow its folder",
            ),
            (
                "/etc/passwd",
                "leaves the folder of the document; move the file in, or allow its folder",
            ),
        ],
    )
    def test_a_reference_to_nothing(self, reference: str, text: str) -> None:
        """Each is named at its own line, with what to do."""
        assert complaints(SPEC % reference) == [f"api.yaml:11: `{reference}` {text}"]

    def test_a_missing_file(self) -> None:
        """The reference is to blame, for the file has no lines."""
        assert complaints(SPEC % "gone.yaml#/a") == ["api.yaml:11: cannot read gone.yaml: No such file or directory"]

    def test_a_broken_file(self) -> None:
        """Its fault is named once, in its own line."""
        Path("other.yaml").write_text("a: 1\nb: [\n")
        text = SPEC % "other.yaml#/a" + "    Other: {$ref: 'other.yaml#/b'}\n"
        assert complaints(text) == ["other.yaml:3: not YAML: did not find expected node content"]

    def test_a_link_out_of_the_folder(self, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
        """What counts is where the file really is."""
        outside = tmp_path_factory.mktemp("outside") / "a.yaml"
        outside.write_text("a: {type: object}")
        (folder / "a.yaml").symlink_to(outside)
        assert complaints(SPEC % "a.yaml#/a") == [
            "api.yaml:11: `a.yaml#/a` leaves the folder of the document; move the file in, or allow its folder"
        ]

    def test_an_allowed_folder(self, folder: Path) -> None:
        """Several documents may share a folder beside their own."""
        (folder / "mine").mkdir()
        (folder / "shared").mkdir()
        Path("shared/a.yaml").write_text("a: {type: object}")
        Path("mine/api.yaml").write_text(SPEC % "../shared/a.yaml#/a")
        assert found(lambda problems: load(Path("mine/api.yaml"), problems, allow=[Path("shared")])) == []

    def test_references_of_a_shared_file(self) -> None:
        """A file of components is checked whole, used or not."""
        Path("common.yaml").write_text("components:\n  schemas:\n    A: {}\n    B:\n      items: {$ref: '#/gone'}\n")
        assert complaints(SPEC % "common.yaml#/components/schemas/A") == ["common.yaml:5: `#/gone` does not exist"]

    def test_a_reference_that_is_no_text(self) -> None:
        """A number points nowhere."""
        assert complaints("components: {schemas: {A: {$ref: 5}}}") == [
            "api.yaml:1: `$ref` must be a text: a file, a JSON pointer, or both"
        ]

    def test_a_circle_of_references(self) -> None:
        """A schema may hold itself, but a name must end at a value."""
        text = SPEC % "#/components/schemas/A" + (
            "    A: {$ref: '#/components/schemas/B'}\n"
            "    B: {$ref: '#/components/schemas/A'}\n"
            "    Tree: {properties: {left: {$ref: '#/components/schemas/Tree'}}}\n"
        )
        assert complaints(text) == [
            "api.yaml:16: `#/components/schemas/B` leads back to itself; let one end hold the value",
            "api.yaml:17: `#/components/schemas/A` leads back to itself; let one end hold the value",
        ]

    def test_a_broken_reference_ends_at_itself(self) -> None:
        """Later stages go on and find their own problems."""
        Path("api.yaml").write_text("components: {schemas: {A: {$ref: '#/gone'}}}")
        document = load(Path("api.yaml"), Problems())
        assert document
        assert document.root.toward(["components", "schemas", "A"]).follow().pointer == "/components/schemas/A"

    def test_data_is_no_reference(self) -> None:
        """Neither an example that holds one, nor a property of that name."""
        data = """\
    Data:
      properties:
        $ref: {type: string}
        default: {type: object, default: {$ref: '#/no'}, example: {$ref: '#/no'}, examples: [{$ref: '#/no'}]}
      enum: [{$ref: '#/no'}]
      const: {$ref: '#/no'}
      x-note: {$ref: a price in euro}
  examples:
    default: {value: {$ref: '#/no'}}
"""
        assert complaints(SPEC % "#/components/schemas/Order" + data) == []

    def test_a_response_named_default_is_no_data(self) -> None:
        """The same word is a keyword in one place and a name in another."""
        text = "paths: {/a: {get: {responses: {default: {$ref: '#/gone'}}}}}"
        assert complaints(text) == ["api.yaml:1: `#/gone` does not exist"]

    def test_discriminators_refer_too(self) -> None:
        """By a reference, or by a schema's bare name."""
        mapping = "    Pet: {discriminator: {propertyName: kind, mapping: {o: Order, c: Cat, d: '#/Dog'}}}\n"
        assert complaints(SPEC % "#/components/schemas/Order" + mapping) == [
            "api.yaml:16: `#/Dog` does not exist",
            "api.yaml:16: `#/components/schemas/Cat` does not exist",
        ]


class TestExtensions:
    """An extension's block may build on another."""

    def test_siblings_lie_over_the_target(self) -> None:
        """What a shared block says once, an operation refines."""
        text = """\
components:
  x-pages:
    offset: {style: offset, size: {default: 10, max: 100}}
    large: {$ref: '#/components/x-pages/offset', size: {max: 500}}
x-page: {$ref: '#/components/x-pages/large', items: /orders}
"""
        assert node(text, "/x-page").merged() == {
            "style": "offset",
            "size": {"default": 10, "max": 500},
            "items": "/orders",
        }

    def test_a_block_that_builds_on_nothing(self) -> None:
        """At any depth of the block."""
        assert complaints("x-page:\n  size:\n    $ref: '#/components/x-pages/gone'\n") == [
            "api.yaml:3: `#/components/x-pages/gone` does not exist"
        ]

    def test_a_block_that_builds_on_itself(self) -> None:
        """The circle is named, and merging it still ends."""
        text = "x-a: {$ref: '#/x-b', a: 1}\nx-b: {$ref: '#/x-a', b: 2}\n"
        assert complaints(text) == ["api.yaml:2: this extension builds on itself; break the circle of `$ref`"]
        document = load(Path("api.yaml"), Problems())
        assert document
        assert document.root.toward(["x-a"]).merged() == {"a": 1, "b": 2}

    def test_a_reference_to_a_schema_stays_data(self) -> None:
        """Only blocks are built from blocks."""
        text = "x-a: {of: {$ref: '#/components/schemas/Order'}}\ncomponents: {schemas: {Order: {type: object}}}\n"
        assert node(text, "/x-a").merged() == {"of": {"$ref": "#/components/schemas/Order"}}

    def test_overlay_replaces_what_are_not_objects(self) -> None:
        """An array is one value; half of one would surprise."""
        assert overlay({"a": [1, 2], "b": {"c": 1}}, {"a": [3], "b": 5}) == {"a": [3], "b": 5}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


class TestAnyText:
    """Whatever a file holds, loading ends in a document or in problems."""

    @settings(deadline=None)
    @given(text=st.text() | st.text(alphabet="{}[]:,-&*!|>'\"\\ \n\tab#?%@1.<") | json_values.map(json.dumps))
    def test_no_text_breaks_the_loader(self, text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
        """A traceback helps nobody who writes a spec."""
        for suffix in (".yaml", ".json"):
            file = tmp_path_factory.getbasetemp() / f"any{suffix}"
            file.write_bytes(text.encode("utf-8", "surrogatepass"))
            problems = Problems()
            document = load(file, problems)
            assert document or len(problems)

    @settings(deadline=None)
    @given(said=st.text() | st.text(alphabet="./#~%0a:") | st.just("a" * 5_000))
    def test_no_reference_breaks_the_loader(self, said: str, tmp_path_factory: pytest.TempPathFactory) -> None:
        """Nor does any name for a file that cannot be one."""
        file = tmp_path_factory.getbasetemp() / "reference.json"
        text = json.dumps({"components": {"schemas": {"A": {"$ref": said}}}, "x-a": {"$ref": said}})
        file.write_text(text, encoding="utf-8")
        assert load(file, Problems())

    @settings(deadline=None, max_examples=50)
    @given(value=st.dictionaries(st.text(), json_values))
    def test_json_is_read_as_it_is(self, value: dict[str, object], tmp_path_factory: pytest.TempPathFactory) -> None:
        """What JSON printed comes back, and each place in it has a line."""
        file = tmp_path_factory.getbasetemp() / "value.json"
        file.write_text(json.dumps({"x-data": value}, indent=1), encoding="utf-8")
        document = load(file, Problems())
        assert document
        assert document.root.value == {"x-data": value}
        assert document.root.toward(["x-data", *value]).line >= 2
