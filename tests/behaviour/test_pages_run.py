"""Every page of `cases/` that describes a package: its stubs make their calls and read their answers."""

from __future__ import annotations

import re
from pathlib import Path

from tests.packages import ROOT, make, run_stubs

# A job is known by what its first answer holds, and the answers of that page are made up.
_NOT_RUN = ("complaints", "jobs")
_SPEC = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_stubs_of_every_page_pass(tmp_path: Path) -> None:
    """What a page shows is not only printed: it runs, warnings being errors."""
    folders: list[Path] = []
    for page in sorted((ROOT / "tests" / "cases").glob("*.md")):
        found = _SPEC.search(page.read_text(encoding="utf-8"))
        if found and not page.stem.startswith(_NOT_RUN):
            spec = tmp_path / "specs" / f"{page.stem}.yaml"
            spec.parent.mkdir(exist_ok=True)
            spec.write_text(found[1], encoding="utf-8")
            folders.append(make(spec, f"page_{re.sub(r'[^a-z0-9]', '_', page.stem)}", tmp_path / "out"))
    ran = run_stubs(tmp_path, tmp_path / "out", *(str(folder / "tests") for folder in folders))
    assert ran.returncode == 0, ran.stdout
