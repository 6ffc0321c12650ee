"""The commands about the inventory: how much of it is covered."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from . import pipeline
from .calls import calls
from .coverage import Client, as_table, compare, generated
from .inventory import Inventory, read_inventory
from .inventory.read import FOLDER
from .problems import Problems
from .targets import Target, WrongUsage, configured, hint, root_of


def coverage(args: Namespace) -> int:
    """Print how much of each source document stands in the specs and in the code; what is missing is a problem."""
    targets = configured(args)
    inventory = inventory_of(args)
    wanted = _wanted(args, inventory, targets)
    clients = cache(lambda name: _client(targets[name]) if name in targets else None)
    outcomes = [compare(source, inventory, clients(source.client)) for source in inventory.sources if source in wanted]
    print(as_table(outcomes))
    found = Problems()
    for outcome in outcomes:
        found.extend(outcome.problems)
    found.raise_if_any()
    return 0


def inventory_of(args: Namespace) -> Inventory:
    """The tables of the project; raises `ProblemsFound` with all that is wrong in them."""
    folder = _folder(args)
    problems = Problems()
    inventory = read_inventory(folder, problems)
    problems.raise_if_any()
    return inventory


def _folder(args: Namespace) -> Path:
    root = root_of(args)
    if root is None or not (root / FOLDER).is_dir():
        raise WrongUsage(f"no {FOLDER} here or above; name the project's folder with --root")
    return root / FOLDER


def _wanted(args: Namespace, inventory: Inventory, targets: Mapping[str, Target]) -> list[object]:
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
