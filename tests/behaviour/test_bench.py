"""The harness that measures: what a command costs, which rows are measured, and when a ratio has fallen back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench import __main__ as command
from tests.bench import orders, table
from tests.bench.measure import Failed, cost, python, told
from tests.bench.peers import NoPeer, Peers
from tests.bench.row import Bench, Measured, Need, Row


def row(name: str, ratio: float | None, *needs: Need) -> Row:
    """A row that always finds the same."""

    def measure(_: Bench) -> Measured:
        return Measured(ours="1 s", other="2 s", ratio=ratio, met=True)

    return Row(name=name, work="work", other="other", goal="≤ 1", measure=measure, needs=frozenset(needs))


def results(**ratios: float | None) -> table.Results:
    """Rows with these ratios."""
    rows = [row(name, ratio) for name, ratio in ratios.items()]
    return [(each, Measured(ours="1 s", other="", ratio=ratios[each.name], met=False)) for each in rows]


def ratios(folder: Path) -> dict[str, float | None]:
    """The ratios that were kept."""
    return {name: found.ratio for name, found in table.recorded(folder).items()}


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The command over played rows, and a folder of its own to keep them in."""
    rows = (row("one", 1.0), row("two", 2.0, "corpus"), row("three", 3.0, "peers"))
    monkeypatch.setattr(command, "SUITES", {"played": rows})
    monkeypatch.setattr(command, "FOLDER", tmp_path)
    return tmp_path


def test_children_count_too() -> None:
    """Processor time and memory that a child of the command uses are the command's."""
    work = "x = bytearray(100_000_000); sum(range(3_000_000))"
    child = cost(python("-c", f"import subprocess, sys; subprocess.run([sys.executable, '-c', '{work}'], check=True)"))
    idle = cost(python("-c", "pass"))
    assert child.peak > 100_000_000
    assert child.cpu > idle.cpu


def test_a_command_that_fails_says_what_it_said() -> None:
    """So that a broken row is not a fast one."""
    with pytest.raises(Failed, match="no such thing"):
        cost(python("-c", "raise SystemExit('no such thing')"))


def test_a_quarter_more_is_too_much() -> None:
    """A ratio may grow by a quarter; one that was never kept, or not measured, cannot fall back."""
    found = results(grown=1.26, slower=1.25, new=9.0, without=None)
    kept = {row.name: measured for row, measured in results(grown=1.0, slower=1.0, without=1.0, left_out=1.0)}
    assert [sentence.split(":")[0] for sentence in table.fallen_back(found, kept)] == ["grown"]


def test_what_was_not_measured_keeps_its_ratio(tmp_path: Path) -> None:
    """A run of some rows does not forget the others."""
    rows = [row for row, _ in results(one=None, two=None, three=None)]
    table.write(tmp_path, results(one=1.0, two=2.0), rows)
    table.write(tmp_path, results(two=2.5), rows)
    assert ratios(tmp_path) == {"one": 1.0, "two": 2.5}
    written = (tmp_path / "RESULTS.md").read_text().splitlines()
    assert [line.split()[1] for line in written if line.startswith("| ")] == ["row", "---", "one", "two"]


def test_rows_without_what_they_need_are_left_out(
    played: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A bare machine measures what it can, and says what it could not."""
    assert command.main(["--corpus", str(tmp_path / "none"), "--check"]) == 0
    shown = capsys.readouterr()
    assert "two: left out, no corpus" in shown.err
    assert "three: left out, no peers" in shown.err
    assert [line.split()[0] for line in shown.out.splitlines()] == ["row", "one"]


def test_the_check_fails_and_the_table_is_written(played: Path, tmp_path: Path) -> None:
    """`--write` keeps; `--check` holds against what is kept."""
    assert command.main(["--corpus", str(tmp_path), "--write"]) == 0
    assert ratios(played) == {"one": 1.0, "two": 2.0}
    assert "| one | work | 1 s | other: 2 s | 1.00 | ≤ 1 | met |  |" in (played / "RESULTS.md").read_text()
    kept = json.loads((played / "recorded.json").read_text())
    (played / "recorded.json").write_text(json.dumps({"one": {**kept["one"], "ratio": 0.5}}))
    assert command.main(["one", "--check"]) == 1


def test_an_unknown_name_is_wrong_usage(played: Path) -> None:
    """With the names that there are."""
    with pytest.raises(SystemExit, match="2"):
        command.main(["four"])


def test_a_peer_that_cannot_be_had_says_so() -> None:
    """The row stays in the table, with the reason."""
    with pytest.raises(NoPeer, match="not asked for"):
        Peers(None).command("clientele", Path("a.yaml"), Path("out"))


def test_orders_are_as_the_document_has_them() -> None:
    """A page has the size of a real one and is true to its description; the drifting one differs in each way."""
    from mirakl_seller import models
    from mirakl_seller._vendor.runtime.decode import decode
    from mirakl_seller._vendor.runtime.exact_json import read_json

    assert orders.page() == orders.page()
    assert 600_000 < len(orders.page()) < 750_000
    assert decode(models.OrderPage, read_json(orders.page()))[1] == []
    _, found = decode(models.OrderPage, read_json(orders.drifting_page()))
    assert {kind for kind, _ in found} == {"unknown value", "unknown field", "type", "null", "missing"}


@pytest.mark.parametrize(
    "words",
    [
        ("page_cost", "decode", "1"),
        ("page_cost", "lenient", "1"),
        ("page_cost", "call", "1"),
        ("file_cost", "upload", "1048576", "1"),
        ("file_cost", "download", "1048576", "1"),
    ],
)
def test_commands_that_measure_themselves(words: tuple[str, ...]) -> None:
    """Each prints what both ways took, and the ratio of the two."""
    module, *rest = words
    found = told(python("-m", f"tests.bench.{module}", *rest))
    assert found["ours"] > 0 < found["other"]
    assert found["ratio"] > 0


def test_an_export_is_measured_to_its_end() -> None:
    """As models and as dicts, with the memory that it took."""
    found = told(python("-m", "tests.bench.export_cost", "5000"))
    assert found["models"]["ratio"] > 0 < found["plain"]["ratio"]
    assert 0 < found["memory"] < 60_000_000
