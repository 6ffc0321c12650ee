"""Templates print what was made for them: no text of a description goes into one without an encoder."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from generator import ir
from tests.packages import ROOT

TEMPLATES = sorted((ROOT / "templates").rglob("*.j2"))
ENCODERS = {"literal", "docstring", "toml"}
# Names that `names.py` or the caller made, under the words of the IR.
NAMES = {"package", "class_name", "env_prefix", "argument", "attribute", "module", "name", "path", "code"}
# The IR's own objects in the templates; everything else that is printed is a source text of `generator/view/`.
HOLDERS = {"api", "group", "child", "operation", "scheme"}
# What of those is a text of the document all the same.
RAW = {("operation", "path"), ("scheme", "name"), ("operation", "id"), ("operation", "method")}


def printed(template: Path) -> list[tuple[str, str]]:
    """What a template prints bare of the IR's objects: each as the holder's name and the attribute."""
    tree = Environment(trim_blocks=True, lstrip_blocks=True).parse(template.read_text(encoding="utf-8"))
    outputs = [each for output in tree.find_all(nodes.Output) for each in output.nodes]
    return [found for each in outputs for found in bare(each)]


def bare(node: nodes.Node) -> list[tuple[str, str]]:
    """The attributes inside an expression that no encoder stands around."""
    if isinstance(node, nodes.Filter) and node.name in ENCODERS:
        return []
    own = []
    if isinstance(node, nodes.Getattr):
        holder = node.node.attr if isinstance(node.node, nodes.Getattr) else getattr(node.node, "name", "")
        own = [(holder, node.attr)] if holder in HOLDERS else []
    return own + [found for inner in node.iter_child_nodes() for found in bare(inner)]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: file.name)
def test_no_text_of_a_description_is_printed_bare(template: Path) -> None:
    """Of the IR only names that the generator made are printed as they are."""
    assert [each for each in printed(template) if each[1] not in NAMES or each in RAW] == []


def test_the_words_are_the_irs() -> None:
    """So that a field that is renamed does not slip through."""
    known = {
        each.name for kind in (ir.Api, ir.Group, ir.Operation, ir.SecurityScheme, ir.Field) for each in fields(kind)
    }
    assert known >= NAMES - {"name"} | {attribute for _, attribute in RAW}


def test_a_bare_text_would_be_found(tmp_path: Path) -> None:
    """The guard is awake."""
    template = tmp_path / "bad.j2"
    template.write_text("{{ api.title }}{{ operation.path | upper }}{{ stub.operation.id }}{{ api.title | literal }}")
    assert printed(template) == [("api", "title"), ("operation", "path"), ("operation", "id")]
