"""How long the server asks to wait, however it says so."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.retry_after import retry_after

NOW = 1706693400.0  # Wed, 31 Jan 2024 09:30:00 GMT


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0.0),
        (" 120 ", 120.0),
        ("0.5", 0.5),
        ("Wed, 31 Jan 2024 09:31:00 GMT", 60.0),
        ("Wed, 31 Jan 2024 09:31:00", 60.0),
        ("Wed, 31 Jan 2024 09:29:00 GMT", 0.0),
        *((text, None) for text in ("", "-1", "nan", "inf", "1e9", "soon", "9" * 400)),
        ("Wed, 31 Jan 99999999999 09:31:00 GMT", None),
    ],
)
def test_both_forms(text: str, seconds: float | None) -> None:
    """Seconds and HTTP dates are understood, a past date is no wait, anything else is no statement."""
    assert retry_after({"retry-after": text}, NOW) == seconds
    assert retry_after({}, NOW) is None


@given(st.integers(0, 10**6), st.integers(-(10**6), 10**6))
def test_a_wrong_clock_does_not_shorten_the_wait(seconds: int, skew: int) -> None:
    """With the answer's own date, a date means what it meant to the server, however wrong our clock is."""
    at = [format_datetime(datetime.fromtimestamp(NOW + more, UTC), usegmt=True) for more in (0, seconds)]
    assert retry_after({"retry-after": at[1], "date": at[0]}, NOW + skew) == seconds
