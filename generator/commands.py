"""What each command does: choose the documents, run the pipeline over them, write or print the outcome."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from os.path import relpath
from pathlib import Path, PurePosixPath

from . import manifest, pipeline, show, write
from .ir import Api
from .problems import Problems, ProblemsFound
from .progress import progress
from .source import Source
from .targets import Target, WrongUsage, chosen, configured, hint, source_of, sources


def generate(args: Namespace) -> int:
    """Build every package, and only when all of them are right write them, or say which files are stale."""
    built = _built(chosen(args))
    if args.check:
        stale = [_check(target, tree) for target, tree in built]
        return int(any(stale))
    for target, tree in built:
        _write(target, tree)
    return 0


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
    return pipeline.load_api(replace(source, hand_written=strict))


def _built(targets: Iterable[Target]) -> list[tuple[Target, write.Tree]]:
    """The tree of every target; raises the problems of all of them together."""
    found = Problems()
    built: list[tuple[Target, write.Tree]] = []
    with progress() as report:
        for target in targets:
            with _collected(found):
                step = partial(report, target.source.package)
                built.append((target, pipeline.build(target.source, step)))
    found.raise_if_any()
    return built


@contextmanager
def _collected(found: Problems) -> Generator[None]:
    """Keep the problems of one document, and go on with the next."""
    try:
        yield
    except ProblemsFound as error:
        found.extend(error.problems)


def _write(target: Target, tree: write.Tree) -> None:
    changes = write.write(target.folder, tree, _owned(target.folder))
    done = f"{len(changes.written)} written, {len(changes.removed)} removed"
    print(f"{relpath(target.folder)}: {counted(len(tree), 'file')}, {done}")


def _check(target: Target, tree: write.Tree) -> int:
    """Name what is stale in one folder, and the command that mends it; how many files that were."""
    stale = write.check(target.folder, tree, _owned(target.folder))
    for each in stale:
        print(f"{relpath(target.folder / each.path)}: {each.what}", file=sys.stderr)
    if stale:
        print(f"{counted(len(stale), 'stale file')}; run: {target.command}", file=sys.stderr)
    return len(stale)


def _owned(folder: Path) -> frozenset[PurePosixPath]:
    file = folder / manifest.NAME
    text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    return manifest.owned(text)
