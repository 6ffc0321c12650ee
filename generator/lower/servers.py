"""Where the API stands: the first server, its variables filled in."""

from __future__ import annotations

import re

from ..node import Node
from ..notes import Notes


def server(root: Node, notes: Notes) -> str:
    """The address that a client has by default; empty where its caller has to say it."""
    servers = root.get("servers")
    first = next(iter(servers.elements()), None) if servers else None
    if first is None or first.flag("x-placeholder"):
        return ""
    url = filled(first)
    if not re.match(r"https?://", url, re.IGNORECASE):
        notes.add("left out", first, f"`{url}` is no address by itself: give the client a `base_url`")
        return ""
    return url


def filled(node: Node) -> str:
    """A server's URL with the defaults of its variables."""
    variables = node.child("variables")
    url = node.text("url")
    for name, variable in variables.items() if variables else ():
        default = variable.get("default")
        listed = variable.get("enum")
        first = next((each.value for each in listed.elements()), "") if listed else ""
        url = url.replace("{" + name + "}", str(first if default is None else default.value))
    return url


def note_own_server(operation: Node, item: Node, notes: Notes) -> None:
    """An operation that stands elsewhere is called with a client of that address."""
    for holder in (operation, item):
        servers = holder.get("servers")
        first = next(iter(servers.elements()), None) if servers else None
        if first is not None:
            notes.add("left out", first, f"its own server: call it with a client whose `base_url` is `{filled(first)}`")
            return
