"""Parameters: those of the path item and of the operation, each as one argument."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, cast, get_args

from ..ir import Parameter, ParameterPlace, TypeRef
from ..names import argument, arguments, pascal, words
from ..node import Node
from ..notes import Notes
from .bodies import kind_of
from .examples import first_example
from .types import Types

_PLACES = re.compile(r"\{([^{}/]+)\}")
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_KNOWN_STYLES = frozenset("simple label matrix form spaceDelimited pipeDelimited deepObject cookie".split())
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})


class _Place(NamedTuple):
    """What tells a parameter from every other one."""

    kind: str
    name: str


def parameters(path: str, item: Node, operation: Node, types: Types, hint: str) -> tuple[Parameter, ...]:
    """Every parameter of an operation; its own go before those of its path item."""
    declared = dict(_declared(item, operation))
    kept = {place: node for place, node in declared.values() if _can_be_sent(place, node, types.notes)}
    kept = _with_path(_PLACES.findall(path), kept, operation, types.notes)
    keys = _keys(kept)
    made = arguments(keys.values(), [operation.text("x-dynamic-url")])
    for place, key in keys.items():
        types.notes.renamed(kept[place], place.name, argument(place.name), made[key])
    return tuple(
        (
            _undeclared(place.name, made[keys[place]], operation)
            if node is operation
            else _parameter(node, place, keys[place], made[keys[place]], types, hint)
        )
        for place, node in kept.items()
    )


def _declared(item: Node, operation: Node) -> Iterator[tuple[tuple[str, str], tuple[_Place, Node]]]:
    """Each parameter under what makes two of them one: of headers the name in any case."""
    for holder in (item, operation):
        listed = holder.get("parameters")
        for node in (listed.elements() if listed else ()):
            parameter = node.follow()
            place = _Place(parameter.text("in"), parameter.text("name"))
            same = place.name.lower() if place.kind == "header" else place.name
            yield (place.kind, same), (place, parameter)


def _can_be_sent(place: _Place, node: Node, notes: Notes) -> bool:
    if not place.name or place.kind not in (*get_args(ParameterPlace), "querystring"):
        said = f"`{place.kind}` is no place of OpenAPI 3 for it" if place.name else "it has no name"
        notes.add("left out", node, f"the parameter `{place.name}` is no argument: {said}")
        return False
    # OpenAPI gives these to the media types and the security schemes, so nothing is lost.
    return not (place.kind == "header" and place.name.lower() in _IGNORED_HEADERS)


def _with_path(names: list[str], kept: dict[_Place, Node], operation: Node, notes: Notes) -> dict[_Place, Node]:
    """A path is never sent with a brace in it: what it names is declared there, or meant to be, or else a text."""
    declared = {place: node for place, node in kept.items() if place.kind == "path"}
    if {place.name for place in declared} == set(names):
        return kept
    others = {place: node for place, node in kept.items() if place.kind != "path"}
    stray = {place: node for place, node in declared.items() if place.name not in names}
    for name in dict.fromkeys(names):
        if _Place("path", name) in declared:
            continue
        near = next((each for each in (*stray, *others) if words(each.name) == words(name)), None)
        holder = stray if near in stray else others
        node = declared[_Place("path", name)] = holder.pop(near) if near else operation
        declared = {place: each for place, each in declared.items() if place != near}
        said = f"declared as `{near.name}` in `{near.kind}`" if near else "declared nowhere, and taken as a text"
        notes.add("fault", node, f"`{{{name}}}` of the path is {said}")
    for place, node in stray.items():
        declared.pop(place)
        notes.add("left out", node, f"the parameter `{place.name}` is no argument: the path has no `{{{place.name}}}`")
    return {**{_Place("path", name): declared[_Place("path", name)] for name in names}, **others}


def _keys(kept: dict[_Place, Node]) -> dict[_Place, str]:
    """The names, and for one that another place has too the place with it."""
    first = {place.name: place for place in reversed(kept)}
    return {place: place.name if first[place.name] == place else f"{place.kind} {place.name}" for place in kept}


def _undeclared(name: str, argument: str, operation: Node) -> Parameter:
    return Parameter(
        name=name,
        argument=argument,
        place="path",
        type=TypeRef("scalar", "str"),
        required=True,
        style="simple",
        explode=False,
        where=operation,
    )


def _parameter(node: Node, place: _Place, key: str, argument: str, types: Types, hint: str) -> Parameter:
    content = _content(node)
    schema = content.get("schema") if content else node.get("schema")
    style = _style(node, place, content)
    explode = node.get("explode")
    most = schema.follow().number("maxItems") if schema else None
    return Parameter(
        name=place.name,
        argument=argument,
        place=cast("ParameterPlace", "query" if place.kind == "querystring" else place.kind),
        type=types.at(schema, hint + pascal(place.name)),
        required=node.flag("required") or place.kind == "path",
        style=style,
        explode=style == "form" if explode is None else explode.value is True,
        description=node.text("description"),
        deprecated=node.flag("deprecated"),
        example=first_example(node),
        max_items=int(most) if most is not None else None,
        given_as=key if key != place.name else "",
        where=node,
    )


def _content(node: Node) -> Node | None:
    """The one media type of a parameter that is written as a whole document."""
    content = node.child("content")
    return next((media.follow() for _, media in content.items()), None) if content else None


def _style(node: Node, place: _Place, content: Node | None) -> str:
    """How the value is written; `json` for one that is a JSON document."""
    if place.kind == "querystring":
        # The whole query as a form is what the members of an object make by themselves.
        return "form"
    if content is not None:
        return "json" if kind_of(content.tokens[-1]) == "json" else _STYLES[place.kind]
    said = node.text("style")
    return said if said in _KNOWN_STYLES else _STYLES[place.kind]
