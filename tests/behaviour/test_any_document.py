"""A description by others, without one word of ours: a package that imports, and whose stubs pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.__main__ import main
from tests.packages import Server, contents, importable, make, run_stubs, snapshot

PETSTORE = """\
openapi: 3.0.3
info: {title: Pet store, version: 1.0.0}
servers: [{url: https://pets.example/v1}]
paths:
  /pets/{petId}:
    parameters: [{name: petId, in: path, required: true, schema: {type: integer, format: int64}}]
    get:
      tags: [pet]
      operationId: getPetById
      responses:
        "200": {description: Ok., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
        default: {description: Wrong.}
    post:
      tags: [pet]
      operationId: renamePet
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {name: {type: string}, tags: {type: array, items: {type: string}}}, required: [name]}
      responses: {"204": {description: Ok.}}
  /pets/find:
    get:
      tags: [pet]
      parameters:
        - {name: status, in: query, required: true, schema: {type: array, items: {type: string, enum: [sold, free]}}}
        - {name: near, in: query, required: true, style: deepObject, schema: {type: object, properties: {zip: {type: string}}, required: [zip]}}
        - {name: X-Trace, in: header, required: true, schema: {type: string}}
        - {name: seen, in: cookie, required: true, schema: {type: boolean}}
        - {name: since, in: query, required: true, schema: {type: string, format: date}}
      security: [{key: [], session: []}]
      responses:
        "200":
          description: Ok.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}, example: [{name: 7}]}}
  /pets/{petId}/photo:
    post:
      tags: [pet]
      operationId: upload
      requestBody: {required: true, content: {image/png: {schema: {type: string, format: binary}}}}
      responses: {"200": {description: Ok., content: {text/plain: {schema: {type: string}}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: query, name: api_key}
    session: {type: apiKey, in: cookie, name: sid}
  schemas:
    Pet:
      type: object
      required: [name, weight, kind, parents]
      properties:
        name: {type: string, minLength: 6, maxLength: 8}
        weight: {type: number, minimum: 2.5, example: 10}
        kind: {oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]}
        parents: {type: array, items: {$ref: "#/components/schemas/Pet"}}
        born: {type: string, format: date-time, nullable: true}
    Cat: {type: object, required: [lives], properties: {lives: {type: integer, maximum: -1}}}
    Dog: {type: object, required: [tail], properties: {tail: {type: boolean}}}
"""
CORPUS = {
    "petstore-1.0.27.yaml": "petstore",
    "xero-identity.yaml": "xero",
    "codat-files.json": "codat",
    "pinecone-control.yaml": "pinecone",
}


def test_a_document_without_extensions_is_enough(tmp_path: Path) -> None:
    """Only DIR/NAME/ is written; where no example is documented one is made up; the document's place is not told."""
    spec = tmp_path / "here-it-stands" / "spec.yaml"
    spec.parent.mkdir()
    spec.write_text(PETSTORE)
    folder = make(spec, "pets", tmp_path / "out")
    assert {file.name for file in tmp_path.iterdir()} == {"here-it-stands", "out"}
    assert [file.name for file in folder.parent.iterdir()] == ["pets"]
    assert not [name for name, content in contents(folder).items() if b"here-it-stands" in content]
    ran = run_stubs(folder, folder.parent)
    assert ran.stdout.splitlines()[-1].startswith("8 passed"), ran.stdout


def test_its_client_works(tmp_path: Path) -> None:
    """The server of the document is the default; names come from tags and operation ids."""
    (tmp_path / "spec.yaml").write_text(PETSTORE)
    folder = make(tmp_path / "spec.yaml", "pet_store", tmp_path / "out")
    server = Server(b'{"name": "Rex", "weight": 1, "kind": {"tail": true}, "parents": []}')
    with importable(folder.parent, "pet_store") as package:
        client = package.PetStore(transport=server.transport)
        pet = client.pet.get_pet_by_id(7)
        assert isinstance(pet.kind, package.models.Dog)
        assert str(server.requests[0].url) == "https://pets.example/v1/pets/7"
        assert len(client.drift) == 2, "the name is too short and the weight too small"


def test_generating_again_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And `--check` has nothing to say, until a file is edited."""
    (tmp_path / "spec.yaml").write_text(PETSTORE)
    folder = make(tmp_path / "spec.yaml", "pets", tmp_path / "out")
    before = snapshot(folder)
    make(tmp_path / "spec.yaml", "pets", tmp_path / "out")
    assert snapshot(folder) == before
    (folder / "client.py").write_text("")
    words = ["generate", "--spec", str(tmp_path / "spec.yaml"), "--package", "pets", "--out", str(tmp_path / "out")]
    assert main([*words, "--check"]) == 1
    assert f"1 stale file; run: specwright {' '.join(words)}" in capsys.readouterr().err


def test_descriptions_of_others(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """Real ones: their packages import and all their stubs pass."""
    corpus = Path(str(pytestconfig.getoption("--corpus")))
    found = {name: package for name, package in CORPUS.items() if (corpus / name).is_file()}
    if not found:
        pytest.skip(f"the folder that --corpus names has none of {', '.join(CORPUS)}")
    folders = [make(corpus / name, package, tmp_path) for name, package in found.items()]
    assert {file.name for file in tmp_path.iterdir()} == {*found.values()}
    ran = run_stubs(tmp_path, tmp_path, *(str(folder / "tests") for folder in folders))
    assert ran.returncode == 0, ran.stdout


def test_a_document_without_operations_is_a_package(tmp_path: Path) -> None:
    """One of webhooks alone, for instance."""
    (tmp_path / "spec.yaml").write_text('openapi: 3.1.0\ninfo: {title: Nothing, version: "1"}\npaths: {}\n')
    folder = make(tmp_path / "spec.yaml", "nothing", tmp_path / "out")
    with importable(folder.parent, "nothing") as package:
        assert dict(package.OPERATIONS) == {}


def test_the_call_of_one_operation_is_not_named_like_another(tmp_path: Path) -> None:
    """`send` by an asyncio client, the operation `send_async`, and examples named as oddly, all have their stubs."""
    content = (
        "{application/json: {schema: {type: string}, examples: {async: {value: a}, b: {value: b}, B: {value: c}}}}"
    )
    answer = f'{{"200": {{description: Ok., content: {content}}}}}'
    paths = "".join(
        f"  /{name}: {{get: {{operationId: {name}, responses: {answer}}}}}\n" for name in ("send", "send_async")
    )
    (tmp_path / "spec.yaml").write_text(f'openapi: 3.1.0\ninfo: {{title: Sent, version: "1"}}\npaths:\n{paths}')
    folder = make(tmp_path / "spec.yaml", "sent", tmp_path / "out")
    ran = run_stubs(folder, folder.parent)
    assert ran.stdout.splitlines()[-1].startswith("12 passed"), ran.stdout
