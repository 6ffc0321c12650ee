"""A list of files, each with what is said of it, as the two parts that a multipart body has of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from .errors import InvalidCall
from .files import Upload, as_upload
from .urls import value_text
from .value import Value


class FileList(Value):
    """How an argument becomes parts: `files`, and in the part `descriptors[0]` a list, down the other steps.

    An item of that list has the file's name as `name`, and `fields`: attributes with their names on the wire.
    """

    argument: str
    files: str
    descriptors: tuple[str, ...]
    name: str
    fields: tuple[tuple[str, str], ...] = ()
    distinct: tuple[str, ...] = ()

    def body(self, given: Sequence[Any] | None, others: Mapping[str, Any]) -> dict[str, Any]:
        """All parts by name, those of the list first. Raises `InvalidCall` for what cannot be sent."""
        if given is None:
            return dict(others)
        if not given:
            raise InvalidCall(f"{self.argument} is empty; pass at least one")
        uploads = [self._named(each) for each in given]
        items = [dict(self._item(upload, each)) for upload, each in zip(uploads, given, strict=True)]
        for name in self.distinct:
            self._check_distinct(name, [value_text(item[name], name) for item in items if name in item])
        part, *steps = self.descriptors
        inner: Any = items
        for step in reversed(steps):
            inner = {step: inner}
        return {self.files: uploads, part: inner, **others}

    def _named(self, given: Any) -> Upload:
        if not hasattr(given, "file"):
            raise InvalidCall(f"{self.argument}: {type(given).__name__} is not the class that the method names")
        upload = as_upload(given.file)
        if not upload.filename:
            raise InvalidCall(f"{self.argument}: a file without a name; pass Upload(file, filename=…)")
        return upload

    def _item(self, upload: Upload, given: Any) -> Iterator[tuple[str, Any]]:
        yield self.name, upload.filename
        for attribute, name in self.fields:
            value = getattr(given, attribute)
            if value is not None:
                yield name, value

    def _check_distinct(self, name: str, values: Iterable[str]) -> None:
        seen = list(values)
        repeated = sorted({value for value in seen if seen.count(value) > 1})
        if repeated:
            raise InvalidCall(
                f"{self.argument}: {name} {', '.join(repeated)} stands more than once; one call takes one"
            )
