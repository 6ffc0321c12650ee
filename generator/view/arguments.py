"""Arguments of methods as signatures have them, and those by which a caller chooses among media types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..ir import Body
from .literals import literal


@dataclass(frozen=True, kw_only=True)
class Argument:
    """One argument of a method: its source in the signature, and where its value goes."""

    name: str
    annotation: str
    required: bool
    positional: bool = False
    default: str = ""
    description: str = ""

    @property
    def source(self) -> str:
        """The argument as the signature has it."""
        if self.required or self.default:
            return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")
        return f"{self.name}: {_optional(self.annotation)} = None"


@dataclass(frozen=True, kw_only=True)
class Overload:
    """A method as it is called for one of the types that it may return."""

    signature: str
    returns: str
    returns_async: str


def signature_of(arguments: tuple[Argument, ...]) -> str:
    """What stands between the brackets of a method."""
    positional = [argument.source for argument in arguments if argument.positional]
    named = [argument.source for argument in arguments if not argument.positional]
    return ", ".join(["self", *positional, "*", *named, "options: CallOptions | None = None"])


def chosen_arguments(body: Body | None, accepts: tuple[str, ...]) -> list[Argument]:
    """The arguments that choose a media type: of what is sent, and of what comes back."""
    sent = [each.content_type for each in (body, *body.alternatives)] if body and body.alternatives else []
    pairs = (
        ("content_type", sent, "The media type of the body."),
        ("accept", accepts, "The media type to answer with."),
    )
    return [
        Argument(name=name, annotation=literal_type(types), required=False, default=literal(types[0]), description=text)
        for name, types, text in pairs
        if types
    ]


def literal_type(texts: Iterable[str]) -> str:
    """A type of these texts alone."""
    return f"Literal[{', '.join(map(literal, texts))}]"


def _optional(annotation: str) -> str:
    return annotation if annotation == "Any" or annotation.endswith("None") else f"{annotation} | None"
