"""The types of `client.quotes`."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime
from .shared import Address, Pageable, SortOrder, Supplier

SupplierQuoteStatus: TypeAlias = Annotated[
    Literal[
        "STAGING",
        "NEW",
        "WAITING_FOR_CUSTOMER",
        "WAITING_FOR_SUPPLIER_INFOS",
        "WAITING_FOR_OPERATOR",
        "DECLINED_BY_OPERATOR",
        "DECLINED_BY_SUPPLIER",
        "DECLINED_BY_CUSTOMER",
        "VALIDATED",
        "CLOSED",
    ]
    | str,
    Open(),
]
"""Progress of a supplier quote."""


class MasterQuoteDetail(Model):
    """A variant that a price is wanted for, and how much of it."""

    id: str | None = None
    quantity: Any | None = None
    product_variant: Annotated[
        Any | None, Field(validation_alias="productVariant", serialization_alias="productVariant")
    ] = None


class QuoteDeliveryLine(Model):
    """How much of a line goes to one address."""

    quantity: Any | None = None
    shipping_address: Annotated[
        Any | None, Field(validation_alias="shippingAddress", serialization_alias="shippingAddress")
    ] = None


class QuoteLine(Model):
    """The price that a supplier asks for a variant."""

    id: str | None = None
    price: Any | None = None
    offer_inventory_id: Annotated[
        str | None, Field(validation_alias="offerInventoryId", serialization_alias="offerInventoryId")
    ] = None
    quantity: Any | None = None
    product_variant: Annotated[
        Any | None, Field(validation_alias="productVariant", serialization_alias="productVariant")
    ] = None
    quote_delivery_lines: Annotated[
        list[QuoteDeliveryLine] | None,
        Field(validation_alias="quoteDeliveryLines", serialization_alias="quoteDeliveryLines"),
    ] = None


class QuoteMessage(Model):
    """A message about a quote."""

    message: Any | None = None
    message_date: Annotated[Any | None, Field(validation_alias="messageDate", serialization_alias="messageDate")] = None
    name: Any | None = None


class SupplierQuote(Model):
    """What one supplier asks."""

    id: str | None = None
    status: SupplierQuoteStatus | None = None
    """Progress of a supplier quote."""
    customer_user_id: Annotated[
        str | None, Field(validation_alias="customerUserId", serialization_alias="customerUserId")
    ] = None
    customer_name: Annotated[str | None, Field(validation_alias="customerName", serialization_alias="customerName")] = (
        None
    )
    billing_address: Annotated[
        Address | None, Field(validation_alias="billingAddress", serialization_alias="billingAddress")
    ] = None
    """Where goods or bills of an account go."""
    supplier: Supplier | None = None
    """Who sells."""
    quote_lines: Annotated[
        list[QuoteLine] | None, Field(validation_alias="quoteLines", serialization_alias="quoteLines")
    ] = None
    customer_thread: Annotated[
        list[QuoteMessage] | None, Field(validation_alias="customerThread", serialization_alias="customerThread")
    ] = None
    validity_date: Annotated[
        DateTime | None, Field(validation_alias="validityDate", serialization_alias="validityDate")
    ] = None
    """Until when the supplier stands by it."""
    created_at: Annotated[DateTime | None, Field(validation_alias="createdAt", serialization_alias="createdAt")] = None
    updated_at: Annotated[DateTime | None, Field(validation_alias="updatedAt", serialization_alias="updatedAt")] = None


class MasterQuote(Model):
    """What a customer wants prices for; each supplier answers with a quote of its own."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    master_quote_details: Annotated[
        list[MasterQuoteDetail] | None,
        Field(validation_alias="masterQuoteDetails", serialization_alias="masterQuoteDetails"),
    ] = None
    supplier_quotes: Annotated[
        list[SupplierQuote] | None, Field(validation_alias="supplierQuotes", serialization_alias="supplierQuotes")
    ] = None


class MasterQuoteDetailInput(Model):
    """A variant that a price is wanted for, and how much of it."""

    product_variant_id: Annotated[
        Any | None, Field(validation_alias="productVariantId", serialization_alias="productVariantId")
    ] = None
    quantity: Any | None = None


class MasterQuoteInput(Model):
    """What to call a master quote."""

    name: str | None = None


class MasterQuotePage(Model):
    """One page of master quotes."""

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
    content: list[MasterQuote] | None = None


class MasterQuoteUpdate(Model):
    """Which variants to add, and which to take away."""

    master_quote_details_to_add: Annotated[
        list[MasterQuoteDetailInput] | None,
        Field(validation_alias="masterQuoteDetailsToAdd", serialization_alias="masterQuoteDetailsToAdd"),
    ] = None
    master_quote_details_to_remove: Annotated[
        list[str] | None,
        Field(validation_alias="masterQuoteDetailsToRemove", serialization_alias="masterQuoteDetailsToRemove"),
    ] = None


class QuoteDeliveryLineInput(Model):
    """How much goes to which address."""

    quantity: Any | None = None
    shipping_address_id: Annotated[
        Any | None, Field(validation_alias="shippingAddressId", serialization_alias="shippingAddressId")
    ] = None


class QuoteMessageInput(Model):
    """A message, and who writes it."""

    message: str | None = None
    username: str | None = None


class SupplierQuoteRequest(Model):
    """One variant of the master quote, and the suppliers to ask."""

    master_quote_detail_id: Annotated[
        Any | None, Field(validation_alias="masterQuoteDetailId", serialization_alias="masterQuoteDetailId")
    ] = None
    quantity: Any | None = None
    supplier_ids: Annotated[
        list[Any] | None, Field(validation_alias="supplierIds", serialization_alias="supplierIds")
    ] = None
    create_quote_delivery_line_requests: Annotated[
        list[QuoteDeliveryLineInput] | None,
        Field(
            validation_alias="createQuoteDeliveryLineRequests", serialization_alias="createQuoteDeliveryLineRequests"
        ),
    ] = None


class SupplierQuotesCreation(Model):
    """What is wanted of whom."""

    master_quote_id: Annotated[
        str | None, Field(validation_alias="masterQuoteId", serialization_alias="masterQuoteId")
    ] = None
    billing_address_id: Annotated[
        str | None, Field(validation_alias="billingAddressId", serialization_alias="billingAddressId")
    ] = None
    supplier_quote_url: Annotated[
        str | None, Field(validation_alias="supplierQuoteUrl", serialization_alias="supplierQuoteUrl")
    ] = None
    create_supplier_quote_requests: Annotated[
        list[SupplierQuoteRequest] | None,
        Field(validation_alias="createSupplierQuoteRequests", serialization_alias="createSupplierQuoteRequests"),
    ] = None
