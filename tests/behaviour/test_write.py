"""Output reaches the disk whole or not at all, and nothing but our own files is touched."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from generator.write import Changes, Refused, Stale, Tree, check, write

A, B, NESTED = PurePosixPath("a.py"), PurePosixPath("b.py"), PurePosixPath("package/orders.py")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_a_tree_is_written_as_utf8_with_its_own_line_ends(tmp_path: Path) -> None:
    """Texts arrive as UTF-8 with LF on every system, bytes as they are, and folders are made."""
    changes = write(tmp_path / "out", {A: "é\n", NESTED: b"\xff"}, owned=())
    assert contents(tmp_path / "out") == {"a.py": "é\n".encode(), "package/orders.py": b"\xff"}
    assert changes == Changes(written=(A, NESTED))


def test_an_unchanged_file_is_left_alone(tmp_path: Path) -> None:
    """Only what changed is replaced, so that build tools and editors see no churn."""
    write(tmp_path, {A: "same", B: "old"}, owned=())
    before = (tmp_path / "a.py").stat()
    changes = write(tmp_path, {A: "same", B: "new"}, owned={A, B})
    after = (tmp_path / "a.py").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert changes == Changes(written=(B,))


def test_an_owned_file_that_the_tree_lacks_is_removed_with_its_folder(tmp_path: Path) -> None:
    """What the last run wrote and this one does not want goes, and leaves no empty folder."""
    write(tmp_path, {A: "a", NESTED: "n"}, owned=())
    assert write(tmp_path, {A: "a"}, owned={A, NESTED}) == Changes(removed=(NESTED,))
    assert [path.name for path in tmp_path.iterdir()] == ["a.py"]


def test_a_persons_own_file_beside_survives(tmp_path: Path) -> None:
    """A file that nobody generated stays, and so does the folder it is in."""
    write(tmp_path, {NESTED: "n"}, owned=())
    (tmp_path / "package" / "mine.py").write_text("mine")
    write(tmp_path, {A: "a"}, owned={NESTED})
    assert contents(tmp_path) == {"a.py": b"a", "package/mine.py": b"mine"}


def test_a_file_that_is_not_ours_is_never_overwritten(tmp_path: Path) -> None:
    """Where a person's file has the name of a generated one, the run stops before it writes anything."""
    (tmp_path / "a.py").write_text("mine")
    with pytest.raises(Refused, match=r"a\.py: not a generated file"):
        write(tmp_path, {A: "ours", B: "b"}, owned=())
    assert contents(tmp_path) == {"a.py": b"mine"}


@pytest.mark.parametrize("path", ["/etc/hosts", "../a.py", "package/../../a.py", "."])
def test_a_path_outside_the_folder_is_refused(tmp_path: Path, path: str) -> None:
    """Neither a tree nor a damaged manifest can lead out of the folder."""
    out = tmp_path / "out"
    with pytest.raises(Refused, match="not a file inside"):
        write(out, {PurePosixPath(path): "x"}, owned=())
    with pytest.raises(Refused, match="not a file inside"):
        write(out, {A: "a"}, owned={PurePosixPath(path)})
    assert contents(tmp_path) == {}


@pytest.mark.parametrize("link", ["out", "out/package", "out/package/orders.py"])
def test_a_symbolic_link_is_refused(tmp_path: Path, link: str) -> None:
    """Nothing is written or removed through a link, wherever on the way it is."""
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "package").mkdir(parents=True)
    (elsewhere / "package" / "orders.py").write_text("theirs")
    target = elsewhere / Path(link).relative_to("out")
    (tmp_path / link).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / link).symlink_to(target)
    for tree in ({NESTED: "ours"}, {A: "a"}):
        with pytest.raises(Refused, match="symbolic link"):
            write(tmp_path / "out", tree, owned={NESTED})
    assert contents(elsewhere) == {"package/orders.py": b"theirs"}


def test_a_file_and_a_folder_can_change_places(tmp_path: Path) -> None:
    """A stale file makes room for a folder of its name, and the other way round."""
    file, inside = PurePosixPath("orders"), PurePosixPath("orders/__init__.py")
    write(tmp_path, {file: "file"}, owned=())
    write(tmp_path, {inside: "inside"}, owned={file})
    assert contents(tmp_path) == {"orders/__init__.py": b"inside"}
    write(tmp_path, {file: "file"}, owned={inside})
    assert contents(tmp_path) == {"orders": b"file"}


@pytest.mark.parametrize("failure", [OSError("disk full"), KeyboardInterrupt()])
def test_a_failure_halfway_puts_the_old_files_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    """After a full disk or Ctrl-C the folder is as it was, removed and new files included."""
    old = {A: "old a", B: "old b", NESTED: "old"}
    write(tmp_path, old, owned=())
    before = contents(tmp_path)
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if Path(target).name == "z.py":
            raise failure
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    tree = {A: "new a", PurePosixPath("new/c.py"): "c", PurePosixPath("z.py"): "z"}
    with pytest.raises(type(failure)):
        write(tmp_path, tree, owned=set(old))
    assert contents(tmp_path) == before
    assert not (tmp_path / "new").exists()


def test_check_names_every_stale_file_and_changes_nothing(tmp_path: Path) -> None:
    """Edited, missing and orphaned files are told apart."""
    write(tmp_path, {A: "a", NESTED: "n"}, owned=())
    (tmp_path / "a.py").write_text("edited")
    before = contents(tmp_path)
    assert check(tmp_path, {A: "a", B: "b"}, owned={A, NESTED}) == [
        Stale(A, "edited"),
        Stale(B, "missing"),
        Stale(NESTED, "orphan"),
    ]
    assert contents(tmp_path) == before


def test_check_is_content_after_a_write(tmp_path: Path) -> None:
    """What was written is up to date."""
    tree: Tree = {A: "a", NESTED: b"n"}
    write(tmp_path, tree, owned=())
    assert check(tmp_path, tree, owned=set(tree)) == []
