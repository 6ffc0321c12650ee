"""What tests of loading share: a document of a text, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.load import load
from generator.node import Document, Node
from generator.problems import Problems, ProblemsFound


def found(load_it: Callable[[Problems], object]) -> list[str]:
    """The problems of a run, as a person reads them."""
    problems = Problems()
    load_it(problems)
    try:
        problems.raise_if_any()
    except ProblemsFound as error:
        return str(error).split("\n")
    return []


def complaints(text: str, name: str = "api.yaml") -> list[str]:
    """What loading a file with this text complains about."""
    Path(name).write_text(text, encoding="utf-8")
    return found(lambda problems: load(Path(name), problems))


def loaded(text: str, name: str = "api.yaml") -> Document:
    """The document of a file with this text, which must be in order."""
    Path(name).write_text(text, encoding="utf-8")
    problems = Problems()
    document = load(Path(name), problems)
    problems.raise_if_any()
    assert document
    return document


def node(text: str, pointer: str) -> Node:
    """One node of a file with this text."""
    document = loaded(text)
    at = document.at(document.root.file, pointer)
    assert at
    return at
