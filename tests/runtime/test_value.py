"""Frozen values: what a frozen dataclass promises, from methods that all classes share."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from typing import Any, ClassVar

import pytest

from generator.runtime.value import Value


def _shout(text: str) -> str:
    return text.upper()


class Limit(Value):
    """With a part that is needed, defaults of every kind, and what is no part."""

    key: ClassVar[str] = "x-limit"
    calls: int
    per: float = 60.0
    secret: str = field(default="hidden", repr=False)
    seen: dict[str, int] = field(default_factory=dict[str, int], compare=False)
    say: Callable[[str], str] = _shout


class Wider(Limit):
    """Adds a part to another value's."""

    name: str = "wide"


class Pause(Value, kw_only=False):
    """Given in order."""

    seconds: float
    why: str = ""


def test_parts_are_given_by_name_and_the_others_have_their_defaults() -> None:
    """Each value makes what `default_factory` says for itself, and a function among the parts stays one."""
    one, two = Limit(calls=1), Limit(calls=1, per=5.0)
    assert (one.calls, one.per, two.per, one.secret) == (1, 60.0, 5.0, "hidden")
    assert one.seen is not two.seen
    assert one.say("hey") == "HEY"


def test_what_is_missing_or_unknown_is_named() -> None:
    """A call that does not fit tells why."""
    make: Any = Limit
    with pytest.raises(TypeError, match="Limit: calls is missing, there is no cals"):
        make(cals=1)


def test_parts_come_in_order_only_where_that_is_allowed() -> None:
    """By default a part is told by its name alone; in order, none may come twice, and no more than there are."""
    assert Pause(2.0) == Pause(seconds=2.0)
    assert Pause(2.0, "tired").why == "tired"
    make: Any = Pause
    by_name: Any = Limit
    wrong_calls: list[Callable[[], Any]] = [
        lambda: by_name(1),
        lambda: make(1.0, "a", 3),
        lambda: make(1.0, seconds=2.0),
    ]
    for wrong in wrong_calls:
        with pytest.raises(TypeError, match="too many parts, or one twice"):
            wrong()


def test_equal_where_all_that_is_compared_is_equal() -> None:
    """And of the same class; what is equal has one hash."""
    assert Limit(calls=1, seen={"a": 1}) == Limit(calls=1)
    assert hash(Limit(calls=1, seen={"a": 1})) == hash(Limit(calls=1))
    assert Limit(calls=1) != Limit(calls=2)
    assert Limit(calls=1) != Wider(calls=1)
    assert Pause(1.0) != 1.0


def test_never_changed() -> None:
    """Neither by setting nor by deleting a part."""
    pause: Any = Pause(1.0)
    with pytest.raises(FrozenInstanceError):
        pause.seconds = 2.0
    with pytest.raises(FrozenInstanceError):
        del pause.seconds
    assert pause.seconds == 1.0


def test_shown_without_what_must_not_be() -> None:
    """`field(repr=False)` keeps a secret out of texts; a value that holds itself can be shown."""
    held: Any = []
    say: Any = len
    wide = Wider(calls=1, seen={}, say=say)
    assert repr(wide) == "Wider(calls=1, per=60.0, seen={}, say=<built-in function len>, name='wide')"
    pause = Pause(1.0, why=held)
    held.append(pause)
    assert repr(pause) == "Pause(seconds=1.0, why=[...])"


def test_the_standard_library_takes_it_for_a_dataclass() -> None:
    """`fields` and `replace` work, with inherited parts first."""
    assert [part.name for part in fields(Wider)] == ["calls", "per", "secret", "seen", "say", "name"]
    wide = Wider(calls=1)
    kind: Any = Wider
    assert is_dataclass(kind)
    assert replace(wide, calls=2, name="w") == Wider(calls=2, name="w")


def test_copies_and_pickles_are_equal() -> None:
    """A value travels to another process."""
    pause = Pause(1.0, "tired")
    assert copy.copy(pause) == copy.deepcopy(pause) == pickle.loads(pickle.dumps(pause)) == pause
