"""Puts documents of others through every gate: `python -m tests.corpus [DOCUMENT…]`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from .documents import Entry, Unknown, entries
from .gates import ROOT, Bench, Report
from .results import house, keep, kept, summary, table


def main(words: Sequence[str] | None = None) -> int:
    """0 when every document passed every gate, 1 when one did not, 2 where there are no such documents."""
    args = _parser().parse_args(words)
    try:
        chosen = entries(args.corpus, args.documents)
    except Unknown as error:
        print(error, file=sys.stderr)
        return 2
    args.out.mkdir(parents=True, exist_ok=True)
    bench = Bench(args.out.resolve(), args.seconds, args.pyright)
    reports = _judged(bench, chosen, args)
    print(table(reports))
    print(summary(reports))
    return int(any(report.faults for report in reports))


def _judged(bench: Bench, chosen: list[Entry], args: argparse.Namespace) -> list[Report]:
    """Each document by one worker, the largest first; what an earlier run found still holds is taken over."""
    generator = house()
    keys = {entry: f"{entry.sha256} {generator} {args.pyright}" for entry in chosen}
    earlier = {} if args.again else {entry: kept(bench.folder, entry, keys[entry]) for entry in chosen}
    reports = [report for report in earlier.values() if report]
    waiting = [entry for entry in chosen if not earlier.get(entry)]
    with ThreadPoolExecutor(args.jobs) as pool:
        running = {pool.submit(bench.judge, entry, keys[entry]): entry for entry in waiting}
        for done in as_completed(running):
            report = done.result()
            keep(bench.folder, running[done], report)
            reports.append(report)
            print(f"{report.name}: {', '.join(report.faults) or 'passed'}, {report.seconds} s", file=sys.stderr)
    return reports


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("documents", nargs="*", metavar="DOCUMENT", help="file names; without any, all of the folder")
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus", metavar="DIR")
    parser.add_argument("--out", type=Path, default=ROOT / ".corpus", metavar="DIR", help="packages and reports")
    parser.add_argument("--again", action="store_true", help="judge anew what an earlier run has judged")
    parser.add_argument(
        "--pyright", action="store_true", help="pyright strict besides mypy strict; several times as long"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="documents at once")
    parser.add_argument("--seconds", type=float, default=600, metavar="N", help="what one gate of a document may take")
    return parser


if __name__ == "__main__":
    sys.exit(main())
