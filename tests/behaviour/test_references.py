"""References within a document and to other files, tried at load."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.load import load
from generator.problems import Problems
from tests.loading import complaints, found, loaded

pytestmark = pytest.mark.usefixtures("folder")

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
