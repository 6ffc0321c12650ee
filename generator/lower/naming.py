"""What operations are known as: their codes, groups and methods, each unlike every other, by a rule that does not wander."""

from __future__ import annotations

import re
from typing import NamedTuple

from .. import bounds
from ..names import Scope, group, method, snake, words
from ..node import Node
from ..notes import Notes

_SEPARATED = re.compile(r"[^A-Za-z0-9]+")
# Steps of a path that say nothing of what it is about.
_PREFIX = re.compile(r"api|rest|v\d+(\.\d+)*", re.IGNORECASE)


class Known(NamedTuple):
    """The names of one operation; `own` where the description gives the Python name itself."""

    id: str
    code: str
    group: tuple[str, ...]
    name: str


class Operations:
    """Gives names in the order of the description; a later one that clashes gets a number, and a note."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._ids = set[str]()
        self._codes = Scope()
        self._methods: dict[tuple[str, ...], Scope] = {}

    def names(self, path: str, verb: str, node: Node) -> Known:
        """The names of the operation that stands at `node`."""
        known_as = self._id(f"{verb.upper()} {path}", node)
        code = self._codes.claim(snake(known_as, "operation"))
        *steps, name = node.text("x-sdk").split(".")
        if len(steps) > bounds.deepest_group:
            self._notes.add("fault", node, f"`x-sdk` has more than {bounds.deepest_group} groups in each other")
        elif steps and name:
            return Known(known_as, code, tuple(map(group, steps)), method(name))
        home = (group(snake(_topic(path, node), "api")),)
        wanted = method(_method(path, verb, node, home[0]))
        name = self._methods.setdefault(home, Scope()).claim(wanted)
        if name != wanted:
            self._notes.add("renamed", node, f"`client.{home[0]}.{wanted}` is another operation: this is `{name}`")
        return Known(known_as, code, home, name)

    def _id(self, request: str, node: Node) -> str:
        """Two operations of one id would hide each other in the index: the later one is known by its request."""
        given = node.text("operationId") or request
        known_as = given
        while known_as in self._ids:
            known_as = request if known_as == given != request else f"{known_as} again"
        self._ids.add(known_as)
        if known_as != given:
            self._notes.add("renamed", node, f"the operationId `{given}` is another operation's: this is `{known_as}`")
        return known_as


def _topic(path: str, node: Node) -> str:
    tags = node.get("tags")
    tag = (
        next((tag.value for tag in tags.elements() if isinstance(tag.value, str) and words(tag.value)), "")
        if tags
        else ""
    )
    return tag or next(iter(_steps(path)), "")


def _steps(path: str) -> list[str]:
    """The steps of a path that are no places for arguments, without what stands before every path."""
    plain = [step for step in path.partition("#")[0].split("/") if words(step) and "{" not in step]
    return [step for step in plain if not _PREFIX.fullmatch(step)] or plain


def _method(path: str, verb: str, node: Node, home: str) -> str:
    """The operationId without the group's own name before it; without an id the verb and the rest of the path."""
    given = node.text("operationId")
    if not words(given):
        return _of_request(path, verb, home)
    head, _, rest = given.partition(_separator(given))
    about = head.removesuffix("Controller").removesuffix("_controller")
    return rest if words(rest) and _alike(about, home) else given


def _separator(given: str) -> str:
    found = _SEPARATED.search(given)
    return found[0] if found else " "


def _of_request(path: str, verb: str, home: str) -> str:
    said = [verb]
    for step in path.partition("#")[0].split("/"):
        places = re.findall(r"\{([^{}]+)\}", step)
        if not _alike(step, home) and not _PREFIX.fullmatch(step):
            said += [f"by_{each}" for each in places] if places else [step]
    return " ".join(said)


def _alike(text: str, home: str) -> bool:
    return "_".join(words(text)) == home.rstrip("_")
