"""Orders as a marketplace sends them: the documented example of an order, each time with values of its own."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import yaml

from generator.runtime.shapes import is_list, is_object

from .measure import ROOT

_EXAMPLES = ROOT / "specs" / "mirakl" / "order-examples.yaml"
# So many orders in a hundred were cancelled or refunded in part; the others have two empty lists.
_CHANGED = 3
_DAYS = 28


def orders(count: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """So many orders; the same for the same seed."""
    example: dict[str, Any] = yaml.safe_load(_EXAMPLES.read_text(encoding="utf-8"))
    (whole,) = example["components"]["examples"]["OrderPage"]["value"]["orders"]
    chance = random.Random(seed)
    for number in range(count):
        yield _order(whole, number, chance)


def page(count: int = 100) -> bytes:
    """An answer of OR11 with so many orders: about 6.7 kB each."""
    return _json({"orders": [*orders(count)], "total_count": count})


def drifting_page(count: int = 100) -> bytes:
    """The same with what a server does that has moved on: in each place a few orders differ from the description."""
    drifted = list(orders(count))
    for number, order in enumerate(drifted):
        (line,) = order["order_lines"]
        if number % 10 == 1:
            order["order_state"] = "WAITING_FOR_PARTS"
        if number % 10 == 3:
            order["score"] = line["bundle"] = {"of": number}
        if number % 20 == 5:
            line["quantity"] = "a few"
        if number % 20 == 7:
            order["customer"]["billing_address"]["city"] = None
        if number % 20 == 9:
            del line["category_code"]
    return _json({"orders": drifted, "total_count": count})


def _order(whole: Any, number: int, chance: random.Random) -> Any:
    order = _varied(whole, chance)
    order["order_id"] = order["commercial_id"] = f"Order_{number:08}"
    (line,) = order["order_lines"]
    line["order_line_id"] = f"Order_{number:08}-A-1"
    line["offer_id"] = chance.randrange(10**9)
    if number % 100 >= _CHANGED:
        line["cancelations"], line["refunds"] = [], []
    return order


def _varied(value: Any, chance: random.Random) -> Any:
    """The same shape with amounts, times and texts of its own."""
    if is_object(value):
        return {key: _varied(item, chance) for key, item in value.items()}
    if is_list(value):
        return [_varied(item, chance) for item in value]
    if isinstance(value, float):
        return round(value + chance.randrange(10_000) / 100, 2)
    return _text(value, chance) if isinstance(value, str) else value


def _text(value: str, chance: random.Random) -> str:
    if value[4:5] == "-" and value.endswith("Z"):
        return f"{value[:8]}{chance.randrange(_DAYS) + 1:02}{value[10:]}"
    # What stands for itself, such as a name, differs from order to order; what is a word of the API does not.
    return f"{value[:-1]}{chance.randrange(10)}" if " " in value or value[-1:].isdigit() else value


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
