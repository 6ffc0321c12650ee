"""`x-file-list`: files and what is said of each go in as one list, so that the two parts of the body cannot disagree.

`files` names the part that holds the files, `descriptors` the array in a JSON part that says what each file is, and `name`
the field of its items that repeats the file's name. A method then takes `argument`, a list of `class`: a file with the other
fields of an item. Items in which a field of `distinct` has one value twice are refused.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..ir import Body, Field, FileList, Group, Operation, Schema, walk
from ..names import EXPORTED, pascal
from ..node import Node
from ..problems import Problems
from ..runtime.expressions import parse, tokens

KEY = "x-file-list"


def with_file_list(body: Body, operation: Node, schemas: Mapping[str, Schema]) -> Body:
    """The body with the list that its operation asks for; without one where the block fits no part of it."""
    block = operation.child(KEY)
    if block is None:
        return body
    files, descriptors = _steps(block.text("files")), _steps(block.text("descriptors"))
    item = _item(body, descriptors, schemas)
    part = next((each for each in body.parts if [each.name] == files and each.kind == "file" and each.repeated), None)
    name = block.text("name")
    if part is None or item is None or name not in {field.name for field in item.fields}:
        return body
    listed = block.get("distinct")
    made = FileList(
        argument=block.text("argument"),
        class_name=block.text("class"),
        files=part.name,
        descriptors=tuple(descriptors),
        name=name,
        fields=tuple(sorted((each for each in item.fields if each.name != name), key=lambda each: not each.required)),
        required=part.required,
        distinct=tuple(str(each.value) for each in (listed.elements() if listed else ())),
        description=item.description,
    )
    return replace(body, file_list=made)


def check_file_lists(
    operations: Sequence[Operation], groups: tuple[Group, ...], clients: Iterable[str], problems: Problems
) -> None:
    """The block fits the body, and its names are free."""
    taken = {
        *EXPORTED,
        *clients,
        *(f"{prefix}{group.class_name}" for group in walk(groups) for prefix in ("", "Async")),
    }
    for operation in operations:
        extension = operation.extensions.get(KEY)
        for complaint in _complaints(operation, taken) if extension else ():
            problems.add(extension.where if extension else operation.where, f"{KEY}: {complaint}")
        if operation.body and operation.body.file_list:
            taken.add(operation.body.file_list.class_name)


def _complaints(operation: Operation, taken: set[str]) -> Iterator[str]:
    found = operation.body.file_list if operation.body else None
    if found is None or operation.body is None:
        yield "name a part of files, an array inside a JSON part, and a field of its items"
        return
    if found.class_name in taken or pascal(found.class_name) != found.class_name:
        yield f"`{found.class_name}` is another class of the package; choose another"
    made = (found.files, found.descriptors[0])
    others = [each.argument for each in operation.body.parts if each.name not in made]
    if found.argument in [*others, *(each.argument for each in operation.parameters)] or keyword.iskeyword(
        found.argument
    ):
        yield f"`{found.argument}` is another argument of the method; choose another"
    if any(field.attribute == "file" for field in found.fields):
        yield "an item has a field `file` of its own, which is what the file is called"
    for name in set(found.distinct) - {field.name for field in found.fields}:
        yield f"distinct: the items have no field `{name}`"


def _steps(expression: str) -> list[str]:
    """The way that an expression takes through the request's body; none for another."""
    try:
        wanted = parse(expression)
        return tokens(wanted.pointer) if (wanted.side, wanted.place) == ("request", "body") else []
    except ValueError:
        return []


def _item(body: Body, steps: list[str], schemas: Mapping[str, Schema]) -> Schema | None:
    """What the items of the list are: objects, in a part that holds nothing else that must be there."""
    part = next((each for each in body.parts if each.name == steps[0]), None) if steps else None
    type_ = part.type.without_none if part and part.kind == "json" else None
    for step in steps[1:]:
        inner = _only(schemas[type_.name].fields, step) if type_ and type_.kind == "named" else None
        type_ = inner.type.without_none if inner else None
    item = type_.args[0].without_none if type_ and type_.kind == "list" else None
    return schemas.get(item.name) if item and item.kind == "named" else None


def _only(fields: tuple[Field, ...], name: str) -> Field | None:
    needed = [field.name for field in fields if field.required and field.name != name]
    return next((field for field in fields if field.name == name and not needed), None)
