"""Measures the rows and prints the table; `--write` keeps it, `--check` holds it against what was kept."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from . import calls, clients, export, files, first, generate, pages, ready, table
from .measure import ROOT
from .peers import Peers
from .row import Bench, Measured, Row

SUITES: dict[str, tuple[Row, ...]] = {
    "generate": generate.ROWS,
    "ready": ready.ROWS,
    "first": first.ROWS,
    "client": clients.ROWS,
    "calls": calls.ROWS,
    "pages": pages.ROWS,
    "files": files.ROWS,
    "export": export.ROWS,
}
FOLDER = ROOT / "bench"


def main(words: list[str]) -> int:
    """Measure the named suites or rows, by default all: 1 when `--check` finds a ratio fallen back."""
    args = _arguments(words)
    results: list[tuple[Row, Measured]] = []
    for row in _chosen(args):
        print(f"{row.name} …", file=sys.stderr, flush=True)
        with TemporaryDirectory(prefix="bench-") as scratch:
            peers = Peers(args.peers.resolve() if args.peers else None)
            results.append((row, row.measure(Bench(Path(scratch), args.corpus.resolve(), peers, args.repeats))))
        if args.write:
            table.write(FOLDER, results[-1:], [each for rows in SUITES.values() for each in rows])
    print(table.text(results))
    fallen = table.fallen_back(results, table.recorded(FOLDER)) if args.check else []
    for sentence in fallen:
        print(sentence, file=sys.stderr)
    return int(bool(fallen))


def _arguments(words: list[str]) -> Namespace:
    parser = ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"a suite ({', '.join(SUITES)}) or a row; default: all"
    )
    parser.add_argument("--check", action="store_true", help="fail when a ratio has grown by more than a quarter")
    parser.add_argument("--write", action="store_true", help="keep the table and the ratios in bench/")
    parser.add_argument("--repeats", type=int, default=3, help="of each measurement; the median counts")
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus", metavar="DIR")
    parser.add_argument("--peers", type=Path, metavar="DIR", help="where other generators are, or are to be, installed")
    args = parser.parse_args(words)
    known = {*SUITES, *(row.name for rows in SUITES.values() for row in rows)}
    if unknown := [name for name in args.names if name not in known]:
        parser.error(f"no {', '.join(unknown)}; there are {', '.join(sorted(known))}")
    return args


def _chosen(args: Namespace) -> Iterator[Row]:
    """The rows that were asked for and can be measured here."""
    missing = {*([] if args.corpus.is_dir() else ["corpus"]), *([] if args.peers else ["peers"])}
    for suite, rows in SUITES.items():
        for row in rows:
            if args.names and not {suite, row.name} & {*args.names}:
                continue
            if row.needs & missing:
                print(f"{row.name}: left out, no {' and no '.join(sorted(row.needs & missing))}", file=sys.stderr)
            else:
                yield row


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
