"""What each command does: choose the documents, run the pipeline over them, write or print the outcome."""

from __future__ import annotations

import gc
import sys
from argparse import Namespace
from collections.abc import Collection, Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from os.path import relpath
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from . import fresh, manifest, write
from .hashes import Hashes
from .problems import Problems, ProblemsFound
from .progress import progress
from .source import Source
from .specs_readme import SpecsReadme
from .targets import Target, WrongUsage, chosen, configured, hint, root_of, source_of, sources

if TYPE_CHECKING:
    from .ir import Api


def generate(args: Namespace) -> int:
    """Build every package, and only when all of them are right write them, or say which files are stale."""
    targets, root = chosen(args), None if args.spec else root_of(args)
    hashes = Hashes(root / fresh.CACHE if root else None)
    readme = SpecsReadme.of(root, configured(args), hashes) if root else None
    current = {target.folder: _current(target, hashes) for target in targets}
    inputs = {target.folder: fresh.inputs(target.source, hashes) for target in targets if target.record}
    hashes.remember()
    built = _built(target for target in targets if not current[target.folder])
    words: write.Tree = readme.tree() if readme and not readme.is_fresh else {}
    if args.check:
        stale = [_check(target.folder, tree, _owned(target.folder), target.command) for target, tree in built]
        stale += [_check(readme.folder, words, readme.owned, "specwright generate")] if readme and words else []
        return int(any(stale))
    for folder, files in current.items():
        if files:
            _report(folder, files, write.Changes())
    for target, tree in built:
        _write(target, tree)
        if target.record:
            fresh.remember(target.record, inputs[target.folder], target.folder / manifest.NAME)
    if readme and words:
        readme.write(words)
    return 0


def _current(target: Target, hashes: Hashes) -> int | None:
    """How many files the folder of a target holds when it needs no run at all."""
    return fresh.files_if_fresh(target.record, target.source, target.folder, hashes) if target.record else None


def lint(args: Namespace) -> int:
    """Hold documents to the rules for hand-written ones."""
    documents = sources(args)
    found = Problems()
    with progress() as report:
        for source in documents:
            report(relpath(source.spec), "lint")
            with _collected(found):
                _load(source, strict=True)
    found.raise_if_any()
    print(f"{counted(len(documents), 'document')}, no problems")
    return 0


def show_document(args: Namespace) -> int:
    """Print the picture that the generator works from: all of it, or one operation."""
    from . import show

    api = _load(source_of(args.file, configured(args)), strict=False)
    operations = [each for each in api.operations if args.operation in (None, each.id)]
    if args.operation and not operations:
        known = [each.id for each in api.operations]
        raise WrongUsage(f"no operation {args.operation!r}; {hint(args.operation, known)}")
    if args.json:
        print(show.as_json(operations[0] if args.operation else api), end="")
    else:
        print(show.as_text(api, operations), end="")
    return 0


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _load(source: Source, *, strict: bool) -> Api:
    from . import pipeline

    return pipeline.load_api(replace(source, hand_written=strict))


def _built(targets: Iterable[Target]) -> list[tuple[Target, write.Tree]]:
    """The tree of every target; raises the problems of all of them together."""
    wanted = list(targets)
    if not wanted:
        return []
    # Imported here and not above: with nothing to do, importing the stages would be most of a run.
    from . import pipeline

    found = Problems()
    built: list[tuple[Target, write.Tree]] = []
    with progress() as report, _no_collection():
        for target in wanted:
            with _collected(found):
                step = partial(report, target.source.package)
                built.append((target, pipeline.build(target.source, step)))
    found.raise_if_any()
    return built


@contextmanager
def _no_collection() -> Generator[None]:
    """Do not look for garbage: what a run makes it needs to its end, and looking through it takes a tenth of the run."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@contextmanager
def _collected(found: Problems) -> Generator[None]:
    """Keep the problems of one document, and go on with the next."""
    try:
        yield
    except ProblemsFound as error:
        found.extend(error.problems)


def _write(target: Target, tree: write.Tree) -> None:
    changes = write.write(target.folder, tree, _owned(target.folder))
    _report(target.folder, len(tree), changes)
    _tell_left_out(target, tree)


def _report(folder: Path, files: int, changes: write.Changes) -> None:
    done = f"{len(changes.written)} written, {len(changes.removed)} removed"
    print(f"{relpath(folder)}: {counted(files, 'file')}, {done}")


def _tell_left_out(target: Target, tree: write.Tree) -> None:
    """An operation that no document describes is not made silently, and not left out silently either."""
    text = tree[manifest.PATH]
    codes = manifest.left_out(text if isinstance(text, str) else text.decode())
    if codes:
        how = f"`inferred = true` for {target.source.package} in clients.toml generates them"
        print(f"  {counted(len(codes), 'operation')} only inferred, and left out: {', '.join(codes)}; {how}")


def _check(folder: Path, tree: write.Tree, owned: Collection[PurePosixPath], command: str) -> int:
    """Name what is stale in one folder, and the command that mends it; how many files that were."""
    stale = write.check(folder, tree, owned)
    for each in stale:
        print(f"{relpath(folder / each.path)}: {each.what}", file=sys.stderr)
    if stale:
        print(f"{counted(len(stale), 'stale file')}; run: {command}", file=sys.stderr)
    return len(stale)


def _owned(folder: Path) -> frozenset[PurePosixPath]:
    return manifest.owned(_text(folder / manifest.NAME))


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
