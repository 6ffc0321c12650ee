"""The annotations of every model's fields; the only door to datamodel-code-generator.

The tool is asked where a schema has a field that is not plain. It is given object schemas with names that are already Python's, and without one text of the
document, so nothing of a document can change what it writes. What comes back is taken apart with
`ast` and checked name by name.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from typing import Any

from .annotations import annotation
from .ir import Field, Schema, TypeRef

_SCALARS: dict[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "Decimal": {"type": "number", "format": "decimal"},
}
_CONSTRAINTS = {"ge": "minimum", "le": "maximum"}
_LENGTHS = {"list": ("minItems", "maxItems"), "scalar": ("minLength", "maxLength")}

Annotations = dict[str, dict[str, str]]


def field_annotations(schemas: Iterable[Schema]) -> Annotations:
    """For each object schema, its attributes with their annotations as Python source.

    Raises `RuntimeError` when the tool renamed or dropped something: that is a defect here, not of the document.
    """
    objects = [schema for schema in schemas if schema.kind == "object"]
    plain = {schema.name: found for schema in objects if (found := _plain(schema)) is not None}
    return {**plain, **by_tool(schema for schema in objects if schema.name not in plain)}


def _plain(schema: Schema) -> dict[str, str] | None:
    """The annotations of a schema whose fields are all plain."""
    found = {field.attribute: text for field in schema.fields if (text := annotation(field)) is not None}
    return found if len(found) == len(schema.fields) else None


def by_tool(schemas: Iterable[Schema]) -> Annotations:
    """The annotations of object schemas as the tool writes them, whether they are plain or not."""
    # Neutral names, so that no class meets the name of a type that another one uses.
    objects = {f"Schema{number}": schema for number, schema in enumerate(schemas)}
    if not objects:
        return {}
    classes = _taken_apart(_generated(objects))
    for neutral, schema in objects.items():
        expected, made = {field.attribute for field in schema.fields}, set(classes.get(neutral, {}))
        if expected != made:
            raise RuntimeError(f"{schema.name}: the model generator changed fields {sorted(expected ^ made)}")
    return {schema.name: classes[neutral] for neutral, schema in objects.items()}


def _generated(schemas: Mapping[str, Schema]) -> str:
    # Imported here, because most documents do not need it, and it takes longer than they do.
    from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType

    definitions = {name: _definition(schema) for name, schema in schemas.items()}
    text = generate(
        json.dumps({"title": "Root_", "type": "object", "$defs": definitions}),
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        enum_field_as_literal=LiteralType.All,
        use_annotated=True,
        use_union_operator=True,
        use_standard_collections=True,
        formatters=[],
        custom_file_header="#",
    )
    if not isinstance(text, str):
        raise RuntimeError("the model generator returned no text")
    return text


def _taken_apart(text: str) -> Annotations:
    return {
        node.name: {
            statement.target.id: ast.unparse(statement.annotation)
            for statement in node.body
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
        }
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef)
    }


def _definition(schema: Schema) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {field.attribute: _property(field) for field in schema.fields},
        "required": [field.attribute for field in schema.fields if field.required],
    }


def _property(field: Field) -> dict[str, Any]:
    return _described(field.type, field.constraints)


def _described(type_: TypeRef, constraints: Any = ()) -> dict[str, Any]:
    """A type as the JSON Schema that leads to exactly that annotation."""
    if type_.kind == "scalar":
        plain = _SCALARS.get(type_.name, {"customTypePath": f"types.{type_.name}"})
        return {**plain, **_limits(type_, constraints)}
    if type_.kind == "named":
        return {"customTypePath": f"types.{type_.name}"}
    if type_.kind == "list":
        return {"type": "array", "items": _described(type_.args[0]), **_limits(type_, constraints)}
    if type_.kind == "map":
        return {"type": "object", "additionalProperties": _described(type_.args[0])}
    if type_.kind == "union":
        return _union(type_.args, constraints)
    return {"type": "null"} if type_.kind == "none" else {}


def _union(parts: tuple[TypeRef, ...], constraints: Any) -> dict[str, Any]:
    """A nullable type keeps its constraints; between other alternatives they would need a class of their own."""
    kept = [part for part in parts if part.kind != "none"]
    described = [_described(part, constraints if len(kept) == 1 else ()) for part in kept]
    if len(kept) == len(parts):
        return {"anyOf": described}
    # With a list of types the tool would forget what the values of a map are.
    if len(kept) == 1 and "type" in described[0] and kept[0].kind != "map":
        return {**described[0], "type": [described[0]["type"], "null"]}
    return {"anyOf": [*described, {"type": "null"}]}


def _limits(type_: TypeRef, constraints: Any) -> dict[str, Any]:
    """The constraints that a type can have, under JSON Schema's names."""
    if not constraints or type_.name in ("bool", "DateTime", "date"):
        return {}
    if type_.kind == "list" or type_.name == "str":
        least, most = _LENGTHS[type_.kind]
        named = {"min_length": least, "max_length": most}
    else:
        named = _CONSTRAINTS
    return {key: constraints[python] for python, key in named.items() if python in constraints}
