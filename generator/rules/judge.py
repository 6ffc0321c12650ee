"""Judges values by JSON Schemas; the only door to jsonschema."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal, localcontext
from typing import Any, Protocol
from urllib.parse import quote

from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators
from jsonschema.exceptions import UnknownType
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from ..node import Document, Node
from ..patterns import matches
from ..problems import Problem
from ..runtime.shapes import is_object

_longest_message = 160
_enough_digits = 1000
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.ASCII | re.IGNORECASE)
_WRONG_SCHEMA = (UnknownType, TypeError, ValueError, AttributeError, re.error)
_formats = FormatChecker()


@_formats.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    """RFC 3339, with its zone: a time without one means another moment for each reader."""
    return not isinstance(value, str) or bool(_DATE_TIME.fullmatch(value) and datetime.fromisoformat(value.upper()))


def _is_number(_: object, value: object) -> bool:
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


def _is_integer(checker: object, value: object) -> bool:
    return _is_number(checker, value) and isinstance(value, (int, Decimal)) and value == int(value)


def _type(validator: Any, types: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """OpenAPI 3.0 says `nullable` where 3.1 has the type `null`."""
    if instance is not None or schema.get("nullable") is not True:
        yield from Draft202012Validator.VALIDATORS["type"](validator, types, instance, schema)


def _bound(keyword: str) -> Callable[[Any, Any, Any, Any], Iterator[ValidationError]]:
    """OpenAPI 3.0 has flags where 3.1 has limits; the limit beside the flag is judged, if by a hair too mildly."""

    def judged(validator: Any, limit: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        if not isinstance(limit, bool):
            yield from Draft202012Validator.VALIDATORS[keyword](validator, limit, instance, schema)

    return judged


def _pattern(_: Any, pattern: Any, instance: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not matches(pattern, instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _pattern_properties(validator: Any, patterns: Any, instance: Any, _: Any) -> Iterator[ValidationError]:
    for pattern, schema in patterns.items() if is_object(instance) else ():
        for name, value in instance.items():
            if matches(pattern, name):
                yield from validator.descend(value, schema, path=name, schema_path=pattern)


def _others(keyword: str) -> Callable[[Any, Any, Any, Any], Iterator[ValidationError]]:
    """What is left beside patterns: not judged, for the tool would ask Python's matcher which that is."""

    def judged(validator: Any, rule: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        if "patternProperties" not in schema:
            yield from Draft202012Validator.VALIDATORS[keyword](validator, rule, instance, schema)

    return judged


class _Validator(Protocol):
    def iter_errors(self, instance: object) -> Iterable[ValidationError]: ...


# Taken by its name, because its published types leave a parameter open.
_create: Callable[..., Callable[..., _Validator]] = vars(validators)["create"]
_validator = _create(
    meta_schema=Draft202012Validator.META_SCHEMA,
    validators={
        **Draft202012Validator.VALIDATORS,
        "type": _type,
        "exclusiveMinimum": _bound("exclusiveMinimum"),
        "exclusiveMaximum": _bound("exclusiveMaximum"),
        "pattern": _pattern,
        "patternProperties": _pattern_properties,
        "additionalProperties": _others("additionalProperties"),
        "unevaluatedProperties": _others("unevaluatedProperties"),
    },
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine_many({"number": _is_number, "integer": _is_integer}),
)


def judge_block(block: Node, schema: Mapping[str, Any]) -> Iterator[Problem]:
    """What an extension's block says that its JSON Schema does not allow."""
    for error in _validator(schema, format_checker=_formats).iter_errors(block.merged()):
        yield _problem(block, error)


class Judge:
    """Judges by the schemas of one document, whose references may lead through all of its files."""

    def __init__(self, document: Document) -> None:
        self._registry = Registry[Any]().with_resources(
            (file.as_uri(), DRAFT202012.create_resource(source.value)) for file, source in document.sources.items()
        )

    def judge(self, value: Node, schema: Node) -> Iterator[Problem]:
        """What a value says that its schema does not allow."""
        place = {"$ref": f"{schema.file.as_uri()}#{quote(schema.pointer)}"}
        validator = _validator(place, format_checker=_formats, registry=self._registry)
        try:
            with localcontext(prec=_enough_digits):
                errors = [*validator.iter_errors(value.value)]
        except Unresolvable:
            # `load` has named the reference.
            return
        except _WRONG_SCHEMA as wrong:
            yield Problem(schema, f"no example can be checked by this schema: {_shortened(str(wrong))}")
            return
        for error in errors:
            yield _problem(value, error)


def _problem(value: Node, error: ValidationError) -> Problem:
    nearest = _furthest(error)
    where = value.toward(nearest.absolute_path)
    return Problem(where, f"{_subject(value, where)}: {_shortened(nearest.message)}")


def _furthest(error: ValidationError) -> ValidationError:
    """Of a union's many errors the one whose branch fitted longest, for that was meant."""
    branches = map(_furthest, error.context)
    return max(branches, key=lambda one: (len(one.absolute_path), one.validator != "type"), default=error)


def _subject(value: Node, where: Node) -> str:
    """How the author would name what is judged: the extension, or the example with the place inside it."""
    last = value.tokens[-1]
    name = last if last.startswith("x-") else "the example does not fit its schema"
    inner = "/".join(where.tokens[len(value.tokens) :])
    return f"{name}, {inner}" if inner else name


def _shortened(message: str) -> str:
    """Begins with the value and ends with the reason; long values lose their middle."""
    plain = re.sub(r"Decimal\('([^']*)'\)", r"\1", message)
    if len(plain) <= _longest_message:
        return plain
    return f"{plain[:60].rstrip()} … {plain[-90:].lstrip()}"
