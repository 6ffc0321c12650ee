"""Which fields were set is known of each model by itself, though models that are alike share the memory."""

from __future__ import annotations

import copy
import pickle
import tracemalloc
from typing import Any

from generator.runtime.decode import decode
from generator.runtime.model import Model, dump


class Line(Model):
    """A model with many fields."""

    a: int
    b: int
    c: int | None = None
    d: int | None = None
    e: int | None = None
    f: int | None = None


def lines(count: int) -> list[Any]:
    """So many lines as they are read from an answer, all alike."""
    value, found = decode(list[Line], [{"a": number, "b": 2, "c": None, "d": 4, "e": 5} for number in range(count)])
    assert not found
    return list(value)


def test_a_change_shows_on_one_model_alone() -> None:
    """Setting a field, or taking one back, is no change of the others that came with it."""
    first, second, third = lines(3)
    first.f = 6
    second.model_fields_set.discard("c")
    assert dump(first) == {"a": 0, "b": 2, "c": None, "d": 4, "e": 5, "f": 6}
    assert dump(second) == {"a": 1, "b": 2, "d": 4, "e": 5}
    assert dump(third) == {"a": 2, "b": 2, "c": None, "d": 4, "e": 5}


def test_copies_know_what_was_set() -> None:
    """A copy of any kind prints as the model that it was made from, and is changed by itself."""
    (line,) = lines(1)
    for twin in (copy.copy(line), copy.deepcopy(line), pickle.loads(pickle.dumps(line)), line.model_copy()):
        assert twin == line
        assert dump(twin) == dump(line)
        twin.f = 7
        assert "f" not in dump(line)
    assert dump(line.model_copy(update={"f": 8}))["f"] == 8


def test_models_that_are_alike_take_little_memory() -> None:
    """A thousand models do not hold a thousand sets of the same names, which is 700 bytes each."""
    lines(1)
    tracemalloc.start()
    try:
        kept = lines(1000)
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(kept) == 1000
    assert held / 1000 < 700
