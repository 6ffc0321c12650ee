"""A whole description as one `Api`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..ir import Api, Operation
from ..names import pascal
from ..node import Document, Node
from ..problems import Problems
from .groups import groups
from .operations import extensions, operations
from .security import schemes
from .types import Types


@dataclass(frozen=True, kw_only=True)
class Naming:
    """What the caller decides: the package, the client's class, and the prefix of its environment variables."""

    package: str
    class_name: str
    env_prefix: str


def api(document: Document, naming: Naming, problems: Problems) -> Api:
    """The IR of a document; clashes of Python names are problems."""
    root = document.root
    types = Types()
    found = operations(root, types)
    _check_names(found, problems)
    info = root.child("info") or root
    return Api(
        title=info.text("title", naming.package),
        version=info.text("version", "0"),
        package=naming.package,
        class_name=naming.class_name,
        env_prefix=naming.env_prefix,
        description=info.text("description"),
        server=_server(root),
        groups=groups(found, _tag_descriptions(root)),
        schemas=types.schemas,
        security=schemes(root),
        extensions=extensions(root),
    )


def _check_names(found: Iterable[Operation], problems: Problems) -> None:
    taken: dict[str, Operation] = {}
    for operation in found:
        first = taken.setdefault(operation.dotted, operation)
        if first is not operation:
            text = f"{operation.id} and {first.id} would both be client.{operation.dotted}; give one another x-sdk"
            problems.add(operation.where, text)


def _server(root: Node) -> str:
    servers = root.get("servers")
    for server in servers.elements() if servers else ():
        return "" if server.flag("x-placeholder") else server.text("url")
    return ""


def _tag_descriptions(root: Node) -> dict[str, str]:
    tags = root.get("tags")
    return {pascal(tag.text("name")): tag.text("description") for tag in (tags.elements() if tags else ())}
