"""`x-archive`: a download is a ZIP archive of documents, unless the call asks for one document by itself.

`unless` says when the answer is the document: `one` is an array of which exactly one value is asked for, while none of
`without` is given. The rule decides and not the content, for a document may be a ZIP archive too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..runtime.expressions import ABSENT
from ..runtime.shapes import is_list
from ..runtime.value import Value

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.sockets import Described

_EXPRESSION: dict[str, Any] = {"type": "string", "pattern": r"^\$request\."}


class ArchiveRule(Value):
    """`one` is the expression of an array, `without` those that ask for more."""

    key: ClassVar[str] = "x-archive"
    schema: ClassVar[Mapping[str, Any]] = {
        "type": "object",
        "required": ["unless"],
        "additionalProperties": False,
        "properties": {
            "unless": {
                "type": "object",
                "required": ["one"],
                "additionalProperties": False,
                "properties": {
                    "one": {**_EXPRESSION, "description": "An array: one value in it asks for one document."},
                    "without": {
                        "type": "array",
                        "items": _EXPRESSION,
                        "description": "Arguments that ask for more than that document, if they have a value.",
                    },
                },
                "description": "When the answer is the document itself.",
            }
        },
        "examples": [
            {"unless": {"one": "$request.query.document_ids", "without": ["$request.query.shop_ids"]}},
        ],
    }

    one: str
    without: tuple[str, ...] = ()

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The rule from its block."""
        if block is None:
            return None
        return cls(one=block["unless"]["one"], without=tuple(block["unless"].get("without", ())))

    def verify(self, described: Described) -> Iterator[str]:
        """The expressions name arguments, and the answer is a file."""
        if described.kind_of(self.one) != "array":
            yield f"{self.one} names no array that the operation takes; correct one"
        for expression in self.without:
            if described.kind_of(expression) is None:
                yield f"{expression} names nothing that the operation takes; correct without"
        if described.kind_of("$response.body") != "file":
            yield "the answer is no file"

    def archived(self, call: Call) -> bool:
        """Whether the answer to this call is a ZIP archive."""
        wanted = call.value(self.one)
        alone = is_list(wanted) and len(wanted) == 1 and not any(_given(call.value(each)) for each in self.without)
        return not alone


def _given(value: Any) -> bool:
    return value is not ABSENT and value is not None and not (is_list(value) and not value)
