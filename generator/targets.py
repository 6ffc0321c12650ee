"""From the words of the command line to what is to be made: documents, names, folders."""

from __future__ import annotations

import re
import shlex
from argparse import Namespace
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from .config import FILE, Client, class_for, find_root, read_clients, valid_package
from .fresh import CACHE
from .source import Source


class WrongUsage(Exception):
    """The words of the command line contradict each other or the project; the text says how."""


@dataclass(frozen=True)
class Target:
    """One package to make: from what, into which folder, the command that makes just this one, and its record."""

    source: Source
    folder: Path
    command: str
    record: Path | None = None


def chosen(args: Namespace) -> list[Target]:
    """What `generate` is to make: the one document of `--spec`, or clients of the project."""
    if args.spec:
        return [_document(args)]
    if args.package or args.out or args.allow_ref:
        raise WrongUsage("--package, --out and --allow-ref go with --spec")
    targets = _required(configured(args))
    for name in args.clients:
        if name not in targets:
            raise WrongUsage(f"no client {name!r}; {hint(name, list(targets))}")
    return [targets[name] for name in dict.fromkeys(args.clients or targets)]


def configured(args: Namespace) -> dict[str, Target]:
    """The clients of the project by name; none where there is no project. The file is read once for a command."""
    if "configured" not in args:
        args.configured = _configured(args)
    found: dict[str, Target] = args.configured
    return found


def _configured(args: Namespace) -> dict[str, Target]:
    root = root_of(args)
    if root is None:
        return {}
    words = ["--root", str(root)] if args.root else []
    return {
        client.package: Target(
            _client_source(client, root / FILE.parent),
            root / "generated" / client.package,
            _command([*words, client.package]),
            root / CACHE / f"{client.package}.json",
        )
        for client in read_clients(root / FILE)
    }


def root_of(args: Namespace) -> Path | None:
    """The project's folder: the named one, else the nearest upwards; `None` where there is no project."""
    root: Path | None = args.root or find_root(Path.cwd())
    if root is not None and not (root / FILE).is_file():
        raise WrongUsage(f"no {FILE} in {root}")
    return root


def sources(args: Namespace) -> list[Source]:
    """The documents of `lint`: those named, else the document of every client."""
    targets = configured(args)
    named = [source_of(file, targets) for file in args.files]
    return named or [target.source for target in _required(targets).values()]


def source_of(file: Path, targets: dict[str, Target]) -> Source:
    """The client's source when the file is a client's document, else one with names made from the file's."""
    for target in targets.values():
        if target.source.spec.resolve() == file.resolve():
            return target.source
    package = re.sub(r"\W+", "_", file.stem.lower(), flags=re.ASCII)
    return _plain_source(file, package if valid_package(package) else "api")


def hint(name: str, known: Sequence[str]) -> str:
    """What was perhaps meant by an unknown name."""
    nearest = get_close_matches(name, known, n=1)
    return f"did you mean {nearest[0]}?" if nearest else f"there are: {', '.join(known)}"


def _required(targets: dict[str, Target]) -> dict[str, Target]:
    if not targets:
        raise WrongUsage(f"no {FILE} here or above; name its folder with --root, or a document")
    return targets


def _document(args: Namespace) -> Target:
    if args.clients or not (args.package and args.out):
        raise WrongUsage("--spec goes with --package and --out, and without CLIENT")
    allow = [word for folder in args.allow_ref for word in ("--allow-ref", str(folder))]
    words = ["--spec", str(args.spec), "--package", args.package, "--out", str(args.out), *allow]
    source = _plain_source(args.spec, args.package, tuple(args.allow_ref))
    return Target(source, args.out / args.package, _command(words))


def _command(words: Iterable[str]) -> str:
    return shlex.join(["specwright", "generate", *words])


def _client_source(client: Client, specs: Path) -> Source:
    return Source(
        spec=client.spec,
        package=client.package,
        class_name=client.class_name,
        env_prefix=client.env_prefix,
        plugin_folders=client.plugin_folders,
        examples=client.examples,
        inferred=client.inferred,
        allow=(specs,),
        hand_written=True,
        project=True,
    )


def _plain_source(spec: Path, package: str, allow: tuple[Path, ...] = ()) -> Source:
    """A document that nobody configured: the package's name gives all other names."""
    return Source(
        spec=spec,
        package=package,
        class_name=class_for(package),
        env_prefix=package.upper(),
        plugin_folders=(),
        allow=allow,
        hand_written=False,
        project=False,
    )
