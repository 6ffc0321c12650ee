"""Runs the contract of documents of others against Prism: `python -m tests.corpus.contract [DOCUMENT…]`."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.problems import ProblemsFound
from tests.contract.calls import calls, read
from tests.contract.judging import Subject, fared
from tests.contract.prism import Unable, install
from tests.contract.reasons import Reason, why
from tests.contract.stubs import Broken
from tests.packages import run

from .documents import Entry, Unknown, entries
from .gates import ROOT

TEN = (
    *("codat-files.json", "nexmo-messages.yml", "oxide-nexus.json", "petstore-1.0.27.yaml", "pinecone-control.yaml"),
    *("spotify.yml", "svix.json", "typesense.yml", "up.json", "xero-identity.yaml"),
)


@dataclass(frozen=True)
class Report:
    """How the calls of one document fared, with the reason of each that did not pass by its operation."""

    name: str
    operations: int
    reasons: dict[str, Reason]

    @property
    def passed(self) -> int:
        """How many operations passed, sync and async."""
        return self.operations - len(self.reasons)


def main(words: Sequence[str] | None = None) -> int:
    """0 when each call passed or the document or Prism stands in its way, 1 when the client does, 2 without documents."""
    args = _parser().parse_args(words)
    try:
        chosen = entries(args.corpus, args.documents or TEN)
        install()
        reports = [_report(entry) for entry in chosen]
    except Unknown as error:
        print(error, file=sys.stderr)
        return 2
    except (Broken, ProblemsFound, Unable) as error:
        print(error, file=sys.stderr)
        return 1
    print(table(reports))
    return int(any(reason.fault == "client" for report in reports for reason in report.reasons.values()))


def table(reports: Sequence[Report]) -> str:
    """How many operations of each document passed, and below them why the others did not, from the most common on."""
    lines = [_line("document", "operations", "passed")]
    for report in sorted(reports, key=lambda each: each.name):
        lines.append(_line(report.name, report.operations, report.passed))
        grouped = Counter((reason.fault, reason.what) for reason in report.reasons.values())
        for (fault, what), count in grouped.most_common():
            lines.append(f"  {count:>4}  {fault}: {what}")
            alike = ((id_, each) for id_, each in report.reasons.items() if (each.fault, each.what) == (fault, what))
            # Whoever reads the client's own faults mends each; of the others one shows what is meant.
            shown = list(alike) if fault == "client" else [next(alike)]
            lines += [f"        {id_}: {each.evidence[:200]}" for id_, each in shown]
    total, passed = sum(each.operations for each in reports), sum(each.passed for each in reports)
    return "\n".join([*lines, _line(f"{len(reports)} documents", total, passed)])


def _line(name: str, operations: object, passed: object) -> str:
    return f"{name:<26}{operations:>10}{passed:>8}"


def _report(entry: Entry) -> Report:
    """Generate a document's package into a folder of its own, and make its calls. Raises `Broken`."""
    document = read(entry.file.resolve())
    listed = list(calls(document))
    with TemporaryDirectory() as folder:
        words = ["--spec", str(entry.file), "--package", entry.package, "--out", folder]
        done = run(["-m", "generator", "generate", *words], ROOT, ROOT)
        if done.returncode:
            raise Broken(done.stderr)
        subject = Subject(document, Path(folder, entry.package), entry.package.upper(), shown=False)
        found = fared(subject, listed)
    reasons = {each.call.id: why(each, document) for each in found if not each.passed}
    print(f"{entry.file.name}: {len(found) - len(reasons)} of {len(found)}", file=sys.stderr, flush=True)
    return Report(entry.file.name, len(found), reasons)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.contract", description=__doc__)
    parser.add_argument("documents", nargs="*", metavar="DOCUMENT", help="file names; without any, ten of the folder")
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus", metavar="DIR")
    return parser


if __name__ == "__main__":
    sys.exit(main())
