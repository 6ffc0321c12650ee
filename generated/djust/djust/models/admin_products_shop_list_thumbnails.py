"""The types that `client.admin.products.shop.list_thumbnails` alone uses."""

from typing import Annotated, Any

from pydantic import Field

from .._vendor.runtime.model import Model
from .shared import Pageable, SortOrder


class ProductAggregation(Model):
    """What the products found have in common, such as brands."""

    type: Any | None = None
    """What is counted."""
    buckets: list[Any] | None = None


class ProductThumbnail(Model):
    """A product in short. The fields of its members are not public."""

    product: Any | None = None
    product_review_ratings: Annotated[
        Any | None, Field(validation_alias="productReviewRatings", serialization_alias="productReviewRatings")
    ] = None
    best_offer: Annotated[Any | None, Field(validation_alias="bestOffer", serialization_alias="bestOffer")] = None


class ProductThumbnailPage(Model):
    """A page of products in short."""

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
    content: list[ProductThumbnail] | None = None


class ProductThumbnailList(Model):
    """Products in short, and what they can be narrowed by."""

    product_thumbnails: Annotated[
        ProductThumbnailPage | None,
        Field(validation_alias="productThumbnails", serialization_alias="productThumbnails"),
    ] = None
    """A page of products in short."""
    aggregations: list[ProductAggregation] | None = None
