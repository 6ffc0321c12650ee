"""Which fields of a model were set: noted once for all models of an answer that have the same ones.

Pydantic gives each model a set of its own, which takes nearly half of the memory of a page. Here models share one
frozen set until somebody asks for it; then the model gets a set of its own, which may be changed.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic import BaseModel

# A set of so few names is small.
_FEW = 4
_NAME = "__pydantic_fields_set__"
_SLOT: Any = vars(BaseModel)[_NAME]
_kept, _keep = _SLOT.__get__, _SLOT.__set__


def share_field_sets(model: type[BaseModel]) -> None:
    """Have the instances of a class share what they have alike, where that is worth it."""
    if len(model.__pydantic_fields__) > _FEW:
        type.__setattr__(model, _NAME, _SHARED)


def _own(model: BaseModel) -> set[str]:
    names: set[str] | frozenset[str] = _kept(model)
    if isinstance(names, frozenset):
        names = {*names}
        _keep(model, names)
    return names


def _share(model: BaseModel, names: set[str]) -> None:
    _keep(model, _one(frozenset(names)))


@lru_cache(maxsize=4096)
def _one(names: frozenset[str]) -> frozenset[str]:
    """The one set with these names; extra fields are among them, so there may be any number of sets."""
    return names


_SHARED = property(_own, _share)
