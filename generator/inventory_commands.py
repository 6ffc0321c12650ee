"""The commands about the inventory: how much of it is covered, and the beginning of what is not."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from . import pipeline
from .calls import Call, calls
from .coverage import Client, as_table, compare, generated, matched
from .drafts import draft, inserted, place_of
from .inventory import Entry, Inventory, Source, read_inventory
from .inventory.read import FOLDER
from .problems import Problems, shown
from .targets import Target, WrongUsage, configured, hint, root_of


def coverage(args: Namespace) -> int:
    """Print how much of each source document stands in the specs and in the code; what is missing is a problem."""
    targets = configured(args)
    inventory = inventory_of(args)
    wanted = _wanted(args, inventory)
    known = dict.fromkeys(source.client for source in wanted if source.client in targets)
    clients = {name: _client(targets[name]) for name in known}
    outcomes = [compare(source, inventory, clients.get(source.client)) for source in wanted]
    print(as_table(outcomes))
    found = Problems()
    for outcome in outcomes:
        found.extend(outcome.problems)
    found.raise_if_any()
    return 0


def new_operation(args: Namespace) -> int:
    """Write the beginning of an operation that the inventory names into the spec of its client."""
    targets = configured(args)
    if args.client not in targets:
        raise WrongUsage(f"no client {args.client!r}; {hint(args.client, list(targets))}")
    document = pipeline.load_document(targets[args.client].source)
    known = list(calls(document.root))
    sources = [source for source in inventory_of(args).sources if source.client == args.client]
    pairs = {source.table: matched(source, known).found for source in sources}
    source, entry = _chosen(sources, pairs, args.title, args.number)
    _refuse_taken(entry, known)
    place = place_of(entry, source, pairs[source.table], document)
    begun = draft(entry, source, place, known)
    written = inserted(begun, place, document, entry.group)
    for file, text in written.files.items():
        file.write_text(text, encoding="utf-8")
    print(f"{shown(place.file)}:{written.line}: {entry.name} begun; `specwright lint` says what is still to be written")
    return 0


def inventory_of(args: Namespace) -> Inventory:
    """The tables of the project; raises `ProblemsFound` with all that is wrong in them."""
    folder = _folder(args)
    problems = Problems()
    inventory = read_inventory(folder, problems)
    problems.raise_if_any()
    return inventory


def _chosen(
    sources: Sequence[Source], pairs: Mapping[str, Mapping[int, Call]], title: str, number: int | None
) -> tuple[Source, Entry]:
    """The line of the inventory that is meant, which has no operation yet."""
    named = [(source, entry) for source in sources for entry in source.entries if title in (entry.title, entry.code)]
    if number is not None:
        named = [each for each in named if each[1].number == number]
    free = [(source, entry) for source, entry in named if entry.number not in pairs[source.table]]
    if len(free) == 1:
        return free[0]
    if free:
        listed = ", ".join(f"{entry.number} ({entry.path or entry.group})" for _, entry in free)
        raise WrongUsage(f"several operations are called {title!r}; choose one with --number: {listed}")
    for source, entry in named:
        node = pairs[source.table][entry.number].node
        raise WrongUsage(f"{entry.name} stands at {shown(node.file)}:{node.line} already")
    titles = [entry.title for source in sources for entry in source.entries]
    raise WrongUsage(f"the inventory has no title {title!r}; {hint(title, titles)}")


def _refuse_taken(entry: Entry, known: Sequence[Call]) -> None:
    for call in known:
        if (call.method.upper(), call.path) == (entry.method, entry.path):
            at = f"{shown(call.node.file)}:{call.node.line}"
            raise WrongUsage(f"{entry.method} {entry.path} stands at {at} already, as {call.title}")


def _folder(args: Namespace) -> Path:
    root = root_of(args)
    if root is None or not (root / FOLDER).is_dir():
        raise WrongUsage(f"no {FOLDER} here or above; name the project's folder with --root")
    return root / FOLDER


def _wanted(args: Namespace, inventory: Inventory) -> list[Source]:
    known = dict.fromkeys(source.client for source in inventory.sources)
    if args.client and args.client not in known:
        raise WrongUsage(f"no client {args.client!r} in the inventory; {hint(args.client, list(known))}")
    return [source for source in inventory.sources if args.client in (None, source.client)]


def _client(target: Target) -> Client:
    document = pipeline.load_document(target.source)
    return Client(
        document=document,
        calls=tuple(calls(document.root)),
        generated=generated(target.folder, target.source.package),
        command=target.command,
    )
