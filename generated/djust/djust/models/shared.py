"""Types that several groups share."""

from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime

ClientKind: TypeAlias = Annotated[Literal["OPERATOR", "ACCOUNT", "SUPPLIER"] | str, Open()]
"""The kind of user that a client acts for."""

Currency: TypeAlias = Annotated[
    Literal[
        "USD",
        "EUR",
        "GBP",
        "INR",
        "AUD",
        "CAD",
        "SGD",
        "CHF",
        "MYR",
        "JPY",
        "CNY",
        "SEK",
        "DKK",
        "NOK",
        "AED",
        "TRY",
        "KRW",
    ]
    | str,
    Open(),
]
"""Currency (ISO 4217)."""

CustomFieldRole: TypeAlias = Annotated[
    Literal[
        "PRODUCT_TAX_RATE",
        "SHIPPING_TAX_RATE",
        "SHIPPING_TAX_CODE",
        "PRODUCT_TAX_CODE",
        "ORDERS_MANAGED_INTERNALLY",
        "MARKET_ID",
        "ENGAGEMENT_ID",
    ]
    | str,
    Open(),
]
"""The part that a custom field plays for the platform itself."""

CustomFieldStatus: TypeAlias = Annotated[Literal["ACTIVE", "INACTIVE"] | str, Open()]

CustomFieldType: TypeAlias = Annotated[
    Literal[
        "LONG_TEXT",
        "TEXT",
        "NUMBER",
        "METRIC",
        "DATE",
        "COLOR",
        "MEDIA",
        "LIST_TEXT",
        "LIST_METRIC",
        "LIST_COLOR",
        "LIST_NUMBER",
    ]
    | str,
    Open(),
]
"""Kind of a custom field or of an attribute."""

ExternalSource: TypeAlias = Annotated[Literal["MIRAKL", "CLIENT", "NOT_DEFINED", "EXTERN", "SYSTEM"] | str, Open()]
"""Where an external identifier comes from."""

MediaUrlFormatType: TypeAlias = Annotated[Literal["PNG", "WEBP"] | str, Open()]

MediaUrlSizeType: TypeAlias = Annotated[Literal["SMALL", "MEDIUM", "LARGE", "BO"] | str, Open()]

OfferPriceType: TypeAlias = Annotated[Literal["PUBLIC", "GROUP", "ACCOUNT"] | str, Open()]
"""Whom a price is for."""

PackingType: TypeAlias = Annotated[Literal["BOX", "BOTTLE", "UNIT"] | str, Open()]
"""What the goods are packed in."""

SalesOperationCriterion: TypeAlias = Annotated[Literal["createdAt", "startDate", "endDate", "name"] | str, Open()]
"""What operations can be sorted by."""

SealedTarget: TypeAlias = Annotated[
    Literal[
        "OFFER",
        "ACCOUNT",
        "NAVIGATION_CATEGORY",
        "SUPPLIER",
        "CUSTOMER_USER",
        "CUSTOMER_ORGANISATION",
        "ORDER_LOGISTIC",
        "ORDER_LOGISTIC_LINE",
        "QUOTE",
        "QUOTE_LINE",
        "ORDER_INCIDENT",
    ]
    | str,
    Open(),
]
"""What a custom field belongs to."""

SortDirection: TypeAlias = Annotated[Literal["asc", "desc"] | str, Open()]
"""Smallest first, or largest first."""

SortOrderDirection: TypeAlias = Annotated[Literal["ASC", "DESC"] | str, Open()]

SortOrderNullHandling: TypeAlias = Annotated[Literal["NATIVE", "NULLS_FIRST", "NULLS_LAST"] | str, Open()]

SupplierIdType: TypeAlias = Annotated[Literal["DJUST_ID", "EXTERNAL_ID"] | str, Open()]
"""What a supplier is named by. DJUST_ID unless told otherwise."""

SupplierStatus: TypeAlias = Annotated[Literal["ACTIVE", "INACTIVE", "SUSPENDED", "UNKNOWN"] | str, Open()]
"""Whether a supplier sells."""

UpdateAction: TypeAlias = Annotated[Literal["ADD_QUANTITY", "REMOVE_QUANTITY", "REPLACE_QUANTITY"] | str, Open()]
"""Whether a quantity is added, taken away, or set."""


class Address(Model):
    """Where goods or bills of an account go."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    label: str | None = None
    """What the users call it."""
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
    shipping: bool | None = None
    """Whether goods may go there."""
    billing: bool | None = None
    """Whether bills may go there."""


class Amounts(Model):
    """An amount with its tax."""

    price_with_tax: Annotated[
        Decimal | None, Field(validation_alias="priceWithTax", serialization_alias="priceWithTax")
    ] = None
    price_without_tax: Annotated[
        Decimal | None, Field(validation_alias="priceWithoutTax", serialization_alias="priceWithoutTax")
    ] = None
    tax_amount: Annotated[Decimal | None, Field(validation_alias="taxAmount", serialization_alias="taxAmount")] = None


class AttributeDetail(Model):
    """An attribute with its value, as texts."""

    attribute: Any | None = None
    attribute_value: Annotated[
        Any | None, Field(validation_alias="attributeValue", serialization_alias="attributeValue")
    ] = None


class AttributeReference(Model):
    """Which attribute a value belongs to."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    name: dict[str, str] | None = None
    """A text per locale. The keys are locales, as `fr-FR`, or older two-letter codes, as `FR`."""
    type: CustomFieldType | None = None
    """Kind of a custom field or of an attribute."""


class AttributeValue(Model):
    """The value of an attribute of a product."""

    attribute: AttributeReference | None = None
    """Which attribute a value belongs to."""
    value: Any | None = None
    """A text, or a list for the LIST types."""


class BlockedLine(Model):
    """Why a line cannot be ordered."""

    code: Any | None = None
    detail: Any | None = None


class CartLineSupplier(Model):
    """The supplier of a cart line."""

    id: str | None = None
    name: str | None = None
    status: str | None = None


class IdNameValue(Model):
    """The value of an attribute or custom field."""

    id: str | None = None
    name: str | None = None
    value: Any | None = None


class CartOffer(Model):
    """The offer of a cart line."""

    offer_price_id: Annotated[
        str | None, Field(validation_alias="offerPriceId", serialization_alias="offerPriceId")
    ] = None
    currency: str | None = None
    status: str | None = None
    stock: int | None = None
    item_per_pack: Annotated[int | None, Field(validation_alias="itemPerPack", serialization_alias="itemPerPack")] = (
        None
    )
    packing_type: Annotated[str | None, Field(validation_alias="packingType", serialization_alias="packingType")] = None
    product_unit: Annotated[str | None, Field(validation_alias="productUnit", serialization_alias="productUnit")] = None
    quantity_per_item: Annotated[
        float | None, Field(validation_alias="quantityPerItem", serialization_alias="quantityPerItem")
    ] = None
    min_order_quantity: Annotated[
        int | None, Field(validation_alias="minOrderQuantity", serialization_alias="minOrderQuantity")
    ] = None
    max_order_quantity: Annotated[
        int | None, Field(validation_alias="maxOrderQuantity", serialization_alias="maxOrderQuantity")
    ] = None
    navigation_category: Annotated[
        Any | None, Field(validation_alias="navigationCategory", serialization_alias="navigationCategory")
    ] = None
    custom_field_values: Annotated[
        list[IdNameValue] | None, Field(validation_alias="customFieldValues", serialization_alias="customFieldValues")
    ] = None
    total_price: Annotated[Amounts | None, Field(validation_alias="totalPrice", serialization_alias="totalPrice")] = (
        None
    )
    """An amount with its tax."""
    total_discount_price: Annotated[
        Amounts | None, Field(validation_alias="totalDiscountPrice", serialization_alias="totalDiscountPrice")
    ] = None
    """An amount with its tax."""


class CartVariant(Model):
    """The variant of a cart line."""

    id: str | None = None
    sku: str | None = None
    sku_product: Annotated[str | None, Field(validation_alias="skuProduct", serialization_alias="skuProduct")] = None
    name: str | None = None
    brand: str | None = None
    image_link: Annotated[str | None, Field(validation_alias="imageLink", serialization_alias="imageLink")] = None
    main_product_business_id: Annotated[
        str | None, Field(validation_alias="mainProductBusinessId", serialization_alias="mainProductBusinessId")
    ] = None
    status: str | None = None
    variant_attributes_values: Annotated[
        list[IdNameValue] | None,
        Field(validation_alias="variantAttributesValues", serialization_alias="variantAttributesValues"),
    ] = None


class CartLine(Model):
    """An offer in a cart, and how much of it."""

    quantity: int | None = None
    created_at: Annotated[str | None, Field(validation_alias="createdAt", serialization_alias="createdAt")] = None
    updated_at: Annotated[str | None, Field(validation_alias="updatedAt", serialization_alias="updatedAt")] = None
    blocked_line_information: Annotated[
        list[BlockedLine] | None,
        Field(validation_alias="blockedLineInformation", serialization_alias="blockedLineInformation"),
    ] = None
    offer: CartOffer | None = None
    """The offer of a cart line."""
    product_variant: Annotated[
        CartVariant | None, Field(validation_alias="productVariant", serialization_alias="productVariant")
    ] = None
    """The variant of a cart line."""
    supplier: CartLineSupplier | None = None
    """The supplier of a cart line."""


class CustomField(Model):
    """A custom field as the platform defines it. Inside offers only the first few members are there."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    external_source: Annotated[
        ExternalSource | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    """Where an external identifier comes from."""
    name: dict[str, str] | None = None
    """A text per locale. The keys are locales, as `fr-FR`, or older two-letter codes, as `FR`."""
    type: CustomFieldType | None = None
    """Kind of a custom field or of an attribute."""
    status: CustomFieldStatus | None = None
    mandatory: bool | None = None
    role: CustomFieldRole | None = None
    """The part that the field plays for the platform itself."""
    sealed_target: Annotated[
        SealedTarget | None, Field(validation_alias="sealedTarget", serialization_alias="sealedTarget")
    ] = None
    """What a custom field belongs to."""
    indexable: bool | None = None
    faceted: bool | None = None
    searchable: bool | None = None
    sortable: bool | None = None


class CustomFieldValue(Model):
    """A custom field with its value."""

    custom_field: Annotated[
        CustomField | None, Field(validation_alias="customField", serialization_alias="customField")
    ] = None
    """A custom field as the platform defines it. Inside offers only the first few members are there."""
    value: Any | None = None
    """The bare value; on offers an object of value and type."""
    type: CustomFieldType | None = None
    """Kind of a custom field or of an attribute."""


class CustomFieldValueInput(Model):
    """The value to give to a custom field."""

    custom_field_id: Annotated[
        str | None, Field(validation_alias="customFieldId", serialization_alias="customFieldId")
    ] = None
    custom_field_value: Annotated[
        str | None, Field(validation_alias="customFieldValue", serialization_alias="customFieldValue")
    ] = None


class NamedReference(Model):
    """Something that is told by identifier and name."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    name: str | None = None


class CustomerAccount(Model):
    """A company that buys."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    name: str | None = None
    account_manager: Annotated[
        str | None, Field(validation_alias="accountManager", serialization_alias="accountManager")
    ] = None
    website: str | None = None
    company_registration_name: Annotated[
        str | None, Field(validation_alias="companyRegistrationName", serialization_alias="companyRegistrationName")
    ] = None
    business_registration_number: Annotated[
        str | None,
        Field(validation_alias="businessRegistrationNumber", serialization_alias="businessRegistrationNumber"),
    ] = None
    vat_number: Annotated[str | None, Field(validation_alias="vatNumber", serialization_alias="vatNumber")] = None
    status: str | None = None
    """Seen so far: ACTIVE."""
    payment_type: Annotated[str | None, Field(validation_alias="paymentType", serialization_alias="paymentType")] = None
    """Seen so far: ON_ACCEPTANCE."""
    main_contacts: Annotated[
        list[Any] | None, Field(validation_alias="mainContacts", serialization_alias="mainContacts")
    ] = None
    addresses: list[Address] | None = None
    custom_field_values: Annotated[
        list[CustomFieldValue] | None,
        Field(validation_alias="customFieldValues", serialization_alias="customFieldValues"),
    ] = None
    customer_tags: Annotated[
        list[NamedReference] | None, Field(validation_alias="customerTags", serialization_alias="customerTags")
    ] = None


class CustomerUser(Model):
    """Somebody who buys for an account."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    civility: str | None = None
    """MR, MRS or MISS."""
    first_name: Annotated[str | None, Field(validation_alias="firstName", serialization_alias="firstName")] = None
    last_name: Annotated[str | None, Field(validation_alias="lastName", serialization_alias="lastName")] = None
    email: str | None = None
    phone: str | None = None
    status: str | None = None
    groups: list[str] | None = None
    """The groups that give the user rights, such as FOC_User and FOC_Admin."""
    main_organisation_id: Annotated[
        str | None, Field(validation_alias="mainOrganisationId", serialization_alias="mainOrganisationId")
    ] = None
    organisations: list[NamedReference] | None = None
    custom_field_values: Annotated[
        list[CustomFieldValue] | None,
        Field(validation_alias="customFieldValues", serialization_alias="customFieldValues"),
    ] = None
    account_ids: Annotated[list[str] | None, Field(validation_alias="accountIds", serialization_alias="accountIds")] = (
        None
    )
    created_at: Annotated[str | None, Field(validation_alias="createdAt", serialization_alias="createdAt")] = None
    updated_at: Annotated[str | None, Field(validation_alias="updatedAt", serialization_alias="updatedAt")] = None


class CustomerAccountUser(Model):
    """A user with the accounts that the user belongs to."""

    customer_account: Annotated[
        list[NamedReference] | None, Field(validation_alias="customerAccount", serialization_alias="customerAccount")
    ] = None
    customer_user: Annotated[
        CustomerUser | None, Field(validation_alias="customerUser", serialization_alias="customerUser")
    ] = None
    """Somebody who buys for an account."""


class ErrorDetail(Model):
    """One reason for a failure."""

    code: str | None = None
    """The reason as a constant, such as F-E-001 for a missing field."""
    detail: str | None = None
    """What it is about."""
    message: str | None = None
    """The reason in words."""


class Warning_(Model):
    """Something that the server did not like, but did not refuse."""

    code: str | None = None
    """The warning as a constant, F-W and a number."""
    field: str | None = None
    """The field it is about."""
    message: str | None = None
    """The warning in words."""


class Error(Model):
    """Why a call failed. F-E codes stand in `errors`, F-W codes in `warnings`."""

    error: str | None = None
    code: str | None = None
    """The failure as a constant."""
    message: str | None = None
    """The failure in words."""
    content: Any | None = None
    """More about the failure."""
    errors: list[ErrorDetail] | None = None
    warnings: list[Warning_] | None = None


class MediaUrl(Model):
    """One size and format of a picture."""

    url: str | None = None
    width_in_px: Annotated[int | None, Field(validation_alias="widthInPx", serialization_alias="widthInPx")] = None
    height_in_px: Annotated[int | None, Field(validation_alias="heightInPx", serialization_alias="heightInPx")] = None
    format_type: Annotated[
        MediaUrlFormatType | None, Field(validation_alias="formatType", serialization_alias="formatType")
    ] = None
    size_type: Annotated[
        MediaUrlSizeType | None, Field(validation_alias="sizeType", serialization_alias="sizeType")
    ] = None


class Media(Model):
    """A picture in several sizes and formats."""

    is_main: Annotated[bool | None, Field(validation_alias="isMain", serialization_alias="isMain")] = None
    urls: list[MediaUrl] | None = None


class ProductVariantInfo(Model):
    """The texts of a variant in the language asked for."""

    name: str | None = None
    description: str | None = None
    ean: str | None = None
    mpn: str | None = None
    sku: str | None = None


class ProductVariant(Model):
    """One form of a product that can be bought."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    sku_product: Annotated[str | None, Field(validation_alias="skuProduct", serialization_alias="skuProduct")] = None
    sku_variant: Annotated[str | None, Field(validation_alias="skuVariant", serialization_alias="skuVariant")] = None
    name: str | None = None
    description: str | None = None
    gtin: str | None = None
    ean: str | None = None
    mpn: str | None = None
    status: str | None = None
    attribute_values: Annotated[
        list[AttributeValue] | None, Field(validation_alias="attributeValues", serialization_alias="attributeValues")
    ] = None
    attributes_details: Annotated[
        list[AttributeDetail] | None,
        Field(validation_alias="attributesDetails", serialization_alias="attributesDetails"),
    ] = None
    product_media_info_dto: Annotated[
        Media | None, Field(validation_alias="productMediaInfoDTO", serialization_alias="productMediaInfoDTO")
    ] = None
    """A picture in several sizes and formats."""
    product_pictures: Annotated[
        list[Media] | None, Field(validation_alias="productPictures", serialization_alias="productPictures")
    ] = None
    info: ProductVariantInfo | None = None
    """The texts of a variant in the language asked for."""


class OfferInventory(Model):
    """What a supplier has of a variant, and how it is packed and sold."""

    id: str | None = None
    external_source: Annotated[
        ExternalSource | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    """Where an external identifier comes from."""
    brand: str | None = None
    quantity_per_item: Annotated[
        float | None, Field(validation_alias="quantityPerItem", serialization_alias="quantityPerItem")
    ] = None
    stock: int | None = None
    status: str | None = None
    currency: Currency | None = None
    """Currency (ISO 4217)."""
    packing_type: Annotated[
        PackingType | None, Field(validation_alias="packingType", serialization_alias="packingType")
    ] = None
    """What the goods are packed in."""
    product_unit: Annotated[str | None, Field(validation_alias="productUnit", serialization_alias="productUnit")] = None
    min_order_quantity: Annotated[
        int | None, Field(validation_alias="minOrderQuantity", serialization_alias="minOrderQuantity")
    ] = None
    max_order_quantity: Annotated[
        int | None, Field(validation_alias="maxOrderQuantity", serialization_alias="maxOrderQuantity")
    ] = None
    min_stock_alert: Annotated[
        int | None, Field(validation_alias="minStockAlert", serialization_alias="minStockAlert")
    ] = None
    """The stock at which the supplier is warned."""
    min_shipping_price: Annotated[
        Decimal | None, Field(validation_alias="minShippingPrice", serialization_alias="minShippingPrice")
    ] = None
    min_shipping_price_additional: Annotated[
        Decimal | None,
        Field(validation_alias="minShippingPriceAdditional", serialization_alias="minShippingPriceAdditional"),
    ] = None
    min_shipping_type: Annotated[
        str | None, Field(validation_alias="minShippingType", serialization_alias="minShippingType")
    ] = None
    min_shipping_zone: Annotated[
        str | None, Field(validation_alias="minShippingZone", serialization_alias="minShippingZone")
    ] = None
    lead_time_to_ship: Annotated[
        int | None, Field(validation_alias="leadTimeToShip", serialization_alias="leadTimeToShip")
    ] = None
    variant: ProductVariant | None = None
    """One form of a product that can be bought."""
    custom_field_values: Annotated[
        list[CustomFieldValue] | None,
        Field(validation_alias="customFieldValues", serialization_alias="customFieldValues"),
    ] = None


class Price(Model):
    """A price per item and per unit, without and with tax."""

    item_price: Annotated[Decimal | None, Field(validation_alias="itemPrice", serialization_alias="itemPrice")] = None
    item_price_ttc: Annotated[
        Decimal | None, Field(validation_alias="itemPriceTTC", serialization_alias="itemPriceTTC")
    ] = None
    """With tax."""
    unit_price: Annotated[Decimal | None, Field(validation_alias="unitPrice", serialization_alias="unitPrice")] = None
    unit_price_ttc: Annotated[
        Decimal | None, Field(validation_alias="unitPriceTTC", serialization_alias="unitPriceTTC")
    ] = None
    """With tax."""


class PriceRange(Model):
    """The price from a quantity on."""

    quantity: float | None = None
    price: Price | None = None
    """A price per item and per unit, without and with tax."""
    discount_price: Annotated[
        Price | None, Field(validation_alias="discountPrice", serialization_alias="discountPrice")
    ] = None
    """A price per item and per unit, without and with tax."""


class OfferPrice(Model):
    """A price of an offer, for all buyers, a group, or one account."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    offer_price_type: Annotated[
        OfferPriceType | None, Field(validation_alias="offerPriceType", serialization_alias="offerPriceType")
    ] = None
    """Whom a price is for."""
    item_per_pack: Annotated[int | None, Field(validation_alias="itemPerPack", serialization_alias="itemPerPack")] = (
        None
    )
    customer_account_id: Annotated[
        str | None, Field(validation_alias="customerAccountId", serialization_alias="customerAccountId")
    ] = None
    """The account that the price is for."""
    customer_tag_id: Annotated[
        str | None, Field(validation_alias="customerTagId", serialization_alias="customerTagId")
    ] = None
    """The group that the price is for."""
    price_ranges: Annotated[
        list[PriceRange] | None, Field(validation_alias="priceRanges", serialization_alias="priceRanges")
    ] = None


class SortOrder(Model):
    """One criterion that a page is sorted by."""

    property: str | None = None
    direction: SortOrderDirection | None = None
    ascending: bool | None = None
    descending: bool | None = None
    ignore_case: Annotated[bool | None, Field(validation_alias="ignoreCase", serialization_alias="ignoreCase")] = None
    null_handling: Annotated[
        SortOrderNullHandling | None, Field(validation_alias="nullHandling", serialization_alias="nullHandling")
    ] = None


class Pageable(Model):
    """Where a page stands among all."""

    offset: int | None = None
    """Index of its first item among all."""
    page_number: Annotated[int | None, Field(validation_alias="pageNumber", serialization_alias="pageNumber")] = None
    page_size: Annotated[int | None, Field(validation_alias="pageSize", serialization_alias="pageSize")] = None
    paged: bool | None = None
    unpaged: bool | None = None
    sort: list[SortOrder] | None = None


class PaymentDueDate(Model):
    """When a supplier is paid."""

    payment_due_date_delay: Annotated[
        int | None, Field(validation_alias="paymentDueDateDelay", serialization_alias="paymentDueDateDelay")
    ] = None
    payment_due_date_mode: Annotated[
        str | None, Field(validation_alias="paymentDueDateMode", serialization_alias="paymentDueDateMode")
    ] = None
    """Seen so far: SIMPLE."""


class Supplier(Model):
    """Who sells."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    external_source: Annotated[
        ExternalSource | None, Field(validation_alias="externalSource", serialization_alias="externalSource")
    ] = None
    """Where an external identifier comes from."""
    name: str | None = None
    supplier_status: Annotated[
        SupplierStatus | None, Field(validation_alias="supplierStatus", serialization_alias="supplierStatus")
    ] = None
    """Whether a supplier sells."""
    description: str | None = None
    logo: str | None = None
    banner: str | None = None
    additional_image_link: Annotated[
        list[str] | None, Field(validation_alias="additionalImageLink", serialization_alias="additionalImageLink")
    ] = None
    is_default: Annotated[bool | None, Field(validation_alias="isDefault", serialization_alias="isDefault")] = None
    supplier_rating: Annotated[
        str | None, Field(validation_alias="supplierRating", serialization_alias="supplierRating")
    ] = None
    evaluation_count: Annotated[
        int | None, Field(validation_alias="evaluationCount", serialization_alias="evaluationCount")
    ] = None
    return_policy: Annotated[str | None, Field(validation_alias="returnPolicy", serialization_alias="returnPolicy")] = (
        None
    )
    total_offers: Annotated[float | None, Field(validation_alias="totalOffers", serialization_alias="totalOffers")] = (
        None
    )
    total_orders: Annotated[float | None, Field(validation_alias="totalOrders", serialization_alias="totalOrders")] = (
        None
    )
    total_sales: Annotated[float | None, Field(validation_alias="totalSales", serialization_alias="totalSales")] = None
    payment_due_date: Annotated[
        PaymentDueDate | None, Field(validation_alias="paymentDueDate", serialization_alias="paymentDueDate")
    ] = None
    """When a supplier is paid."""
    custom_field_values: Annotated[
        list[CustomFieldValue] | None,
        Field(validation_alias="customFieldValues", serialization_alias="customFieldValues"),
    ] = None
    created_at: Annotated[DateTime | None, Field(validation_alias="createdAt", serialization_alias="createdAt")] = None
    updated_at: Annotated[DateTime | None, Field(validation_alias="updatedAt", serialization_alias="updatedAt")] = None
