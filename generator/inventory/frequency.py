"""Call frequencies in short: `5 per 60 s`, `100 per call`, `1 at a time`, `event order-shown`, `none stated`."""

from __future__ import annotations

import re

NONE = "none stated"

_FIGURE = re.compile(
    r"(?P<figure>\d+ per [\d.]+ s|\d+ per call|\d+ at a time|event(?= )|none stated)( [^()]*)?(\([^()]+\))?"
)


def is_figure(text: str) -> bool:
    """Whether a text is one frequency, with or without the variant that it is about."""
    return _FIGURE.fullmatch(text) is not None


def figure(text: str) -> str:
    """What can be compared: the number without its variant, and of an event only that there is one."""
    found = _FIGURE.fullmatch(text)
    return found["figure"] if found else text


def rate(calls: object, seconds: float) -> str:
    """So many calls in so many seconds."""
    return f"{calls} per {seconds:g} s"


def batch(items: object) -> str:
    """So many items in one call."""
    return f"{items} per call"


def concurrency(calls: object) -> str:
    """So many calls at the same time."""
    return f"{calls} at a time"


EVENT = "event"
