"""What of OpenAPI the pages of `cases/` prove, and the table of the README that says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
_BLOCK = re.compile(r"^```features\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINE = re.compile(r"(3\.[0-2]|x-) (supported|lowered|open) (.+)")
_TABLE = re.compile(r"(?<=<!-- features -->\n).*?(?=<!-- /features -->)", re.DOTALL)


class Feature(NamedTuple):
    """One thing of OpenAPI: since which version, how far it is supported, and the page that proves it."""

    since: str
    level: str
    text: str
    page: str


def features(folder: Path = ROOT / "tests" / "cases") -> list[Feature]:
    """Every feature of every page, by version and text. Raises `ValueError` for a line of another form."""
    return sorted(each for page in sorted(folder.glob("*.md")) for each in _of_page(page))


def with_table(readme: str) -> str:
    """The README with the table as the pages have it."""
    rows = [
        f"| {each.since} | {each.text} | {each.level} | [{each.page}](tests/cases/{each.page}.md) |"
        for each in features()
    ]
    table = "\n".join(["| since | of OpenAPI | | page |", "|---|---|---|---|", *rows])
    return _TABLE.sub(lambda _: f"{table}\n", readme)


def _of_page(page: Path) -> Iterator[Feature]:
    text = page.read_text(encoding="utf-8")
    for block in _BLOCK.finditer(text):
        for line in block[1].splitlines():
            found = _LINE.fullmatch(line)
            if found is None:
                raise ValueError(f"{page.name}: {line!r} is not `version level text`")
            yield Feature(found[1], found[2], found[3], page.stem)
