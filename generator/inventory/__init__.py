"""The tables of specs/inventory: what each source document of a provider names, one line for each thing."""

from __future__ import annotations

from .read import read_inventory
from .rows import Entry, Inventory, Member, Reason, Source

__all__ = ["Entry", "Inventory", "Member", "Reason", "Source", "read_inventory"]
