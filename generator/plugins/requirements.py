"""`x-requires`: which arguments a call needs beside each other, where none of them is required by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast, get_args

from ..runtime.errors import InvalidCall
from ..runtime.expressions import ABSENT, parse, tokens
from ..runtime.shapes import is_list
from ..runtime.value import Value

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.sockets import Described

Kind = Literal["at_least_one_of", "exactly_one_of", "together", "not_together"]

_EXPRESSIONS: dict[str, Any] = {
    "type": "array",
    "minItems": 2,
    "uniqueItems": True,
    "items": {"type": "string", "pattern": r"^\$request\."},
}

_MEANINGS: dict[str, str] = {
    "at_least_one_of": "One or more of these has a value.",
    "exactly_one_of": "One of these has a value, and the others have none.",
    "together": "If one of these has a value, all of them have.",
    "not_together": "At most one of these has a value.",
}


class Requirement(Value):
    """What holds among the values of some expressions."""

    kind: Kind
    of: tuple[str, ...]

    def broken_by(self, given: list[str]) -> str:
        """What to do about a call in which these of the expressions have a value; empty where all is well."""
        if self.kind == "together":
            missing = [each for each in self.of if each not in given]
            return f"{_names(given)} needs {_names(missing)} beside it" if given and missing else ""
        if self.kind == "not_together":
            return f"give only one of {_names(given)}, or none" if len(given) > 1 else ""
        if not given:
            return f"give {'exactly' if self.kind == 'exactly_one_of' else 'at least'} one of {_names(self.of)}"
        if self.kind == "exactly_one_of" and len(given) > 1:
            return f"give only one of {_names(given)}"
        return ""


class Requirements(Value):
    """All that must hold; what is `None` or an empty list is not given."""

    key: ClassVar[str] = "x-requires"
    schema: ClassVar[Mapping[str, Any]] = {
        "type": "array",
        "minItems": 1,
        "items": {
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": False,
            "properties": {kind: {**_EXPRESSIONS, "description": _MEANINGS.get(kind, "")} for kind in get_args(Kind)},
        },
        "examples": [[{"at_least_one_of": ["$request.query.shop_ids", "$request.query.updated_since"]}]],
    }

    requirements: tuple[Requirement, ...]

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The requirements from their block."""
        if block is None:
            return None
        pairs = [pair for entry in block for pair in entry.items()]
        return cls(requirements=tuple(Requirement(kind=cast("Kind", kind), of=tuple(of)) for kind, of in pairs))

    def verify(self, described: Described) -> Iterator[str]:
        """Every expression names something that the operation takes."""
        for requirement in self.requirements:
            for expression in requirement.of:
                if described.kind_of(expression) is None:
                    yield f"{requirement.kind}: {expression} names nothing that the operation takes; correct it"

    def check(self, call: Call) -> None:
        """Refuse a call that lacks an argument, or has one too many."""
        for requirement in self.requirements:
            complaint = requirement.broken_by([each for each in requirement.of if _is_given(call.value(each))])
            if complaint:
                raise InvalidCall(f"{call.operation.id}: {complaint}")


def _is_given(value: Any) -> bool:
    return value is not ABSENT and value is not None and not (is_list(value) and not value)


def _names(expressions: list[str] | tuple[str, ...]) -> str:
    """The arguments of expressions: of a body the way to the field."""
    parsed = [parse(expression) for expression in expressions]
    return ", ".join(each.name or ".".join(tokens(each.pointer)) for each in parsed)
