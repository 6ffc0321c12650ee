"""The command line: which words mean which command, and how a run ends."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from . import __version__, commands
from .config import valid_package
from .problems import Problem, ProblemsFound, Stopped
from .targets import WrongUsage


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command: 0 is fine, 1 is problems or stale files; wrong usage exits with 2."""
    parser = _parser()
    args = parser.parse_args(argv)
    command: Callable[[Namespace], int] = args.command
    try:
        return command(args)
    except WrongUsage as error:
        parser.error(str(error))
    except ProblemsFound as found:
        return _complain(found.problems)
    except (Stopped, OSError) as error:
        print(error, file=sys.stderr)
        return 1


def _complain(problems: Sequence[Problem]) -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    print(commands.counted(len(problems), "problem"), file=sys.stderr)
    return 1


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="specwright", description="Typed Python clients from OpenAPI documents.")
    parser.add_argument("--version", action="version", version=__version__)
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND", prog=parser.prog)
    for add in (_add_generate, _add_lint, _add_show, _add_coverage, _add_new):
        added = add(subparsers.add_parser)
        added.add_argument(
            "--root",
            type=Path,
            metavar="DIR",
            help="the folder with specs/clients.toml; by default looked for from here upwards",
        )
    return parser


def _add_generate(add_parser: Callable[..., ArgumentParser]) -> ArgumentParser:
    parser = add_parser("generate", help="write the packages, or check that they are up to date")
    parser.add_argument("clients", nargs="*", metavar="CLIENT", help="default: every client")
    parser.add_argument("--check", action="store_true", help="write nothing; name what is stale")
    document = parser.add_argument_group("any document, without configuration")
    document.add_argument("--spec", type=Path, metavar="FILE", help="the OpenAPI document")
    document.add_argument("--package", type=_package, metavar="NAME", help="the package to make")
    document.add_argument("--out", type=Path, metavar="DIR", help="where: DIR/NAME/ is written")
    document.add_argument(
        "--allow-ref",
        type=Path,
        metavar="DIR",
        action="append",
        default=[],
        help="a further folder that a $ref may lead into; can be repeated",
    )
    parser.set_defaults(command=commands.generate)
    return parser


def _add_lint(add_parser: Callable[..., ArgumentParser]) -> ArgumentParser:
    parser = add_parser("lint", help="say what a hand-written document lacks")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="default: the document of every client")
    parser.set_defaults(command=commands.lint)
    return parser


def _add_show(add_parser: Callable[..., ArgumentParser]) -> ArgumentParser:
    parser = add_parser("show", help="print what the generator makes of a document")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--operation", metavar="ID", help="only this operation")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.set_defaults(command=commands.show_document)
    return parser


def _add_coverage(add_parser: Callable[..., ArgumentParser]) -> ArgumentParser:
    parser = add_parser("coverage", help="say what the source documents have that a spec or the code lacks")
    parser.add_argument("--client", metavar="CLIENT", help="only the documents of this client")
    parser.set_defaults(command=_coverage)
    return parser


def _add_new(add_parser: Callable[..., ArgumentParser]) -> ArgumentParser:
    parser = add_parser("new", help="begin an operation that the inventory names")
    parser.add_argument("what", choices=["operation"])
    parser.add_argument("--client", metavar="CLIENT", required=True)
    parser.add_argument("--title", metavar="TEXT", required=True, help="as the inventory has it; or the code")
    parser.add_argument("--number", type=int, metavar="N", help="which one, where several have the title")
    parser.set_defaults(command=_new_operation)
    return parser


def _coverage(args: Namespace) -> int:
    # Imported here, because it stands on every stage, and a run with nothing to do needs none.
    from . import inventory_commands

    return inventory_commands.coverage(args)


def _new_operation(args: Namespace) -> int:
    from . import inventory_commands

    return inventory_commands.new_operation(args)


def _package(name: str) -> str:
    if not valid_package(name):
        raise ArgumentTypeError(f"{name!r} is no package name; take one like my_client")
    return name


if __name__ == "__main__":
    sys.exit(main())
