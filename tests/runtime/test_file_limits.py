"""Limits in a file: later processes know them, and none that is killed does any harm."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from generator.runtime.errors import LimitStoreDown
from generator.runtime.file_limits import FileLimits
from generator.runtime.limits import Quota

from .kit import Clock
from .limit_kit import START, Blocking

ONE = Quota("one", 1, 60.0)
ROOT = Path(__file__).parents[2]

HAMMER = """
import sys
from generator.runtime.file_limits import FileLimits
from generator.runtime.limits import Quota
from generator.runtime.state import World
from tests.runtime.kit import Clock
from tests.runtime.limit_kit import Blocking
limits, way = FileLimits(sys.argv[1]), Blocking(Clock())
print(sum(not way.run(limits.acquire([Quota("q", 30, 600.0)], World())).delay for _ in range(20)))
"""

DYING = """
import os, signal, sys
from pathlib import Path
from generator.runtime.file_lock import locked
with locked(Path(sys.argv[1] + ".lock")):
    Path(sys.argv[1] + ".new").write_text("half a fi")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def ask(path: Path, clock: Clock, quota: Quota = ONE) -> float:
    """One call of a process that knows nothing of the others but the file."""
    return Blocking(clock).run(FileLimits(path).acquire([quota], clock.world())).delay


def test_the_next_process_knows_what_was_called(tmp_path: Path) -> None:
    """A cron job that runs every 40 seconds is allowed once a minute."""
    clock, path = Clock(START), tmp_path / "limits"
    assert ask(path, clock) == 0
    clock.time += 40
    assert ask(path, clock) == 20
    clock.time += 40
    assert ask(path, clock) == 0


def test_a_hold_outlives_its_process(tmp_path: Path) -> None:
    """What the server asked for holds for later runs."""
    clock, path = Clock(START), tmp_path / "limits"
    Blocking(clock).run(FileLimits(path).hold([ONE.key], 3600.0, clock.world()))
    clock.time += 600
    assert ask(path, clock) == 3000


def test_processes_share_exactly_what_is_allowed(tmp_path: Path) -> None:
    """Four processes that ask 20 times each are granted 30 calls together."""
    command = [sys.executable, "-c", HAMMER, str(tmp_path / "limits")]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) for _ in range(4)]
    assert sum(int(process.communicate()[0]) for process in started) == 30


def test_a_process_that_is_killed_leaves_lock_and_file_in_order(tmp_path: Path) -> None:
    """The system lifts its lock, and what it had half written is not read."""
    clock, path = Clock(START), tmp_path / "limits"
    ask(path, clock)
    killed = subprocess.run([sys.executable, "-c", DYING, str(path)], cwd=ROOT, check=False)
    assert killed.returncode < 0
    assert ask(path, clock) == 60


def test_a_clock_that_was_wrong_blocks_nothing_for_long(tmp_path: Path) -> None:
    """Calls and holds from the future count from now on, no longer than they would have."""
    clock, path = Clock(START), tmp_path / "limits"
    clock.time += 1e8
    ask(path, clock)
    Blocking(clock).run(FileLimits(path).hold([ONE.key], 90.0, clock.world()))
    clock.time -= 1e8
    assert ask(path, clock) == 90
    clock.time += 60
    assert ask(path, clock) == 30
    clock.time += 30
    assert ask(path, clock) == 0


def test_the_file_holds_only_what_still_counts(tmp_path: Path) -> None:
    """It does not grow with every partition that ever was."""
    clock, path = Clock(START), tmp_path / "limits"
    for number in range(50):
        ask(path, clock, Quota(f"key {number}", 1, 10.0))
        clock.time += 1
    assert len(json.loads(path.read_bytes())) == 10


@pytest.mark.parametrize("text", ["{", "[]", '{"one": {}}', '{"one": 5}', "\x00"])
def test_a_file_that_holds_something_else_is_named(tmp_path: Path, text: str) -> None:
    """Nothing is sent on a guess, and the message says what to do."""
    path = tmp_path / "limits"
    path.write_text(text)
    with pytest.raises(LimitStoreDown, match=r"limits cannot keep call limits: .*; mend it or delete it"):
        ask(path, Clock(START))


def test_an_empty_file_is_a_new_one(tmp_path: Path) -> None:
    """Whoever made it beforehand did no harm."""
    path = tmp_path / "limits"
    path.touch()
    assert ask(path, Clock(START)) == 0


def test_a_folder_that_is_missing_is_an_error_before_sending_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What is noted after a call is lost with a warning, but never the answer."""
    clock, path = Clock(START), tmp_path / "nowhere" / "limits"
    with pytest.raises(LimitStoreDown, match="nowhere"):
        ask(path, clock)
    with caplog.at_level(logging.WARNING):
        Blocking(clock).run(FileLimits(path).hold([ONE.key], 90.0, clock.world()))
    assert "what was to be noted there is lost" in caplog.text
