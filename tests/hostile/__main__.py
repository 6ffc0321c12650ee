"""Writes hostile descriptions for a while, and keeps the shortest one that breaks a law; `make hostile`."""

from __future__ import annotations

import hashlib
import sys
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from traceback import format_exception

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.hostile.documents import DATA, Document, documents
from tests.hostile.imports import importer
from tests.hostile.trial import Broken, Trial

FINDS = DATA / "finds"


def main() -> int:
    """Try as many documents as are asked for; 1 when one broke a law."""
    parser = ArgumentParser(prog="tests.hostile", description=__doc__)
    parser.add_argument("--examples", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    endings = Counter[str]()
    last: list[Document] = []
    with TemporaryDirectory(prefix="hostile-") as folder, importer() as imports:
        trial = Trial(Path(folder), imports)

        @seed(args.seed)
        @settings(
            max_examples=args.examples,
            database=None,
            report_multiple_bugs=False,
            deadline=None,
            phases=[Phase.generate, Phase.shrink],
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        )
        @given(documents())
        def lawful(document: Document) -> None:
            last[:] = [document]
            endings[trial.ending(document)] += 1

        try:
            lawful()
        except Exception as error:
            said = str(error) if isinstance(error, Broken) else "".join(format_exception(error)[-8:])
            print(f"{_kept(last[0])}: {said:.3000}", file=sys.stderr)
            return 1
    print(f"{sum(endings.values())} documents: {endings['files']} became packages, {endings['problems']} were refused")
    return 0


def _kept(document: Document) -> Path:
    """Keep a find as a test of its own."""
    name = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    FINDS.mkdir(exist_ok=True)
    return document.write(FINDS, f"{name}{Path(document.name).suffix}")


if __name__ == "__main__":
    sys.exit(main())
