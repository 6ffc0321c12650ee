"""What the source documents name, against what the specs say and what the generated code does."""

from __future__ import annotations

from .compare import Client, Outcome, compare
from .in_generated import generated
from .matching import matched
from .table import as_table

__all__ = ["Client", "Outcome", "as_table", "compare", "generated", "matched"]
