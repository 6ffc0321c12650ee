"""What the first call costs once a client stands ready: whatever its import put off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .measure import ROOT
from .ready import started
from .row import Measured, Row

if TYPE_CHECKING:
    from .row import Bench

_PACKAGE = "mirakl_seller"
_PAGE = ROOT / "generated" / _PACKAGE / "tests" / "examples" / "or11.response.json"
_MOST = 0.060


def first_list(bench: Bench) -> Measured:
    """The first `orders.list` in a process: its modules, its models, and the reading of the example's page."""
    cost = started(_PACKAGE, bench.repeats, _PAGE)
    return Measured(
        ours=f"+{1000 * cost['first']:.1f} ms, {cost['first modules']:.0f} modules",
        other=f"{1000 * cost['bare']:.0f} ms",
        ratio=1 + cost["first"] / cost["bare"],
        met=cost["first"] <= _MOST,
    )


ROWS = (
    Row(
        name="first.list",
        work=f"the first orders.list of a ready {_PACKAGE}, CPU",
        other="import of httpx2 and pydantic",
        goal="≤ +60 ms",
        measure=first_list,
    ),
)
