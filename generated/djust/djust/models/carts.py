"""The types of `client.carts`."""

from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .shared import Amounts, CartLine, NamedReference, OfferInventory, OfferPrice

CartImportStatus: TypeAlias = Annotated[Literal["INITIALIZED", "PROCESSING", "COMPLETED"] | str, Open()]
"""How far a cart import has come."""


class BillingAddressChoice(Model):
    """Where the bill goes."""

    address_id: Annotated[str | None, Field(validation_alias="addressId", serialization_alias="addressId")] = None


class CartSupplier(Model):
    """What a cart has of one supplier."""

    supplier_id: Annotated[str | None, Field(validation_alias="supplierId", serialization_alias="supplierId")] = None
    supplier_name: Annotated[str | None, Field(validation_alias="supplierName", serialization_alias="supplierName")] = (
        None
    )
    number_of_lines: Annotated[
        int | None, Field(validation_alias="numberOfLines", serialization_alias="numberOfLines")
    ] = None
    number_of_products: Annotated[
        int | None, Field(validation_alias="numberOfProducts", serialization_alias="numberOfProducts")
    ] = None
    total_price: Annotated[Amounts | None, Field(validation_alias="totalPrice", serialization_alias="totalPrice")] = (
        None
    )
    """An amount with its tax."""
    total_discount_price: Annotated[
        Amounts | None, Field(validation_alias="totalDiscountPrice", serialization_alias="totalDiscountPrice")
    ] = None
    """An amount with its tax."""


class Cart(Model):
    """A cart with its first lines, and its amounts per supplier."""

    id: str | None = None
    name: str | None = None
    status: str | None = None
    type: str | None = None
    currency: str | None = None
    creation_date: Annotated[str | None, Field(validation_alias="creationDate", serialization_alias="creationDate")] = (
        None
    )
    number_of_lines: Annotated[
        int | None, Field(validation_alias="numberOfLines", serialization_alias="numberOfLines")
    ] = None
    number_of_products: Annotated[
        int | None, Field(validation_alias="numberOfProducts", serialization_alias="numberOfProducts")
    ] = None
    total_price: Annotated[Amounts | None, Field(validation_alias="totalPrice", serialization_alias="totalPrice")] = (
        None
    )
    """An amount with its tax."""
    total_discount_price: Annotated[
        Amounts | None, Field(validation_alias="totalDiscountPrice", serialization_alias="totalDiscountPrice")
    ] = None
    """An amount with its tax."""
    nb_first_lines: Annotated[
        list[CartLine] | None, Field(validation_alias="nbFirstLines", serialization_alias="nbFirstLines")
    ] = None
    supplier_aggregates: Annotated[
        list[CartSupplier] | None,
        Field(validation_alias="supplierAggregates", serialization_alias="supplierAggregates"),
    ] = None


class CartImport(Model):
    """A cart import, and how far it has come."""

    cart_id: Annotated[str | None, Field(validation_alias="cartId", serialization_alias="cartId")] = None
    cart_import_id: Annotated[
        str | None, Field(validation_alias="cartImportId", serialization_alias="cartImportId")
    ] = None
    status: CartImportStatus | None = None
    """How far a cart import has come."""
    source_file_path: Annotated[
        str | None, Field(validation_alias="sourceFilePath", serialization_alias="sourceFilePath")
    ] = None
    errors_file_path: Annotated[
        str | None, Field(validation_alias="errorsFilePath", serialization_alias="errorsFilePath")
    ] = None
    total_lines: Annotated[int | None, Field(validation_alias="totalLines", serialization_alias="totalLines")] = None
    total_lines_in_error: Annotated[
        int | None, Field(validation_alias="totalLinesInError", serialization_alias="totalLinesInError")
    ] = None
    total_lines_processed: Annotated[
        int | None, Field(validation_alias="totalLinesProcessed", serialization_alias="totalLinesProcessed")
    ] = None


class CartInput(Model):
    """What to call a cart."""

    name: str | None = None


class CartSummary(Model):
    """A cart without its lines."""

    id: str | None = None
    name: str | None = None
    status: str | None = None
    type: str | None = None
    currency: str | None = None
    creation_date: Annotated[str | None, Field(validation_alias="creationDate", serialization_alias="creationDate")] = (
        None
    )
    number_of_lines: Annotated[
        int | None, Field(validation_alias="numberOfLines", serialization_alias="numberOfLines")
    ] = None
    number_of_products: Annotated[
        int | None, Field(validation_alias="numberOfProducts", serialization_alias="numberOfProducts")
    ] = None
    total_price: Annotated[Amounts | None, Field(validation_alias="totalPrice", serialization_alias="totalPrice")] = (
        None
    )
    """An amount with its tax."""
    total_discount_price: Annotated[
        Amounts | None, Field(validation_alias="totalDiscountPrice", serialization_alias="totalDiscountPrice")
    ] = None
    """An amount with its tax."""


class CartPage(Model):
    """One page of carts, which is no Spring page."""

    carts: list[CartSummary] | None = None
    page: int | None = None
    """Number of the page, the first being 0."""
    size: int | None = None
    sort: list[str] | None = None
    total_element: Annotated[int | None, Field(validation_alias="totalElement", serialization_alias="totalElement")] = (
        None
    )
    """Number of carts over all pages."""


class DeliveryTax(Model):
    """Taxes on the goods and on their shipping."""

    product_tax_amount: Annotated[
        Decimal | None, Field(validation_alias="productTaxAmount", serialization_alias="productTaxAmount")
    ] = None
    product_tax_code: Annotated[
        Any | None, Field(validation_alias="productTaxCode", serialization_alias="productTaxCode")
    ] = None
    product_tax_rate: Annotated[
        Decimal | None, Field(validation_alias="productTaxRate", serialization_alias="productTaxRate")
    ] = None
    shipping_tax_amount: Annotated[
        Decimal | None, Field(validation_alias="shippingTaxAmount", serialization_alias="shippingTaxAmount")
    ] = None
    shipping_tax_code: Annotated[
        Any | None, Field(validation_alias="shippingTaxCode", serialization_alias="shippingTaxCode")
    ] = None
    shipping_tax_rate: Annotated[
        Decimal | None, Field(validation_alias="shippingTaxRate", serialization_alias="shippingTaxRate")
    ] = None


class ShippingType(Model):
    """A way of shipping, and its price."""

    code: Any | None = None
    label: Any | None = None
    total_shipping_price: Annotated[
        Decimal | None, Field(validation_alias="totalShippingPrice", serialization_alias="totalShippingPrice")
    ] = None


class DeliveryLine(Model):
    """How much of a line goes to one address, and how."""

    id: str | None = None
    address_id: Annotated[str | None, Field(validation_alias="addressId", serialization_alias="addressId")] = None
    quantity: Any | None = None
    selected_shipping_type: Annotated[
        Any | None, Field(validation_alias="selectedShippingType", serialization_alias="selectedShippingType")
    ] = None
    total_shipping_fees: Annotated[
        Decimal | None, Field(validation_alias="totalShippingFees", serialization_alias="totalShippingFees")
    ] = None
    shipping_types: Annotated[
        list[ShippingType] | None, Field(validation_alias="shippingTypes", serialization_alias="shippingTypes")
    ] = None
    tax: DeliveryTax | None = None
    """Taxes on the goods and on their shipping."""


class UserCartLine(Model):
    """An offer in the cart of a user, and where it goes."""

    id: str | None = None
    quantity: int | None = None
    offer_price: Annotated[
        OfferPrice | None, Field(validation_alias="offerPrice", serialization_alias="offerPrice")
    ] = None
    """A price of an offer, for all buyers, a group, or one account."""
    offer_inventory: Annotated[
        OfferInventory | None, Field(validation_alias="offerInventory", serialization_alias="offerInventory")
    ] = None
    """What a supplier has of a variant, and how it is packed and sold."""
    supplier: NamedReference | None = None
    """Something that is told by identifier and name."""
    delivery_lines: Annotated[
        list[DeliveryLine] | None, Field(validation_alias="deliveryLines", serialization_alias="deliveryLines")
    ] = None


class UserCart(Model):
    """The cart of a user, of the older routes."""

    id: str | None = None
    technical_id: Annotated[str | None, Field(validation_alias="technicalId", serialization_alias="technicalId")] = None
    customer_user_id: Annotated[
        str | None, Field(validation_alias="customerUserId", serialization_alias="customerUserId")
    ] = None
    billing_address_id: Annotated[
        str | None, Field(validation_alias="billingAddressId", serialization_alias="billingAddressId")
    ] = None
    foc_cart_line_dtos: Annotated[
        list[UserCartLine] | None, Field(validation_alias="focCartLineDtos", serialization_alias="focCartLineDtos")
    ] = None


class UserCartLineInput(Model):
    """An offer to put into the cart of a user."""

    offer_price_id: Annotated[
        str | None, Field(validation_alias="offerPriceId", serialization_alias="offerPriceId")
    ] = None
    quantity: int | None = None
    delivery_lines: Annotated[
        list[dict[str, Any]] | None, Field(validation_alias="deliveryLines", serialization_alias="deliveryLines")
    ] = None
