"""The types of `client.offer_inventories`."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .shared import Pageable, SortOrder

ActiveOrInactive: TypeAlias = Annotated[Literal["ACTIVE", "INACTIVE"] | str, Open()]
"""State of an offer or price."""

NewOrActive: TypeAlias = Annotated[Literal["NEW", "ACTIVE", "INACTIVE"] | str, Open()]
"""State of a product or variant."""


class FrontOfferPrice(Model):
    """A price of an offer."""

    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    price: Any | None = None


class FrontOffer(Model):
    """An offer as buyers see it."""

    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    status: str | None = None
    stock: int | None = None
    product_id: Annotated[str | None, Field(validation_alias="productId", serialization_alias="productId")] = None
    variant_id: Annotated[str | None, Field(validation_alias="variantId", serialization_alias="variantId")] = None
    supplier_id: Annotated[str | None, Field(validation_alias="supplierId", serialization_alias="supplierId")] = None
    offer_prices: Annotated[
        list[FrontOfferPrice] | None, Field(validation_alias="offerPrices", serialization_alias="offerPrices")
    ] = None


class FrontOfferPage(Model):
    """One page of offers."""

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
    content: list[FrontOffer] | None = None
