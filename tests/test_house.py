"""Guards the house: who may import whom, how large a file may be, and that everything says what it is for."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

ROOT = Path(__file__).parent.parent
GENERATOR = ROOT / "generator"

COMMANDS = {"__main__", "commands", "fresh", "inventory_commands", "specs_readme", "targets"}
STAGES = {
    *("attach", "coverage", "drafts", "format", "load", "lower", "manifest", "models"),
    *("render", "rules", "structure", "vendor", "write"),
}
# What stands below one stage, or a few: the pictures that `render` prints, and what conventions may ask.
BELOW = {
    "layout": {"render"},
    "view": {"layout", "pipeline", "render"},
    "described": {"attach", "foreign", "view"},
    "foreign": {"attach"},
    "inventory": {"coverage", "drafts", "inventory_commands"},
    "samples": {"lower", "view"},
    "patterns": {"rules", "samples"},
    "vocabulary": {"pipeline", "render"},
    "annotations": {"models"},
    "shapes": {"structure"},
}
DOORS = {
    "black": set[str](),
    "datamodel_code_generator": {"models"},
    "httpx2": {"runtime"},
    "jinja2": {"render"},
    "jsonschema": {"attach", "rules.judge"},
    "openapi_pydantic": {"structure"},
    "referencing": {"rules.judge"},
    "rich": {"progress"},
    "ruff": {"format"},
    "yaml": {"yaml_text"},
}
CARRIED = {"pydantic", "pydantic_core", "typing_extensions", "annotated_types", "httpx2", "jiter"}

Definition: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


def relative(files: Iterator[Path]) -> list[str]:
    """Paths as people write them, for the names of the tests."""
    return sorted(file.relative_to(ROOT).as_posix() for file in files)


MODULES = relative(GENERATOR.rglob("*.py"))
RUNTIME = [module for module in MODULES if module.startswith("generator/runtime/")]
PLUGINS = [module for module in MODULES if module.startswith("generator/plugins/")]
TESTS = relative((ROOT / "tests").rglob("*.py"))
TEMPLATES = relative((ROOT / "templates").rglob("*.j2"))


def parsed(module: str) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse((ROOT / module).read_bytes())


def imported(module: str) -> Iterator[str]:
    """The full name of everything that a module imports, relative imports resolved."""
    package = module.removesuffix(".py").split("/")[:-1]
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = [*above, *([node.module] if node.module else [])]
            yield from (".".join([*base, alias.name]) for alias in node.names)


def rooms(module: str) -> set[str]:
    """The rooms of the house (files and folders of generator/) that a module imports from."""
    names = (name.split(".") for name in imported(module))
    return {name[1] for name in names if name[0] == "generator" and len(name) > 1}


def room(module: str) -> str:
    """The room that a module belongs to: `load` for load.py, `lower` for all of lower/."""
    return module.split("/")[1].removesuffix(".py")


def foreign(module: str) -> set[str]:
    """The packages that a module imports, Python's own aside."""
    return {name.split(".")[0] for name in imported(module)} - sys.stdlib_module_names


def definitions(module: str) -> Iterator[Definition]:
    """Every function and method of a module."""
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_downward(module: str) -> None:
    """Commands → pipeline → stages → what stands below; a stage never knows another one, nor what is above it."""
    if room(module) in COMMANDS:
        return
    above = COMMANDS if room(module) == "pipeline" else COMMANDS | STAGES | {"pipeline"}
    assert rooms(module) & (above - {room(module)}) == set()


@pytest.mark.parametrize("module", MODULES)
def test_each_tool_has_one_door(module: str) -> None:
    """A tool that is exchanged one day is exchanged in one place."""
    doors = [DOORS[tool] for tool in foreign(module) & DOORS.keys()]
    dotted = module.removesuffix(".py").replace("/", ".").removeprefix("generator.")
    assert all(doors_of & {dotted, room(module)} for doors_of in doors)


@pytest.mark.parametrize("module", MODULES)
def test_what_serves_one_stage_is_asked_by_it_alone(module: str) -> None:
    """A picture made for the templates is nobody else's source."""
    asked = rooms(module) & (BELOW.keys() - {room(module)})
    assert [below for below in sorted(asked) if room(module) not in BELOW[below]] == []


@pytest.mark.parametrize("module", RUNTIME)
def test_the_runtime_stands_alone(module: str) -> None:
    """What every package carries knows only Python, pydantic, the HTTP library and itself."""
    assert foreign(module) <= CARRIED | {"generator"}
    assert rooms(module) <= {"runtime"}


@pytest.mark.parametrize("module", PLUGINS)
def test_plugins_know_only_the_runtime(module: str) -> None:
    """A convention needs nothing but Python and the sockets that it fits."""
    assert foreign(module) <= {"generator"}
    assert rooms(module) <= {"runtime", "plugins"}


def test_what_is_carried_is_clean_by_ruffs_own_rules() -> None:
    """Whoever vendors a package checks it with a linter of their own, most likely as that comes."""
    words = ["-m", "ruff", "check", "--isolated", "--no-cache", "generator/runtime", "generator/plugins"]
    ran = subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize("module", RUNTIME + PLUGINS)
def test_carried_modules_import_each_other_relatively(module: str) -> None:
    """So that a copy works under any parent, without rewriting an import."""
    absolute = [
        node
        for node in ast.walk(parsed(module))
        if (isinstance(node, ast.ImportFrom) and not node.level and node.module == "generator")
        or (isinstance(node, ast.Import) and any("generator" in each.name for each in node.names))
    ]
    assert absolute == []


@pytest.mark.parametrize("module", MODULES + TESTS)
def test_a_modules_docstring_begins_with_its_duty(module: str) -> None:
    """One sentence on the first line says what the file is for."""
    docstring = ast.get_docstring(parsed(module), clean=False) or ""
    first, _, rest = docstring.partition("\n")
    assert first.endswith("."), "the first line is one whole sentence"
    assert not rest or rest.startswith("\n"), "what follows is set off by an empty line"


@pytest.mark.parametrize("module", MODULES)
def test_files_and_functions_are_small(module: str) -> None:
    """A limit that hurts is a sign that a concept wants its own file."""
    assert len((ROOT / module).read_text(encoding="utf-8").splitlines()) <= 300
    lengths = {each.name: (each.end_lineno or 0) - each.lineno + 1 for each in definitions(module)}
    assert {name: lines for name, lines in lengths.items() if lines > 30} == {}


@pytest.mark.parametrize("template", TEMPLATES)
def test_templates_are_small(template: str) -> None:
    """Decisions are made in Python; a template only prints."""
    assert len((ROOT / template).read_text(encoding="utf-8").splitlines()) <= 80


@pytest.mark.parametrize("module", TESTS)
def test_every_test_says_what_holds(module: str) -> None:
    """A test's docstring is the sentence that it proves."""
    tests = (each for each in definitions(module) if each.name.startswith("test_"))
    assert [test.name for test in tests if not ast.get_docstring(test)] == []


def public(nodes: Iterable[ast.stmt]) -> list[Definition | ast.ClassDef]:
    """The functions and classes of a body that others may use."""
    named = (node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef))
    return [node for node in named if not node.name.startswith("_")]


@pytest.mark.parametrize("module", MODULES)
def test_public_names_are_explained(module: str) -> None:
    """Every public function and class of a module has a docstring, and so has each public member of a class."""
    top = public(parsed(module).body)
    classes = [node for node in top if isinstance(node, ast.ClassDef)]
    members = [member for node in classes for member in public(node.body)]
    assert [node.name for node in [*top, *members] if not ast.get_docstring(node)] == []


@pytest.mark.parametrize("module", MODULES + TESTS)
def test_no_check_is_silenced_without_a_reason(module: str) -> None:
    """Types are never ignored, and a linter's rule only with a reason behind it."""
    silencer, ignored = "# no" + "qa", "# type: " + "ignore"
    for line in (ROOT / module).read_text(encoding="utf-8").splitlines():
        assert ignored not in line
        if silencer in line:
            code = line.split(silencer, 1)[1]
            assert len(code.split()) > 2, f"a code and a reason: {line}"
