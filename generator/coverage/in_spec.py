"""What a spec says of an operation, read from the document itself and not from what is made of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..calls import Call
from ..inventory.frequency import EVENT, NONE, batch, concurrency, rate
from ..node import Node
from ..runtime.shapes import is_list, is_object
from .facts import Fact, call, examples, member

_INSIDE = ("items", "contentSchema")
_BRANCHES = ("allOf", "oneOf", "anyOf", "prefixItems")


def specified(found: Call, root: Node) -> frozenset[Fact]:
    """What the document with this root says of one of its operations."""
    return frozenset(
        (
            call(found.method, found.path),
            *_parameters(found),
            *_credentials(root),
            *_bodies(found.node),
            *_tables(found.node),
            *_frequencies(found.node, root),
        )
    )


def _parameters(found: Call) -> Iterator[Fact]:
    for holder in (found.item, found.node):
        listed = holder.child("parameters")
        for parameter in listed.elements() if listed else ():
            solid = parameter.follow()
            schema = solid.child("schema")
            yield from member(solid.text("in"), solid.text("name"), _values(schema) if schema else ())


def _credentials(root: Node) -> Iterator[Fact]:
    """A key in a header is a parameter to the provider, and a setting to us."""
    components = root.child("components")
    schemes = components.child("securitySchemes") if components else None
    for _, scheme in schemes.items() if schemes else ():
        solid = scheme.follow()
        if solid.text("type") == "apiKey":
            yield from member(solid.text("in"), solid.text("name"))


def _bodies(operation: Node) -> Iterator[Fact]:
    if body := operation.child("requestBody"):
        yield from _content("body", "request", [body])
    responses = operation.child("responses")
    answers = [answer.follow() for status, answer in responses.items() if status[:1] == "2"] if responses else []
    yield from _content("response", "answer", answers)


def _content(place: str, side: str, holders: list[Node]) -> Iterator[Fact]:
    contents = [content for holder in holders if (content := holder.child("content"))]
    media = [each.follow() for content in contents for _, each in content.items()]
    yield from examples(side, sum(map(_examples, media)))
    for schema in (schema for each in media if (schema := each.child("schema"))):
        for name, field in members(schema):
            yield from member(place, name, _values(field))
            if place == "body" and (table := _table(field)):
                yield from _columns("file", table)


def _table(field: Node) -> Node | None:
    return field.child("contentSchema") or ((items := field.child("items")) and items.child("contentSchema"))


def _tables(operation: Node) -> Iterator[Fact]:
    """Tables of text that `x-csv` describes row by row."""
    listed = operation.get("x-csv")
    for table in listed.elements() if listed else ():
        if row := table.child("row"):
            yield from _columns("response" if table.text("at").startswith("$response") else "file", row)


def _columns(place: str, row: Node) -> Iterator[Fact]:
    for name, column in members(row):
        yield from member(place, name, _values(column))
        if pattern := column.text("x-columns"):
            yield from member(place, pattern)


def _examples(media: Node) -> int:
    listed = media.get("examples")
    return sum(1 for _ in listed.items()) if listed else int(media.get("example") is not None)


def members(schema: Node) -> Iterator[tuple[str, Node]]:
    """The properties of an object, or of the objects of a list, those of all branches included."""
    for each in _spread(schema, (*_INSIDE, *_BRANCHES)):
        if properties := each.get("properties"):
            yield from ((name, field.follow()) for name, field in properties.items())


def _values(schema: Node) -> Iterator[str]:
    """The values that a schema lists, those of a list's items included."""
    for each in _spread(schema, ("items", *_BRANCHES)):
        listed = each.get("enum")
        single = each.get("const")
        values = [*(listed.elements() if listed else ()), *([single] if single else [])]
        yield from (str(value.value) for value in values)


def _spread(schema: Node, keys: tuple[str, ...]) -> Iterator[Node]:
    """A schema with all that stands inside it under these keys, each once."""
    waiting, seen = [schema.follow()], set[Node]()
    while waiting:
        node = waiting.pop(0)
        if node in seen:
            continue
        seen.add(node)
        yield node
        for inner in (inner for key in keys if (inner := node.get(key))):
            waiting.extend(each.follow() for each in (inner.elements() if is_list(inner.value) else [inner]))


def _frequencies(operation: Node, root: Node) -> Iterator[Fact]:
    block = operation.get("x-rate-limits") or root.get("x-rate-limits")
    limits = block.merged() if block else []
    found = [figure for limit in (limits if is_list(limits) else []) if is_object(limit) and (figure := _figure(limit))]
    yield from (Fact("frequency", figure) for figure in found or [NONE])


def _figure(limit: Mapping[str, object]) -> str:
    match limit.get("kind"):
        case "rate":
            return rate(limit.get("calls"), float(str(limit.get("per", 0))))
        case "batch":
            return batch(limit.get("max"))
        case "concurrency":
            return concurrency(limit.get("max"))
        case _:
            return EVENT
