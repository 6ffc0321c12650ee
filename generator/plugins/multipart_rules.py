"""`x-multipart`: what a provider asks of uploaded files beyond OpenAPI: how many, of which types, named how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..runtime.errors import InvalidCall
from ..runtime.expressions import ABSENT
from ..runtime.files import as_upload
from ..runtime.shapes import is_list
from ..runtime.value import Value

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.sockets import Described


class MultipartRules(Value):
    """`files` is the expression of the file part, `allowed_types` are file name endings in lower case."""

    key: ClassVar[str] = "x-multipart"
    schema: ClassVar[Mapping[str, Any]] = {
        "type": "object",
        "required": ["files"],
        "additionalProperties": False,
        "properties": {
            "files": {"type": "string", "description": "Expression of the part that is a file, or a list of files."},
            "max_files": {"type": "integer", "minimum": 1, "description": "How many files one call takes."},
            "ascii_names": {
                "type": "boolean",
                "default": False,
                "description": "Whether the file names must be plain ASCII.",
            },
            "distinct_names": {
                "type": "boolean",
                "default": False,
                "description": "Whether no two files may have the same name.",
            },
            "allowed_types": {
                "type": "array",
                "items": {"type": "string", "pattern": "^[a-z0-9]+$"},
                "description": "Endings of file names, in lower case. All are allowed where none is listed.",
            },
        },
        "examples": [{"files": "$request.body#/files", "max_files": 50, "allowed_types": ["pdf", "png"]}],
    }

    files: str
    max_files: int = 0
    ascii_names: bool = False
    distinct_names: bool = False
    allowed_types: tuple[str, ...] = ()

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The rules from their block."""
        if block is None:
            return None
        given: dict[str, Any] = {**block, "allowed_types": tuple(block.get("allowed_types", ()))}
        return cls(**given)

    def verify(self, described: Described) -> Iterator[str]:
        """The rules need a multipart body with that part as a file or an array of files."""
        if described.has_body != "multipart":
            yield "the operation has no multipart body"
        elif described.kind_of(self.files) not in ("file", "array"):
            yield f"{self.files} names no file part of the body; correct files"

    def check(self, call: Call) -> None:
        """Refuse files that the provider would refuse."""
        given = call.value(self.files)
        if given is ABSENT or given is None:
            return
        names = [as_upload(file).filename for file in (given if is_list(given) else [given])]
        if "" in names and (self.distinct_names or self.allowed_types):
            raise InvalidCall(f"{call.operation.id}: a file without a name; pass Upload(file, filename=…)")
        for complaint in self._complaints(names):
            raise InvalidCall(f"{call.operation.id}: {complaint}")

    def _complaints(self, names: list[str]) -> Iterator[str]:
        if self.max_files and len(names) > self.max_files:
            yield f"{len(names)} files, but at most {self.max_files} are taken; split them over several calls"
        for name in names:
            yield from self._complaints_about(name)
        repeated = sorted({name for name in names if names.count(name) > 1})
        if self.distinct_names and repeated:
            yield f"file names must differ, but {', '.join(repeated)} stands more than once; pass Upload(file, filename=…)"

    def _complaints_about(self, name: str) -> Iterator[str]:
        if self.ascii_names and not name.isascii():
            yield f"{name!r} is not plain ASCII; pass Upload(file, filename=…) with another name"
        ending = PurePosixPath(name).suffix.removeprefix(".").lower()
        if self.allowed_types and ending not in self.allowed_types:
            yield f"{name!r} is of no type that is taken: {', '.join(self.allowed_types)}"
