"""One call as several, where a list is longer than the provider takes at once; and their answers as one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .errors import UnexpectedAnswer
from .expressions import ABSENT, select, tokens
from .model import Model
from .shapes import is_list, is_object
from .sockets import Splitter

if TYPE_CHECKING:
    from .call import Call
    from .flow import Response


def split(call: Call) -> tuple[Call, ...]:
    """The calls to make for one, in order. Raises `InvalidCall` for one that cannot be split."""
    splitter = _splitter(call)
    return splitter.split(call) if splitter else (call,)


def merged(call: Call, answers: Sequence[tuple[Any, Response]]) -> Any:
    """The first answer with the items of all; the answer itself where there is one."""
    splitter = _splitter(call)
    if len(answers) == 1 or splitter is None or splitter.items is None:
        return answers[0][0]
    items = [item for value, response in answers for item in _items(call, value, response, splitter.items)]
    return with_items(answers[0][0], splitter.items, items)


def with_items(value: Any, pointer: str, items: list[Any]) -> Any:
    """A copy of an answer, of the same class, with another list where the pointer leads."""
    return _put(value, tokens(pointer), items)


def _put(value: Any, steps: list[str], items: Any) -> Any:
    if not steps:
        return items
    inner = _put(select(value, "/" + _escaped(steps[0])), steps[1:], items)
    if isinstance(value, Model):
        names = {info.alias or name: name for name, info in type(value).model_fields.items()}
        return value.model_copy(update={names.get(steps[0], steps[0]): inner})
    if is_list(value):
        return [inner if str(index) == steps[0] else item for index, item in enumerate(value)]
    return {**(value if is_object(value) else {}), steps[0]: inner}


def _items(call: Call, value: Any, response: Response, pointer: str) -> list[Any]:
    found = select(value, pointer)
    if value is None or not (found is None or found is ABSENT or is_list(found)):
        raise UnexpectedAnswer(
            f"{call.operation.id}: the answer has no list of items to join with the others", response
        )
    return found if is_list(found) else []


def _splitter(call: Call) -> Splitter | None:
    return next(iter(call.operation.filling(Splitter)), None)


def _escaped(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")
