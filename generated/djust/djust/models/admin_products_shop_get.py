"""The types that `client.admin.products.shop.get` alone uses."""

from typing import Annotated, Any

from pydantic import Field

from .._vendor.runtime.model import Model
from .admin import ProductUnit
from .shared import AttributeValue, ExternalSource, Media, NamedReference


class ClassificationCategoryReference(Model):
    """The category that says which attributes a product has."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    external_source: Annotated[
        ExternalSource | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    """Where an external identifier comes from."""
    name: Any | None = None


class ProductInfo(Model):
    """The texts of a product in the language asked for."""

    name: str | None = None
    description: str | None = None
    brand: str | None = None
    sku: str | None = None
    unit: Any | None = None


class Product(Model):
    """What is sold, with its texts in all languages."""

    id: str | None = None
    sku: str | None = None
    """A number that the platform counts up, from 10000."""
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    external_source: Annotated[
        ExternalSource | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    """Where an external identifier comes from."""
    djust_product_uuid: Annotated[
        str | None, Field(validation_alias="djustProductUuid", serialization_alias="djustProductUuid")
    ] = None
    name: dict[str, str] | None = None
    """A text per locale. The keys are locales, as `fr-FR`, or older two-letter codes, as `FR`."""
    description: dict[str, str] | None = None
    """A text per locale. The keys are locales, as `fr-FR`, or older two-letter codes, as `FR`."""
    product_status: Annotated[
        str | None, Field(validation_alias="productStatus", serialization_alias="productStatus")
    ] = None
    """Seen so far: ACTIVE."""
    brand: str | None = None
    gtin: str | None = None
    mpn: str | None = None
    image_links: Annotated[list[str] | None, Field(validation_alias="imageLinks", serialization_alias="imageLinks")] = (
        None
    )
    product_pictures: Annotated[
        list[Media] | None, Field(validation_alias="productPictures", serialization_alias="productPictures")
    ] = None
    classification_category: Annotated[
        ClassificationCategoryReference | None,
        Field(validation_alias="classificationCategory", serialization_alias="classificationCategory"),
    ] = None
    """The category that says which attributes a product has."""
    product_unit: Annotated[
        ProductUnit | None, Field(validation_alias="productUnit", serialization_alias="productUnit")
    ] = None
    """What a product is counted or measured in."""
    navigation_categories: Annotated[
        list[NamedReference] | None,
        Field(validation_alias="navigationCategories", serialization_alias="navigationCategories"),
    ] = None
    tags: list[NamedReference] | None = None
    attribute_values: Annotated[
        list[AttributeValue] | None, Field(validation_alias="attributeValues", serialization_alias="attributeValues")
    ] = None
    info: ProductInfo | None = None
    """The texts of a product in the language asked for."""
    is_bundle: Annotated[bool | None, Field(validation_alias="isBundle", serialization_alias="isBundle")] = None
