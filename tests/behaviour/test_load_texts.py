"""What a text of JSON or YAML becomes, and what is said about one that is neither."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from generator.load import load
from tests.loading import complaints, found, loaded

pytestmark = pytest.mark.usefixtures("folder")


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
