"""A whole description as one `Api`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..ir import Api, Operation
from ..names import Scope, pascal
from ..node import Document, Node
from ..notes import Notes
from ..problems import Location, Problems
from ..samples import Samples
from .examples import completed
from .groups import groups
from .one_sided import one_sided
from .operations import extensions, operations
from .payloads import payloads
from .security import schemes
from .servers import server
from .types import Types

_ANOTHER = "give this operation another x-sdk"


@dataclass(frozen=True, kw_only=True)
class Naming:
    """What the caller decides: the package, the client's class, and the prefix of its environment variables."""

    package: str
    class_name: str
    env_prefix: str


def api(document: Document, naming: Naming, problems: Problems, notes: Notes) -> Api:
    """The IR of a document; clashes of names that it gives itself are problems, others are resolved."""
    root = document.root
    types = Types(document, notes)
    described = operations(root, types)
    sent = payloads(root, types)
    types.every_named()
    schemas = one_sided(types.schemas, described)
    samples = Samples(schemas)
    codes = Scope(f"{operation.code}{twin}" for operation in described for twin in ("", "_async"))
    found = [completed(operation, samples, codes) for operation in described]
    _check_names(found, problems)
    info = root.child("info") or root
    return Api(
        where=root,
        title=info.text("title", naming.package),
        version=info.text("version", "0"),
        package=naming.package,
        class_name=naming.class_name,
        env_prefix=naming.env_prefix,
        description=info.text("description"),
        server=server(root, notes),
        groups=groups(found, _tag_descriptions(root), naming.class_name),
        schemas=schemas,
        payloads=sent,
        security=schemes(root, notes),
        extensions=extensions(root),
    )


def _check_names(found: Sequence[Operation], problems: Problems) -> None:
    taken: dict[str, Operation] = {}
    groups = {".".join(each.group[:depth]) for each in found for depth in range(1, len(each.group) + 1)}
    for operation in found:
        first = taken.setdefault(operation.dotted, operation)
        if first is not operation:
            place = f"{first.method} {first.path} ({first.where.file.name}:{_named(first).line})"
            problems.add(_named(operation), f"client.{operation.dotted} is {place} already; {_ANOTHER}")
        elif operation.dotted in groups:
            problems.add(_named(operation), f"client.{operation.dotted} is a group of methods too; {_ANOTHER}")


def _named(operation: Operation) -> Location:
    """Where an operation got its name."""
    where = operation.where
    return (where.get("x-sdk") if isinstance(where, Node) else None) or where


def _tag_descriptions(root: Node) -> dict[str, str]:
    tags = root.get("tags")
    return {pascal(tag.text("name")): tag.text("description") for tag in (tags.elements() if tags else ())}
