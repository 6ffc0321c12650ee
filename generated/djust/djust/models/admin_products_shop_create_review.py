"""The types that `client.admin.products.shop.create_review` alone uses."""

from typing import Annotated, Any

from pydantic import Field

from .._vendor.runtime.model import Model
from .admin import ReviewAuthor


class Review(Model):
    """The rating and its text."""

    rating: Any | None = None
    message: Any | None = None


class ProductReview(Model):
    """What a user thinks of a product."""

    product_review: Annotated[
        Review | None, Field(validation_alias="productReview", serialization_alias="productReview")
    ] = None
    """The rating and its text."""
    user: ReviewAuthor | None = None
    """Who wrote a review."""


class ProductReviewInput(Model):
    """What a user thinks of a product."""

    product_sku: Annotated[str | None, Field(validation_alias="productSku", serialization_alias="productSku")] = None
    rating: int | None = None
    message: str | None = None
