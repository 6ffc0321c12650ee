"""Whether a description has the shape that its OpenAPI version asks for; the only door to openapi-pydantic."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

from pydantic_core import ErrorDetails, ValidationError

from . import shapes
from .node import Document, Node
from .problems import Complaints, Problems
from .syntax import Tokens, Value

_VERSIONS = ("3.0", "3.1", "3.2")
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


def check(document: Document, problems: Problems, faults: Complaints) -> None:
    """Name each place where a file of the description has another shape than OpenAPI gives it.

    What cannot be read at all is a problem; `faults` can be read around.
    """
    node = document.root.get("openapi")
    version = _version(node)
    if node is None and (old := document.root.get("swagger")):
        problems.add(old, "this is Swagger 2.0; convert it to OpenAPI 3 first, for instance with swagger2openapi")
    elif node is None or not version:
        problems.add(node or document.root, "say which OpenAPI this is: `openapi: '3.1.0'`, in quotes")
    elif version[:3] not in _VERSIONS:
        problems.add(node, f"OpenAPI {version} is not supported; write 3.0.x, 3.1.x or 3.2.x")
    else:
        for file in document.files:
            _check_file(version, document.at(file, "") or document.root, faults)


def _version(node: Node | None) -> str:
    """The version as a text; one without quotes is a number, and means the same."""
    plain = node is not None and isinstance(node.value, str | Decimal)
    return str(node.value) if node and plain else ""


def _check_file(version: str, root: Node, faults: Complaints) -> None:
    """A file of shared components is a document too, but for what the main file says for all."""
    if not isinstance(root.value, dict) or not (root.get("openapi") or root.get("components")):
        return
    version = (_version(root.get("openapi")) or version)[:3]
    edition = "3.0" if version == "3.0" else "3.1"
    source = root.document.sources[root.file]
    is_main = root == root.document.root
    if is_main and version == edition and source.file.suffix == ".json" and shapes.fits(edition, source.text):
        return
    common: dict[str, Value] = {} if is_main else {"info": {"title": "", "version": ""}}
    # As JSON, for only there is a strict reading: `required: yes` is a text, and must not count as true.
    text = json.dumps({**common, **root.value, "openapi": edition + ".0"}, default=float)
    if shapes.fits(edition, text):
        return
    try:
        _judge(edition, text)
    except ValidationError as error:
        errors = [each for each in error.errors(include_url=False) if not (version == "3.2" and _told_elsewhere(each))]
        for tokens, complaint in _complaints(root, errors).items():
            # The model takes an extension among the paths for a path.
            if not (tokens[:1] == ("paths",) and tokens[1:2] and tokens[1].startswith("x-")):
                faults.add(root.toward(tokens), complaint)


def _told_elsewhere(error: ErrorDetails) -> bool:
    """Since 3.2 a response need not be described, and the model is one of 3.1."""
    return error["type"] == "missing" and error["loc"][-1] == "description"


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
