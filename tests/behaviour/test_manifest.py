"""The manifest says what a folder was made from, always in the same words."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import PurePosixPath

import pytest

from generator import __version__, manifest

A, B = PurePosixPath("package/a.py"), PurePosixPath("package/b.py")


def test_it_names_and_hashes_what_went_in_and_came_out() -> None:
    """Generator, specs, plugins and every file, texts and bytes alike."""
    text = manifest.text(
        specs={"mirakl/seller.yaml": "0a1b"},
        plugins=["offset_pages"],
        files={A: "é", B: b"\xff"},
    )
    assert json.loads(text) == {
        "generator": {"name": "specwright", "version": __version__},
        "specs": {"mirakl/seller.yaml": "0a1b"},
        "plugins": ["offset_pages"],
        "files": {
            "package/a.py": sha256("é".encode()).hexdigest(),
            "package/b.py": sha256(b"\xff").hexdigest(),
        },
    }


def test_the_order_of_the_input_does_not_show() -> None:
    """The same input in any order gives the same text."""
    one = manifest.text(specs={"a": "1", "b": "2"}, plugins=["x", "y"], files={A: "", B: ""})
    two = manifest.text(specs={"b": "2", "a": "1"}, plugins=["y", "x", "x"], files={B: "", A: ""})
    assert one == two


def test_the_owned_files_are_those_listed_and_the_manifest_itself() -> None:
    """What was written can be removed again, the manifest included."""
    text = manifest.text(specs={}, plugins=[], files={A: "", B: "", manifest.PATH: "old"})
    assert set(json.loads(text)["files"]) == {str(A), str(B)}
    assert manifest.owned(text) == {A, B, manifest.PATH}


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"files": ["a"]}', '{"files": 1}', "<<<<<<< HEAD"])
def test_a_damaged_manifest_owns_only_itself(text: str) -> None:
    """After a merge conflict it can be written anew, and nothing else is taken for ours."""
    assert manifest.owned(text) == {manifest.PATH}
