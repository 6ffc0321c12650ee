"""What a hand-written spec must have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..node import Document
from ..problems import Problem, Problems
from . import components, examples, extensions, operations, parameters
from .spec import Spec

RULES: tuple[Callable[[Spec], Iterator[Problem]], ...] = (
    operations.has_operation_id,
    operations.has_own_operation_id,
    operations.has_sdk_name,
    operations.has_summary,
    operations.has_source,
    operations.has_success,
    parameters.declares_what_the_path_names,
    parameters.names_what_it_declares,
    parameters.requires_path_parameters,
    extensions.is_known,
    extensions.is_well_formed,
    extensions.is_finished,
    components.is_pascal_case,
    components.is_not_named_after_an_operation,
    components.comes_to_an_end,
    components.is_used,
    examples.fits_its_schema,
)


def check(document: Document, known_extensions: Mapping[str, Mapping[str, Any] | None], problems: Problems) -> None:
    """Apply each rule; `known_extensions` are the `x-` keys that plugins bring, with the JSON Schema of their blocks."""
    spec = Spec.of(document, {**extensions.own, **known_extensions})
    for rule in RULES:
        problems.extend(rule(spec))
