"""Schemas that no operation uses: which of them a package has models of."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tests.packages import PETS, importable, make

SHARED = """\
components:
  schemas:
    Used: {type: object, properties: {a: {type: string}}}
    ForOthers: {type: object, properties: {b: {type: string}}}
"""
MORE = """\
    post:
      operationId: P2
      x-sdk: pets.add
      x-source: {document: Pets API, title: P2}
      summary: Add pets
      requestBody:
        content: {multipart/form-data: {schema: {$ref: "#/components/schemas/Upload"}}}
      responses:
        "200":
          description: Ok.
          content: {application/json: {schema: {$ref: "shared.yaml#/components/schemas/Used"}}}
components:
  schemas:
    Upload: {type: object, properties: {file: {type: string, format: binary}}}
    Unused: {type: object, properties: {c: {type: string}}}
"""


def test_the_document_names_its_own(tmp_path: Path) -> None:
    """What it takes from another file is what it uses there; what is sent in parts is not an object."""
    (tmp_path / "shared.yaml").write_text(SHARED, encoding="utf-8")
    spec = tmp_path / "pets.yaml"
    spec.write_text(PETS + MORE, encoding="utf-8")
    folder = make(spec, "pets", tmp_path / "out")
    with importable(folder.parent, "pets"):
        models = import_module("pets.models")
        assert set(models.__all__) == {"Used", "Unused"}
