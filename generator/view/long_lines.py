"""Annotations that are too long for their line, written so that no two formatters lay them out differently."""

from __future__ import annotations

_LINE_LENGTH = 120
# Arguments on lines of their own, and the statements of a method, stand this deep.
_INDENT = 8
_FIELD_INDENT = 4


def argument(name: str, annotation: str, default: str) -> str:
    """An argument of a signature; alternatives that need several lines stand in brackets."""
    return f"{name}: {_bracketed(annotation, len(f'{name}: {default},'))}{default}"


def put_off(name: str, type_: str, default: str) -> str:
    """The annotation of a field whose type is a string; a string that is too long stands in brackets."""
    fits = _FIELD_INDENT + len(f"{name}: {type_}{default}") <= _LINE_LENGTH
    return type_ if fits else f"Annotated[{type_}, Field()]"


def answer(annotation: str, call: str) -> str:
    """The statements that give the result of a call the type of a method's answer."""
    first_line = f"answer: {annotation} = {call.partition('(')[0]}("
    if _INDENT + len(first_line) <= _LINE_LENGTH or not set(annotation) & set("|["):
        return f"answer: {annotation} = {call}"
    return f"answer: {_bracketed(annotation, len('answer: '))}\n{' ' * _INDENT}answer = {call}"


def _bracketed(annotation: str, beside: int) -> str:
    fits = _INDENT + len(annotation) + beside <= _LINE_LENGTH
    return annotation if fits or not _has_alternatives(annotation) else f"({annotation})"


def _has_alternatives(annotation: str) -> bool:
    """Whether it is `A | B` at its top; `list[A | B]` has brackets to be laid out in already."""
    depth = 0
    for character in annotation:
        depth += (character in "([") - (character in ")]")
        if character == "|" and depth == 0:
            return True
    return False
