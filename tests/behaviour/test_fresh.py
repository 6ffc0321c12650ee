"""A run with nothing to do finds that out by hashes, and whatever was touched since is seen."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import fresh, pipeline
from generator.__main__ import main
from generator.hashes import Hashes
from tests.packages import PETS, contents

CLIENTS = '[clients.pets]\nspec = "pets.yaml"\nclass = "Pets"\nenv_prefix = "PETS"\nplugins = ["plugins"]\n'
SHARED = "components:\n  schemas:\n    Pet: {type: object, description: A pet., properties: {name: {type: string}}}\n"
REFERRING = "responses: {'200': {description: Ok., content: {application/json: {schema: {$ref: %s}}}}}"


def project(folder: Path) -> Path:
    """A project of one client, whose description refers to a second file."""
    (folder / "specs" / "plugins").mkdir(parents=True)
    (folder / "specs" / "clients.toml").write_text(CLIENTS)
    (folder / "specs" / "shared.yaml").write_text(SHARED)
    referring = REFERRING % "'shared.yaml#/components/schemas/Pet'"
    (folder / "specs" / "pets.yaml").write_text(PETS.replace('responses: {"204": {description: Ok.}}', referring))
    return folder


def generated(root: Path, *words: str) -> int:
    """The exit status of a run over the whole project."""
    return main(["generate", *words, "--root", str(root)])


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A project whose client has been generated."""
    root = project(tmp_path)
    assert generated(root) == 0
    return root


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The packages that were built, as the test goes on."""
    found: list[str] = []
    build = pipeline.build

    def noted(source: pipeline.Source, step: Callable[[str], None]) -> pipeline.Tree:
        found.append(source.package)
        return build(source, step)

    monkeypatch.setattr(pipeline, "build", noted)
    return found


def test_nothing_is_built_when_nothing_changed(
    made: Path, builds: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """The report is that of a run which found everything as it should be."""
    capsys.readouterr()
    assert generated(made) == 0
    assert generated(made, "--check") == 0
    files = len(contents(made / "generated" / "pets"))
    assert capsys.readouterr().out.endswith(f"{files} files, 0 written, 0 removed\n")
    assert builds == []


def remove(file: Path) -> None:
    """Take a file away."""
    file.unlink()


def append(file: Path) -> None:
    """Add a comment, or what a machine reads as nothing."""
    file.write_bytes(file.read_bytes() + b"\n")


TOUCHES: dict[str, tuple[str, Callable[[Path], object]]] = {
    "an edited module": ("generated/pets/pets/client.py", append),
    "an edited manifest": ("generated/pets/MANIFEST.json", append),
    "an edited vendored file": ("generated/pets/pets/_vendor/runtime/core.py", append),
    "a missing module": ("generated/pets/pets/groups/pets.py", remove),
    "a missing manifest": ("generated/pets/MANIFEST.json", remove),
    "an edited description": ("specs/pets.yaml", append),
    "an edited second file": ("specs/shared.yaml", append),
    "a new plugin": ("specs/plugins/own.py", lambda file: file.touch()),
    "another class name": (
        "specs/clients.toml",
        lambda file: file.write_text(CLIENTS.replace('"Pets"', '"Zoo"')),
    ),
    "a missing record": (".specwright_cache/pets.json", remove),
    "a damaged record": (".specwright_cache/pets.json", lambda file: file.write_text("[1")),
    "a record of another kind": (".specwright_cache/pets.json", lambda file: file.write_text("[]")),
}


@pytest.mark.parametrize("what", TOUCHES)
def test_whatever_was_touched_is_seen(what: str, made: Path, builds: list[str]) -> None:
    """The run does its work, and afterwards the folder is what a first run would have made."""
    name, touch = TOUCHES[what]
    touch(made / name)
    assert generated(made) == 0
    assert builds == ["pets"]
    left = contents(made / "generated")
    shutil.rmtree(made / "generated")
    shutil.rmtree(made / fresh.CACHE)
    assert generated(made) == 0
    assert contents(made / "generated") == left


def test_check_sees_an_edit_too(made: Path) -> None:
    """A record is no reason to look away."""
    append(made / "generated" / "pets" / "pets" / "client.py")
    assert generated(made, "--check") == 1


def test_another_generator_builds_anew(made: Path, builds: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of a template, of the generator or of a tool beside it."""

    def another(_hashes: Hashes) -> str:
        return "another"

    monkeypatch.setattr(fresh, "_generator", another)
    assert generated(made) == 0
    assert builds == ["pets"]


def test_the_generators_hash_is_over_every_file_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One byte of a template makes another generator, and so does a new file."""
    hashed: Callable[[], str] = partial(vars(fresh)["_generator"].__wrapped__, Hashes())
    monkeypatch.setattr(fresh, "_TEMPLATES", tmp_path)
    seen = {hashed()}
    (tmp_path / "new.j2").write_text("a")
    seen.add(hashed())
    (tmp_path / "new.j2").write_text("b")
    seen.add(hashed())
    assert len(seen) == 3


@pytest.mark.parametrize("name", ["pets/client.py", "pets/groups", "."])
def test_a_link_is_the_writers_business(name: str, made: Path, builds: list[str]) -> None:
    """Equal bytes behind a symbolic link are refused as ever: a file, a folder, or the whole of it."""
    linked = made / "generated" / "pets" / name
    linked.rename(made / "elsewhere")
    linked.symlink_to(made / "elsewhere")
    assert generated(made) == 1
    assert builds == ["pets"]


def test_the_record_stays_out_of_the_repository(made: Path) -> None:
    """Whatever the project's own .gitignore says."""
    assert (made / fresh.CACHE / ".gitignore").read_text() == "*\n"


def test_a_cache_that_cannot_be_written_is_no_failure(tmp_path: Path, builds: list[str]) -> None:
    """A file stands in its place: every run does its work."""
    root = project(tmp_path)
    (root / fresh.CACHE).touch()
    assert generated(root) == 0
    assert generated(root) == 0
    assert builds == ["pets", "pets"]


def touched(name: str, touch: Callable[[Path], object], root: Path) -> None:
    """Touch a file; one that an earlier step took away cannot be taken away again."""
    if touch is not remove or (root / name).exists():
        touch(root / name)


def retitled(title: str, root: Path) -> None:
    """Write another description."""
    (root / "specs" / "pets.yaml").write_text(PETS.replace("Pets", title))


# What may happen between two runs. Without its manifest an edited folder is not ours to write into.
STEPS: list[Callable[[Path], object]] = [
    generated,
    lambda root: generated(root, "--check"),
    *(partial(touched, *touch) for what, touch in TOUCHES.items() if what != "a missing manifest"),
    partial(retitled, "Cats"),
    partial(retitled, "Dogs"),
]


@settings(max_examples=5)
@given(st.lists(st.sampled_from(STEPS), min_size=2, max_size=4))
def test_a_run_with_a_cache_ends_where_one_without_ends(happened: list[Callable[[Path], object]]) -> None:
    """Whatever happened before, in whatever order."""
    with TemporaryDirectory() as name:
        root = project(Path(name))
        generated(root)
        for step in happened:
            step(root)
        generated(root)
        left = contents(root / "generated")
        shutil.rmtree(root / "generated")
        shutil.rmtree(root / fresh.CACHE)
        generated(root)
        assert contents(root / "generated") == left
