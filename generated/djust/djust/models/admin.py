"""The types of `client.admin`."""

from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime
from .shared import (
    CustomerAccountUser,
    CustomFieldType,
    CustomFieldValue,
    CustomFieldValueInput,
    NamedReference,
    OfferInventory,
    OfferPrice,
    Pageable,
    ProductVariant,
    SortOrder,
)

ActivationStatus: TypeAlias = Annotated[Literal["ACTIVE", "INACTIVE"] | str, Open()]
"""Whether something is in use."""

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


class ShippingZone(Model):
    """Where goods are shipped to."""

    code: Any | None = None
    label: Any | None = None


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


class ProductTagInput(Model):
    """A product tag to be."""

    name: str | None = None


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
