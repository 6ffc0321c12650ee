"""What Prism had against a call, taken from the error that the client made of its answer."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.runtime.shapes import is_object


@dataclass(frozen=True)
class Refusal:
    """An answer that was no success: Prism's own code where the answer was Prism's, and what broke a schema."""

    code: str = ""
    violations: tuple[str, ...] = ()

    @property
    def is_of_request(self) -> bool:
        """Whether it was the request that broke a schema."""
        return any(message.startswith("Request ") for message in self.violations)


def refusal(error: BaseException) -> Refusal:
    """What stands behind an error; nothing where it was none of a status. Every package has error classes of its own."""
    body: Any = getattr(error, "body", None)
    headers: Any = getattr(error, "headers", {})
    # Where the document has an answer for a bad request, Prism gives that one, and its reasons in a header.
    found = json.loads(headers.get("sl-violations", "[]")) or _members(body).get("validation", [])
    code = re.search(r"prism/errors#(\w+)", str(_members(body).get("type", "")))
    messages = tuple(str(each["message"]) for each in found if is_object(each))
    return Refusal(code[1] if code else "", messages)


def _members(body: Any) -> Mapping[str, Any]:
    """The members of a plain object, or those of a model that it does not describe."""
    if is_object(body):
        return body
    further: Mapping[str, Any] | None = getattr(body, "model_extra", None)
    return further or {}
