"""What the README says of OpenAPI is what the pages of `cases/` prove."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.features import ROOT, features, with_table


def test_the_table_of_openapi_is_made_from_the_pages(pytestconfig: pytest.Config) -> None:
    """`--accept` writes it anew."""
    readme = ROOT / "README.md"
    now = readme.read_text(encoding="utf-8")
    if pytestconfig.getoption("--accept"):
        readme.write_text(with_table(now), encoding="utf-8")
    else:
        assert now == with_table(now), "pytest tests/behaviour/test_readme.py --accept writes the table anew"


def test_a_page_shows_what_it_claims() -> None:
    """A page with a feature has at least one excerpt of what comes out."""
    pages = {ROOT / "tests" / "cases" / f"{each.page}.md" for each in features()}
    assert [page.name for page in pages if "```python\n" not in page.read_text(encoding="utf-8")] == []


def test_a_line_of_another_form_is_named(tmp_path: Path) -> None:
    """So that no feature falls out of the table by a slip."""
    (tmp_path / "odd.md").write_text("```features\n3.0 perhaps unions\n```\n")
    with pytest.raises(ValueError, match=r"odd\.md: '3\.0 perhaps unions'"):
        features(tmp_path)
