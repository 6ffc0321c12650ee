"""Date-times are aware and in UTC, and print back as they came."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.runtime.model import Model
from generator.runtime.moments import ReceivedDateTime, parse_datetime, utc_text, wire_datetime
from generator.runtime.times import DateTime, validated

TEXTS = [
    "2024-01-31T09:30:00Z",
    "2024-01-31T09:30:00.000Z",
    "2024-01-31T11:30:00+02:00",
    "2024-01-31T09:30:00.5Z",
    "2024-01-31T09:30:00.123456Z",
    "2024-01-31T09:30:00+00:00",
]


class Event(Model):
    """Something with a date-time."""

    at: DateTime


@pytest.mark.parametrize("text", TEXTS)
def test_received_text_is_printed_back(text: str) -> None:
    """The value is in UTC, and goes out as the text it came as."""
    event = Event.from_json(f'{{"at":"{text}"}}')
    assert event.at.tzinfo is UTC
    assert event.at == datetime.fromisoformat(text)
    assert event.to_json() == f'{{"at":"{text}"}}'.encode()


@pytest.mark.parametrize("text", TEXTS)
def test_copies_print_back_too(text: str) -> None:
    """Copying and pickling a value or its model changes nothing."""
    event = Event.from_json(f'{{"at":"{text}"}}')
    for twin in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
        assert twin == event
        assert twin.to_json() == event.to_json()
    assert wire_datetime(copy.deepcopy(event.at)) == text


def test_what_is_computed_is_written_our_own_way() -> None:
    """A sum or a replaced hour does not carry the text of the value it came from, nor do its copies."""
    received = parse_datetime("2024-01-31T11:30:00+02:00")
    assert isinstance(received, ReceivedDateTime)
    assert wire_datetime(received + timedelta(hours=1)) == "2024-01-31T10:30:00Z"
    assert wire_datetime(received.replace(hour=1)) == "2024-01-31T01:30:00Z"
    assert wire_datetime(pickle.loads(pickle.dumps(received + timedelta(hours=1)))) == "2024-01-31T10:30:00Z"
    assert parse_datetime("2024-01-31T09:30:00Z") - received == timedelta(0)


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30))])))
def test_every_moment_survives(moment: datetime) -> None:
    """Any moment written in UTC is read as the same moment."""
    assert parse_datetime(utc_text(moment)) == moment
    assert utc_text(moment).endswith("Z")


def test_a_naive_moment_has_no_text() -> None:
    """A date-time without zone is refused, and the message says what to do."""
    with pytest.raises(ValueError, match="tzinfo=UTC"):
        utc_text(datetime(2024, 1, 1))


@pytest.mark.parametrize("text", ["2024-01-31T09:30:00", "yesterday", ""])
def test_other_text_is_no_date_time(text: str) -> None:
    """A text without offset, or of another kind, raises ValueError."""
    with pytest.raises(ValueError, match=r".+"):
        parse_datetime(text)


USUAL = st.builds(
    "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{}".format,
    *(st.integers(0, most) for most in (9999, 13, 32, 25, 61, 61)),
    st.sampled_from(["", ".5", ".120", ".123456", ".000"]),
    st.sampled_from(["Z", "+00:00", "-11:30", "+24:00", "+05:60"]),
)


@given(USUAL)
@example("2024-02-29T00:00:00Z")
def test_both_readers_say_the_same(text: str) -> None:
    """The short way that usual texts go ends where a model's validator ends, also for what is no date."""
    try:
        expected = validated(text)
    except ValueError:
        with pytest.raises(ValueError, match=r".+"):
            parse_datetime(text)
    else:
        found = parse_datetime(text)
        assert (found, wire_datetime(found)) == (expected, wire_datetime(expected))
