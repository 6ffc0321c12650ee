"""Texts that would like to be code: they come out as texts, wherever a description has one."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, get_args
from urllib.parse import quote

import pytest

from generator.__main__ import main
from tests.packages import contents, importable, make

CODE = '__import__("os").mkdir("pwned")'
NASTY = [
    *('"', "'", '"""', "'''", 'ends with "', "ends with \\", "\\", "\\\\n", "\\N{BULLET}", "\\x41", "\\u"),
    *("{{ 7 * 7 }}", "{% raw %}", "{# #}", "{name}", "{0}", "%s %(x)s", "${x}", "`x`", "a|b", "# x", "<!-- -->"),
    *(CODE, f"{{{{ {CODE} }}}}", f'"""\n{CODE}\n"""', f"'''\n{CODE}\n'''", f'"); {CODE} #', f"\\\n{CODE}", f"\r{CODE}"),
    *(
        "line\nbreak",
        "line\r\nbreak",
        "\u2028",
        "a\u2029b",
        "a\x85b",
        "a\x0bb\x0cc",
        "\ufeff",
        "\u202etxt",
        "\x00",
        "\x7f",
    ),
    *("🐍", "été", "class", "None", "__init__", "self", "../../etc/passwd", "a/b", "C:\\x", "-", "", " ", "x" * 300),
]


def document() -> dict[str, Any]:
    """A description with every nasty text in every place that takes one."""
    texts = list(enumerate(NASTY))
    credentials = {"type": "apiKey", "in": "header"}
    return {
        "openapi": "3.1.0",
        "info": {"title": " ".join(NASTY), "version": f'1"{CODE}', "description": "\n\n".join(NASTY)},
        "servers": [{"url": f'https://shop.example/"{CODE}{{{{ 7 }}}}'}],
        "tags": [{"name": f"tag {number} {text}", "description": text} for number, text in texts],
        "paths": {f"/{number}/{text}": {"post": operation(number, text)} for number, text in texts},
        "components": {
            "schemas": {f"S{number}{text}": schema(text) for number, text in texts},
            "securitySchemes": {f"k{number}{text}": {**credentials, "name": f"X-{text}"} for number, text in texts},
        },
    }


def schema(text: str) -> dict[str, Any]:
    """An object with the text as a name, a description, an enum's value and an example."""
    kind = {"type": "string", "enum": [text, "other"], "description": text, "example": text}
    plain = {"type": "string", "description": text, "default": text}
    return {"type": "object", "description": text, "required": [text], "properties": {text: kind, "plain": plain}}


def operation(number: int, text: str) -> dict[str, Any]:
    """A call with the text wherever a call has one."""
    name = f"S{number}{text}".replace("~", "~0").replace("/", "~1")
    reference = {"$ref": f"#/components/schemas/{quote(name, safe='')}"}
    parameter = {"name": f"q{text}", "in": "query", "description": text, "schema": {"type": "string"}, "example": text}
    return {
        "operationId": f"op{number}{text}",
        "tags": [f"tag {number // 7 * 7} {NASTY[number // 7 * 7]}"],
        "summary": text,
        "description": f"Begins. {text}",
        "security": [{f"k{number}{text}": []}],
        "parameters": [parameter],
        "requestBody": {"description": text, "content": {f"application/x-{text}": {}}},
        "responses": {"200": {"description": text, "content": {"application/json": {"schema": reference}}}},
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the hostile package is made."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "spec.json").write_text(json.dumps(document()), encoding="utf-8")
    make(folder / "spec.json", "hostile_shop", folder / "out")
    return folder


@pytest.fixture(scope="module")
def package(folder: Path) -> Iterator[ModuleType]:
    """The package, imported."""
    with importable(folder / "out", "hostile_shop") as package:
        yield package


def told(text: str) -> str:
    """A text as a docstring keeps it: spaces may have become line breaks."""
    return " ".join(text.split())


def test_nothing_stands_outside(folder: Path) -> None:
    """No name of a document leads out of the package."""
    assert {file.name for file in folder.iterdir()} == {"spec.json", "out"}
    assert {file.name for file in (folder / "out").iterdir()} == {"hostile_shop"}
    assert not list(folder.rglob("pwned"))


def test_every_module_compiles(folder: Path) -> None:
    """The stubs too, with everything as warnings would have it."""
    for name, content in contents(folder / "out").items():
        if name.endswith(".py"):
            compile(content, name, "exec")


def test_texts_come_back_equal(package: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names, values and descriptions, through the package's own surface and without a side effect."""
    monkeypatch.chdir(tmp_path)
    assert told("\n\n".join(NASTY)) in told(package.HostileShop.__doc__)
    assert set(package.OPERATIONS) == {f"op{number}{text}" for number, text in enumerate(NASTY)}
    service = import_module(f"{package.__name__}.client").SERVICE
    assert [scheme.name for scheme in service.schemes] == [f"k{number}{text}" for number, text in enumerate(NASTY)]
    client = package.HostileShop(base_url="https://shop.example", **{service.schemes[0].argument: "secret"})
    for number, text in enumerate(NASTY):
        listed = package.OPERATIONS[f"op{number}{text}"]
        group, _, name = listed.name.partition(".")
        assert told(text) in told(getattr(getattr(client, group), name).__doc__)
    assert list(tmp_path.iterdir()) == []


def test_models_keep_names_and_values(package: ModuleType) -> None:
    """A property's name on the wire and an enum's values are those of the document."""
    models = [getattr(package.models, name) for name in dir(package.models) if name[:1] == "S" and name[1:2].isdigit()]
    found: set[str] = set()
    for model in models:
        for name, info in getattr(model, "model_fields", {}).items():
            found.add(name if info.serialization_alias is None else info.serialization_alias)
    assert found == {*NASTY, "plain"}


def test_enum_values_are_the_documents(package: ModuleType) -> None:
    """Each enum lists the nasty value and the other one."""
    aliases = [getattr(package.models, name) for name in dir(package.models) if name[:1] == "S"]
    literals = [get_args(get_args(alias)[0])[0] for alias in aliases if get_args(alias)]
    assert {value for literal in literals for value in get_args(literal)} == {*NASTY, "other"}


def test_a_project_of_hostile_texts_is_valid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """pyproject.toml can be read, and says what the document says."""
    info = {"title": " ".join(NASTY), "version": "1.2-beta+" + CODE}
    text = {"openapi": "3.1.0", "info": info, "paths": {}}
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "spec.json").write_text(json.dumps(text))
    config = '[clients.hostile]\nspec = "spec.json"\nclass = "Hostile"\nenv_prefix = "HOSTILE"\n'
    (tmp_path / "specs" / "clients.toml").write_text(config)
    monkeypatch.chdir(tmp_path)
    assert main(["generate"]) == 0
    project = tomllib.loads((tmp_path / "generated" / "hostile" / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == "1.2"
    assert project["project"]["description"] == f"Typed client for {told(' '.join(NASTY))}"


def test_a_terminal_only_shows_what_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither the picture of a document nor a complaint about it holds a character that a terminal obeys."""
    sly = "a\x1b[2J\r\u202eb\nc"
    paths = {f"/{sly}": {"get": {"operationId": sly, "responses": {"204": {"description": "Ok"}}}}}
    info = {"title": sly, "version": "1"}
    (tmp_path / "good.json").write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": paths}))
    (tmp_path / "bad.json").write_text(json.dumps({"openapi": sly, "info": info, "paths": paths}))
    assert main(["show", str(tmp_path / "good.json")]) == 0
    assert main(["show", str(tmp_path / "bad.json")]) == 1
    shown = "".join(capsys.readouterr())
    assert "\\x1b[2J" in shown
    assert all(line.isprintable() for line in shown.split("\n"))
