"""Runs the contract of every client, or of those named: `python -m tests.contract [CLIENT…]`."""

from __future__ import annotations

import argparse
import signal
import sys
from typing import NoReturn

from generator.config import FILE, Client, read_clients
from generator.node import Document
from generator.problems import ProblemsFound
from generator.runtime.testing import STAND_IN
from tests.serving import serving

from .calls import Call, Oracle, calls, read
from .local_server import LocalServer
from .plugin import Outcome
from .prism import Unable, install, mocking
from .stubs import ROOT, Broken, run
from .table import summary, table, verdicts


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
    document = read(client.spec, ROOT / FILE.parent)
    listed = list(calls(document, inferred=client.inferred))
    outcomes = [*_by_prism(client, _of("prism", listed)), *_locally(client, document, _of("local", listed))]
    found = verdicts(listed, outcomes)
    print(table(found))
    print(summary(client.package, found), flush=True)
    return all(each.passed for each in found)


def _by_prism(client: Client, chosen: list[Call]) -> list[Outcome]:
    if not chosen:
        return []
    with mocking(client.spec) as (base_url, log):
        outcomes = _stubs(client, base_url, chosen)
        if any(outcome.reason for outcome in outcomes):
            print(log.read_text(encoding="utf-8", errors="replace"), file=sys.stderr)
    return outcomes


def _locally(client: Client, document: Document, chosen: list[Call]) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for some in _told_apart(chosen):
        with serving(LocalServer(document, some, STAND_IN).application) as base_url:
            outcomes += _stubs(client, base_url, some)
    return outcomes


def _stubs(client: Client, base_url: str, chosen: list[Call]) -> list[Outcome]:
    names = [call.id for call in chosen]
    return run(ROOT / "generated" / client.package, base_url, names, client.env_prefix)


def _told_apart(chosen: list[Call]) -> list[list[Call]]:
    """Calls that one server can tell apart by their URLs, which it cannot for two with a URL from elsewhere."""
    named = [call for call in chosen if not call.dynamic]
    return [*([named] if named else []), *([call] for call in chosen if call.dynamic)]


def _of(oracle: Oracle, listed: list[Call]) -> list[Call]:
    return [call for call in listed if call.oracle == oracle]


if __name__ == "__main__":
    sys.exit(main())
