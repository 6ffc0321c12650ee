"""Schemas: to a `TypeRef` where they are used, and to a named `Schema` where they are objects or enums."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ..ir import Field, Schema, TypeRef
from ..names import Scope, attributes, pascal
from ..node import Node
from ..syntax import Value

ANY = TypeRef("any")
NONE = TypeRef("none")

_STRINGS = {"date-time": "DateTime", "date": "date"}
_CONSTRAINTS = {
    "maxLength": "max_length",
    "minLength": "min_length",
    "maxItems": "max_length",
    "minItems": "min_length",
    "maximum": "le",
    "minimum": "ge",
}


class Types:
    """The schemas of one document; each that needs a Python class or alias gets one name."""

    def __init__(self) -> None:
        self.schemas: dict[str, Schema] = {}
        self._names: dict[Node, str] = {}
        self._open: set[Node] = set()
        self._scope = Scope()

    def at(self, node: Node | None, hint: str) -> TypeRef:
        """The type a schema stands for; `hint` names it when it needs a name and has none of its own."""
        if node is None:
            return ANY
        target = node.follow()
        if target in self._names:
            return TypeRef("named", self._names[target])
        if target in self._open:
            return ANY
        self._open.add(target)
        try:
            found = self._lowered(target, _own_name(target) or hint)
            return _optional(found) if _null_allowed(target) else found
        finally:
            self._open.discard(target)

    def object_fields(self, node: Node, hint: str) -> tuple[Field, ...]:
        """The properties of an object schema, own and inherited, in the description's order."""
        properties = {name: member for part in _parts(node) for name, member in _properties(part)}
        required = {name for part in _parts(node) for name in _texts(part.get("required"))}
        made = attributes(properties)
        return tuple(
            Field(
                name=name,
                attribute=made[name],
                type=self.at(member, hint + pascal(name)),
                required=name in required,
                description=_description(member),
                deprecated=member.flag("deprecated") or member.follow().flag("deprecated"),
                constraints=_constraints(member.follow()),
            )
            for name, member in properties.items()
        )

    def _lowered(self, node: Node, hint: str) -> TypeRef:
        if node.get("enum") or node.get("const"):
            return self._enum(node, hint)
        if node.get("allOf"):
            return self._all_of(node, hint)
        for key in ("oneOf", "anyOf"):
            if node.get(key):
                return self._union(node, key, hint)
        return self._by_type(node, hint)

    def _by_type(self, node: Node, hint: str) -> TypeRef:
        kinds = [kind for kind in _kinds(node) if kind != "null"]
        if not kinds:
            return self._object(node, hint) if node.get("properties") else ANY
        return _union([self._one_type(node, kind, hint) for kind in kinds])

    def _one_type(self, node: Node, kind: str, hint: str) -> TypeRef:
        if kind == "object":
            return self._object(node, hint)
        if kind == "array" and (members := _members(node)):
            return TypeRef("tuple", args=tuple(self.at(one, f"{hint}{n}") for n, one in enumerate(members, 1)))
        if kind == "array":
            return TypeRef("list", args=(self.at(node.get("items"), f"{hint}Item"),))
        return _scalar(kind, node.text("format"))

    def _object(self, node: Node, hint: str) -> TypeRef:
        if node.get("properties") or node.get("allOf"):
            return self._class(node, hint)
        return TypeRef("map", args=(self.at(_further(node), f"{hint}Value"),))

    def _class(self, node: Node, hint: str) -> TypeRef:
        name = self._claim(node, hint)
        # Registered before its fields, so that a schema may refer to itself.
        fields = self.object_fields(node, name)
        self.schemas[name] = Schema(
            name=name,
            kind="object",
            where=node,
            description=_description(node),
            fields=fields,
            open=any(
                _further(part) is not None or _value(part.get("additionalProperties")) is True for part in _parts(node)
            ),
        )
        return TypeRef("named", name)

    def _enum(self, node: Node, hint: str) -> TypeRef:
        values = [value for value in _listed(node) if value is not None]
        texts = tuple(value for value in values if isinstance(value, str))
        if len(texts) < len(values):
            return _union([_kind_of(value) for value in values])
        name = self._claim(node, hint)
        self.schemas[name] = Schema(name=name, kind="enum", where=node, description=_description(node), values=texts)
        return TypeRef("named", name)

    def _all_of(self, node: Node, hint: str) -> TypeRef:
        parts = _elements(node, "allOf")
        if len(parts) == 1 and not node.get("properties"):
            return self.at(parts[0], hint)
        if any(part.get("properties") for part in _parts(node)):
            return self._class(node, hint)
        return next((found for part in parts if (found := self.at(part, hint)) != ANY), ANY)

    def _union(self, node: Node, key: str, hint: str) -> TypeRef:
        members = [member for member in _elements(node, key) if _kinds(member.follow()) != ["null"]]
        return _union([self.at(member, f"{hint}Option{number}") for number, member in enumerate(members, 1)])

    def _claim(self, node: Node, hint: str) -> str:
        name = self._names[node] = self._scope.claim(pascal(hint))
        return name


def _own_name(node: Node) -> str:
    """The name that a schema's place gives it: the last step of `components/schemas/…` and the like."""
    holders = ("schemas", "$defs", "definitions")
    return pascal(node.tokens[-1]) if len(node.tokens) > 1 and node.tokens[-2] in holders else ""


def _parts(node: Node, seen: frozenset[Node] = frozenset()) -> Iterator[Node]:
    """An object schema with everything it is composed of, inherited first."""
    if node in seen:
        return
    for member in _elements(node, "allOf"):
        yield from _parts(member.follow(), seen | {node})
    yield node


def _properties(node: Node) -> Iterator[tuple[str, Node]]:
    properties = node.get("properties")
    return properties.items() if properties else iter(())


def _further(node: Node) -> Node | None:
    """The schema of properties that are not listed, if there is one."""
    further = node.get("additionalProperties")
    return further if further is not None and isinstance(further.value, dict) and further.value else None


def _kinds(node: Node) -> list[str]:
    kind = node.get("type")
    if kind is None:
        return []
    return [kind.value] if isinstance(kind.value, str) else list(_texts(kind))


def _members(node: Node) -> list[Node]:
    """The members of an array that has each of `prefixItems` and no more; none where its length may vary."""
    members = _elements(node, "prefixItems")
    whole = node.number("maxItems") == len(members) or _value(node.get("items")) is False
    return members if node.number("minItems") == len(members) and whole else []


def _texts(node: Node | None) -> Iterator[str]:
    return (item.value for item in node.elements() if isinstance(item.value, str)) if node else iter(())


def _null_allowed(node: Node) -> bool:
    if "null" in _kinds(node) or node.flag("nullable"):
        return True
    if None in _listed(node):
        return True
    return any(_kinds(member.follow()) == ["null"] for key in ("oneOf", "anyOf") for member in _elements(node, key))


def _scalar(kind: str, form: str) -> TypeRef:
    if kind == "number":
        return TypeRef("scalar", "Decimal" if form == "decimal" else "float")
    if kind == "string":
        return TypeRef("file") if form == "binary" else TypeRef("scalar", _STRINGS.get(form, "str"))
    if kind in ("integer", "boolean"):
        return TypeRef("scalar", {"integer": "int", "boolean": "bool"}[kind])
    return NONE if kind == "null" else ANY


def _union(members: list[TypeRef]) -> TypeRef:
    flat = [part for member in members for part in (member.args if member.kind == "union" else (member,))]
    unique = tuple(dict.fromkeys(flat))
    if ANY in unique or not unique:
        return ANY
    return unique[0] if len(unique) == 1 else TypeRef("union", args=unique)


def _optional(found: TypeRef) -> TypeRef:
    return found if found in (ANY, NONE) else _union([found, NONE])


def _elements(node: Node, key: str) -> list[Node]:
    members = node.get(key)
    return list(members.elements()) if members else []


def _listed(node: Node) -> list[Value]:
    """The values that `enum` or `const` allows."""
    constant = node.get("const")
    return [constant.value] if constant else [item.value for item in _elements(node, "enum")]


def _kind_of(value: Value) -> TypeRef:
    names: dict[type, str] = {str: "str", bool: "bool", int: "int", Decimal: "float"}
    return TypeRef("scalar", names[type(value)]) if type(value) in names else ANY


def _description(node: Node) -> str:
    return node.text("description") or node.follow().text("description")


def _value(node: Node | None) -> object:
    return None if node is None else node.value


def _constraints(node: Node) -> dict[str, int | float]:
    """Lengths and bounds; patterns stay out, for Python and the validator disagree on their language.

    So does a bound that no float holds exactly: rounded, it would refuse what the document allows.
    """
    found = ((python, node.number(key)) for key, python in _CONSTRAINTS.items())
    plain = {key: int(value) if value == int(value) else float(value) for key, value in found if value is not None}
    return {key: value for key, value in plain.items() if Decimal(str(value)) == value}
