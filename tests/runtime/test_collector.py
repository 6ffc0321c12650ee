"""The garbage collector rests while a large answer is read, and never longer."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator

import pytest

from generator.runtime.collector import collector_held

LARGE = 10**6
# Later ones do not collect inside the parser.
HOLDS = sys.version_info < (3, 12)


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.enable()


def test_it_rests_for_a_large_answer() -> None:
    """Inside the block nothing is collected, behind it everything is as it was, an error or not."""
    with collector_held(LARGE):
        assert gc.isenabled() is not HOLDS
    assert gc.isenabled()
    with pytest.raises(ValueError, match="broken"), collector_held(LARGE):
        raise ValueError("broken")
    assert gc.isenabled()


def test_it_goes_on_for_a_small_one() -> None:
    """A small answer is not worth it."""
    with collector_held(1000):
        assert gc.isenabled()


def test_a_program_without_collector_stays_without() -> None:
    """Whoever switched it off does not find it on again."""
    gc.disable()
    with collector_held(LARGE):
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_two_at_once_leave_it_on() -> None:
    """The end of one block does not disturb another that is open, and the last one leaves nothing behind."""
    with collector_held(LARGE):
        with collector_held(LARGE):
            pass
        with collector_held(LARGE):
            pass
    assert gc.isenabled()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_child_that_is_forked_meanwhile_collects() -> None:
    """A process that begins while an answer is read has its collector."""
    with collector_held(LARGE):
        child = os.fork()
        if child == 0:
            os._exit(0 if gc.isenabled() else 1)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
