"""Types as source: for arguments, bodies and answers in signatures, and for looking up at run time."""

from __future__ import annotations

from ..ir import Schema, TypeRef

_ARGUMENT_NAMES = {"DateTime": "datetime"}


class TypeSource:
    """Prints the types of one API."""

    def __init__(self, schemas: dict[str, Schema]) -> None:
        self._schemas = schemas

    def argument(self, type_: TypeRef) -> str:
        """A parameter's type: any sequence for a list, any mapping for an object."""
        if type_.kind == "list":
            return f"Sequence[{self.argument(type_.args[0])}]"
        if type_.kind == "map":
            return f"Mapping[str, {self.argument(type_.args[0])}]"
        if type_.kind == "union":
            # Each once, also what stands beside every model.
            return " | ".join(dict.fromkeys(each for part in type_.args for each in self._alternatives(part)))
        return " | ".join(self._alternatives(type_))

    def _alternatives(self, type_: TypeRef) -> list[str]:
        if type_.kind in ("list", "map"):
            return [self.argument(type_)]
        if type_.kind == "named" and self._schemas[type_.name].kind == "object":
            return [f"models.{type_.name}", "Mapping[str, Any]"]
        return [self._leaf(type_, "FileInput")]

    def answer(self, type_: TypeRef, *, asynchronous: bool) -> str:
        """What a method returns. `builtins.` because a method may be called `list`."""
        if type_.kind == "list":
            return f"builtins.list[{self.answer(type_.args[0], asynchronous=asynchronous)}]"
        if type_.kind == "map":
            return f"builtins.dict[str, {self.answer(type_.args[0], asynchronous=asynchronous)}]"
        if type_.kind == "union":
            return " | ".join(dict.fromkeys(self.answer(part, asynchronous=asynchronous) for part in type_.args))
        return self._leaf(type_, "AsyncDownload" if asynchronous else "Download")

    def lookup(self, type_: TypeRef) -> str:
        """An expression for the type itself, evaluated when the first answer is read."""
        if type_.kind == "list":
            return f"list[{self.lookup(type_.args[0])}]"
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
