"""What ruff has laid out, black would lay out the same: either may be run over a vendored copy."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import black
import pytest
from black.mode import Mode, TargetVersion

from generator.format import LINE_LENGTH, format_files
from generator.view import long_lines

GENERATED = Path(__file__).parents[2] / "generated"
MODE = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
LONG = "models." + "Collaborator" * 5

FILES = sorted(
    file.relative_to(GENERATED).as_posix() for file in GENERATED.rglob("*.py") if "_vendor" not in file.parts
)


@pytest.mark.parametrize("name", FILES)
def test_black_finds_nothing_to_change_in_our_packages(name: str) -> None:
    """Every file that came out of a template."""
    text = (GENERATED / name).read_text(encoding="utf-8")
    assert black.format_str(text, mode=MODE) == text


@pytest.mark.parametrize("annotation", [LONG, f"{LONG} | str", f"{LONG} | {LONG}Option2 | None", f"list[{LONG}{LONG}]"])
@pytest.mark.parametrize("call", ["call(X, Arguments(), options)", f"call({'X' * 90}, Arguments(), options)"])
@pytest.mark.parametrize("awaited", ["self._client.", "await self._client."])
def test_long_annotations_leave_no_choice(annotation: str, call: str, awaited: str) -> None:
    """Names of any length, in a signature and before an answer, where the two tools have different tastes."""
    text = (
        f"async def run(\n    self, *, {long_lines.argument('body', annotation, '')},"
        f" {long_lines.argument('more', annotation, ' = None')}, options: CallOptions | None = None) -> None:\n"
        f"        {long_lines.answer(annotation, awaited + call)}\n"
        f"        return answer\n"
    )
    method = "class Orders:\n" + "".join(f"    {line}\n" for line in text.splitlines())
    laid_out = format_files({PurePosixPath("orders.py"): method})[PurePosixPath("orders.py")]
    assert black.format_str(laid_out, mode=MODE) == laid_out


@pytest.mark.parametrize("name", ["a", "attribute_" * 9])
@pytest.mark.parametrize("type_", ["'Pet | None'", f"'{'Collaborator' * 4} | None'", f"'list[{'Collaborator' * 8}]'"])
@pytest.mark.parametrize("default", ["", " = None"])
def test_long_fields_leave_no_choice(name: str, type_: str, default: str) -> None:
    """A string cannot be broken, so black would put it in brackets where ruff would not."""
    text = f"class Pet(Model):\n    {name}: {long_lines.put_off(name, type_, default)}{default}\n"
    text = f"from typing import Annotated\n\nfrom pydantic import Field\n\nfrom .model import Model\n\n\n{text}"
    laid_out = format_files({PurePosixPath("pets.py"): text})[PurePosixPath("pets.py")]
    assert black.format_str(laid_out, mode=MODE) == laid_out
