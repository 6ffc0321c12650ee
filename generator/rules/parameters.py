"""A path and the path parameters of its operations name the same things."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..node import Node
from ..problems import Problem
from .spec import Call, Spec

_NAMED = re.compile(r"\{([^{}]*)\}")


def declares_what_the_path_names(spec: Spec) -> Iterator[Problem]:
    """Each `{name}` of a path is a path parameter."""
    for call in _calls(spec):
        declared = {parameter.text("name") for parameter in _path_parameters(call)}
        for name in _NAMED.findall(call.path):
            if name not in declared:
                yield Problem(
                    call.node,
                    f"the path names {{{name}}}, but {call.title} declares no path parameter `{name}`",
                )


def names_what_it_declares(spec: Spec) -> Iterator[Problem]:
    """Each path parameter has its place in the path."""
    for call in _calls(spec):
        for parameter in _path_parameters(call):
            if parameter.text("name") not in _NAMED.findall(call.path):
                name = parameter.text("name")
                yield Problem(
                    parameter,
                    f"the path parameter `{name}` is not in the path {call.path}; write {{{name}}} there",
                )


def requires_path_parameters(spec: Spec) -> Iterator[Problem]:
    """A path without one of its parts is another path."""
    for parameter in spec.all("parameter"):
        if parameter.text("in") == "path" and not parameter.flag("required"):
            yield Problem(
                parameter,
                f"the path parameter `{parameter.text('name')}` must say `required: true`",
            )


def _calls(spec: Spec) -> Iterator[Call]:
    """With x-dynamic-url the whole URL comes from the caller, and the path is for reading only."""
    return (call for call in spec.calls if not call.node.get("x-dynamic-url"))


def _path_parameters(call: Call) -> Iterator[Node]:
    for owner in (call.item, call.node):
        declared = owner.get("parameters")
        for parameter in declared.elements() if declared else ():
            if parameter.follow().text("in") == "path":
                yield parameter.follow()
