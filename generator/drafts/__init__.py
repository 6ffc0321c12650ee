"""The beginning of an operation: its YAML with all that the inventory knows, written into the right file."""

from __future__ import annotations

from .insert import Written, inserted
from .place import Place, place_of
from .skeleton import Draft, draft

__all__ = ["Draft", "Place", "Written", "draft", "inserted", "place_of"]
