"""The `x-` blocks of a node."""

from __future__ import annotations

from ..ir import Extension
from ..node import Node


def extensions(node: Node) -> dict[str, Extension]:
    """Every block, with what it refers to merged in."""
    return {key: Extension(child.merged(), child) for key, child in node.items() if key.startswith("x-")}
