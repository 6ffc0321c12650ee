"""Whether a description has the shape that its OpenAPI version asks for; the only door to openapi-pydantic."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pydantic_core import ErrorDetails, ValidationError

from . import shapes
from .node import Document, Node
from .problems import Problems
from .syntax import Tokens, Value

_SENTENCES: Mapping[str, str] = {
    "missing": "is missing",
    "string_type": "must be a text",
    "bool_type": "must be true or false",
    "int_type": "must be a whole number",
    "float_type": "must be a number",
    "list_type": "must be an array",
    "dict_type": "must be an object",
    "model_type": "must be an object",
    "too_short": "must not be empty",
    "recursion_loop": "is nested too deep",
}


def check(document: Document, problems: Problems) -> None:
    """Name each place where a file of the description has another shape than OpenAPI gives it."""
    version = document.root.get("openapi")
    if version is None or not isinstance(version.value, str):
        problems.add(version or document.root, "say which OpenAPI this is: `openapi: '3.1.0'`, in quotes")
    elif version.value[:4] not in ("3.0.", "3.1."):
        problems.add(version, f"OpenAPI {version.value} is not supported; write 3.0.x or 3.1.x")
    else:
        for file in document.files:
            _check_file(document.root, document.at(file, "") or document.root, problems)


def _check_file(main: Node, root: Node, problems: Problems) -> None:
    """A file of shared components is a document too, but for what the main file says for all."""
    if not isinstance(root.value, dict) or not (root.get("openapi") or root.get("components")):
        return
    version = root.text("openapi", main.text("openapi"))
    edition = "3.0" if version[:3] == "3.0" else "3.1"
    source = root.document.sources[root.file]
    if root == main and source.file.suffix == ".json" and shapes.fits(edition, source.text):
        return
    common: dict[str, Value] = {"info": {"title": "", "version": ""}} if root != main else {}
    # As JSON, for only there is a strict reading: `required: yes` is a text, and must not count as true.
    text = json.dumps({**common, **root.value, "openapi": edition + ".0"}, default=float)
    if shapes.fits(edition, text):
        return
    try:
        _judge(edition, text)
    except ValidationError as error:
        for tokens, complaint in _complaints(root, error.errors(include_url=False)).items():
            problems.add(root.toward(tokens), complaint)


def _judge(edition: str, text: str) -> None:
    """Have the tool say what is wrong; imported here, because most documents are in order."""
    if edition == "3.0":
        from openapi_pydantic.v3.v3_0 import OpenAPI as OpenAPI30

        OpenAPI30.model_validate_json(text, strict=True)
    else:
        from openapi_pydantic.v3.v3_1 import OpenAPI as OpenAPI31

        OpenAPI31.model_validate_json(text, strict=True)


def _complaints(root: Node, errors: Sequence[ErrorDetails]) -> Mapping[Tokens, str]:
    """One sentence for each place: a union fails in every branch, and the branch that got furthest was meant."""
    said: dict[Tokens, dict[str, None]] = {}
    for error in errors:
        if (tokens := _tokens(root, error)) is not None:
            said.setdefault(tokens, {})[_sentence(error)] = None
    ancestors = {tokens[:length] for tokens in said for length in range(len(tokens))}
    return {
        tokens: f"{_name(tokens)} {' or '.join(sentences).replace(' or must be', ' or')}"
        for tokens, sentences in said.items()
        if tokens not in ancestors
    }


def _tokens(root: Node, error: ErrorDetails) -> Tokens | None:
    """The path of the value without the names of union branches; None in a branch that cannot have been meant."""
    node = root
    for step in error["loc"]:
        inner = node.step(str(step))
        if inner is None and step == "Reference" and node.reference is None:
            return None
        node = inner or node
    return (*node.tokens, str(error["loc"][-1])) if error["type"] == "missing" else node.tokens


def _sentence(error: ErrorDetails) -> str:
    found = error["input"]
    needs_quotes = error["type"] == "string_type" and isinstance(found, (bool, int, float))
    sentence = _SENTENCES.get(error["type"]) or error["msg"].replace("Input should be", "must be")
    return f"{sentence}; put it in quotes" if needs_quotes else sentence


def _name(tokens: Tokens) -> str:
    """How a person would name the member: an element by its array too."""
    last = [*tokens[-2:]] if tokens and tokens[-1].isdecimal() else [*tokens[-1:]]
    return f"`{'/'.join(last)}`" if last else "the document"
