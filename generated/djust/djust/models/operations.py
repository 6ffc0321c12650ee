"""The types of `client.operations`."""

from typing import Annotated, Any

from pydantic import Field

from .._vendor.runtime.model import Model
from .shared import Pageable, SortOrder


class OperationPage(Model):
    """One page of operations, whose fields are not public."""

    empty: bool | None = None
    """Whether the page has no items."""
    first: bool | None = None
    last: bool | None = None
    number: int | None = None
    """Number of the page, the first being 0."""
    number_of_elements: Annotated[
        int | None, Field(validation_alias="numberOfElements", serialization_alias="numberOfElements")
    ] = None
    """Number of items on this page."""
    pageable: Pageable | None = None
    """Where a page stands among all."""
    size: int | None = None
    """How many items were asked for."""
    sort: list[SortOrder] | None = None
    total_elements: Annotated[
        int | None, Field(validation_alias="totalElements", serialization_alias="totalElements")
    ] = None
    """Number of items over all pages."""
    total_pages: Annotated[int | None, Field(validation_alias="totalPages", serialization_alias="totalPages")] = None
    content: list[Any] | None = None
