"""The types of `client.cart_lines`."""

from typing import Annotated

from pydantic import Field

from .._vendor.runtime.model import Model
from .shared import CartLine, UpdateAction


class CartLineId(Model):
    """Names the line of a cart by its offer."""

    offer_price_id: Annotated[str, Field(validation_alias="offerPriceId", serialization_alias="offerPriceId")]


class CartLinePage(Model):
    """One page of cart lines, which is no Spring page."""

    cart_lines: Annotated[
        list[CartLine] | None, Field(validation_alias="cartLines", serialization_alias="cartLines")
    ] = None
    page: int | None = None
    """Number of the page, the first being 0."""
    size: int | None = None
    sort: list[str] | None = None
    total_element: Annotated[int | None, Field(validation_alias="totalElement", serialization_alias="totalElement")] = (
        None
    )
    """Number of lines over all pages."""


class CartLineUpdate(Model):
    """What to do with the line of an offer."""

    offer_price_id: Annotated[str, Field(validation_alias="offerPriceId", serialization_alias="offerPriceId")]
    quantity: int
    update_action: Annotated[UpdateAction, Field(validation_alias="updateAction", serialization_alias="updateAction")]
    """Whether a quantity is added, taken away, or set."""


class VariantLineUpdate(Model):
    """What to do with the line of a variant."""

    product_variant_id: Annotated[
        str, Field(validation_alias="productVariantId", serialization_alias="productVariantId")
    ]
    quantity: int
    update_action: Annotated[UpdateAction, Field(validation_alias="updateAction", serialization_alias="updateAction")]
    """Whether a quantity is added, taken away, or set."""
