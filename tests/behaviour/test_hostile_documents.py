"""Hostile descriptions by chance, and those that broke a law once: files or problems, and never code of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.hostile.documents import DATA, Document, documents
from tests.hostile.imports import importer
from tests.hostile.trial import Trial

FINDS = sorted((DATA / "finds").iterdir())


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trial]:
    """A folder to try documents in, and the process that imports what comes of them."""
    with importer() as imports:
        yield Trial(tmp_path_factory.mktemp("trial"), imports)


@settings(
    max_examples=60,
    database=None,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(document=documents())
def test_the_laws_hold(trial: Trial, document: Document) -> None:
    """A few here; `make hostile` tries thousands."""
    assert trial.ending(document) in ("files", "problems")


@pytest.mark.parametrize("find", FINDS, ids=lambda find: find.name)
def test_what_broke_a_law_once_does_so_no_more(trial: Trial, find: Path) -> None:
    """Each find is a document of its own, formatted like any other."""
    text = find.read_bytes().decode("utf-8", "surrogatepass")
    assert trial.ending(Document(f"shop{find.suffix}", text), formatted=True) in ("files", "problems")


def test_the_document_in_order_becomes_a_package(trial: Trial) -> None:
    """What is broken is whole to begin with."""
    text = (DATA / "every_construct.yaml").read_text(encoding="utf-8")
    assert trial.ending(Document("shop.yaml", text), formatted=True) == "files"
