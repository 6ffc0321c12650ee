"""The types of `client.admin`."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime
from .shared import (
    AttributeValue,
    Currency,
    CustomerAccountUser,
    CustomFieldType,
    CustomFieldValue,
    CustomFieldValueInput,
    ExternalSource,
    Media,
    NamedReference,
    OfferInventory,
    OfferPrice,
    OfferPriceType,
    PackingType,
    Pageable,
    ProductVariant,
    SortOrder,
)

ActivationStatus: TypeAlias = Annotated[Literal["ACTIVE", "INACTIVE"] | str, Open()]
"""Whether something is in use."""

BlockedOrderIdType: TypeAlias = Annotated[Literal["DJUST_ID", "EXTERNAL_ID", "REFERENCE"] | str, Open()]
"""What a blocked order is named by. REFERENCE unless told otherwise."""

GraceAmountCriterion: TypeAlias = Annotated[
    Literal["createdAt", "updatedAt", "startDate", "endDate", "amount", "accountId"] | str, Open()
]
"""What grace amounts can be sorted by."""

OperationIdType: TypeAlias = Annotated[Literal["EXTERNAL_ID", "DJUST_ID"] | str, Open()]
"""What an operation is named by. EXTERNAL_ID unless told otherwise."""

OperationLineCriterion: TypeAlias = Annotated[
    Literal["variantId", "variantName", "minQuantity", "maxQuantity", "recommendedQuantity"] | str, Open()
]
"""What the variants of an operation can be sorted by."""

OperationStatus: TypeAlias = Annotated[Literal["DRAFT", "ACTIVE", "INACTIVE"] | str, Open()]
"""How far an operation is."""

OperationType: TypeAlias = Annotated[Literal["PUBLIC", "PRIVATE"] | str, Open()]
"""Whether an operation is for all accounts or for those that were added to it."""

ProductIdType: TypeAlias = Annotated[Literal["DJUST_ID", "SKU", "EXTERNAL_ID"] | str, Open()]
"""What a product or variant is named by. DJUST_ID unless told otherwise."""

SearchAggregation: TypeAlias = Annotated[Literal["PRODUCT", "VARIANT"] | str, Open()]
"""Whether a search finds products or variants."""

SearchDirection: TypeAlias = Annotated[Literal["ASC", "DESC"] | str, Open()]
"""Smallest first, or largest first."""

TransactionCriterion: TypeAlias = Annotated[
    Literal["updatedAt", "amount", "status", "commercialOrderReference"] | str, Open()
]
"""What transactions can be sorted by."""

TransactionEventCriterion: TypeAlias = Annotated[
    Literal["amount", "status", "orderReference", "createdAt"] | str, Open()
]
"""What events can be sorted by."""

UnitType: TypeAlias = Annotated[
    Literal[
        "ITEM",
        "WEIGHT_METRIC",
        "VOLUME_METRIC",
        "LENGTH_METRIC",
        "AREA_METRIC",
        "WEIGHT_IMPERIAL",
        "VOLUME_IMPERIAL",
        "LENGTH_IMPERIAL",
        "AREA_IMPERIAL",
    ]
    | str,
    Open(),
]
"""Kind of a unit."""

VariantIdType: TypeAlias = Annotated[Literal["EXTERNAL_ID", "SKU", "ID"] | str, Open()]
"""What a variant is named by."""


class AdminCustomerUserInput(Model):
    """A user to be."""

    account_ids: Annotated[list[str] | None, Field(validation_alias="accountIds", serialization_alias="accountIds")] = (
        None
    )
    """The accounts that the user buys for."""
    civility: str | None = None
    """Such as MR."""
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    first_name: Annotated[str | None, Field(validation_alias="firstName", serialization_alias="firstName")] = None
    last_name: Annotated[str | None, Field(validation_alias="lastName", serialization_alias="lastName")] = None
    groups: list[str] | None = None
    """The groups that give the user rights."""
    password: str | None = None
    """At least 8 characters, with a small letter, a capital and a digit."""
    email: str | None = None


class BlockingPolicy(Model):
    """A policy that blocks an order."""

    type: Any | None = None
    """Kind of the policy."""
    id: str | None = None


class BlockingReason(Model):
    """The policies that block one order."""

    logistic_order_id: Annotated[
        str | None, Field(validation_alias="logisticOrderId", serialization_alias="logisticOrderId")
    ] = None
    blocking_policies: Annotated[
        list[BlockingPolicy] | None,
        Field(max_length=20),
        Field(validation_alias="blockingPolicies", serialization_alias="blockingPolicies"),
    ] = None


class BlockingReasonList(Model):
    """Why orders are blocked."""

    blocking_reasons: Annotated[
        list[BlockingReason] | None, Field(validation_alias="blockingReasons", serialization_alias="blockingReasons")
    ] = None


class ClassificationCategoryReference(Model):
    """The category that says which attributes a product has."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    external_source: Annotated[
        ExternalSource | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    """Where an external identifier comes from."""
    name: Any | None = None


class CreditHoldInput(Model):
    """When a credit hold begins and ends."""

    open_fields: ClassVar[bool] = True

    start_date: Annotated[DateTime, Field(validation_alias="startDate", serialization_alias="startDate")]
    end_date: Annotated[DateTime | None, Field(validation_alias="endDate", serialization_alias="endDate")] = None
    """The hold is permanent without it."""


class CreditHoldPage(Model):
    """A page of credit holds."""

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
    content: list[dict[str, Any]] | None = None


class CreditHoldUpdate(Model):
    """When a credit hold begins and ends."""

    start_date: Annotated[DateTime | None, Field(validation_alias="startDate", serialization_alias="startDate")] = None
    """Required when endDate is changed."""
    end_date: Annotated[DateTime | None, Field(validation_alias="endDate", serialization_alias="endDate")] = None


class CustomerUserPage(Model):
    """A page of users with their accounts."""

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
    content: list[CustomerAccountUser] | None = None


class CustomerUserStatusUpdate(Model):
    """Whether one user may log in."""

    id: str | None = None
    status: str | None = None
    """Such as INACTIVE."""


class CustomerUserUpdate(Model):
    """What a user is to become."""

    account_ids: Annotated[list[str] | None, Field(validation_alias="accountIds", serialization_alias="accountIds")] = (
        None
    )
    """The accounts that the user buys for."""
    civility: str | None = None
    """Such as MR."""
    first_name: Annotated[str | None, Field(validation_alias="firstName", serialization_alias="firstName")] = None
    last_name: Annotated[str | None, Field(validation_alias="lastName", serialization_alias="lastName")] = None
    phone: str | None = None
    groups: list[str] | None = None
    """The groups that give the user rights."""
    status: str | None = None
    email: str | None = None
    """No two users have the same. Kept as it is when empty."""
    custom_field_values: Annotated[
        list[CustomFieldValueInput] | None,
        Field(validation_alias="customFieldValues", serialization_alias="customFieldValues"),
    ] = None


class DeliveryTimeRange(Model):
    """The days between which the goods should arrive."""

    earliest_delivery_date: Annotated[
        Any | None, Field(validation_alias="earliestDeliveryDate", serialization_alias="earliestDeliveryDate")
    ] = None
    latest_delivery_date: Annotated[
        Any | None, Field(validation_alias="latestDeliveryDate", serialization_alias="latestDeliveryDate")
    ] = None


class EstimatedDelivery(Model):
    """A way of shipping, what it costs and when the goods arrive."""

    code: str | None = None
    label: str | None = None
    shipping_price_unit: Annotated[
        Decimal | None, Field(validation_alias="shippingPriceUnit", serialization_alias="shippingPriceUnit")
    ] = None
    shipping_zone: Annotated[
        ShippingZone | None, Field(validation_alias="shippingZone", serialization_alias="shippingZone")
    ] = None
    """Where goods are shipped to."""
    delivery_time_range: Annotated[
        DeliveryTimeRange | None, Field(validation_alias="deliveryTimeRange", serialization_alias="deliveryTimeRange")
    ] = None
    """The days between which the goods should arrive."""


class FacetValues(Model):
    """An attribute or custom field with the values that were found."""

    id: str | None = None
    name: str | None = None
    values: list[Any] | None = None


class FoundAttribute(Model):
    """An attribute of a search record."""

    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    name: str | None = None
    value: Any | None = None
    values: list[Any] | None = None


class FoundCustomField(Model):
    """A custom field of a found offer. `value` is deprecated in favour of `values`."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    name: str | None = None
    value: Any | None = None
    values: list[Any] | None = None


class FoundOffer(Model):
    """The offer of a search record."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    currency: Currency | None = None
    """Currency (ISO 4217)."""
    packing_type: Annotated[
        PackingType | None, Field(validation_alias="packingType", serialization_alias="packingType")
    ] = None
    """What the goods are packed in."""
    product_unit: Annotated[str | None, Field(validation_alias="productUnit", serialization_alias="productUnit")] = None
    quantity_per_item: Annotated[
        float | None, Field(validation_alias="quantityPerItem", serialization_alias="quantityPerItem")
    ] = None
    stock: int | None = None
    min_order_quantity: Annotated[
        int | None, Field(validation_alias="minOrderQuantity", serialization_alias="minOrderQuantity")
    ] = None
    max_order_quantity: Annotated[
        int | None, Field(validation_alias="maxOrderQuantity", serialization_alias="maxOrderQuantity")
    ] = None
    min_stock_alert: Annotated[
        int | None, Field(validation_alias="minStockAlert", serialization_alias="minStockAlert")
    ] = None
    min_shipping_price: Annotated[
        Decimal | None, Field(validation_alias="minShippingPrice", serialization_alias="minShippingPrice")
    ] = None
    lead_time_to_ship: Annotated[
        int | None, Field(validation_alias="leadTimeToShip", serialization_alias="leadTimeToShip")
    ] = None
    custom_fields: Annotated[
        list[FoundCustomField] | None, Field(validation_alias="customFields", serialization_alias="customFields")
    ] = None


class FoundOfferPrice(Model):
    """The price of a search record."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    offer_price_type: Annotated[
        OfferPriceType | None, Field(validation_alias="offerPriceType", serialization_alias="offerPriceType")
    ] = None
    """Whom a price is for."""
    item_per_pack: Annotated[int | None, Field(validation_alias="itemPerPack", serialization_alias="itemPerPack")] = (
        None
    )
    price: Decimal | None = None
    item_price: Annotated[Decimal | None, Field(validation_alias="itemPrice", serialization_alias="itemPrice")] = None
    unit_price: Annotated[Decimal | None, Field(validation_alias="unitPrice", serialization_alias="unitPrice")] = None
    unit_price_ttc: Annotated[
        Decimal | None, Field(validation_alias="unitPriceTTC", serialization_alias="unitPriceTTC")
    ] = None
    discount_item_price: Annotated[
        Decimal | None, Field(validation_alias="discountItemPrice", serialization_alias="discountItemPrice")
    ] = None
    discount_unit_price: Annotated[
        Decimal | None, Field(validation_alias="discountUnitPrice", serialization_alias="discountUnitPrice")
    ] = None


class FoundPicture(Model):
    """One size and format of a picture."""

    url: str | None = None
    width_in_px: Annotated[int | None, Field(validation_alias="widthInPx", serialization_alias="widthInPx")] = None
    height_in_px: Annotated[int | None, Field(validation_alias="heightInPx", serialization_alias="heightInPx")] = None
    format_type: Annotated[str | None, Field(validation_alias="formatType", serialization_alias="formatType")] = None
    size_type: Annotated[str | None, Field(validation_alias="sizeType", serialization_alias="sizeType")] = None
    main: bool | None = None


class FoundProduct(Model):
    """The product of a search record."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    sku: str | None = None
    name: str | None = None
    description: str | None = None
    brand: str | None = None
    main_picture_url: Annotated[
        str | None, Field(validation_alias="mainPictureUrl", serialization_alias="mainPictureUrl")
    ] = None
    tags: list[NamedReference] | None = None
    unit: ProductUnit | None = None
    """What a product is counted or measured in."""
    product_unit: Annotated[Any | None, Field(validation_alias="productUnit", serialization_alias="productUnit")] = None


class FoundVariant(Model):
    """The variant of a search record."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    sku: str | None = None
    name: str | None = None
    description: str | None = None
    ean: str | None = None
    mpn: str | None = None
    picture_urls: Annotated[
        list[FoundPicture] | None, Field(validation_alias="pictureUrls", serialization_alias="pictureUrls")
    ] = None


class GraceAmountInput(Model):
    """An amount beyond the credit limit, and when it is granted."""

    open_fields: ClassVar[bool] = True

    start_date: Annotated[DateTime, Field(validation_alias="startDate", serialization_alias="startDate")]
    end_date: Annotated[DateTime | None, Field(validation_alias="endDate", serialization_alias="endDate")] = None
    amount: Decimal


class GraceAmountPage(Model):
    """A page of grace amounts."""

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
    content: list[dict[str, Any]] | None = None


class LogisticOrderCriteria(Model):
    """Which logistic orders to find. All that is given must match."""

    open_fields: ClassVar[bool] = True

    account_custom_field_value_criteria: Annotated[
        list[dict[str, Any]] | None,
        Field(
            validation_alias="accountCustomFieldValueCriteria", serialization_alias="accountCustomFieldValueCriteria"
        ),
    ] = None
    """Values of custom fields of the accounts."""
    blocked_by_buying_policy: Annotated[
        bool | None, Field(validation_alias="blockedByBuyingPolicy", serialization_alias="blockedByBuyingPolicy")
    ] = None
    """Whether a buying policy blocks the order."""
    blocking_policy_types: Annotated[
        list[str] | None, Field(validation_alias="blockingPolicyTypes", serialization_alias="blockingPolicyTypes")
    ] = None
    """Blocked by policies of these kinds."""
    created_at_from: Annotated[
        DateTime | None, Field(validation_alias="createdAtFrom", serialization_alias="createdAtFrom")
    ] = None
    """Created since. The name is not confirmed."""
    created_at_to: Annotated[
        DateTime | None, Field(validation_alias="createdAtTo", serialization_alias="createdAtTo")
    ] = None
    """Created until. The name is not confirmed."""
    customer_account_ids: Annotated[
        list[str] | None, Field(validation_alias="customerAccountIds", serialization_alias="customerAccountIds")
    ] = None
    customer_user_ids: Annotated[
        list[str] | None, Field(validation_alias="customerUserIds", serialization_alias="customerUserIds")
    ] = None
    incident: bool | None = None
    """Whether an incident was declared. The name is not confirmed."""
    locale: str | None = None
    logistic_status: Annotated[
        list[dict[str, Any]] | None, Field(validation_alias="logisticStatus", serialization_alias="logisticStatus")
    ] = None
    """States of the order, each an object whose fields are not public."""
    offer_custom_field_value_criteria: Annotated[
        list[dict[str, Any]] | None,
        Field(validation_alias="offerCustomFieldValueCriteria", serialization_alias="offerCustomFieldValueCriteria"),
    ] = None
    """Values of custom fields of the offers."""
    order_id: Annotated[str | None, Field(validation_alias="orderId", serialization_alias="orderId")] = None
    """Internal or external identifier of the order. The name is not confirmed."""


class MarketplaceCommissionInput(Model):
    """The commission of a supplier."""

    supplier_id: Annotated[str, Field(validation_alias="supplierId", serialization_alias="supplierId")]
    """External identifier of the supplier."""
    commission_rate: Annotated[str, Field(validation_alias="commissionRate", serialization_alias="commissionRate")]
    """Percent, from 0 up to but not 100, with at most 4 decimals. The name is not confirmed."""


class OfferInventoryInput(Model):
    """What a supplier has of a variant, and how much of it may be ordered."""

    open_fields: ClassVar[bool] = True

    min_order_quantity: Annotated[
        int | None, Field(ge=0), Field(validation_alias="minOrderQuantity", serialization_alias="minOrderQuantity")
    ] = None
    max_order_quantity: Annotated[
        int | None, Field(validation_alias="maxOrderQuantity", serialization_alias="maxOrderQuantity")
    ] = None
    """Not below minOrderQuantity."""


class OfferSupplier(Model):
    """Who offers."""

    id: Any | None = None
    name: Any | None = None
    return_policy: Annotated[Any | None, Field(validation_alias="returnPolicy", serialization_alias="returnPolicy")] = (
        None
    )
    supplier_rating: Annotated[
        Any | None, Field(validation_alias="supplierRating", serialization_alias="supplierRating")
    ] = None
    custom_field_values: Annotated[
        list[CustomFieldValue] | None,
        Field(validation_alias="customFieldValues", serialization_alias="customFieldValues"),
    ] = None


class OperationAccountPage(Model):
    """A page of the accounts that an operation is for."""

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
    content: list[dict[str, Any]] | None = None


class OperationLineInput(Model):
    """A variant of an operation, and how much of it may be ordered."""

    variant_external_id: Annotated[
        str, Field(validation_alias="variantExternalId", serialization_alias="variantExternalId")
    ]
    min_quantity: Annotated[
        int | None, Field(ge=0), Field(validation_alias="minQuantity", serialization_alias="minQuantity")
    ] = None
    max_quantity: Annotated[int | None, Field(validation_alias="maxQuantity", serialization_alias="maxQuantity")] = None
    """Not below minQuantity."""
    recommended_quantity: Annotated[
        int | None, Field(validation_alias="recommendedQuantity", serialization_alias="recommendedQuantity")
    ] = None
    """Between the two."""


class OperationLineRemoval(Model):
    """The variants to remove."""

    variant_ids: Annotated[
        list[str], Field(min_length=1), Field(validation_alias="variantIds", serialization_alias="variantIds")
    ]
    """External identifiers of the variants."""


class OperatorOrderPage(Model):
    """A page of logistic orders, as an operator sees them."""

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
    content: list[dict[str, Any]] | None = None


class OperatorUserGroupPage(Model):
    """A page of groups."""

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
    content: list[dict[str, Any]] | None = None


class OperatorUserInput(Model):
    """An operator user to be."""

    email: str
    first_name: Annotated[str, Field(validation_alias="firstName", serialization_alias="firstName")]
    last_name: Annotated[str, Field(validation_alias="lastName", serialization_alias="lastName")]
    civility: str
    locale: str
    """Language of the user, as `fr-FR`."""
    groups: list[str] | None = None
    """The groups that give the user rights."""
    stores: list[str] | None = None
    """External identifiers of the stores."""


class OperatorUserStorePage(Model):
    """A page of stores."""

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
    content: list[NamedReference] | None = None


class OperatorUserUpdate(Model):
    """What an operator user is to become."""

    open_fields: ClassVar[bool] = True

    stores: list[str] | None = None
    """External identifiers of the stores. Left out, they stay; empty, every store is open to the user."""
    groups: list[str] | None = None
    """The groups that give the user rights."""


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


class ProductAggregation(Model):
    """What the products found have in common, such as brands."""

    type: Any | None = None
    """What is counted."""
    buckets: list[Any] | None = None


class ProductInfo(Model):
    """The texts of a product in the language asked for."""

    name: str | None = None
    description: str | None = None
    brand: str | None = None
    sku: str | None = None
    unit: Any | None = None


class ProductOffer(Model):
    """What one supplier asks for a variant."""

    offer_inventory: Annotated[
        OfferInventory | None, Field(validation_alias="offerInventory", serialization_alias="offerInventory")
    ] = None
    """What a supplier has of a variant, and how it is packed and sold."""
    supplier: OfferSupplier | None = None
    """Who offers."""
    offer_prices: Annotated[
        list[OfferPrice] | None, Field(validation_alias="offerPrices", serialization_alias="offerPrices")
    ] = None
    estimated_delivery_dates: Annotated[
        list[EstimatedDelivery] | None,
        Field(validation_alias="estimatedDeliveryDates", serialization_alias="estimatedDeliveryDates"),
    ] = None


class ProductOfferPage(Model):
    """A page of offers."""

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
    content: list[ProductOffer] | None = None


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


class ProductTagInput(Model):
    """A product tag to be."""

    name: str | None = None


class ProductThumbnail(Model):
    """A product in short. The fields of its members are not public."""

    product: Any | None = None
    product_review_ratings: Annotated[
        Any | None, Field(validation_alias="productReviewRatings", serialization_alias="productReviewRatings")
    ] = None
    best_offer: Annotated[Any | None, Field(validation_alias="bestOffer", serialization_alias="bestOffer")] = None


class ProductThumbnailList(Model):
    """Products in short, and what they can be narrowed by."""

    product_thumbnails: Annotated[
        ProductThumbnailPage | None,
        Field(validation_alias="productThumbnails", serialization_alias="productThumbnails"),
    ] = None
    """A page of products in short."""
    aggregations: list[ProductAggregation] | None = None


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


class ProductUnit(Model):
    """What a product is counted or measured in."""

    id: str | None = None
    type: UnitType | None = None
    """Kind of a unit."""
    unit: str | None = None


class ProductVariantPage(Model):
    """A page of variants."""

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
    content: list[ProductVariant] | None = None


class PublicSupplierPage(Model):
    """A page of suppliers."""

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
    content: list[dict[str, Any]] | None = None


class RefundInput(Model):
    """How much to pay back, and why."""

    open_fields: ClassVar[bool] = True

    amount: Decimal | None = None
    """With taxes; the whole order without it. The name is not confirmed."""
    reason: str | None = None
    """The name is not confirmed."""


class Review(Model):
    """The rating and its text."""

    rating: Any | None = None
    message: Any | None = None


class ReviewAuthor(Model):
    """Who wrote a review."""

    customer_user_id: Annotated[
        str | None, Field(validation_alias="customerUserId", serialization_alias="customerUserId")
    ] = None
    email: str | None = None
    first_name: Annotated[str | None, Field(validation_alias="firstName", serialization_alias="firstName")] = None
    last_name: Annotated[str | None, Field(validation_alias="lastName", serialization_alias="lastName")] = None


class ReviewStatistics(Model):
    """How a product is rated on the whole."""

    count_rating: Annotated[Any | None, Field(validation_alias="countRating", serialization_alias="countRating")] = None
    """How many ratings there are."""
    rating: Any | None = None
    """The rating on the whole."""


class SalesOperationInput(Model):
    """An operation to be."""

    names: dict[str, str]
    """A text per locale. The keys are locales, as `fr-FR`, or older two-letter codes, as `FR`."""
    descriptions: dict[str, str] | None = None
    """A text per locale. The keys are locales, as `fr-FR`, or older two-letter codes, as `FR`."""
    external_id: Annotated[str, Field(validation_alias="externalId", serialization_alias="externalId")]
    type: OperationType
    """Whether an operation is for all accounts or for those that were added to it."""
    start_date: Annotated[DateTime, Field(validation_alias="startDate", serialization_alias="startDate")]
    end_date: Annotated[DateTime | None, Field(validation_alias="endDate", serialization_alias="endDate")] = None
    custom_field_values: Annotated[
        list[CustomFieldValueInput] | None,
        Field(validation_alias="customFieldValues", serialization_alias="customFieldValues"),
    ] = None


class SalesOperationPage(Model):
    """A page of operations."""

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
    content: list[dict[str, Any]] | None = None


class SalesOperationStatusUpdate(Model):
    """Whether an operation is to be in use."""

    status: ActivationStatus
    """Whether something is in use."""


class SalesOperationUpdate(Model):
    """What a draft is to become."""

    names: dict[str, str] | None = None
    """A text per locale. The keys are locales, as `fr-FR`, or older two-letter codes, as `FR`."""
    descriptions: dict[str, str] | None = None
    """A text per locale. The keys are locales, as `fr-FR`, or older two-letter codes, as `FR`."""
    start_date: Annotated[DateTime | None, Field(validation_alias="startDate", serialization_alias="startDate")] = None
    end_date: Annotated[DateTime | None, Field(validation_alias="endDate", serialization_alias="endDate")] = None
    custom_field_values: Annotated[
        list[CustomFieldValueInput] | None,
        Field(validation_alias="customFieldValues", serialization_alias="customFieldValues"),
    ] = None


class SearchFacets(Model):
    """By what a search can be narrowed."""

    brands: list[NamedReference] | None = None
    attributes: list[FacetValues] | None = None
    custom_fields: Annotated[
        list[FacetValues] | None, Field(validation_alias="customFields", serialization_alias="customFields")
    ] = None
    suppliers: list[NamedReference] | None = None
    product_tags: Annotated[
        list[NamedReference] | None, Field(validation_alias="productTags", serialization_alias="productTags")
    ] = None
    navigations: list[NamedReference] | None = None
    attributes_range: Annotated[
        list[Any] | None, Field(validation_alias="attributesRange", serialization_alias="attributesRange")
    ] = None
    price_min: Annotated[Decimal | None, Field(validation_alias="priceMin", serialization_alias="priceMin")] = None
    price_max: Annotated[Decimal | None, Field(validation_alias="priceMax", serialization_alias="priceMax")] = None


class SearchRecord(Model):
    """One product or variant that was found, with its best offer."""

    product: FoundProduct | None = None
    """The product of a search record."""
    variant: FoundVariant | None = None
    """The variant of a search record."""
    offer: FoundOffer | None = None
    """The offer of a search record."""
    offer_price: Annotated[
        FoundOfferPrice | None, Field(validation_alias="offerPrice", serialization_alias="offerPrice")
    ] = None
    """The price of a search record."""
    supplier: NamedReference | None = None
    """Something that is told by identifier and name."""
    attributes: list[FoundAttribute] | None = None
    navigations: list[NamedReference] | None = None


class SearchRecordPage(Model):
    """One page of what was found."""

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
    content: list[SearchRecord] | None = None


class SearchResponse(Model):
    """What a search found, with the facets to narrow it by."""

    products: SearchRecordPage | None = None
    """One page of what was found."""
    facets: SearchFacets | None = None
    """By what a search can be narrowed."""


class ShippingZone(Model):
    """Where goods are shipped to."""

    code: Any | None = None
    label: Any | None = None


class TransactionEventPage(Model):
    """A page of events."""

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
    content: list[dict[str, Any]] | None = None


class TransactionPage(Model):
    """A page of transactions."""

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
    content: list[dict[str, Any]] | None = None


class VariantAttribute(Model):
    """An attribute that tells the variants of a product apart."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    name: dict[str, str] | None = None
    """A text per locale. The keys are locales, as `fr-FR`, or older two-letter codes, as `FR`."""
    type: CustomFieldType | None = None
    """Kind of a custom field or of an attribute."""
    values: list[str] | None = None
    """The values that the variants have."""
