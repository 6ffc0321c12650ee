"""clients.toml is read whole, and its mistakes are named by file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import Client, class_for, find_root, read_clients, valid_package
from generator.problems import ProblemsFound

GOOD = """\
[clients.mirakl_seller]
spec = "mirakl/seller.yaml"
class = "MiraklSeller"
env_prefix = "MIRAKL"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A clients.toml that is yet to be written, with a document beside it."""
    (tmp_path / "specs" / "mirakl").mkdir(parents=True)
    (tmp_path / "specs" / "mirakl" / "seller.yaml").touch()
    return tmp_path / "specs" / "clients.toml"


def problems(file: Path, text: str) -> list[tuple[int, str]]:
    """The line and the text of every problem of a file with this text."""
    file.write_text(text)
    with pytest.raises(ProblemsFound) as found:
        read_clients(file)
    assert {problem.where.file for problem in found.value.problems} == {file}
    return [(problem.where.line, problem.text) for problem in found.value.problems]


def test_a_client_is_read_with_paths_from_the_files_folder(file: Path) -> None:
    """Every key arrives, and plugin folders are optional."""
    (file.parent / "more").mkdir()
    file.write_text(GOOD + 'plugins = ["more"]\n')
    assert read_clients(file) == (
        Client(
            package="mirakl_seller",
            spec=file.parent / "mirakl" / "seller.yaml",
            class_name="MiraklSeller",
            env_prefix="MIRAKL",
            plugin_folders=(file.parent / "more",),
        ),
    )


def test_the_projects_own_file_is_right() -> None:
    """What stands under specs/ names the seller API's client, and its document is there."""
    root = find_root(Path(__file__).parent)
    assert root is not None
    clients = read_clients(root / "specs" / "clients.toml")
    assert "mirakl_seller" in {client.package for client in clients}


def test_an_unknown_key_gets_the_nearest_known_one(file: Path) -> None:
    """A slip of the finger is answered with what was meant."""
    assert problems(file, GOOD + 'plugin = ["x"]\n') == [
        (5, "clients.mirakl_seller.plugin: unknown key; did you mean plugins?")
    ]
    assert problems(file, GOOD + "\n[cleints.x]\n") == [(6, "cleints: unknown key; did you mean clients?")]


def test_an_outlandish_key_gets_all_known_ones(file: Path) -> None:
    """Where nothing is near, everything is listed."""
    [(line, text)] = problems(file, GOOD + "zzz = 1\n")
    assert line == 5
    assert text.endswith("unknown key; known are spec, class, env_prefix, plugins, inferred")


def test_every_problem_of_every_client_is_found_in_one_run(file: Path) -> None:
    """Missing keys, missing files, bad names and wrong types, each at its line."""
    text = """\
[clients.Bad-Name]
class = "lower"
env_prefix = "MIRAKL"

[clients.other]
spec = "no/such.yaml"
class = "Other"
env_prefix = 5
plugins = ["nowhere"]
"""
    assert [(line, text.split(": ")[0]) for line, text in problems(file, text)] == [
        (1, "clients.Bad-Name.spec"),
        (1, "clients.Bad-Name"),
        (2, "clients.Bad-Name.class"),
        (6, "clients.other.spec"),
        (8, "clients.other.env_prefix"),
        (9, "clients.other.plugins.0"),
    ]


def test_a_missing_spec_file_is_named(file: Path) -> None:
    """The path is repeated as it was written."""
    [(line, text)] = problems(file, GOOD.replace("seller", "absent", 2).replace("mirakl_absent", "x"))
    assert (line, text) == (2, "clients.x.spec: no such file: mirakl/absent.yaml")


def test_broken_toml_is_named_with_its_line(file: Path) -> None:
    """A syntax error is a problem like any other."""
    [(line, text)] = problems(file, GOOD + "plugins = ]\n\n")
    assert line == 5
    assert text.startswith("not TOML: ")


@pytest.mark.parametrize("text", ["", "clients = 1\n", "[clients]\n"])
def test_a_file_without_clients_is_a_problem(file: Path, text: str) -> None:
    """Nothing to generate is never silently fine."""
    assert [line for line, _ in problems(file, text)] == [1]


def test_a_file_that_cannot_be_read_is_a_problem(file: Path) -> None:
    """No traceback for an absent file or for one in another encoding."""
    with pytest.raises(ProblemsFound, match="cannot be read"):
        read_clients(file)
    file.write_bytes(b"\xff")
    with pytest.raises(ProblemsFound, match="cannot be read"):
        read_clients(file)


def test_the_root_is_found_from_any_folder_below(file: Path) -> None:
    """Commands work in subfolders, and outside of a project there is none."""
    file.touch()
    root = file.parent.parent
    assert find_root(root) == root
    assert find_root(root / "specs" / "mirakl") == root
    assert find_root(root.parent) != root


@pytest.mark.parametrize("name", ["mirakl_seller", "a", "api2"])
def test_names_that_packages_have(name: str) -> None:
    """Lower-case words, as imports are spelled."""
    assert valid_package(name)


@pytest.mark.parametrize("name", ["", "Mirakl", "a-b", "2a", "_a", "a.b", "../a", "class", "none", "é", "a\n"])
def test_names_that_packages_cannot_have(name: str) -> None:
    """Neither a keyword, nor a path, nor a name whose class would be a keyword."""
    assert not valid_package(name)


def test_a_class_is_named_after_its_package() -> None:
    """Each word gets its capital."""
    assert class_for("mirakl_seller2_api") == "MiraklSeller2Api"
