"""Types that several groups share."""

from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime

CurrencyIsoCode: TypeAlias = Annotated[
    Literal[
        "AED",
        "ARS",
        "AUD",
        "BAM",
        "BGN",
        "BHD",
        "BRL",
        "CAD",
        "CHF",
        "CLP",
        "CNY",
        "COP",
        "CZK",
        "DKK",
        "EGP",
        "EUR",
        "GBP",
        "GEL",
        "GTQ",
        "HKD",
        "HRK",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "IQD",
        "JOD",
        "JPY",
        "KES",
        "KRW",
        "KWD",
        "LKR",
        "MAD",
        "MGA",
        "MXN",
        "MYR",
        "NGN",
        "NOK",
        "NZD",
        "OMR",
        "PEN",
        "PHP",
        "PKR",
        "PLN",
        "QAR",
        "RON",
        "RSD",
        "RUB",
        "SAR",
        "SEK",
        "SGD",
        "TND",
        "TRY",
        "THB",
        "TWD",
        "UAH",
        "USD",
        "UYU",
        "UZS",
        "VND",
        "ZAR",
    ]
    | str,
    Open(),
]
"""Currency (ISO 4217)."""

CustomFieldType: TypeAlias = Annotated[
    Literal["STRING", "DATE", "NUMERIC", "BOOLEAN", "LINK", "REGEX", "TEXTAREA", "LIST", "MULTIPLE_VALUES_LIST"] | str,
    Open(),
]
"""Kind of a custom field."""

EprCategoryCode: TypeAlias = Annotated[
    Literal[
        "FR-AGROPACK",
        "FR-ASL",
        "FR-DASRIPAT",
        "FR-DBPS",
        "FR-DDS",
        "FR-DEA",
        "FR-DEEE",
        "FR-DISPMED",
        "FR-DIY",
        "FR-EMBM",
        "FR-GF",
        "FR-JOUETS",
        "FR-LUB",
        "FR-MH",
        "FR-MNU",
        "FR-PA",
        "FR-PAP",
        "FR-PCHIM",
        "FR-PMCB",
        "FR-PNEU",
        "FR-TABAC",
        "FR-TLC",
        "FR-VEHICULE",
        "FR-VHU",
        "DE-BATTG",
        "DE-PACK",
        "DE-WEEE",
        "ES-PACK",
        "ES-GPACK",
        "ES-WEEE",
    ]
    | str,
    Open(),
]
"""A kind of goods in the recycling scheme of a country."""

ImportOrigin: TypeAlias = Annotated[
    Literal["API", "FTP", "SFTP", "HTTP", "HTTPS", "FRONT", "PENDING_OFFERS"] | str, Open()
]
"""The way in which an import came."""

OfferInactivityReason: TypeAlias = Annotated[
    Literal[
        "PRODUCT_STATUS_NEW",
        "PRODUCT_STATUS_INVALID",
        "PRODUCT_STATUS_REJECTED",
        "PRODUCT_STATUS_UNAUTHORIZED_TO_SELL",
        "PRODUCT_STATUS_PENDING",
        "PRODUCT_STATUS_SYNCHRO_ERROR",
        "PRODUCT_DISABLED",
        "SHOP_NOT_OPEN",
        "ZERO_QUANTITY",
        "NO_MIN_SHIPPING_RATE",
        "NOT_IN_AVAILABILITY_PERIOD",
        "NO_CHANNEL_ON_SHOP",
        "SHOP_CURRENCY_DISABLED",
        "AVAILABLE_QUANTITY_LESS_THAN_MIN_ORDER_QUANTITY",
        "AVAILABLE_QUANTITY_LESS_THAN_PACKAGE_QUANTITY",
        "NO_ACTIVE_PRICE",
        "CATEGORY_UNAUTHORIZED_TO_SELL",
        "BRAND_UNAUTHORIZED_TO_SELL",
    ]
    | str,
    Open(),
]
"""Why an offer cannot be bought."""

PlatformModel: TypeAlias = Annotated[Literal["MARKETPLACE", "DROPSHIP", "ONE_CREDITOR"] | str, Open()]
"""How the shop sells on the platform."""

SeekSortByDateCreated1: TypeAlias = Annotated[Literal["dateCreated"] | str, Open()]

SeekSortByDateCreated2: TypeAlias = Annotated[Literal["ASC", "DESC"] | str, Open()]


class AdditionalField(Model):
    """The value of a custom field."""

    code: str
    """Code of the custom field."""
    type: CustomFieldType | None = None
    """Kind of a custom field."""
    value: str | list[str] | None
    """The value as text, or a list of texts. In an update, null or an empty text erases the value of a field
    that is not mandatory.
    """


class DiscountRange(Model):
    """The discount price of one piece from a quantity on."""

    price: Decimal
    quantity_threshold: int


class FulfillmentCenter(Model):
    """The place that prepares and sends the goods."""

    code: str


class Fulfillment(Model):
    """How the goods are handled before they leave."""

    center: FulfillmentCenter
    """The place that prepares and sends the goods."""


class LogisticClass(Model):
    """The class of the goods that shipping prices go by."""

    code: str
    label: str


class OfferDiscount(Model):
    """The discount of an offer, in the older form."""

    discount_price: Decimal | None = None
    end_date: DateTime | None = None
    origin_price: Decimal | None = None
    ranges: list[DiscountRange] | None = None
    start_date: DateTime | None = None


class OfferEcoContribution(Model):
    """What one piece pays into a recycling scheme (extended producer responsibility)."""

    eco_contribution_amount: Decimal | None = None
    epr_category_code: EprCategoryCode
    """A kind of goods in the recycling scheme of a country."""
    producer_id: Annotated[str | None, Field(max_length=255, min_length=0)] = None


class PriceContext(Model):
    """In which channels, for which customers and when a price is valid."""

    channel_codes: list[str] | None = None
    customer_group_ids: list[str] | None = None
    customer_organization_ids: list[str] | None = None
    end_date: DateTime | None = None
    start_date: DateTime | None = None


class VolumePrice(Model):
    """The price of one piece from a quantity on."""

    price: Decimal
    quantity_threshold: int
    unit_discount_price: Decimal
    unit_origin_price: Decimal


class OfferPrice(Model):
    """A price of an offer, with whom and when it is for."""

    channel_code: str | None = None
    """Deprecated. See context."""
    context: PriceContext | None = None
    """In which channels, for which customers and when a price is valid."""
    discount_end_date: DateTime | None = None
    discount_start_date: DateTime | None = None
    price: Decimal
    """What one piece costs now, with or without a discount."""
    unit_discount_price: Decimal | None = None
    unit_origin_price: Decimal
    """Price of one piece before any discount."""
    volume_prices: list[VolumePrice]


class ProductReference(Model):
    """An identifier of the product outside the platform."""

    reference: str
    reference_type: str
    """Kind of the identifier, such as EAN."""


class RetailPrice(Model):
    """A retail price of an offer."""

    discount_end_date: DateTime | None = None
    discount_start_date: DateTime | None = None
    price: Decimal
    unit_discount_price: Decimal | None = None
    unit_origin_price: Decimal


class WarehouseStock(Model):
    """How much of an offer a warehouse has."""

    code: str
    quantity: int
