"""The vocabulary: specs/README.md, made from the docstrings and JSON Schemas of the code that reads each key."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.__main__ import main
from generator.attach import conventions
from generator.pipeline import vocabulary
from generator.rules import extensions
from generator.runtime.sockets import Convention
from generator.vocabulary import Section, sections
from tests.packages import ROOT

PLUGINS = conventions()
SECTIONS = sections(extensions.own, PLUGINS)

GREETING = '''\
"""`x-greeting`: what every call says first.

It is said once a day.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self


def _when(*names: str) -> dict[str, Any]:
    return {"type": "object", "required": [*names], "properties": dict.fromkeys(names, {"type": ["integer", "string"]})}


@dataclass(frozen=True, kw_only=True)
class Greeting:
    """`words` are said aloud."""

    key: ClassVar[str] = "x-greeting"
    schema: ClassVar[Mapping[str, Any]] = {
        "type": "object",
        "required": ["words"],
        "properties": {
            "words": {"type": "array", "items": {"type": "string"}, "description": "What to say | sing."},
            "tone": {"type": "object", "properties": {"loud": {"type": "boolean", "default": False}}},
            "when": {"oneOf": [_when("at", "before"), _when("at", "after")]},
        },
        "examples": [{"words": ["good day"]}],
    }

    words: tuple[str, ...]

    @classmethod
    def build(cls, block: Any, described: Any) -> Self | None:
        """The greeting from its block."""
        return None

    def verify(self, described: Any) -> Iterator[str]:
        """It fits every operation."""
        return iter(())
'''


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.title)
def test_every_key_is_explained(section: Section) -> None:
    """Each key has words, a place and an example; a key of the core has them in vocabulary/core.py."""
    assert section.says
    assert section.stands
    assert section.example


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.title)
def test_every_member_has_a_meaning(section: Section) -> None:
    """A member's JSON Schema has a `description`; only the constant that tells a form needs none."""
    members = [member for table in section.tables for member in table.members]
    assert [each.name for each in members if not each.meaning and each.name not in ("style", "kind")] == GROUPS.get(
        section.title, []
    )


GROUPS: Mapping[str, list[str]] = {
    f"x-pagination, style {style}": ["request", "response", "size"] for style in ("cursor", "link", "offset", "page")
}


@pytest.mark.parametrize("plugin", PLUGINS, ids=lambda plugin: plugin.__name__)
def test_examples_fit_their_schema(plugin: type[Convention]) -> None:
    """What the vocabulary shows is what `lint` takes."""
    validator: Any = Draft202012Validator(dict(plugin.schema))
    for example in plugin.schema.get("examples", []):
        assert [error.message for error in validator.iter_errors(example)] == []


def test_ours_is_up_to_date() -> None:
    """specs/README.md says what the code says; `specwright generate` writes it."""
    assert (ROOT / "specs" / "README.md").read_text(encoding="utf-8") == vocabulary(())


def test_a_convention_of_ones_own_has_its_section(pets: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A plugin folder of a client adds its keys, and `generate --check` says when the README lacks them."""
    (pets / "conventions").mkdir()
    (pets / "conventions" / "greeting.py").write_text(GREETING)
    with (pets / "specs" / "clients.toml").open("a") as file:
        file.write('plugins = ["../conventions"]\n')
    assert main(["generate", "--check"]) == 1
    assert "README.md: edited\n1 stale file; run: specwright generate\n" in capsys.readouterr().err
    assert main(["generate"]) == 0
    assert main(["generate", "--check"]) == 0
    text = (pets / "specs" / "README.md").read_text()
    section, _, _ = text[text.index("## x-greeting") :].partition("\n## ")
    assert section.splitlines()[2:] == [
        "What every call says first.",
        "",
        "It is said once a day.",
        "",
        "**Where:** An operation, or the top of a document for all of its operations.",
        "",
        "| member | type | required | default | meaning |",
        "|---|---|---|---|---|",
        "| `words` | list of text | yes |  | What to say \\| sing. |",
        "| `tone` | object |  |  |  |",
        "| `tone.loud` | true or false |  | `false` |  |",
        "| `when` | object |  |  |  |",
        "| `when.at` | whole number or text | yes |  |  |",
        "| `when.after` | whole number or text |  |  |  |",
        "| `when.before` | whole number or text |  |  |  |",
        "",
        "```yaml",
        "x-greeting: {words: [good day]}",
        "```",
    ]


def test_a_readme_of_ones_own_is_never_overwritten(pets: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only the file that the generator made is its own."""
    readme = pets / "specs" / "README.md"
    readme.write_text("# Our pets\n")
    assert main(["generate"]) == 1
    assert "README.md: not a generated file; move it away or delete it" in capsys.readouterr().err
    assert readme.read_text() == "# Our pets\n"
