"""Schemas: to a `TypeRef` where they are used, and to a named `Schema` where they are objects or enums."""

from __future__ import annotations

from collections import deque

from .. import bounds, names
from ..ir import Field, Schema, TypeRef
from ..names import Scope, attributes, pascal
from ..node import Document, Node
from ..notes import NoteKind, Notes
from .composed import has_members, members
from .families import families, named_schemas
from .shape import (
    ALTERNATIVES,
    ANY,
    NONE,
    access,
    as_typed,
    columns,
    constraints,
    default,
    description,
    elements,
    further,
    is_null,
    is_open,
    kind_of,
    kinds,
    listed,
    null_allowed,
    optional,
    own,
    parts,
    plain,
    said,
    scalar,
    tells,
    texts,
    tuple_members,
    union,
)

_TEXT = TypeRef("scalar", "str")
# A field is printed, wrapped and looked up; a type is a word.
_field_costs = 10
_TOO_MUCH = "the types up to here would fill a package that nobody can import; let fewer schemas hold each other"
_UNCHECKED = ("not", "if", "contains", "propertyNames", "dependentRequired")


class Types:
    """The schemas of one document; each that needs a Python class or alias gets one name."""

    def __init__(self, document: Document, notes: Notes) -> None:
        self.notes = notes
        self._main = document.root.file
        self._spread: set[Node] = set()
        self._families = families(document)
        self.schemas: dict[str, Schema] = {}
        self._names: dict[Node, str] = {}
        self._open: set[Node] = set()
        # Once for each schema, for a few that refer to each other twice would be read a million times.
        self._known: dict[Node, TypeRef] = {}
        self._parts = bounds.Budget(bounds.most_parts, _TOO_MUCH)
        self._scope = Scope()
        self._waiting: deque[tuple[Node, str]] = deque()
        self._filling = False
        # The names that the description itself gives are kept free from those made up for what has none.
        self._own = {node: self._claimed(node, name) for name, node in named_schemas(document)}

    def at(self, node: Node | None, hint: str) -> TypeRef:
        """The type a schema stands for; `hint` names it when it needs a name and has none of its own."""
        if node is None:
            return ANY
        if len(self._open) < bounds.deepest_type and (found := plain(node)):
            self._parts.spend(1, node)
            return found
        target = own(node)
        subtypes = self._families.subtypes.get(target, ())
        found = self._bounded(target, union([self._alone(each, hint) for each in (*subtypes, target)]))
        self._fill()
        return optional(found) if node.flag("nullable") else found

    def every_named(self) -> None:
        """Read the schemas too that nothing has asked for: what has a name in the description has it in Python.

        What other files name, they name for many; and what is sent part by part is no object of anybody's.
        """
        for node, name in self._own.items():
            if node.file == self._main and node not in self._spread:
                self.at(node, name)

    def spread(self, node: Node, hint: str) -> tuple[Field, ...]:
        """The properties of a schema that are used one by one, so that it needs no class."""
        self._spread.add(node)
        return self.object_fields(node, hint)

    def object_fields(self, node: Node, hint: str) -> tuple[Field, ...]:
        """The properties of an object schema, own and inherited, in the description's order."""
        composed = list(parts(node))
        found = members(composed)
        self._parts.spend(len(composed) + _field_costs * len(found), node)
        required = {name for part in composed for name in texts(part.get("required"))}
        made, tags = attributes(found), self._families.tags.get(node, {})
        for name, attribute in made.items():
            self.notes.renamed(node, name, names.attribute(name), attribute)
        return tuple(
            Field(
                name=name,
                attribute=made[name],
                type=self._field_type(node, name, schemas, hint, tags.get(name, ())),
                required=name in required,
                description=description(schemas[-1]),
                deprecated=any(said(each, "deprecated") for each in schemas),
                constraints=constraints(schemas[0].follow()) if len(schemas) == 1 else {},
                access=access(schemas[0]),
                default=default(schemas[-1]),
                columns=columns(schemas[-1]),
            )
            for name, schemas in found.items()
        )

    def _field_type(self, node: Node, name: str, schemas: list[Node], hint: str, values: tuple[str, ...]) -> TypeRef:
        """The type of a property; one that tells subtypes apart has the values of this one."""
        found = union([self.at(each, hint + pascal(name)) for each in schemas])
        named = self.schemas.get(found.name) if values and found.kind == "named" else None
        narrowed = values and (found == _TEXT or (named and named.kind == "enum" and set(values) < set(named.values)))
        return self._listed(schemas[0], self._claimed(node, hint + pascal(name)), values) if narrowed else found

    def _alone(self, node: Node, hint: str) -> TypeRef:
        """The type of a schema without those that may stand for it."""
        if node in self._names:
            found = TypeRef("named", self._names[node])
        elif node in self._known:
            found = self._known[node]
        elif len(self._open) >= bounds.deepest_type:
            self._note("open", node, f"the schemas lead into each other more than {bounds.deepest_type} levels deep")
            return ANY
        elif node in self._open:
            self._note("open", node, "the schema consists of itself")
            return ANY
        else:
            self._open.add(node)
            found = self._known[node] = self._bounded(node, self._lowered(node, self._own.get(node) or hint))
            self._open.discard(node)
        return optional(found) if null_allowed(node) else found

    def _bounded(self, node: Node, found: TypeRef) -> TypeRef:
        """The type, or any for one that would be too long to be written out, as a few schemas can make it."""
        size = found.size(bounds.largest_type)
        self._parts.spend(size, node)
        if size <= bounds.largest_type:
            return found
        self._note("open", node, f"the type has more than {bounds.largest_type:,} parts")
        return ANY

    def _lowered(self, node: Node, hint: str) -> TypeRef:
        for key in _UNCHECKED:
            if node.get(key):
                self._note("unchecked", node, f"`{key}`")
        if node.value is False:
            self._note("open", node, "`false` allows no value at all")
        if [value for value in listed(node) if value is not None]:
            return self._enum(node, hint)
        if listed(node):
            return NONE
        if node.get("allOf") or node.referred:
            return self._all_of(node, hint)
        if any(node.get(key) for key in ALTERNATIVES):
            return self._either(node, hint)
        return self._by_type(node, hint)

    def _by_type(self, node: Node, hint: str) -> TypeRef:
        told = [kind for kind in kinds(node) if kind != "null"]
        if told:
            return union([self._one_type(node, kind, hint) for kind in told])
        if "null" in kinds(node):
            return NONE
        if node.get("properties") or further(node):
            return self._object(node, hint)
        return self._array(node, hint) if node.get("items") or node.get("prefixItems") else ANY

    def _one_type(self, node: Node, kind: str, hint: str) -> TypeRef:
        if kind == "object":
            return self._object(node, hint)
        if kind == "array":
            return self._array(node, hint)
        found = scalar(kind, node.text("format"), node.text("pattern"))
        if found == ANY:
            self._note("open", node, f"JSON Schema knows no type `{kind}`")
        return found

    def _array(self, node: Node, hint: str) -> TypeRef:
        if exact := tuple_members(node):
            return TypeRef("tuple", args=tuple(self.at(each, f"{hint}{at}") for at, each in enumerate(exact, 1)))
        places = elements(node, "prefixItems")
        if not places:
            return TypeRef("list", args=(self.at(node.get("items"), f"{hint}Item"),))
        self._note("lowered", node, "`prefixItems`: a list of what any place may hold, of any length")
        rest = node.get("items")
        items = [*places, *([rest] if rest and rest.value is not False else [])]
        return TypeRef("list", args=(union([self.at(each, f"{hint}Item{at}") for at, each in enumerate(items, 1)]),))

    def _object(self, node: Node, hint: str) -> TypeRef:
        if has_members(node):
            return self._class(node, hint)
        if node.get("patternProperties"):
            self._note("lowered", node, "`patternProperties`: a mapping with any keys")
        found = [self.at(each, f"{hint}Value") for each in further(node)]
        return TypeRef("map", args=(union(found),))

    def _class(self, node: Node, hint: str) -> TypeRef:
        if any(further(part) for part in parts(node)):
            self._note("lowered", node, "fields that are not listed are kept, and not typed")
        if any(node.get(key) for key in ALTERNATIVES):
            self._note("lowered", node, "the alternatives are one class; what only some have may be left out")
        name = self._claim(node, hint)
        self._waiting.append((node, name))
        return TypeRef("named", name)

    def _fill(self) -> None:
        """Give the classes their fields: not while a schema is being read, so that no circle is endless."""
        if self._open or self._filling:
            return
        self._filling = True
        while self._waiting:
            node, name = self._waiting.popleft()
            self.schemas[name] = Schema(
                name=name,
                kind="object",
                where=node,
                description=description(node),
                fields=self.object_fields(node, name),
                open=any(is_open(part) for part in parts(node)),
            )
        self._filling = False

    def _enum(self, node: Node, hint: str) -> TypeRef:
        values = [as_typed(value, kinds(node)) for value in listed(node) if value is not None]
        plain = tuple(value for value in values if isinstance(value, str | int))
        if len(plain) == len(values):
            return self._listed(node, self._claim(node, hint), plain)
        self._note("lowered", node, "the listed values are not told apart")
        return union([kind_of(value) for value in values])

    def _listed(self, node: Node, name: str, values: tuple[str | int, ...]) -> TypeRef:
        unlike = tuple({(type(value), value): value for value in values}.values())  # `True` is not `1`
        self.schemas[name] = Schema(name=name, kind="enum", where=node, description=description(node), values=unlike)
        return TypeRef("named", name)

    def _all_of(self, node: Node, hint: str) -> TypeRef:
        composed = [*([node.follow()] if node.referred else []), *elements(node, "allOf")]
        telling = [each for each in composed if tells(own(each))]
        beside = any(node.get(key) for key in ("properties", *ALTERNATIVES))
        if len(telling) == 1 and not beside and not self._is_subtype(node):
            return self.at(telling[0], hint)
        if has_members(node):
            return self._class(node, hint)
        return self._narrowest(node, [*telling, *([node] if beside else [])], hint)

    def _narrowest(self, node: Node, telling: list[Node], hint: str) -> TypeRef:
        """Of kinds that must hold together the first; that the others hold too is the server's to check."""
        found = [self._either(each, hint) if each is node else self.at(each, hint) for each in telling]
        told = [each for each in dict.fromkeys(found) if each != ANY] or [self._by_type(node, hint)]
        if len(told) > 1:
            self._note("lowered", node, "`allOf` of several kinds: the first of them")
        return told[0]

    def _either(self, node: Node, hint: str) -> TypeRef:
        """`oneOf` and `anyOf`: a union, or one class where the schema has properties of its own beside them."""
        if node.get("properties"):
            return self._class(node, hint)
        found: list[TypeRef] = []
        for key in ALTERNATIVES:
            options = [each for each in elements(node, key) if not is_null(own(each))]
            told = [(at, each) for at, each in enumerate(options, 1) if tells(each) or not kinds(node)]
            found += [self.at(each, f"{hint}Option{at}") for at, each in told]
        return union(found) if found else self._by_type(node, hint)

    def _is_subtype(self, node: Node) -> bool:
        return node in self._families.tags

    def _note(self, kind: NoteKind, node: Node, text: str) -> None:
        self.notes.add(kind, node, text)

    def _claim(self, node: Node, hint: str) -> str:
        name = self._names[node] = self._own.get(node) or self._claimed(node, hint)
        return name

    def _claimed(self, node: Node, hint: str) -> str:
        wanted = pascal(hint)
        name = self._scope.claim(wanted)
        self.notes.renamed(node, hint, wanted, name)
        return name
