"""A copied package folder works under any parent, where nobody has heard of the generator."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.packages import MIRAKL, run

PROGRAM = '''\
"""A project with a client among its own modules."""

import asyncio
import sys

sys.modules["generator"] = None  # importing it raises

import httpx2

from app.vendor.mirakl_seller import AsyncMiraklSeller, MemoryLimits, MiraklSeller, errors, models
from app.vendor.mirakl_seller.models import OrderPage


def answer(request):
    return httpx2.Response(200, json={"orders": [], "total_count": 0}, headers={"x-path": request.url.path})


def settings():
    transport = httpx2.MockTransport(answer)
    return {"base_url": "https://shop.example", "api_key": "key", "transport": transport, "limits": MemoryLimits()}


async def later():
    async with AsyncMiraklSeller(**settings()) as client:
        return await client.orders.list().page()


with MiraklSeller(**settings()) as client:
    page = client.orders.list().page()
assert type(page) is OrderPage is models.OrderPage
assert asyncio.run(later()) == page
assert issubclass(errors.NotFound, Exception)
roots = {name.partition(".")[0] for name in sys.modules}
assert "mirakl_seller" not in roots
assert not {"black", "jinja2", "openapi_pydantic", "datamodel_code_generator"} & roots
print("works")
'''


def test_a_copied_folder_is_a_client_of_its_new_home(tmp_path: Path) -> None:
    """Blocking and asyncio calls, models and errors, with neither the generator nor its tools."""
    vendor = tmp_path / "app" / "vendor"
    vendor.mkdir(parents=True)
    shutil.copytree(MIRAKL / "mirakl_seller", vendor / "mirakl_seller", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "program.py").write_text(PROGRAM)
    ran = run(["-W", "error", "program.py"], tmp_path, tmp_path, MIRAKL_BASE_URL="", MIRAKL_API_KEY="")
    assert (ran.stdout, ran.stderr) == ("works\n", "")


def test_two_copies_live_side_by_side(tmp_path: Path) -> None:
    """A class of one is none of the other, and both work: no state hangs on a package's name."""
    for parent in ("one", "two"):
        shutil.copytree(MIRAKL / "mirakl_seller", tmp_path / parent / "mirakl_seller")
    script = (
        "from one.mirakl_seller import MiraklSeller as One; from two.mirakl_seller import MiraklSeller as Two;"
        "assert One is not Two; print([kind(base_url='https://a.example', api_key='k') for kind in (One, Two)])"
    )
    ran = run(["-W", "error", "-c", script], tmp_path, tmp_path)
    assert (
        ran.stdout == f"[{', '.join(['MiraklSeller(base_url=' + repr('https://a.example') + ')'] * 2)}]\n"
    ), ran.stderr
