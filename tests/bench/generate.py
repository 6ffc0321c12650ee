"""What generating costs: from nothing, with nothing changed, after one edit, and in memory."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import partial
from math import inf
from pathlib import Path

from .measure import ROOT, Command, Failed, Pair, cost, python, side_by_side
from .peers import PEERS, NoPeer
from .row import Bench, Measured, Row

SPECIFICATIONS = ROOT / "specs"
_START = python("-c", "import generator.__main__")
_READ = "import ast, pathlib, sys; [ast.parse(f.read_bytes()) for f in pathlib.Path(sys.argv[1]).rglob('*.py')]"
_MEGABYTE = 1_000_000


def ours(spec: Path, out: Path) -> list[str]:
    """The command that makes a package of any document."""
    return python("-m", "generator", "generate", "--spec", str(spec), "--package", "measured", "--out", str(out))


def beside(document: str, peer: str, bench: Bench) -> Measured:
    """A document generated from nothing by us and by a peer, in turn; who does not complete it is no measure."""
    spec, out = bench.corpus / document, bench.scratch / "out"
    clear = partial(shutil.rmtree, out, ignore_errors=True)
    mine = Command(ours(spec, out), before=clear)
    try:
        words = bench.peers.command(peer, spec, out)
        found = side_by_side(mine, Command(words, bench.scratch, clear), bench.repeats)
    except (NoPeer, Failed) as error:
        reason = (str(error).splitlines() or ["failed"])[-1][:80]
        return Measured(ours=f"{mine.cost().cpu:.2f} s", other="", ratio=None, met=None, note=f"no figure: {reason}")
    complete = readable(out)
    return Measured(
        ours=f"{found.ours.cpu:.2f} s",
        other=f"{found.other.cpu:.2f} s",
        ratio=found.ratio,
        met=found.ratio <= 1 if complete or found.ratio <= 1 else None,
        note="" if complete else f"what {peer} wrote is no Python",
    )


def readable(folder: Path) -> bool:
    """Whether Python can read every module of a folder."""
    try:
        cost(python("-c", _READ, str(folder)))
    except Failed:
        return False
    return True


def largest(bench: Bench) -> Measured:
    """The largest document, over the time that Python's own parser takes for what comes out."""
    out = bench.scratch / "out"
    mine = Command(ours(bench.corpus / "github.json", out), before=partial(shutil.rmtree, out, True))
    return _over(side_by_side(mine, Command(python("-c", _READ, str(out))), bench.repeats), most_seconds=8)


def memory(bench: Bench) -> Measured:
    """The peak of the largest document, over the size of the document."""
    spec = bench.corpus / "github.json"
    mine, size = cost(ours(spec, bench.scratch / "out")), spec.stat().st_size
    return Measured(
        ours=f"{mine.peak / _MEGABYTE:.0f} MB",
        other=f"{size / _MEGABYTE:.0f} MB",
        ratio=mine.peak / size,
        met=mine.peak <= 350 * _MEGABYTE,
    )


class Project:
    """A copy of this project's descriptions, generated where it disturbs nobody."""

    def __init__(self, bench: Bench, name: str = "project") -> None:
        self.root = bench.scratch / name
        shutil.copytree(SPECIFICATIONS, self.root / "specs")
        self.command = python("-m", "generator", "generate", "--root", str(self.root))

    def anew(self) -> Command:
        """The command, from nothing."""
        return Command(self.command, before=self._clear)

    def _clear(self) -> None:
        for name in ("generated", ".specwright_cache"):
            shutil.rmtree(self.root / name, ignore_errors=True)

    def contents(self) -> dict[str, bytes]:
        """What was generated."""
        files = (file for file in (self.root / "generated").rglob("*") if file.is_file())
        return {file.relative_to(self.root / "generated").as_posix(): file.read_bytes() for file in files}

    def largest(self) -> Path:
        """The largest of the documents that make a package by themselves."""
        named = (self.root / "specs" / "clients.toml").read_text(encoding="utf-8")
        documents = [file for file in (self.root / "specs").rglob("*.yaml") if file.name in named]
        return max(documents, key=lambda file: file.stat().st_size)


def whole(bench: Bench) -> Measured:
    """All our own packages from nothing, over the time that Python's own parser takes for them."""
    project = Project(bench)
    parser = Command(python("-c", _READ, str(project.root / "generated")))
    return _over(side_by_side(project.anew(), parser, bench.repeats))


def unchanged(bench: Bench) -> Measured:
    """All our own packages once more, over a start of Python with the command line's imports."""
    project = Project(bench)
    cost(project.command)
    found = side_by_side(Command(project.command), Command(_START), 4 * bench.repeats)
    return _over(found, most_seconds=0.4, most=1.2)


def edited(bench: Bench) -> Measured:
    """The project after one operation of the largest description was described anew, over the project from nothing."""
    project, other = Project(bench), Project(bench, "other")
    cost(project.command)
    before, edit = project.contents(), partial(_edit, project.largest())
    mine = side_by_side(Command(project.command, before=edit), other.anew(), bench.repeats)
    after = project.contents()
    touched = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    groups = {name.split("/groups/")[1] for name in touched if "/groups/" in name}
    own = [name for name in touched if "/groups/" in name or name.endswith(("README.md", "MANIFEST.json"))]
    found = _over(mine, most_seconds=1.5)
    fits = bool(found.met) and len(groups) == 1 and own == touched
    return replace(found, met=fits, note=f"{len(touched)} files written")


def _edit(spec: Path) -> None:
    """Describe the first operation anew."""
    text = spec.read_text(encoding="utf-8")
    at = text.index("\n", text.index("summary: ", text.index("\npaths:")))
    spec.write_text(f"{text[:at]} again{text[at:]}", encoding="utf-8")


def _over(found: Pair, most_seconds: float = inf, most: float = inf) -> Measured:
    return Measured(
        ours=f"{found.ours.cpu:.2f} s",
        other=f"{found.other.cpu:.2f} s",
        ratio=found.ratio,
        met=found.ours.cpu <= most_seconds and found.ratio <= most,
    )


def _compared(document: str, name: str, operations: int, peer: str) -> Row:
    return Row(
        name=f"generate.{name}.{peer}",
        work=f"{document} from nothing, {operations:,} operations, CPU",
        other=peer,
        goal="≤ 1.0",
        measure=partial(beside, document, peer),
        needs=frozenset({"corpus", "peers"}),
    )


_PARSER = "Python's parser on the result"
_IMPORTS = "start with the command line's imports"
ROWS = (
    Row(name="generate.own", work="our packages from nothing, CPU", other=_PARSER, goal="none", measure=whole),
    Row(
        name="generate.unchanged",
        work="our packages, nothing changed, CPU",
        other=_IMPORTS,
        goal="≤ 1.2 and ≤ 0.4 s",
        measure=unchanged,
    ),
    Row(
        name="generate.edited",
        work="our packages, one operation edited, CPU",
        other="our packages from nothing",
        goal="≤ 1.5 s, one group's files",
        measure=edited,
    ),
    Row(
        name="generate.github",
        work="github.json from nothing, 1,223 operations, CPU",
        other=_PARSER,
        goal="≤ 8 s",
        measure=largest,
        needs=frozenset({"corpus"}),
    ),
    Row(
        name="generate.github.memory",
        work="github.json from nothing, peak memory",
        other="the document",
        goal="≤ 350 MB",
        measure=memory,
        needs=frozenset({"corpus"}),
    ),
    *(
        _compared(document, name, operations, peer)
        for document, name, operations in (
            ("digitalocean.yaml", "digitalocean", 659),
            ("adyen-checkout-v72.json", "adyen", 28),
            ("box.json", "box", 296),
            ("github.json", "github", 1223),
        )
        for peer in PEERS
    ),
)
