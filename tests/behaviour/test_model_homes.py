"""Which module a model stands in: what a call imports is what it may need."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from tests.packages import importable, make


def _object(*members: str, **plain: str) -> dict[str, Any]:
    """An object schema that uses others."""
    used = {member.lower(): {"$ref": f"#/components/schemas/{member}"} for member in members}
    return {"type": "object", "properties": used | {name: {"type": kind} for name, kind in plain.items()}}


def _operation(name: str, answer: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{answer}"}}}
    return {
        "operationId": name,
        "x-sdk": f"pets.{name}",
        "responses": {"200": {"description": "Ok.", "content": content}},
    }


def _spec(folder: Path, many: int) -> Path:
    """A group in which `look` has so many types of its own, `count` has one, and both share `Pet`, which is a circle."""
    own = {
        f"Look{number}": _object(*([f"Look{number + 1}"] if number < many else ["Pet"])) for number in range(many + 1)
    }
    shared = {"Pet": _object("Owner"), "Owner": _object("Pet", name="string"), "Count": _object("Pet")}
    shared["Owner"]["properties"]["allPets"] = {
        "type": "array",
        "maxItems": 2,
        "items": {"$ref": "#/components/schemas/Pet"},
    }
    paths = {"/look": {"get": _operation("look", "Look0")}, "/count": {"get": _operation("count", "Count")}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": paths,
        "components": {"schemas": own | shared},
    }
    spec = folder / "pets.json"
    spec.write_text(json.dumps(document))
    return spec


def test_what_one_operation_of_a_large_group_uses_has_a_module_of_its_own(tmp_path: Path) -> None:
    """Another operation's call does not load it; what both use stands in the group's module."""
    with importable(make(_spec(tmp_path, 40), "large", tmp_path / "out").parent, "large") as package:
        models = package.models
        assert models.Count.__module__ == models.Pet.__module__ == "large.models.pets"
        assert "large.models.pets_look" not in sys.modules
        assert models.Look0.__module__ == models.Look40.__module__ == "large.models.pets_look"


def test_a_small_group_has_one_module(tmp_path: Path) -> None:
    """Loading a second file would cost more than the types in it."""
    with importable(make(_spec(tmp_path, 5), "small", tmp_path / "out").parent, "small") as package:
        assert {package.models.Look0.__module__, package.models.Pet.__module__} == {"small.models.pets"}


def test_models_know_each_other_across_modules_and_around_circles(tmp_path: Path) -> None:
    """A field that names a class further down is read as well as one that names a class above."""
    with importable(make(_spec(tmp_path, 40), "large", tmp_path / "out").parent, "large") as package:
        inner: dict[str, Any] = {"pet": {"owner": {"name": "Ada", "pet": {"owner": {"name": "Bo", "allPets": [{}]}}}}}
        data: dict[str, Any] = inner
        for number in range(40, 0, -1):
            data = {f"look{number}": data}
        value = package.models.Look0.model_validate(data)
        for number in range(1, 41):
            value = getattr(value, f"look{number}")
        bo = value.pet.owner.pet.owner
        assert (bo.name, bo.all_pets) == ("Bo", [package.models.Pet()])
        assert isinstance(value.pet, package.models.Pet)
