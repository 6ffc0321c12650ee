"""From bytes to typed values that survive the server: what does not fit is kept as it came, and noted.

The fast path validates once. Only what fails is taken apart, along the way to what differs
(`salvage.py`), so that a null, a missing field, a new enum value or a wrong type never loses the
rest of a page.
"""

from __future__ import annotations

from functools import partial
from typing import Any, TypeAlias

from pydantic import ValidationError

from .drift import DriftKind
from .extra_fields import escaped, models_with_extras, overlap
from .item_by_item import with_items_read
from .kinds import adapter
from .model import Sighting, settle

Found: TypeAlias = list[tuple[DriftKind, str]]


def decode(kind: Any, data: Any) -> tuple[Any, Found]:
    """`data` as a value of type `kind`, with everything in which it differs from that type."""
    sighting = Sighting()
    found: Found = []
    read = partial(_read, sighting=sighting, found=found)
    value = read(kind, with_items_read(kind, data, read), "")
    if sighting.unknown_field:
        _note_extras(value, data, found)
    return value, list(dict.fromkeys(found))


def _read(kind: Any, data: Any, pointer: str, sighting: Sighting, found: Found) -> Any:
    try:
        return adapter(kind).validate_python(data, context=sighting, by_alias=True, by_name=False)
    except ValidationError as error:
        from .salvage import differing, salvaged

        # Of what is salvaged nobody has seen whether it has unknown fields.
        sighting.unknown_field = True
        return salvaged(kind, data, differing(error), pointer, found)


def _note_extras(value: Any, data: Any, found: Found) -> None:
    met = list(models_with_extras([value]))
    for pointer, model in met:
        if not model.open_fields:
            found.extend(("unknown field", f"{pointer}/{escaped(name)}") for name in model.model_extra or {})
    if any(overlap(model) for _, model in met):
        settle(value, data)
