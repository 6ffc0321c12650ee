"""The types of `client.orders`."""

from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime
from .shared import (
    AttributeDetail,
    CustomFieldValue,
    CustomFieldValueInput,
    ExternalSource,
    Media,
    OfferPriceType,
    Pageable,
    SortOrder,
)

CommercialOrderCriterion: TypeAlias = Annotated[
    Literal["createdAt", "validatedAt", "updatedAt", "sourceType", "sourceId", "reference"] | str, Open()
]
"""What commercial orders can be sorted by."""

CustomFieldIdType: TypeAlias = Annotated[Literal["EXTERNAL_ID", "DJUST_ID"] | str, Open()]
"""What a custom field is named by. EXTERNAL_ID unless told otherwise."""

LineFilterIdType: TypeAlias = Annotated[Literal["EXTERNAL_ID", "DJUST_ID"] | str, Open()]
"""What suppliers, variants and offer prices are named by."""

LogisticOrderStatus: TypeAlias = Annotated[
    Literal[
        "CREATING",
        "DRAFT_ORDER",
        "DRAFT_ORDER_ON_HOLD",
        "BLOCKED_BY_POLICY",
        "BLOCKED_BY_PAYMENT",
        "ORDER_CREATED",
        "CREATED",
        "CONFIRMED",
        "WAITING_CUSTOMER_APPROVAL",
        "WAITING_SUPPLIER_APPROVAL",
        "DECLINED_BY_CUSTOMER",
        "DECLINED_BY_SUPPLIER",
        "ACCEPTED_BY_SUPPLIER",
        "WAITING_FULFILLMENT",
        "WAITING_SHIPMENT",
        "PARTIALLY_SHIPPED",
        "PARTIALLY_CANCELED",
        "SHIPPED",
        "INCIDENT",
        "COMPLETED",
        "CANCELED",
    ]
    | str,
    Open(),
]
"""Progress of a logistic order."""

OrderIdType: TypeAlias = Annotated[Literal["BUSINESS_ID", "CART_ID", "REFERENCE"] | str, Open()]
"""What a commercial order is named by."""

OrderLineCriterion: TypeAlias = Annotated[
    Literal[
        "id",
        "createdAt",
        "updatedAt",
        "quantity",
        "confirmedQuantity",
        "externalId",
        "status",
        "paymentStatus",
        "refunded",
        "incidentDeclared",
        "quoteLineExternalId",
    ]
    | str,
    Open(),
]
"""What order lines can be sorted by."""

OrderSourceKind: TypeAlias = Annotated[Literal["OPERATION", "QUOTE", "ORDER", "CART"] | str, Open()]
"""What an order was made from, on the older route."""

OrderSourceType: TypeAlias = Annotated[Literal["OPERATION", "QUOTE"] | str, Open()]
"""What an order was made from."""

PaymentOption: TypeAlias = Annotated[
    Literal[
        "BANK_WIRE", "BANK_WIRE_ON_DUE_DATE", "CREDIT_CARD", "DIRECT_PAYMENT", "BANK_WIRE_ON_ACCEPTANCE", "PCARD_L3"
    ]
    | str,
    Open(),
]
"""How an order is paid."""

PaymentStatus: TypeAlias = Annotated[
    Literal[
        "NOT_INITIATED",
        "INIT_PAYMENT",
        "AUTHORIZATION_PENDING",
        "AUTHORIZED",
        "WAITING_AUTHORIZATION",
        "WAITING_PAYMENT",
        "CAPTURE_PENDING",
        "PAID",
        "PARTIALLY_PAID",
        "OVER_PAID",
        "REFUSED",
        "WAITING_REFUND",
        "PARTIALLY_REFUNDED",
        "REFUNDED",
    ]
    | str,
    Open(),
]
"""Progress of a payment."""


class AccountingDocument(Model):
    """An accounting document of an order."""

    id: str | None = None
    file_name: Annotated[str | None, Field(validation_alias="fileName", serialization_alias="fileName")] = None
    type: str | None = None
    date_uploaded: Annotated[str | None, Field(validation_alias="dateUploaded", serialization_alias="dateUploaded")] = (
        None
    )


class AddressSnapshot(Model):
    """An address as it was at the time of ordering."""

    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    label: str | None = None
    full_name: Annotated[str | None, Field(validation_alias="fullName", serialization_alias="fullName")] = None
    address: str | None = None
    additional_address: Annotated[
        str | None, Field(validation_alias="additionalAddress", serialization_alias="additionalAddress")
    ] = None
    zipcode: str | None = None
    city: str | None = None
    country: str | None = None
    state: str | None = None
    company: str | None = None
    phone: str | None = None


class BillingAddressIdInput(Model):
    """Where the bill goes, on the older routes."""

    billing_address_id: Annotated[
        str | None, Field(validation_alias="billingAddressId", serialization_alias="billingAddressId")
    ] = None


class BillingAddressReference(Model):
    """Where the bill goes."""

    billing_address_id: Annotated[
        str, Field(validation_alias="billingAddressId", serialization_alias="billingAddressId")
    ]
    """External identifier of a billing address."""


class CustomerUserSnapshot(Model):
    """The buyer at the time of ordering."""

    id: Any | None = None
    civility: Any | None = None
    first_name: Annotated[Any | None, Field(validation_alias="firstName", serialization_alias="firstName")] = None
    last_name: Annotated[Any | None, Field(validation_alias="lastName", serialization_alias="lastName")] = None
    email: Any | None = None
    parent_id: Annotated[Any | None, Field(validation_alias="parentId", serialization_alias="parentId")] = None
    parent_name: Annotated[Any | None, Field(validation_alias="parentName", serialization_alias="parentName")] = None


class InitialPrice(Model):
    """The amounts at the time of ordering."""

    price_with_tax: Annotated[
        Decimal | None, Field(validation_alias="priceWithTax", serialization_alias="priceWithTax")
    ] = None
    price_without_tax: Annotated[
        Decimal | None, Field(validation_alias="priceWithoutTax", serialization_alias="priceWithoutTax")
    ] = None
    shipping_price_with_tax: Annotated[
        Decimal | None, Field(validation_alias="shippingPriceWithTax", serialization_alias="shippingPriceWithTax")
    ] = None
    shipping_price_without_tax: Annotated[
        Decimal | None, Field(validation_alias="shippingPriceWithoutTax", serialization_alias="shippingPriceWithoutTax")
    ] = None
    total_price_with_tax: Annotated[
        Decimal | None, Field(validation_alias="totalPriceWithTax", serialization_alias="totalPriceWithTax")
    ] = None
    total_price_without_tax: Annotated[
        Decimal | None, Field(validation_alias="totalPriceWithoutTax", serialization_alias="totalPriceWithoutTax")
    ] = None


class OfferCustomFieldSnapshot(Model):
    """What a custom field of the offer was at the time of ordering."""

    name: Any | None = None
    type: Any | None = None
    role: Any | None = None
    external_id: Annotated[Any | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    external_source: Annotated[
        Any | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    status: Any | None = None
    mandatory: Any | None = None
    sealed_target: Annotated[Any | None, Field(validation_alias="sealedTarget", serialization_alias="sealedTarget")] = (
        None
    )


class OfferCustomFieldSnapshotValue(Model):
    """A custom field of the offer at the time of ordering."""

    offer_custom_field_snapshot_dto: Annotated[
        OfferCustomFieldSnapshot | None,
        Field(validation_alias="offerCustomFieldSnapshotDto", serialization_alias="offerCustomFieldSnapshotDto"),
    ] = None
    """What a custom field of the offer was at the time of ordering."""
    value: Any | None = None


class CustomFieldSnapshot(Model):
    """What a custom field was at the time of ordering."""

    names: dict[str, str] | None = None
    """A text per locale. The keys are locales, as `fr-FR`, or older two-letter codes, as `FR`."""
    type: Any | None = None
    role: Any | None = None
    external_id: Annotated[Any | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    external_source: Annotated[
        Any | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    status: Any | None = None
    mandatory: Any | None = None
    sealed_target: Annotated[Any | None, Field(validation_alias="sealedTarget", serialization_alias="sealedTarget")] = (
        None
    )


class CustomFieldSnapshotValue(Model):
    """A custom field at the time of ordering."""

    custom_field_snapshot_dto: Annotated[
        CustomFieldSnapshot | None,
        Field(validation_alias="customFieldSnapshotDto", serialization_alias="customFieldSnapshotDto"),
    ] = None
    """What a custom field was at the time of ordering."""
    value: str | None = None
    typed_value: Annotated[Any | None, Field(validation_alias="typedValue", serialization_alias="typedValue")] = None


class OfferInventorySnapshot(Model):
    """The offer at the time of ordering."""

    offer_inventory_external_id: Annotated[
        str | None, Field(validation_alias="offerInventoryExternalId", serialization_alias="offerInventoryExternalId")
    ] = None
    external_source: Annotated[
        str | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    currency: str | None = None
    packing_type: Annotated[str | None, Field(validation_alias="packingType", serialization_alias="packingType")] = None
    quantity_per_item: Annotated[
        float | None, Field(validation_alias="quantityPerItem", serialization_alias="quantityPerItem")
    ] = None
    product_tax_code: Annotated[
        str | None, Field(validation_alias="productTaxCode", serialization_alias="productTaxCode")
    ] = None
    product_tax_rate: Annotated[
        Decimal | None, Field(validation_alias="productTaxRate", serialization_alias="productTaxRate")
    ] = None
    shipping_tax_code: Annotated[
        str | None, Field(validation_alias="shippingTaxCode", serialization_alias="shippingTaxCode")
    ] = None
    shipping_tax_rate: Annotated[
        Decimal | None, Field(validation_alias="shippingTaxRate", serialization_alias="shippingTaxRate")
    ] = None
    min_order_quantity: Annotated[
        int | None, Field(validation_alias="minOrderQuantity", serialization_alias="minOrderQuantity")
    ] = None
    max_order_quantity: Annotated[
        int | None, Field(validation_alias="maxOrderQuantity", serialization_alias="maxOrderQuantity")
    ] = None
    custom_field_value_snapshots: Annotated[
        list[CustomFieldSnapshotValue] | None,
        Field(validation_alias="customFieldValueSnapshots", serialization_alias="customFieldValueSnapshots"),
    ] = None


class OfferPriceSnapshot(Model):
    """The price at the time of ordering."""

    offer_price_external_id: Annotated[
        str | None, Field(validation_alias="offerPriceExternalId", serialization_alias="offerPriceExternalId")
    ] = None
    offer_price_type: Annotated[
        OfferPriceType | None, Field(validation_alias="offerPriceType", serialization_alias="offerPriceType")
    ] = None
    """Whom a price is for."""
    offer_price_type_value: Annotated[
        str | None, Field(validation_alias="offerPriceTypeValue", serialization_alias="offerPriceTypeValue")
    ] = None
    item_per_pack: Annotated[int | None, Field(validation_alias="itemPerPack", serialization_alias="itemPerPack")] = (
        None
    )
    tax_legal_notice: Annotated[
        str | None, Field(validation_alias="taxLegalNotice", serialization_alias="taxLegalNotice")
    ] = None
    confirmed_product_price_without_taxes: Annotated[
        Decimal | None,
        Field(
            validation_alias="confirmedProductPriceWithoutTaxes",
            serialization_alias="confirmedProductPriceWithoutTaxes",
        ),
    ] = None
    product_price_without_taxes: Annotated[
        Decimal | None,
        Field(validation_alias="productPriceWithoutTaxes", serialization_alias="productPriceWithoutTaxes"),
    ] = None
    product_tax_amount: Annotated[
        Decimal | None, Field(validation_alias="productTaxAmount", serialization_alias="productTaxAmount")
    ] = None
    product_price_with_taxes: Annotated[
        Decimal | None, Field(validation_alias="productPriceWithTaxes", serialization_alias="productPriceWithTaxes")
    ] = None
    shipping_price_without_taxes: Annotated[
        Decimal | None,
        Field(validation_alias="shippingPriceWithoutTaxes", serialization_alias="shippingPriceWithoutTaxes"),
    ] = None
    shipping_tax_amount: Annotated[
        Decimal | None, Field(validation_alias="shippingTaxAmount", serialization_alias="shippingTaxAmount")
    ] = None
    shipping_price_with_taxes: Annotated[
        Decimal | None, Field(validation_alias="shippingPriceWithTaxes", serialization_alias="shippingPriceWithTaxes")
    ] = None
    total_product_price_without_taxes: Annotated[
        Decimal | None,
        Field(validation_alias="totalProductPriceWithoutTaxes", serialization_alias="totalProductPriceWithoutTaxes"),
    ] = None
    total_product_tax_amount: Annotated[
        Decimal | None, Field(validation_alias="totalProductTaxAmount", serialization_alias="totalProductTaxAmount")
    ] = None
    total_product_price_with_taxes: Annotated[
        Decimal | None,
        Field(validation_alias="totalProductPriceWithTaxes", serialization_alias="totalProductPriceWithTaxes"),
    ] = None
    total_price_with_taxes: Annotated[
        Decimal | None, Field(validation_alias="totalPriceWithTaxes", serialization_alias="totalPriceWithTaxes")
    ] = None
    total_tax_amount: Annotated[
        Decimal | None, Field(validation_alias="totalTaxAmount", serialization_alias="totalTaxAmount")
    ] = None
    total_price_without_taxes: Annotated[
        Decimal | None, Field(validation_alias="totalPriceWithoutTaxes", serialization_alias="totalPriceWithoutTaxes")
    ] = None


class OrderLinePrice(Model):
    """The amounts of an order line."""

    price: Decimal | None = None
    confirmed_price: Annotated[
        Decimal | None, Field(validation_alias="confirmedPrice", serialization_alias="confirmedPrice")
    ] = None
    currency: str | None = None
    type: OfferPriceType | None = None
    """Whom a price is for."""
    type_value: Annotated[str | None, Field(validation_alias="typeValue", serialization_alias="typeValue")] = None
    item_per_pack: Annotated[int | None, Field(validation_alias="itemPerPack", serialization_alias="itemPerPack")] = (
        None
    )
    quantity_per_item: Annotated[
        float | None, Field(validation_alias="quantityPerItem", serialization_alias="quantityPerItem")
    ] = None
    packing_type: Annotated[str | None, Field(validation_alias="packingType", serialization_alias="packingType")] = None
    external_offer_id: Annotated[
        str | None, Field(validation_alias="externalOfferId", serialization_alias="externalOfferId")
    ] = None
    external_source: Annotated[
        str | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    item_price_without_taxes: Annotated[
        Decimal | None, Field(validation_alias="itemPriceWithoutTaxes", serialization_alias="itemPriceWithoutTaxes")
    ] = None
    price_with_taxes: Annotated[
        Decimal | None, Field(validation_alias="priceWithTaxes", serialization_alias="priceWithTaxes")
    ] = None
    tax_rate: Annotated[Decimal | None, Field(validation_alias="taxRate", serialization_alias="taxRate")] = None
    tax_amount: Annotated[Decimal | None, Field(validation_alias="taxAmount", serialization_alias="taxAmount")] = None
    tax_information: Annotated[
        Any | None, Field(validation_alias="taxInformation", serialization_alias="taxInformation")
    ] = None
    shipping_price_without_taxes: Annotated[
        Decimal | None,
        Field(validation_alias="shippingPriceWithoutTaxes", serialization_alias="shippingPriceWithoutTaxes"),
    ] = None
    shipping_price_with_taxes: Annotated[
        Decimal | None, Field(validation_alias="shippingPriceWithTaxes", serialization_alias="shippingPriceWithTaxes")
    ] = None
    shipping_tax_amount: Annotated[
        Decimal | None, Field(validation_alias="shippingTaxAmount", serialization_alias="shippingTaxAmount")
    ] = None
    total_item_price: Annotated[
        Decimal | None, Field(validation_alias="totalItemPrice", serialization_alias="totalItemPrice")
    ] = None
    total_item_price_with_taxes: Annotated[
        Decimal | None, Field(validation_alias="totalItemPriceWithTaxes", serialization_alias="totalItemPriceWithTaxes")
    ] = None
    total_item_tax_amount: Annotated[
        Decimal | None, Field(validation_alias="totalItemTaxAmount", serialization_alias="totalItemTaxAmount")
    ] = None
    total_price_with_taxes: Annotated[
        Decimal | None, Field(validation_alias="totalPriceWithTaxes", serialization_alias="totalPriceWithTaxes")
    ] = None
    total_price_without_taxes: Annotated[
        Decimal | None, Field(validation_alias="totalPriceWithoutTaxes", serialization_alias="totalPriceWithoutTaxes")
    ] = None
    total_taxes: Annotated[Decimal | None, Field(validation_alias="totalTaxes", serialization_alias="totalTaxes")] = (
        None
    )


class ProductAttributeSnapshot(Model):
    """An attribute of the product at the time of ordering."""

    id: Any | None = None
    attribute_id: Annotated[Any | None, Field(validation_alias="attributeId", serialization_alias="attributeId")] = None
    attribute_external_id: Annotated[
        Any | None, Field(validation_alias="attributeExternalId", serialization_alias="attributeExternalId")
    ] = None
    attribute_external_source: Annotated[
        Any | None, Field(validation_alias="attributeExternalSource", serialization_alias="attributeExternalSource")
    ] = None
    attribute_type: Annotated[
        Any | None, Field(validation_alias="attributeType", serialization_alias="attributeType")
    ] = None
    attribute: Any | None = None
    attribute_name: Annotated[
        dict[str, str] | None, Field(validation_alias="attributeName", serialization_alias="attributeName")
    ] = None
    """A text per locale. The keys are locales, as `fr-FR`, or older two-letter codes, as `FR`."""
    attribute_value: Annotated[
        Any | None, Field(validation_alias="attributeValue", serialization_alias="attributeValue")
    ] = None


class OrderLineProduct(Model):
    """The product at the time of ordering."""

    sku: str | None = None
    djust_product_uuid: Annotated[
        str | None, Field(validation_alias="djustProductUuid", serialization_alias="djustProductUuid")
    ] = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    external_source: Annotated[
        str | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    name: str | None = None
    description: str | None = None
    brand: str | None = None
    gtin: str | None = None
    mpn: str | None = None
    product_unit: Annotated[str | None, Field(validation_alias="productUnit", serialization_alias="productUnit")] = None
    default_language: Annotated[
        str | None, Field(validation_alias="defaultLanguage", serialization_alias="defaultLanguage")
    ] = None
    main_image_url: Annotated[
        str | None, Field(validation_alias="mainImageUrl", serialization_alias="mainImageUrl")
    ] = None
    tags: list[Any] | None = None
    classification_category: Annotated[
        str | None, Field(validation_alias="classificationCategory", serialization_alias="classificationCategory")
    ] = None
    classification_category_external_id: Annotated[
        str | None,
        Field(
            validation_alias="classificationCategoryExternalId", serialization_alias="classificationCategoryExternalId"
        ),
    ] = None
    navigation_category: Annotated[
        str | None, Field(validation_alias="navigationCategory", serialization_alias="navigationCategory")
    ] = None
    navigation_category_external_id: Annotated[
        str | None,
        Field(validation_alias="navigationCategoryExternalId", serialization_alias="navigationCategoryExternalId"),
    ] = None
    navigation_categories: Annotated[
        list[Any] | None, Field(validation_alias="navigationCategories", serialization_alias="navigationCategories")
    ] = None
    specifications: list[Any] | None = None
    product_attribute_values: Annotated[
        list[ProductAttributeSnapshot] | None,
        Field(validation_alias="productAttributeValues", serialization_alias="productAttributeValues"),
    ] = None


class OrderLineVariant(Model):
    """The variant at the time of ordering."""

    sku: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    external_reference: Annotated[
        str | None, Field(validation_alias="externalReference", serialization_alias="externalReference")
    ] = None
    external_source: Annotated[
        str | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    name: str | None = None
    description: str | None = None
    gtin: str | None = None
    ean: str | None = None
    mpn: str | None = None
    main_image_url: Annotated[
        str | None, Field(validation_alias="mainImageUrl", serialization_alias="mainImageUrl")
    ] = None
    attribute_values: Annotated[
        list[AttributeDetail] | None, Field(validation_alias="attributeValues", serialization_alias="attributeValues")
    ] = None
    product_media_info_dtos: Annotated[
        list[Media] | None, Field(validation_alias="productMediaInfoDTOS", serialization_alias="productMediaInfoDTOS")
    ] = None


class OrderLine(Model):
    """A variant in a logistic order, and how much of it."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    external_source: Annotated[
        str | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    quantity: float | None = None
    confirmed_quantity: Annotated[
        float | None, Field(validation_alias="confirmedQuantity", serialization_alias="confirmedQuantity")
    ] = None
    status: str | None = None
    incident_declared: Annotated[
        bool | None, Field(validation_alias="incidentDeclared", serialization_alias="incidentDeclared")
    ] = None
    payment_status: Annotated[
        str | None, Field(validation_alias="paymentStatus", serialization_alias="paymentStatus")
    ] = None
    quote_line_external_id: Annotated[
        str | None, Field(validation_alias="quoteLineExternalId", serialization_alias="quoteLineExternalId")
    ] = None
    order_logistic_line_price_dto: Annotated[
        OrderLinePrice | None,
        Field(validation_alias="orderLogisticLinePriceDto", serialization_alias="orderLogisticLinePriceDto"),
    ] = None
    """The amounts of an order line."""
    offer_inventory_snapshot_dto: Annotated[
        OfferInventorySnapshot | None,
        Field(validation_alias="offerInventorySnapshotDto", serialization_alias="offerInventorySnapshotDto"),
    ] = None
    """The offer at the time of ordering."""
    offer_price_snapshot_dto: Annotated[
        OfferPriceSnapshot | None,
        Field(validation_alias="offerPriceSnapshotDto", serialization_alias="offerPriceSnapshotDto"),
    ] = None
    """The price at the time of ordering."""
    order_logistic_line_product_dto: Annotated[
        OrderLineProduct | None,
        Field(validation_alias="orderLogisticLineProductDto", serialization_alias="orderLogisticLineProductDto"),
    ] = None
    """The product at the time of ordering."""
    order_logistic_line_product_variant_dto: Annotated[
        OrderLineVariant | None,
        Field(
            validation_alias="orderLogisticLineProductVariantDto",
            serialization_alias="orderLogisticLineProductVariantDto",
        ),
    ] = None
    """The variant at the time of ordering."""
    offer_custom_field_snapshot_dtos: Annotated[
        list[OfferCustomFieldSnapshotValue] | None,
        Field(validation_alias="offerCustomFieldSnapshotDtos", serialization_alias="offerCustomFieldSnapshotDtos"),
    ] = None
    custom_field_values: Annotated[
        list[CustomFieldValue] | None,
        Field(validation_alias="customFieldValues", serialization_alias="customFieldValues"),
    ] = None


class OrderPrices(Model):
    """The amounts of an order."""

    currency: str | None = None
    total_item_price: Annotated[
        Decimal | None, Field(validation_alias="totalItemPrice", serialization_alias="totalItemPrice")
    ] = None
    total_order_price: Annotated[
        Decimal | None, Field(validation_alias="totalOrderPrice", serialization_alias="totalOrderPrice")
    ] = None
    total_price_with_tax: Annotated[
        Decimal | None, Field(validation_alias="totalPriceWithTax", serialization_alias="totalPriceWithTax")
    ] = None
    total_price_without_tax: Annotated[
        Decimal | None, Field(validation_alias="totalPriceWithoutTax", serialization_alias="totalPriceWithoutTax")
    ] = None
    total_product_tax_amount: Annotated[
        Decimal | None, Field(validation_alias="totalProductTaxAmount", serialization_alias="totalProductTaxAmount")
    ] = None
    total_product_with_tax: Annotated[
        Decimal | None, Field(validation_alias="totalProductWithTax", serialization_alias="totalProductWithTax")
    ] = None
    total_product_without_tax: Annotated[
        Decimal | None, Field(validation_alias="totalProductWithoutTax", serialization_alias="totalProductWithoutTax")
    ] = None
    total_shipping_fees: Annotated[
        Decimal | None, Field(validation_alias="totalShippingFees", serialization_alias="totalShippingFees")
    ] = None
    total_shipping_fees_with_tax: Annotated[
        Decimal | None,
        Field(validation_alias="totalShippingFeesWithTax", serialization_alias="totalShippingFeesWithTax"),
    ] = None
    total_shipping_fees_without_tax: Annotated[
        Decimal | None,
        Field(validation_alias="totalShippingFeesWithoutTax", serialization_alias="totalShippingFeesWithoutTax"),
    ] = None
    total_shipping_tax_amount: Annotated[
        Decimal | None, Field(validation_alias="totalShippingTaxAmount", serialization_alias="totalShippingTaxAmount")
    ] = None
    total_tax_amount: Annotated[
        Decimal | None, Field(validation_alias="totalTaxAmount", serialization_alias="totalTaxAmount")
    ] = None


class SupplierSnapshot(Model):
    """The supplier at the time of ordering."""

    id: Any | None = None
    external_id: Annotated[Any | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    name: Any | None = None
    description: Any | None = None
    payment_due_date: Annotated[
        Any | None, Field(validation_alias="paymentDueDate", serialization_alias="paymentDueDate")
    ] = None
    return_policy: Annotated[Any | None, Field(validation_alias="returnPolicy", serialization_alias="returnPolicy")] = (
        None
    )
    total_offers: Annotated[Any | None, Field(validation_alias="totalOffers", serialization_alias="totalOffers")] = None
    total_orders: Annotated[Any | None, Field(validation_alias="totalOrders", serialization_alias="totalOrders")] = None
    total_sales: Annotated[Any | None, Field(validation_alias="totalSales", serialization_alias="totalSales")] = None


class LogisticOrder(Model):
    """The part of a commercial order that one supplier delivers."""

    id: str | None = None
    reference: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    external_source: Annotated[
        ExternalSource | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    """Where an external identifier comes from."""
    status: LogisticOrderStatus | None = None
    """Progress of a logistic order."""
    payment_status: Annotated[
        PaymentStatus | None, Field(validation_alias="paymentStatus", serialization_alias="paymentStatus")
    ] = None
    """Progress of a payment."""
    payment_option: Annotated[
        PaymentOption | None, Field(validation_alias="paymentOption", serialization_alias="paymentOption")
    ] = None
    """How an order is paid."""
    channel: str | None = None
    """Seen so far: DESKTOP."""
    order_origin: Annotated[str | None, Field(validation_alias="orderOrigin", serialization_alias="orderOrigin")] = None
    shipping_type: Annotated[str | None, Field(validation_alias="shippingType", serialization_alias="shippingType")] = (
        None
    )
    shipping_tracking_url: Annotated[
        str | None, Field(validation_alias="shippingTrackingUrl", serialization_alias="shippingTrackingUrl")
    ] = None
    fulfillment_message: Annotated[
        str | None, Field(validation_alias="fulfillmentMessage", serialization_alias="fulfillmentMessage")
    ] = None
    incident_declared: Annotated[
        bool | None, Field(validation_alias="incidentDeclared", serialization_alias="incidentDeclared")
    ] = None
    partially_declined_by_supplier: Annotated[
        bool | None,
        Field(validation_alias="partiallyDeclinedBySupplier", serialization_alias="partiallyDeclinedBySupplier"),
    ] = None
    order_commercial_id: Annotated[
        str | None, Field(validation_alias="orderCommercialId", serialization_alias="orderCommercialId")
    ] = None
    order_commercial_reference: Annotated[
        str | None, Field(validation_alias="orderCommercialReference", serialization_alias="orderCommercialReference")
    ] = None
    created_at: Annotated[DateTime | None, Field(validation_alias="createdAt", serialization_alias="createdAt")] = None
    updated_at: Annotated[DateTime | None, Field(validation_alias="updatedAt", serialization_alias="updatedAt")] = None
    order_logistic_prices: Annotated[
        OrderPrices | None, Field(validation_alias="orderLogisticPrices", serialization_alias="orderLogisticPrices")
    ] = None
    """The amounts of an order."""
    initial_price: Annotated[
        InitialPrice | None, Field(validation_alias="initialPrice", serialization_alias="initialPrice")
    ] = None
    """The amounts at the time of ordering."""
    shipping_address_snapshot: Annotated[
        AddressSnapshot | None,
        Field(validation_alias="shippingAddressSnapshot", serialization_alias="shippingAddressSnapshot"),
    ] = None
    """An address as it was at the time of ordering."""
    billing_address_snapshot: Annotated[
        AddressSnapshot | None,
        Field(validation_alias="billingAddressSnapshot", serialization_alias="billingAddressSnapshot"),
    ] = None
    """An address as it was at the time of ordering."""
    customer_user_snapshot: Annotated[
        CustomerUserSnapshot | None,
        Field(validation_alias="customerUserSnapshot", serialization_alias="customerUserSnapshot"),
    ] = None
    """The buyer at the time of ordering."""
    supplier_snapshot: Annotated[
        SupplierSnapshot | None, Field(validation_alias="supplierSnapshot", serialization_alias="supplierSnapshot")
    ] = None
    """The supplier at the time of ordering."""
    lines: list[OrderLine] | None = None
    custom_field_values: Annotated[
        list[CustomFieldValue] | None,
        Field(validation_alias="customFieldValues", serialization_alias="customFieldValues"),
    ] = None


class CommercialOrder(Model):
    """What a customer buys at once; one logistic order per supplier is part of it."""

    id: str | None = None
    reference: str | None = None
    created_at: Annotated[DateTime | None, Field(validation_alias="createdAt", serialization_alias="createdAt")] = None
    updated_at: Annotated[DateTime | None, Field(validation_alias="updatedAt", serialization_alias="updatedAt")] = None
    validated_at: Annotated[
        DateTime | None, Field(validation_alias="validatedAt", serialization_alias="validatedAt")
    ] = None
    processing: bool | None = None
    """Whether the platform is still at work on it."""
    product_count: Annotated[int | None, Field(validation_alias="productCount", serialization_alias="productCount")] = (
        None
    )
    source_type: Annotated[
        OrderSourceType | None, Field(validation_alias="sourceType", serialization_alias="sourceType")
    ] = None
    """What an order was made from."""
    source_id: Annotated[str | None, Field(validation_alias="sourceId", serialization_alias="sourceId")] = None
    shipping_tracking_url: Annotated[
        str | None, Field(validation_alias="shippingTrackingUrl", serialization_alias="shippingTrackingUrl")
    ] = None
    order_logistic_prices: Annotated[
        OrderPrices | None, Field(validation_alias="orderLogisticPrices", serialization_alias="orderLogisticPrices")
    ] = None
    """The amounts of an order."""
    order_logistics: Annotated[
        list[LogisticOrder] | None, Field(validation_alias="orderLogistics", serialization_alias="orderLogistics")
    ] = None


class CommercialOrderPage(Model):
    """One page of commercial orders."""

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
    content: list[CommercialOrder] | None = None


class LineQuantity(Model):
    """How much of a line is confirmed."""

    quantity: int | None = None


class LogisticBillingInput(Model):
    """Where the bill of a logistic order goes."""

    billing_address_id: Annotated[
        str | None, Field(validation_alias="billingAddressId", serialization_alias="billingAddressId")
    ] = None


class LogisticOrderFilter(Model):
    """Which logistic orders to list, and in which language."""

    locale: str | None = None
    supplier_ids: Annotated[
        list[str] | None, Field(validation_alias="supplierIds", serialization_alias="supplierIds")
    ] = None


class LogisticOrderPage(Model):
    """One page of logistic orders."""

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
    content: list[LogisticOrder] | None = None


class LogisticShippingAddressInput(Model):
    """Where the goods of a logistic order go."""

    shipping_address_id: Annotated[
        str | None, Field(validation_alias="shippingAddressId", serialization_alias="shippingAddressId")
    ] = None


class LogisticShippingInput(Model):
    """Where the goods of a logistic order go, and how."""

    shipping_address_id: Annotated[
        str | None, Field(validation_alias="shippingAddressId", serialization_alias="shippingAddressId")
    ] = None
    shipping_type: Annotated[str | None, Field(validation_alias="shippingType", serialization_alias="shippingType")] = (
        None
    )


class LogisticShippingTypeInput(Model):
    """How the goods of a logistic order go."""

    shipping_type: Annotated[str | None, Field(validation_alias="shippingType", serialization_alias="shippingType")] = (
        None
    )


class OrderCreationV1(Model):
    """Where an order comes from."""

    channel: str | None = None
    locale: str | None = None
    origin: str | None = None
    origin_id: Annotated[str | None, Field(validation_alias="originId", serialization_alias="originId")] = None


class OrderCustomFieldsInput(Model):
    """Values of custom fields, and what the fields are named by."""

    custom_fields: Annotated[
        list[CustomFieldValueInput], Field(validation_alias="customFields", serialization_alias="customFields")
    ]
    custom_field_id_type: Annotated[
        CustomFieldIdType | None, Field(validation_alias="customFieldIdType", serialization_alias="customFieldIdType")
    ] = None
    """What a custom field is named by. EXTERNAL_ID unless told otherwise."""


class OrderLineId(Model):
    """Names a line by its offer price."""

    offer_price_id: Annotated[str, Field(validation_alias="offerPriceId", serialization_alias="offerPriceId")]


class OrderLinePage(Model):
    """One page of order lines."""

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
    content: list[OrderLine] | None = None


class OrderPayment(Model):
    """How an order is paid."""

    payment_option: Annotated[
        PaymentOption, Field(validation_alias="paymentOption", serialization_alias="paymentOption")
    ]
    """How an order is paid."""
    mango_pay_order_options: Annotated[
        dict[str, Any] | None,
        Field(validation_alias="mangoPayOrderOptions", serialization_alias="mangoPayOrderOptions"),
    ] = None
    """With the token of a preauthorization."""
    payment_provider: Annotated[
        str | None, Field(validation_alias="paymentProvider", serialization_alias="paymentProvider")
    ] = None
    reference_type: Annotated[
        str | None, Field(validation_alias="referenceType", serialization_alias="referenceType")
    ] = None


class OrderRating(Model):
    """What the customer thinks of an order."""

    grade: int | None = None
    comment: str | None = None


class ShippingAddressIdInput(Model):
    """Where the goods go, on the older routes."""

    shipping_address_id: Annotated[
        str | None, Field(validation_alias="shippingAddressId", serialization_alias="shippingAddressId")
    ] = None


class ShippingInformation(Model):
    """Where the goods go, and how."""

    shipping_address_id: Annotated[
        str, Field(validation_alias="shippingAddressId", serialization_alias="shippingAddressId")
    ]
    """External identifier of a shipping address."""
    shipping_type: Annotated[str, Field(validation_alias="shippingType", serialization_alias="shippingType")]
    """A free text, such as STANDARD, EXPRESS and PICKUP."""


class ShippingInformationV1(Model):
    """Where the goods go, and how, on the older routes."""

    shipping_address_id: Annotated[
        str | None, Field(validation_alias="shippingAddressId", serialization_alias="shippingAddressId")
    ] = None
    shipping_type: Annotated[str | None, Field(validation_alias="shippingType", serialization_alias="shippingType")] = (
        None
    )


class ShippingTypeInput(Model):
    """How the goods go, on the older routes."""

    shipping_type: Annotated[str | None, Field(validation_alias="shippingType", serialization_alias="shippingType")] = (
        None
    )


class ShippingTypeOption(Model):
    """A way to ship an order, how long it takes and what it costs."""

    code: str | None = None
    label: str | None = None
    earliest_days: Annotated[int | None, Field(validation_alias="earliestDays", serialization_alias="earliestDays")] = (
        None
    )
    latest_days: Annotated[int | None, Field(validation_alias="latestDays", serialization_alias="latestDays")] = None
    total_shipping_price: Annotated[
        Decimal | None, Field(validation_alias="totalShippingPrice", serialization_alias="totalShippingPrice")
    ] = None


class SynchronizationWarning(Model):
    """What the shop has to say on one offer of an order."""

    id: str | None = None
    """External identifier of the offer price."""
    code: str | None = None
    """The warning as a constant, F-W and a number."""
    detail: Any | None = None
    """What it is about."""
    blocked: Any | None = None
    """Whether it keeps the order from being synchronised."""
