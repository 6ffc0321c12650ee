"""What tests of commands share: a pipeline that is played, and a project that it runs on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path, PurePosixPath

from generator import manifest
from generator.ir import Api, Body, Group, Operation, Parameter, Result, TypeRef
from generator.pipeline import Source
from generator.problems import FileLine, Problem, ProblemsFound
from generator.write import Tree

MODULE = PurePosixPath("module.py")


@dataclass(frozen=True, kw_only=True)
class Pages:
    """A convention, as a plugin has them."""

    size: str


class Played:
    """Stands in for the pipeline: a tiny tree for each document, or the problems it was told to find."""

    def __init__(self) -> None:
        self.text = "x = 1\n"
        self.problems: dict[str, int] = {}
        self.sources: list[Source] = []

    def build(self, source: Source, step: Callable[[str], None]) -> Tree:
        """One module and its manifest."""
        step("render")
        self.sources.append(source)
        self.complain(source.spec)
        files: Tree = {MODULE: self.text}
        return {**files, manifest.PATH: manifest.text(specs={}, plugins=[], files=files)}

    def load_api(self, source: Source) -> Api:
        """An API of one operation."""
        self.sources.append(source)
        self.complain(source.spec)
        return api(source.spec, source.package)

    def complain(self, spec: Path) -> None:
        """Raise as many problems as this document is said to have."""
        if count := self.problems.get(spec.name, 0):
            lines = range(1, count + 1)
            raise ProblemsFound(Problem(FileLine(spec, line), f"wrong {line}") for line in lines)


def api(spec: Path, package: str) -> Api:
    """One order operation with all that `show` prints."""
    where = FileLine(spec, 7)
    limit = Parameter(
        name="max",
        argument="limit",
        place="query",
        type=TypeRef("list", args=(TypeRef("scalar", "int"),)),
        required=False,
        style="form",
        explode=True,
        example=Decimal("1.10"),
        where=where,
    )
    operation = Operation(
        id="OR11",
        code="or11",
        method="get",
        path="/api/orders",
        group=("orders",),
        name="list",
        where=where,
        parameters=(limit,),
        body=Body(
            kind="json",
            content_type="application/json",
            type=TypeRef("union", args=(TypeRef("named", "Order"), TypeRef("none"))),
            required=True,
            where=where,
        ),
        results=(Result(status="200", kind="json", type=TypeRef("map", args=(TypeRef("any"),))),),
        conventions=(Pages(size="max"),),
    )
    group = Group(path=("orders",), class_name="Orders", module="orders", operations=(operation,))
    return Api(
        where=where,
        title="Shop",
        version="1",
        package=package,
        class_name="Shop",
        env_prefix="SHOP",
        groups=(group,),
    )
