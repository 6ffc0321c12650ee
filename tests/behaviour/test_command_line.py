"""The command line: what each command prints, writes and exits with, over a pipeline that is played."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path, PurePosixPath

import pytest

from generator import manifest, pipeline
from generator.__main__ import main
from generator.ir import Api, Body, Group, Operation, Parameter, Result, TypeRef
from generator.pipeline import Source
from generator.problems import FileLine, Problem, ProblemsFound
from generator.write import Tree

MODULE = PurePosixPath("module.py")


@dataclass(frozen=True, kw_only=True)
class Pages:
    """A convention, as a plugin has them."""

    size: str


class Played:
    """Stands in for the pipeline: a tiny tree for each document, or the problems it was told to find."""

    def __init__(self) -> None:
        self.text = "x = 1\n"
        self.problems: dict[str, int] = {}
        self.sources: list[Source] = []

    def build(self, source: Source, step: Callable[[str], None]) -> Tree:
        """One module and its manifest."""
        step("render")
        self.sources.append(source)
        self.complain(source.spec)
        files: Tree = {MODULE: self.text}
        return {**files, manifest.PATH: manifest.text(specs={}, plugins=[], files=files)}

    def load_api(self, source: Source) -> Api:
        """An API of one operation."""
        self.sources.append(source)
        self.complain(source.spec)
        return api(source.spec, source.package)

    def complain(self, spec: Path) -> None:
        """Raise as many problems as this document is said to have."""
        if count := self.problems.get(spec.name, 0):
            lines = range(1, count + 1)
            raise ProblemsFound(Problem(FileLine(spec, line), f"wrong {line}") for line in lines)


def api(spec: Path, package: str) -> Api:
    """One order operation with all that `show` prints."""
    where = FileLine(spec, 7)
    limit = Parameter(
        name="max",
        argument="limit",
        place="query",
        type=TypeRef("list", args=(TypeRef("scalar", "int"),)),
        required=False,
        style="form",
        explode=True,
        example=Decimal("1.10"),
        where=where,
    )
    operation = Operation(
        id="OR11",
        code="or11",
        method="get",
        path="/api/orders",
        group=("orders",),
        name="list",
        where=where,
        parameters=(limit,),
        body=Body(
            kind="json",
            content_type="application/json",
            type=TypeRef("union", args=(TypeRef("named", "Order"), TypeRef("none"))),
            required=True,
            where=where,
        ),
        results=(Result(status="200", kind="json", type=TypeRef("map", args=(TypeRef("any"),))),),
        conventions=(Pages(size="max"),),
    )
    group = Group(path=("orders",), class_name="Orders", module="orders", operations=(operation,))
    return Api(
        where=where,
        title="Shop",
        version="1",
        package=package,
        class_name="Shop",
        env_prefix="SHOP",
        groups=(group,),
    )


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> Played:
    """The pipeline that all commands of a test run on."""
    played = Played()
    monkeypatch.setattr(pipeline, "build", played.build)
    monkeypatch.setattr(pipeline, "load_api", played.load_api)
    return played


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, played: Played) -> Path:
    """A project of two clients, and a working folder in it."""
    (tmp_path / "specs").mkdir()
    for name in ("one", "two"):
        (tmp_path / "specs" / f"{name}.yaml").touch()
        with (tmp_path / "specs" / "clients.toml").open("a") as file:
            file.write(f'[clients.{name}]\nspec = "{name}.yaml"\nclass = "One"\nenv_prefix = "ONE"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def usage_error(*words: str) -> None:
    """The command exits with 2."""
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2


def test_generate_writes_every_client(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without names all clients are made; standard output says what was written, errors how it went."""
    assert main(["generate"]) == 0
    assert (project / "generated" / "one" / "module.py").read_text() == "x = 1\n"
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "generated/one: 2 files, 2 written, 0 removed",
        "generated/two: 2 files, 2 written, 0 removed",
    ]
    assert err.splitlines() == ["one: render", "two: render"]


def test_generate_takes_names_and_works_in_a_subfolder(
    project: Path, monkeypatch: pytest.MonkeyPatch, played: Played
) -> None:
    """Only the named client is made, and the project is found upwards."""
    monkeypatch.chdir(project / "specs")
    assert main(["generate", "two"]) == 0
    assert [path.name for path in (project / "generated").iterdir()] == ["two"]
    assert played.sources[0].hand_written
    assert played.sources[0].project


def test_generate_removes_what_the_last_run_wrote(project: Path, played: Played) -> None:
    """The manifest on disk says which files are ours to remove."""
    main(["generate", "one"])
    folder = project / "generated" / "one"
    orphan = manifest.text(specs={}, plugins=[], files={MODULE: "", PurePosixPath("old.py"): ""})
    (folder / manifest.NAME).write_text(orphan)
    (folder / "old.py").touch()
    (folder / "mine.py").touch()
    assert main(["generate", "one"]) == 0
    assert {file.name for file in folder.iterdir()} == {"module.py", "mine.py", manifest.NAME}


def test_problems_of_all_clients_come_in_one_run_and_nothing_is_written(
    project: Path, played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line each, then how many; a client without problems is not written either."""
    main(["generate", "one"])
    capsys.readouterr()
    played.text = "x = 2\n"
    played.problems = {"two.yaml": 2}
    assert main(["generate"]) == 1
    assert capsys.readouterr().err.splitlines()[-3:] == [
        "specs/two.yaml:1: wrong 1",
        "specs/two.yaml:2: wrong 2",
        "2 problems",
    ]
    assert (project / "generated" / "one" / "module.py").read_text() == "x = 1\n"
    assert not (project / "generated" / "two").exists()


def test_check_names_stale_files_and_the_command_that_mends_them(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Editing a generated file is found, told, and not touched."""
    main(["generate"])
    assert main(["generate", "--check"]) == 0
    edited = project / "generated" / "one" / "module.py"
    edited.write_text("edited")
    capsys.readouterr()
    assert main(["generate", "--check"]) == 1
    assert capsys.readouterr().err.splitlines()[-2:] == [
        "generated/one/module.py: edited",
        "1 stale file; run: specwright generate one",
    ]
    assert edited.read_text() == "edited"
    assert main(["generate", "one"]) == 0
    assert main(["generate", "--check"]) == 0


@pytest.mark.parametrize("text", ["", "<<<<<<<", "{}"])
def test_a_damaged_manifest_is_stale_and_mended(project: Path, text: str) -> None:
    """A merge conflict in the manifest needs nothing but another run."""
    main(["generate"])
    (project / "generated" / "one" / manifest.NAME).write_text(text)
    assert main(["generate", "--check"]) == 1
    assert main(["generate"]) == 0
    assert main(["generate", "--check"]) == 0


def test_any_document_makes_a_package_without_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, played: Played
) -> None:
    """All names come from the package's; only the package is written, to DIR/NAME."""
    monkeypatch.chdir(tmp_path)
    words = ["generate", "--spec", "a.yaml", "--package", "pet_shop", "--out", "out"]
    assert main([*words, "--allow-ref", "x", "--allow-ref", "y"]) == 0
    assert (tmp_path / "out" / "pet_shop" / "module.py").is_file()
    [source] = played.sources
    assert source == Source(
        spec=Path("a.yaml"),
        package="pet_shop",
        class_name="PetShop",
        env_prefix="PET_SHOP",
        plugin_folders=(),
        allow=(Path("x"), Path("y")),
        hand_written=False,
        project=False,
    )


def test_a_stale_document_is_mended_by_the_same_words(
    tmp_path: Path, played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command to run repeats the document, the package and the folder."""
    words = ["generate", "--spec", "a.yaml", "--package", "pets", "--out", str(tmp_path)]
    assert main([*words, "--check"]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == f"2 stale files; run: specwright {' '.join(words)}"


def test_a_file_in_the_way_is_one_line(tmp_path: Path, played: Played, capsys: pytest.CaptureFixture[str]) -> None:
    """A person's module is not overwritten, and there is no traceback."""
    (tmp_path / "pets").mkdir()
    (tmp_path / "pets" / "module.py").write_text("mine")
    assert main(["generate", "--spec", "a.yaml", "--package", "pets", "--out", str(tmp_path)]) == 1
    assert "not a generated file" in capsys.readouterr().err.splitlines()[-1]
    assert (tmp_path / "pets" / "module.py").read_text() == "mine"


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["nonsense"],
        ["generate", "onne"],
        ["generate", "--out", "x"],
        ["generate", "--spec", "a.yaml"],
        ["generate", "--spec", "a.yaml", "--package", "pets"],
        ["generate", "--spec", "a.yaml", "--package", "not-a-name", "--out", "x"],
        ["generate", "one", "--spec", "a.yaml", "--package", "pets", "--out", "x"],
        ["generate", "--root", "specs"],
        ["show"],
        ["show", "specs/one.yaml", "--operation", "OR12"],
    ],
)
def test_wrong_usage_exits_with_2(project: Path, words: list[str]) -> None:
    """Words that make no sense are told apart from documents that are wrong."""
    usage_error(*words)


@pytest.mark.parametrize("command", ["generate", "lint"])
def test_outside_of_a_project_something_must_be_named(
    command: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Without clients.toml there is no default to work on."""
    monkeypatch.chdir(tmp_path)
    usage_error(command)
    assert "no specs/clients.toml here or above" in capsys.readouterr().err


def test_an_unknown_client_gets_the_nearest_one(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip of the finger is answered with what was meant."""
    usage_error("generate", "onne")
    assert "did you mean one?" in capsys.readouterr().err


def test_a_wrong_clients_toml_is_a_problem(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The configuration's mistakes are told like a document's."""
    (project / "specs" / "clients.toml").write_text("[clients.one]\nspek = 1\n")
    assert main(["generate"]) == 1
    err = capsys.readouterr().err.splitlines()
    assert "specs/clients.toml:2: clients.one.spek: unknown key; did you mean spec?" in err
    assert err[-1] == "4 problems"


def test_lint_holds_every_document_to_the_hand_written_rules(
    project: Path, played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    """By default every client's document; problems of all of them together."""
    assert main(["lint"]) == 0
    assert capsys.readouterr().out == "2 documents, no problems\n"
    played.problems = {"one.yaml": 1, "two.yaml": 1}
    assert main(["lint"]) == 1
    assert capsys.readouterr().err.splitlines()[-3:] == [
        "specs/one.yaml:1: wrong 1",
        "specs/two.yaml:1: wrong 1",
        "2 problems",
    ]
    assert all(source.hand_written for source in played.sources)


def test_lint_takes_any_file(tmp_path: Path, played: Played, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document needs no project to be held to the rules."""
    monkeypatch.chdir(tmp_path)
    played.problems = {"a.yaml": 1}
    assert main(["lint", "b.yaml"]) == 0
    assert main(["lint", "a.yaml", "b.yaml"]) == 1


def test_show_prints_what_is_made_of_a_document(
    project: Path, played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    """One operation with its names, types, results and conventions; the rules do not apply."""
    assert main(["show", "specs/one.yaml"]) == 0
    assert [source.hand_written for source in played.sources] == [False]
    assert capsys.readouterr().out == """\
Shop 1: Shop in one

OR11  GET /api/orders
  call: client.orders.list
  from: specs/one.yaml:7
  parameters:
    limit (sent as max): list[int], query, optional
  body:
    Order | None, application/json, required
  results:
    200: dict[str, any], no content
  conventions:
    Pages(size='max')
"""


def test_show_prints_json(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One operation, or the whole API; a place is `file:line`, a Decimal keeps its digits."""
    assert main(["show", "specs/one.yaml", "--operation", "OR11", "--json"]) == 0
    operation = json.loads(capsys.readouterr().out)
    assert operation["where"] == "specs/one.yaml:7"
    assert operation["parameters"][0]["example"] == "1.10"
    assert operation["conventions"] == [{"class": "Pages", "size": "max"}]
    assert main(["show", "specs/one.yaml", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["groups"][0]["operations"] == [operation]


def test_a_terminal_gets_a_live_display(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a terminal the steps are drawn over each other instead of listed."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert main(["generate"]) == 0
    assert "one: render\n" not in capsys.readouterr().err


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_help_and_version_are_fine(word: str) -> None:
    """Asking is no mistake."""
    with pytest.raises(SystemExit) as stopped:
        main([word])
    assert stopped.value.code == 0
