"""Types as source: for arguments, bodies and answers in signatures, and for looking up at run time."""

from __future__ import annotations

from collections.abc import Mapping

from ..ir import CsvRows, Part, Result, Schema, TypeRef
from .literals import literal

_ARGUMENT_NAMES = {"DateTime": "datetime"}


class TypeSource:
    """Prints the types of one API."""

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._schemas = schemas

    def argument(self, type_: TypeRef) -> str:
        """A parameter's type: any sequence for a list, any mapping for an object."""
        if type_.kind == "list":
            return f"Sequence[{self.argument(type_.args[0])}]"
        if type_.kind == "tuple":
            return f"builtins.tuple[{', '.join(self.argument(part) for part in type_.args)}]"
        if type_.kind == "map":
            return f"Mapping[str, {self.argument(type_.args[0])}]"
        return " | ".join(self.alternatives(type_))

    def alternatives(self, type_: TypeRef) -> list[str]:
        """What may be passed for a parameter's type, each once: also what stands beside every model."""
        if type_.kind == "union":
            return [*dict.fromkeys(each for part in type_.args for each in self.alternatives(part))]
        if type_.kind in ("list", "tuple", "map"):
            return [self.argument(type_)]
        if type_.kind == "named" and self._schemas[type_.name].kind == "object":
            return [f"models.{type_.name}", "Mapping[str, Any]"]
        return [self._leaf(type_, "FileInput")]

    def answer(self, type_: TypeRef, *, asynchronous: bool) -> str:
        """What a method returns. `builtins.` because a method may be called `list`."""
        if type_.kind == "list":
            return f"builtins.list[{self.answer(type_.args[0], asynchronous=asynchronous)}]"
        if type_.kind == "tuple":
            members = [self.answer(part, asynchronous=asynchronous) for part in type_.args]
            return f"builtins.tuple[{', '.join(members)}]"
        if type_.kind == "map":
            return f"builtins.dict[str, {self.answer(type_.args[0], asynchronous=asynchronous)}]"
        if type_.kind == "union":
            return " | ".join(dict.fromkeys(self.answer(part, asynchronous=asynchronous) for part in type_.args))
        return self._leaf(type_, "AsyncDownload" if asynchronous else "Download")

    def part(self, part: Part) -> str:
        """A part's type: a file that has rows may be given as them."""
        rows = f" | Iterable[{self.argument(part.rows.row)}]" if part.rows else ""
        return self.argument(part.type) + rows

    def result(self, result: Result, *, asynchronous: bool) -> str:
        """What a method returns for one result."""
        answer = self.answer(result.type, asynchronous=asynchronous)
        return f"{'Async' if asynchronous else ''}CsvDownload[{answer}]" if result.rows else answer

    def rows(self, rows: CsvRows) -> str:
        """How the rows of a file stand in it, as an expression."""
        fields = [f"row={self.lookup(rows.row)}"]
        fields += [f"delimiter={literal(rows.delimiter)}"] if rows.delimiter != ";" else []
        fields += [] if rows.quoted else ["quoted=False"]
        return f"CsvFormat({', '.join(fields)})"

    def lookup(self, type_: TypeRef) -> str:
        """An expression for the type itself, evaluated when the first answer is read."""
        if type_.kind == "list":
            return f"list[{self.lookup(type_.args[0])}]"
        if type_.kind == "tuple":
            return f"tuple[{', '.join(self.lookup(part) for part in type_.args)}]"
        if type_.kind == "map":
            return f"dict[str, {self.lookup(type_.args[0])}]"
        if type_.kind == "union":
            return " | ".join(self.lookup(part) for part in type_.args)
        if type_.kind == "scalar":
            return type_.name
        return self._leaf(type_, "bytes")

    def _leaf(self, type_: TypeRef, file: str) -> str:
        if type_.kind == "named":
            return f"models.{type_.name}"
        if type_.kind == "scalar":
            name = _ARGUMENT_NAMES.get(type_.name, type_.name)
            return f"builtins.{name}" if name in ("int", "str", "float", "bool") else name
        return {"file": file, "none": "None"}.get(type_.kind, "Any")
