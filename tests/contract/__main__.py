"""Runs the contract of every client, or of those named: `python -m tests.contract [CLIENT…]`."""

from __future__ import annotations

import argparse
import signal
import sys
from typing import NoReturn

from generator.config import FILE, Client, read_clients
from generator.problems import ProblemsFound

from .calls import calls, read
from .judging import Subject, fared
from .prism import Unable, install
from .stubs import ROOT, Broken
from .table import summary, table


def main() -> int:
    """0 when every operation passed, 1 when one failed or the run could not take place, 2 for an unknown client."""
    clients = {client.package: client for client in read_clients(ROOT / FILE)}
    parser = argparse.ArgumentParser(prog="python -m tests.contract", description=__doc__)
    parser.add_argument("clients", nargs="*", metavar="CLIENT", help=f"of {', '.join(clients)}; without any, all")
    named: list[str] = parser.parse_args().clients
    if unknown := [name for name in named if name not in clients]:
        parser.error(f"no client {', '.join(unknown)}; there are: {', '.join(clients)}")
    # An end from outside unwinds like any other, so that no server is left behind.
    signal.signal(signal.SIGTERM, _ended)
    try:
        install()
        results = [_contract(clients[name]) for name in named or clients]
    except (Broken, ProblemsFound, Unable) as error:
        print(error, file=sys.stderr)
        return 1
    return 0 if all(results) else 1


def _ended(_number: int, _frame: object) -> NoReturn:
    sys.exit(1)


def _contract(client: Client) -> bool:
    """Run one client's stubs, each against the server that can judge it, and print how they fared."""
    project = ROOT / "generated" / client.package
    document = read(client.spec, ROOT / FILE.parent)
    listed = list(calls(document, inferred=client.inferred))
    found = fared(Subject(document, project, client.env_prefix), listed)
    print(table(found))
    print(summary(client.package, found), flush=True)
    return all(each.passed for each in found)


if __name__ == "__main__":
    sys.exit(main())
