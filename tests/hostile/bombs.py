"""Descriptions of a few lines that ask for more than a machine has, and large ones that are nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

_CHAIN = 3_000
_DOUBLINGS = 60
_CLIQUE = 14

Schemas = Mapping[str, Any]


def _document(**more: Any) -> str:
    return json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, **more})


def _ref(number: int) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/A{number}"}


def _answering(schemas: Schemas) -> str:
    """A document with one operation that answers with the first of these schemas."""
    content = {"application/json": {"schema": _ref(0)}}
    paths = {"/a": {"get": {"responses": {"200": {"description": "Ok", "content": content}}}}}
    return _document(paths=paths, components={"schemas": schemas})


def _leading_on(length: int, schema: Callable[[int], Any]) -> str:
    """Schemas each of which holds the next one."""
    end = {"type": "object", "properties": {"end": {"type": "string"}}}
    return _answering({**{f"A{at}": schema(at + 1) for at in range(length)}, f"A{length}": end})


def _clique(schema: Callable[[list[Any]], Any]) -> str:
    """Schemas each of which holds all the others and itself."""
    everyone = [_ref(number) for number in range(_CLIQUE)]
    return _answering(
        {f"A{at}": {"properties": {f"p{at}": {"type": "string"}}, **schema(everyone)} for at in range(_CLIQUE)}
    )


def _object(names: str, schema: Any) -> dict[str, Any]:
    return {"type": "object", "required": [*names], "properties": dict.fromkeys(names, schema)}


def _raw(members: Iterable[str], where: str = '"paths":{%s}') -> str:
    start = '{"openapi":"3.1.0","info":{"title":"T","version":"1"},'
    return start + where % ",".join(members) + "}"


def _value(depth: int, text: str) -> Any:
    return text if depth == 0 else {"c": _value(depth - 1, text)}


# A chain: each leads to the next. A doubling: each leads to the next twice. A clique: each leads to each.
GRAPHS: Mapping[str, Callable[[], str]] = {
    "chain of references": lambda: _leading_on(_CHAIN, _ref),
    "chain of arrays": lambda: _leading_on(_CHAIN, lambda n: {"type": "array", "items": _ref(n)}),
    "chain of members": lambda: _leading_on(_CHAIN, lambda n: _object("a", _ref(n))),
    "chain of alternatives": lambda: _leading_on(_CHAIN, lambda n: {"oneOf": [_ref(n), {"type": "string"}]}),
    "chain of allOf": lambda: _leading_on(_CHAIN, lambda n: {"allOf": [_ref(n), _object(f"{n}", {})]}),
    "chain of discriminators": lambda: _leading_on(
        _CHAIN, lambda n: {"allOf": [_ref(n)], "discriminator": {"propertyName": "k"}, "properties": {f"p{n}": {}}}
    ),
    "chain of extensions": lambda: _document(**{f"x-{n}": {"$ref": f"#/x-{n + 1}"} for n in range(_CHAIN)}),
    "chain of pointers": lambda: _document(
        **{f"x{n}": {"$ref": f"#/x{n + 1}/a"} for n in range(_CHAIN)}, paths={"/a": {"$ref": "#/x0/a"}}
    ),
    "doubled members": lambda: _leading_on(_DOUBLINGS, lambda n: _object("ab", _ref(n))),
    "doubled alternatives": lambda: _leading_on(_DOUBLINGS, lambda n: {"oneOf": [_ref(n), _ref(n)]}),
    "doubled allOf": lambda: _leading_on(_DOUBLINGS, lambda n: {"allOf": [_ref(n), _ref(n)]}),
    "doubled conditions": lambda: _leading_on(
        _DOUBLINGS, lambda n: {"properties": {"a": {}}, "then": _ref(n), "else": _ref(n)}
    ),
    "doubled containers": lambda: _leading_on(
        _DOUBLINGS,
        lambda n: {"oneOf": [{"type": "array", "items": _ref(n)}, {"type": "object", "additionalProperties": _ref(n)}]},
    ),
    "doubled extensions": lambda: _document(
        **{f"x-{n}": {"a": {"$ref": f"#/x-{n + 1}"}, "b": {"$ref": f"#/x-{n + 1}"}} for n in range(_DOUBLINGS)}
    ),
    "clique of alternatives": lambda: _clique(lambda all_: {"anyOf": all_}),
    "clique of allOf": lambda: _clique(lambda all_: {"allOf": all_}),
    "clique of conditions": lambda: _clique(
        lambda all_: {"dependentSchemas": {str(n): each for n, each in enumerate(all_)}}
    ),
    "clique of arrays": lambda: _clique(
        lambda all_: {"properties": {"a": {"type": "array", "items": {"oneOf": all_}}}}
    ),
    "clique with an example": lambda: _document(
        paths={
            "/a": {
                "post": {
                    "requestBody": {"content": {"application/json": {"schema": _ref(0), "example": _value(40, "x")}}},
                    "responses": {"204": {"description": "Ok"}},
                }
            }
        },
        components={
            "schemas": {
                f"A{at}": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {"c": {"oneOf": [_ref(n) for n in range(_CLIQUE)]}},
                }
                for at in range(_CLIQUE)
            }
        },
    ),
    "circle of paths": lambda: _document(paths={"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}}),
    "pointer through itself": lambda: _document(x={"$ref": "#/x/a"}, paths={"/a": {"$ref": "#/x/a"}}),
    "long arrays": lambda: _answering(
        {"A0": _object("a", {"type": "array", "minItems": 10**9, "items": {"type": "string"}})}
    ),
    "long texts": lambda: _answering({"A0": _object("a", {"type": "string", "minLength": 10**12})}),
    "many missing": lambda: _answering(
        {"A0": {"oneOf": [_ref(n) for n in range(1, 10_000)]}, **{f"B{n}": {} for n in range(2_000)}}
    ),
}
TEXTS: Mapping[str, Callable[[], str]] = {
    "deep.json": lambda: _raw(['"a":' * 1 + '{"a":' * 10_000 + "1" + "}" * 10_000]),
    "deeper.json": lambda: "[" * 1_000_000 + "]" * 1_000_000,
    "deep-flow.yaml": lambda: "[" * 10_000 + "]" * 10_000,
    "deeper-flow.yaml": lambda: "[" * 1_000_000,
    "deep-block.yaml": lambda: "\n".join(" " * depth + "a:" for depth in range(10_000)),
    "deep-sequence.yaml": lambda: "- " * 100_000 + "a",
    "deep-keys.yaml": lambda: "? " * 100_000 + "a",
    "laughs.yaml": lambda: "\n".join(
        ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40))]
    ),
    "merges.yaml": lambda: "\n".join(
        ["a0: &a0 {x: 1}", *(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}" for n in range(1, 60))]
    ),
    "objects.yaml": lambda: "a: !!python/object/apply:os.system ['touch pwned']\n",
    "long-text.json": lambda: _document(**{"x-a": "A" * 100_000_000}),
    "long-text.yaml": lambda: f"a: {'A' * 100_000_000}",
    "long-title.json": lambda: _document(info={"title": "A b" * 5_000_000, "version": "1"}),
    "digits.json": lambda: _raw(["9" * 10_000_000], '"paths":{},"x-a":%s'),
    "digits.yaml": lambda: f"a: {'9' * 10_000_000}",
    "exponent.json": lambda: _raw(["1e999999"], '"paths":{},"x-a":%s'),
    "operations.json": lambda: _raw(f'"/{n}":{{"get":{{}}}}' for n in range(1_000_000)),
    "operations.yaml": lambda: "paths:\n" + "".join(f"  /{n}: {{get: {{}}}}\n" for n in range(1_000_000)),
    "parameters.json": lambda: _raw(
        ['"/a":{"get":{"parameters":[' + ",".join(f'{{"name":"p{n}","in":"query"}}' for n in range(1_000_000)) + "]}}"]
    ),
    "properties.json": lambda: _answering({"A0": {"properties": {f"p{n}": {} for n in range(200_000)}}}),
    "values.json": lambda: "[" + "[]," * 10_000_000 + "[]]",
    "values.yaml": lambda: "a: [" + "[]," * 5_000_000 + "[]]",
    "null.yaml": lambda: "a: \x00",
    "utf-16.yaml": lambda: "\x00a\x00:\x00 \x001",
    "duplicates.json": lambda: "{" + ",".join(['"a":1'] * 30_000) + "}",
}
