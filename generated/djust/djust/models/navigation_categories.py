"""The types of `client.navigation_categories`."""

from typing import Annotated, Any

from pydantic import Field

from .._vendor.runtime.model import Model


class NavigationCategory(Model):
    """A category by which buyers browse, with those below it."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    name: str | None = None
    active: bool | None = None
    children_categories: Annotated[
        "list[NavigationCategory] | None",
        Field(validation_alias="childrenCategories", serialization_alias="childrenCategories"),
    ] = None
    custom_field_values: Annotated[
        list[Any] | None, Field(validation_alias="customFieldValues", serialization_alias="customFieldValues")
    ] = None
