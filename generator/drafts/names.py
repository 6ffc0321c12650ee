"""Proposals for the names of a new operation; the author has the last word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..calls import Call
from ..inventory import Entry
from ..names import snake

_VERBS = {"POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_SAID = {"fetch": "get", "retrieve": "get", "get": "get", "list": "list", "create": "create", "update": "update"}
_ARTICLES = {"a", "an", "the"}


def operation_id(entry: Entry, taken: Sequence[Call]) -> str:
    """The provider's code, or a name of ours from the title, made its own by a number where it must be."""
    first, *rest = _words(entry.title) or ["operation"]
    name = entry.code or first.lower() + "".join(word[:1].upper() + word[1:] for word in rest[:7])
    ids = {call.id for call in taken}
    return next(each for each in [name, *(f"{name}{number}" for number in range(2, 999))] if each not in ids)


def sdk_name(entry: Entry, siblings: Sequence[Call], section: Sequence[Call], taken: Sequence[Call]) -> str:
    """A group and a method: the group of its siblings, and a verb, or the title where the verb is taken."""
    groups = Counter(call.node.text("x-sdk").rpartition(".")[0] for call in siblings)
    group = groups.most_common(1)[0][0] if groups else _new_group(entry, section)
    names = {call.node.text("x-sdk") for call in taken}
    title = entry.title.removeprefix(f"{entry.code} - ")
    words = [snake(word) for word in _words(title)]
    proposals = [_verb(entry) or _SAID.get(words[0] if words else "", ""), "_".join(_shortened(words)) or "call"]
    wanted = [f"{group}.{each}" for each in proposals if each]
    return next((each for each in wanted if each not in names), f"{wanted[-1]}_2")


def _new_group(entry: Entry, section: Sequence[Call]) -> str:
    """The group's own name, under the one that all groups of its section have in common."""
    above = {call.node.text("x-sdk").split(".")[0] for call in section}
    own = snake(entry.group.rpartition(" / ")[2].removesuffix(" Administration"))
    return f"{above.pop()}.{own}" if len(above) == 1 and len(section) > 1 else own


def _verb(entry: Entry) -> str:
    if entry.method == "GET":
        return "get" if entry.path.endswith("}") else "list"
    return _VERBS.get(entry.method, "")


def _shortened(words: list[str]) -> list[str]:
    return [word for word in words if word not in _ARTICLES][:6]


def _words(title: str) -> list[str]:
    """The words of a title; of a path the ones that name something."""
    return re.findall(r"[A-Za-z0-9]+", title.removeprefix("/v1").removeprefix("/v2"))
