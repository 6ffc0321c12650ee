"""The types of `client.orders`."""

from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime

CountryIsoCode: TypeAlias = Annotated[
    Literal[
        "AFG",
        "ALA",
        "ALB",
        "DZA",
        "ASM",
        "AND",
        "AGO",
        "AIA",
        "ATA",
        "ATG",
        "ARG",
        "ARM",
        "ABW",
        "AUS",
        "AUT",
        "AZE",
        "BHS",
        "BHR",
        "BGD",
        "BRB",
        "BLR",
        "BEL",
        "BLZ",
        "BEN",
        "BMU",
        "BTN",
        "BOL",
        "BES",
        "BIH",
        "BWA",
        "BVT",
        "BRA",
        "IOT",
        "BRN",
        "BGR",
        "BFA",
        "BDI",
        "KHM",
        "CMR",
        "CAN",
        "CPV",
        "CYM",
        "CAF",
        "TCD",
        "CHL",
        "CHN",
        "CXR",
        "CCK",
        "COL",
        "COM",
        "COG",
        "COD",
        "COK",
        "CRI",
        "CIV",
        "HRV",
        "CUB",
        "CUW",
        "CYP",
        "CZE",
        "DNK",
        "DJI",
        "DMA",
        "DOM",
        "ECU",
        "EGY",
        "SLV",
        "GNQ",
        "ERI",
        "EST",
        "ETH",
        "FLK",
        "FRO",
        "FJI",
        "FIN",
        "FRA",
        "GUF",
        "PYF",
        "ATF",
        "GAB",
        "GMB",
        "GEO",
        "DEU",
        "GHA",
        "GIB",
        "GRC",
        "GRL",
        "GRD",
        "GLP",
        "GUM",
        "GTM",
        "GGY",
        "GIN",
        "GNB",
        "GUY",
        "HTI",
        "HMD",
        "VAT",
        "HND",
        "HKG",
        "HUN",
        "ISL",
        "IND",
        "IDN",
        "IRQ",
        "IRL",
        "IMN",
        "ISR",
        "ITA",
        "JAM",
        "JPN",
        "JEY",
        "JOR",
        "KAZ",
        "KEN",
        "KIR",
        "KOR",
        "KWT",
        "KGZ",
        "LAO",
        "LVA",
        "LBN",
        "LSO",
        "LBR",
        "LBY",
        "LIE",
        "LTU",
        "LUX",
        "MAC",
        "MKD",
        "MDG",
        "MWI",
        "MYS",
        "MDV",
        "MLI",
        "MLT",
        "MHL",
        "MTQ",
        "MRT",
        "MUS",
        "MYT",
        "MEX",
        "FSM",
        "MDA",
        "MCO",
        "MNG",
        "MNE",
        "MSR",
        "MAR",
        "MOZ",
        "MMR",
        "NAM",
        "NRU",
        "NPL",
        "NLD",
        "NCL",
        "NZL",
        "NIC",
        "NER",
        "NGA",
        "NIU",
        "NFK",
        "MNP",
        "NOR",
        "OMN",
        "PAK",
        "PLW",
        "PSE",
        "PAN",
        "PNG",
        "PRY",
        "PER",
        "PHL",
        "PCN",
        "POL",
        "PRT",
        "PRI",
        "QAT",
        "REU",
        "ROU",
        "RUS",
        "RWA",
        "BLM",
        "SHN",
        "KNA",
        "LCA",
        "MAF",
        "SPM",
        "VCT",
        "WSM",
        "SMR",
        "STP",
        "SAU",
        "SEN",
        "SRB",
        "SYC",
        "SLE",
        "SGP",
        "SXM",
        "SVK",
        "SVN",
        "SLB",
        "SOM",
        "ZAF",
        "SGS",
        "SSD",
        "ESP",
        "LKA",
        "SUR",
        "SJM",
        "SWZ",
        "SWE",
        "CHE",
        "TWN",
        "TJK",
        "TZA",
        "THA",
        "TLS",
        "TGO",
        "TKL",
        "TON",
        "TTO",
        "TUN",
        "TUR",
        "TKM",
        "TCA",
        "TUV",
        "UGA",
        "UKR",
        "ARE",
        "GBR",
        "USA",
        "UMI",
        "URY",
        "UZB",
        "VUT",
        "VEN",
        "VNM",
        "VGB",
        "VIR",
        "WLF",
        "YEM",
        "ZMB",
        "ZWE",
    ]
    | str,
    Open(),
]
"""Country (ISO 3166-1 alpha-3)."""

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

InvoiceFormat: TypeAlias = Annotated[Literal["PDF", "cXML"] | str, Open()]

LegacyRefundState: TypeAlias = Annotated[Literal["WAITING_REFUND", "WAITING_REFUND_PAYMENT", "REFUNDED"] | str, Open()]
"""The older form of RefundState."""

MeasurementUnit: TypeAlias = Annotated[
    Literal[
        "GRAM",
        "KILOGRAM",
        "TON",
        "POUND",
        "OUNCE",
        "MILLILITER",
        "CENTILITER",
        "CUBIC_METER",
        "LITER",
        "GALLON",
        "FLUID_OUNCE",
        "PINT",
        "BARREL",
        "CENTIMETER",
        "METER",
        "INCH",
        "FEET",
        "SQUARE_CENTIMETER",
        "SQUARE_METER",
        "SQUARE_INCH",
        "SQUARE_FOOT",
        "PIECE",
        "USgal",
        "bbl",
        "cl",
        "cm",
        "cm2",
        "floz",
        "ft",
        "ft2",
        "g",
        "in",
        "in2",
        "kg",
        "l",
        "lb",
        "m",
        "m2",
        "m3",
        "ml",
        "oz",
        "pt",
        "t",
    ]
    | str,
    Open(),
]
"""Unit of a measure. The short forms are deprecated."""

OrderExportState: TypeAlias = Annotated[Literal["PENDING", "COMPLETED", "FAILED", "CANCELED"] | str, Open()]
"""Progress of an export. All but PENDING are final."""

OrderLineState: TypeAlias = Annotated[
    Literal[
        "STAGING",
        "WAITING_ACCEPTANCE",
        "WAITING_DEBIT",
        "WAITING_DEBIT_PAYMENT",
        "SHIPPING",
        "SHIPPED",
        "TO_COLLECT",
        "RECEIVED",
        "CLOSED",
        "REFUSED",
        "CANCELED",
        "INCIDENT_OPEN",
        "REFUNDED",
        "WAITING_REFUND",
        "WAITING_REFUND_PAYMENT",
    ]
    | str,
    Open(),
]
"""Progress of an order line. WAITING_REFUND and WAITING_REFUND_PAYMENT are deprecated."""

OrderState: TypeAlias = Annotated[
    Literal[
        "STAGING",
        "WAITING_ACCEPTANCE",
        "WAITING_DEBIT",
        "WAITING_DEBIT_PAYMENT",
        "SHIPPING",
        "SHIPPED",
        "TO_COLLECT",
        "RECEIVED",
        "CLOSED",
        "REFUSED",
        "CANCELED",
        "WAITING_REFUND",
        "WAITING_REFUND_PAYMENT",
    ]
    | str,
    Open(),
]
"""Progress of an order. WAITING_REFUND and WAITING_REFUND_PAYMENT are deprecated."""

OrderStateFilter: TypeAlias = Annotated[
    Literal[
        "STAGING",
        "WAITING_ACCEPTANCE",
        "WAITING_DEBIT",
        "WAITING_DEBIT_PAYMENT",
        "SHIPPING",
        "SHIPPED",
        "TO_COLLECT",
        "RECEIVED",
        "CLOSED",
        "REFUSED",
        "CANCELED",
    ]
    | str,
    Open(),
]
"""A state to list orders by."""

OrderTaxMode: TypeAlias = Annotated[Literal["TAX_INCLUDED", "TAX_EXCLUDED"] | str, Open()]
"""Whether prices hold the taxes already (TAX_INCLUDED) or taxes come on top (TAX_EXCLUDED). Without taxes the
two are the same.
"""

OrdersListOrder: TypeAlias = Annotated[Literal["asc", "desc"] | str, Open()]

OrdersListSort: TypeAlias = Annotated[Literal["dateCreated"] | str, Open()]

PaymentTermsType: TypeAlias = Annotated[Literal["END_OF_MONTH", "NET"] | str, Open()]
"""Whether the days count at once (NET) or from the end of the month."""

PaymentWorkflow: TypeAlias = Annotated[
    Literal[
        "PAY_ON_ACCEPTANCE", "PAY_ON_DELIVERY", "PAY_ON_DUE_DATE", "PAY_ON_SHIPMENT", "NO_CUSTOMER_PAYMENT_CONFIRMATION"
    ]
    | str,
    Open(),
]
"""When the customer is charged."""

PromotionType: TypeAlias = Annotated[
    Literal["AMOUNT_OFF", "FREE_ITEMS", "PERCENTAGE_OFF", "REDUCED_UNIT_PRICE", "ALL"] | str, Open()
]
"""Way of a promotion. ALL is deprecated."""

RefundState: TypeAlias = Annotated[
    Literal["WAITING_REFUND_TAX_CONFIRMATION", "WAITING_REFUND", "WAITING_REFUND_PAYMENT", "REFUNDED"] | str, Open()
]
"""Progress of a refund."""

TaxCalculationRule: TypeAlias = Annotated[Literal["PROPORTIONAL_TO_AMOUNT", "NONE"] | str, Open()]
"""Whether a tax is in proportion to the amount."""


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


class AmountPart(Model):
    """One part of an amount."""

    amount: Annotated[Decimal, Field(ge=0)]
    commissionable: bool | None = None
    """Whether commission is due on it."""
    debitable_from_customer: bool | None = None
    """Whether the customer pays it."""
    payable_to_shop: bool | None = None
    """Whether the shop receives it."""


class AmountBreakdown(Model):
    """An amount in parts, by who pays and who is paid."""

    parts: Annotated[list[AmountPart], Field(min_length=1)]


class BillingAddress(Model):
    """Where the bill goes."""

    city: str
    civility: str | None = None
    company: str | None = None
    company_2: str | None = None
    country: str
    country_iso_code: CountryIsoCode
    """Country (ISO 3166-1 alpha-3)."""
    firstname: str | None = None
    lastname: str
    phone: str | None = None
    phone_secondary: str | None = None
    state: str | None = None
    street_1: str
    street_2: str | None = None
    zip_code: str | None = None


class Campaign(Model):
    """A campaign of the operator."""

    identifier: str


class CodedAmount(Model):
    """An amount under its code, a fee or a tax on the commission."""

    amount: Decimal
    code: str


class EcoContribution(Model):
    """What a line pays into a recycling scheme (extended producer responsibility)."""

    epr_category_code: str
    producer_id: str
    producer_id_owner: str
    """Whose producer number it is."""
    total_amount: Decimal | None = None
    unit_amount: Decimal | None = None


class FeeTotal(Model):
    """Sum over all fees."""

    total_amount: Decimal


class PurchaseInformation(Model):
    """Amounts at the price that the operator buys for, before selling on."""

    purchase_commission_on_fees: FeeTotal | None = None
    """Sum over all fees."""
    purchase_commission_on_price: Decimal
    purchase_commission_on_shipping: Decimal
    purchase_fee_amount: FeeTotal | None = None
    """Sum over all fees."""
    purchase_price: Decimal
    purchase_shipping_price: Decimal


class PurchaseTax(Model):
    """The same tax at the price that the operator buys for."""

    purchase_amount: Decimal
    purchase_rate: Decimal | None = None


class Tax(Model):
    """A tax on an amount that was refunded or cancelled."""

    amount: Decimal
    amount_breakdown: AmountBreakdown | None = None
    """An amount in parts, by who pays and who is paid."""
    code: str
    purchase_tax: PurchaseTax | None = None
    """The same tax at the price that the operator buys for."""
    rate: Decimal | None = None


class Cancelation(Model):
    """A part of a line that was cancelled."""

    amount: Decimal | None = None
    amount_breakdown: AmountBreakdown | None = None
    """An amount in parts, by who pays and who is paid."""
    commission_amount: Decimal
    """Commission given back"""
    commission_taxes: list[CodedAmount]
    commission_total_amount: Decimal
    """Commission given back"""
    created_date: DateTime
    eco_contributions: list[EcoContribution] | None = None
    fees: list[CodedAmount] | None = None
    id: str
    purchase_information: PurchaseInformation | None = None
    """Amounts at the price that the operator buys for, before selling on."""
    quantity: int | None = None
    reason_code: str | None = None
    shipping_amount: Decimal | None = None
    shipping_amount_breakdown: AmountBreakdown | None = None
    """An amount in parts, by who pays and who is paid."""
    shipping_taxes: list[Tax] | None = None
    taxes: list[Tax] | None = None


class CarrierTracking(Model):
    """Who carries the order, and under which number."""

    carrier_code: str | None = None
    """Needed for a carrier that the platform knows."""
    carrier_name: str | None = None
    """Needed for a carrier that the platform does not know."""
    carrier_standard_code: str | None = None
    """The carrier's code in the provider's own list."""
    carrier_url: str | None = None
    """Tracking page. Ignored for a known carrier; the platform computes it."""
    tracking_number: str | None = None
    """Needed where the tracking page of a known carrier contains it."""


class Channel(Model):
    """A sales channel of the marketplace."""

    code: str
    label: str


class Charge(Model):
    """A fee or a tax that a refund or a cancelation gives back."""

    amount: Decimal | str | None = None
    code: str | None = None


class CommissionTax(Model):
    """A tax on the commission of a line."""

    amount: Decimal
    code: str
    rate: Decimal


class CustomerContact(Model):
    """A person at the customer's."""

    civility: Annotated[str | None, Field(max_length=20)] = None
    customer_id: Annotated[str, Field(max_length=50)]
    firstname: Annotated[str, Field(max_length=255)]
    lastname: Annotated[str, Field(max_length=255)]
    locale: str | None = None


class OrganizationAddress(Model):
    """Address of an organization."""

    city: Annotated[str, Field(max_length=255)]
    country_iso_code: CountryIsoCode
    """Country (ISO 3166-1 alpha-3)."""
    state: Annotated[str | None, Field(max_length=255)] = None
    street_1: Annotated[str, Field(max_length=255)]
    street_2: Annotated[str | None, Field(max_length=255)] = None
    zip_code: Annotated[str, Field(max_length=255)]


class Organization(Model):
    """The business that the customer buys for."""

    address: OrganizationAddress | None = None
    """Address of an organization."""
    identification_number: Annotated[str | None, Field(max_length=255)] = None
    name: Annotated[str | None, Field(max_length=255)] = None
    organization_id: Annotated[str, Field(max_length=50)]
    tax_identification_number: Annotated[str | None, Field(max_length=255)] = None


class ShippingAddress(Model):
    """Where the goods go."""

    additional_info: str | None = None
    """Hints for the carrier: a door code, a floor."""
    city: str
    civility: str | None = None
    company: str | None = None
    company_2: str | None = None
    country: str
    country_iso_code: CountryIsoCode
    """Country (ISO 3166-1 alpha-3)."""
    firstname: str | None = None
    lastname: str
    phone: str | None = None
    phone_secondary: str | None = None
    state: str | None = None
    street_1: str
    street_2: str | None = None
    zip_code: str | None = None


class Customer(Model):
    """Who ordered, and where goods and invoice go."""

    accounting_contact: CustomerContact | None = None
    """Who answers for the bill."""
    billing_address: BillingAddress
    """Where the bill goes."""
    civility: str | None = None
    customer_id: str
    delivery_contact: CustomerContact | None = None
    """Who receives the goods."""
    firstname: str
    lastname: str
    locale: str | None = None
    """The customer's language."""
    organization: Organization | None = None
    """The business that the customer buys for."""
    shipping_address: ShippingAddress
    """Where the goods go."""


class DeliveryDate(Model):
    """The days between which the order should arrive."""

    earliest: DateTime
    latest: DateTime


class FieldError(Model):
    """Why one field of an item was rejected."""

    code: str
    """The error as a constant."""
    field: str
    """The field that caused it."""
    message: str
    """The error in words."""


class FulfillmentCenter(Model):
    """The place that prepares and sends the goods."""

    code: str


class Fulfillment(Model):
    """How the goods are handled before they leave."""

    center: FulfillmentCenter
    """The place that prepares and sends the goods."""


class InvoiceDocument(Model):
    """One document that the invoice is wanted as."""

    format: InvoiceFormat | None = None


class PaymentTerms(Model):
    """How long the customer may take to pay."""

    days: int
    type: PaymentTermsType
    """Whether the days count at once (NET) or from the end of the month."""


class InvoiceDetails(Model):
    """What the customer expects of the invoice."""

    document_details: list[InvoiceDocument] | None = None
    payment_terms: PaymentTerms | None = None
    """How long the customer may take to pay."""


class Measurement(Model):
    """What was ordered by measure, and what it really came to."""

    actual_measurement: Decimal | None = None
    adjustment_limit: Decimal | None = None
    """How far the actual measure may be off."""
    measurement_unit: MeasurementUnit | None = None
    """Unit of a measure. The short forms are deprecated."""
    ordered_measurement: Decimal | None = None


class OrderLinePurchaseInformation(Model):
    """Purchase amounts of a line, with the price of one piece."""

    purchase_commission_on_fees: FeeTotal | None = None
    """Sum over all fees."""
    purchase_commission_on_price: Decimal
    purchase_commission_on_shipping: Decimal
    purchase_fee_amount: FeeTotal | None = None
    """Sum over all fees."""
    purchase_price: Decimal
    purchase_shipping_price: Decimal
    purchase_unit_price: Decimal


class OrderLineShippingTax(Model):
    """A tax on the shipping price of a line."""

    amount: Decimal
    amount_breakdown: AmountBreakdown | None = None
    """An amount in parts, by who pays and who is paid."""
    code: str
    purchase_tax: PurchaseTax | None = None
    """The same tax at the price that the operator buys for."""
    rate: Decimal | None = None
    tax_calculation_rule: TaxCalculationRule | None = None
    """Whether a tax is in proportion to the amount."""


class OrderLineTax(Model):
    """A tax on the price of a line."""

    amount: Decimal
    amount_breakdown: AmountBreakdown | None = None
    """An amount in parts, by who pays and who is paid."""
    code: str
    origin_unit_amount: Decimal | None = None
    """Tax on one piece before any discount."""
    purchase_tax: PurchaseTax | None = None
    """The same tax at the price that the operator buys for."""
    rate: Decimal | None = None
    tax_calculation_rule: TaxCalculationRule | None = None
    """Whether a tax is in proportion to the amount."""


class ProductMedia(Model):
    """A picture or other file that shows the product."""

    media_url: str
    mime_type: str
    type: str


class PromotionConfiguration(Model):
    """How a promotion reduces the price."""

    amount_off: Decimal | None = None
    free_items_quantity: int | None = None
    internal_description: str
    percentage_off: Decimal | None = None
    reduced_unit_price: Decimal | None = None
    type: PromotionType
    """Way of a promotion. ALL is deprecated."""


class Promotion(Model):
    """A promotion and what it took off."""

    apportioned: bool
    """Whether the reduction is spread over the lines."""
    campaign: Campaign | None = None
    """A campaign of the operator."""
    configuration: PromotionConfiguration
    """How a promotion reduces the price."""
    deduced_amount: Decimal
    id: str
    offered_quantity: int | None = None
    """Pieces given for free."""
    promo_code: str | None = None
    """Code that the customer entered."""


class Refund(Model):
    """A part of a line that was paid back."""

    amount: Decimal | None = None
    amount_breakdown: AmountBreakdown | None = None
    """An amount in parts, by who pays and who is paid."""
    commission_amount: Decimal
    """Commission given back"""
    commission_tax_amount: Decimal
    """Deprecated. See commission_taxes."""
    commission_taxes: list[CodedAmount]
    commission_total_amount: Decimal
    """Commission given back"""
    created_date: DateTime
    eco_contributions: list[EcoContribution] | None = None
    fees: list[CodedAmount] | None = None
    id: str
    order_refund_id: str
    """The refund of the order that this one is part of."""
    purchase_information: PurchaseInformation | None = None
    """Amounts at the price that the operator buys for, before selling on."""
    quantity: int
    reason_code: str
    refund_state: RefundState | None = None
    """Progress of a refund."""
    shipping_amount: Decimal | None = None
    shipping_amount_breakdown: AmountBreakdown | None = None
    """An amount in parts, by who pays and who is paid."""
    shipping_taxes: list[Tax] | None = None
    state: LegacyRefundState
    """Deprecated. The older form of RefundState."""
    tax_legal_notice: str | None = None
    """Legal wording about the taxes."""
    taxes: list[Tax] | None = None
    transaction_date: DateTime | None = None
    """When the money went back."""
    transaction_number: str | None = None
    """Identifier of the payment."""


class ShippingOriginAddress(Model):
    """The address that a line is sent from."""

    city: str | None = None
    country_iso_code: str
    state: str | None = None
    street_1: str | None = None
    street_2: str | None = None
    zip_code: str | None = None


class Warehouse(Model):
    """A warehouse of the shop."""

    code: str | None = None


class ShippingOrigin(Model):
    """Where a line is sent from, as a warehouse or as an address."""

    address: ShippingOriginAddress | None = None
    """The address that a line is sent from."""
    warehouse: Warehouse | None = None


class OrderLine(Model):
    """One offer of the order, in a quantity, with its amounts, cancelations and refunds."""

    can_refund: bool
    """Whether the line can be refunded now."""
    cancelations: list[Cancelation]
    category_code: str
    category_label: str
    commission_fee: Decimal
    """The operator's commission, without tax."""
    commission_rate_vat: Decimal | None = None
    """Deprecated. Tax rate on the commission. See commission_taxes."""
    commission_taxes: list[CommissionTax] | None = None
    commission_vat: Decimal | None = None
    """Deprecated. Tax on the commission. See commission_taxes."""
    created_date: DateTime
    debited_date: DateTime | None = None
    """When the customer was charged for the line."""
    description: str | None
    """Description of the offer."""
    discount_campaign: Campaign | None = None
    """The campaign that lowered the price."""
    eco_contributions: list[EcoContribution] | None = None
    fees: list[CodedAmount] | None = None
    last_updated_date: DateTime
    measurement: Measurement | None = None
    """What was ordered by measure, and what it really came to."""
    offer_id: int
    offer_sku: str
    """The seller's own code of the offer."""
    offer_state_code: str
    """Condition of the goods."""
    order_line_additional_fields: list[AdditionalField]
    """Custom fields of the line."""
    order_line_id: str
    order_line_index: int
    """Position of the line in the order."""
    order_line_state: OrderLineState
    """Progress of an order line. WAITING_REFUND and WAITING_REFUND_PAYMENT are deprecated."""
    order_line_state_reason_code: str | None = None
    """Why the line is in this state."""
    order_line_state_reason_label: str | None = None
    """The same reason in words."""
    origin_unit_price: Decimal | None = None
    """Price of one piece before any discount."""
    price: Decimal
    """Unit price times quantity."""
    price_additional_info: str | None = None
    """A remark on the price."""
    price_amount_breakdown: AmountBreakdown | None = None
    """The price in parts."""
    price_unit: Decimal
    """Price of one piece."""
    product_medias: list[ProductMedia]
    product_shop_sku: str | None = None
    """The seller's own code of the product."""
    product_sku: str
    """The operator's code of the product."""
    product_title: str
    promotions: list[Promotion] | None = None
    """Promotions that count for the line."""
    purchase_information: OrderLinePurchaseInformation | None = None
    """Purchase amounts of a line, with the price of one piece."""
    quantity: int
    received_date: DateTime | None = None
    """When the customer received the goods."""
    refunds: list[Refund]
    shipped_date: DateTime | None = None
    shipping_from: ShippingOrigin | None = None
    """Where a line is sent from, as a warehouse or as an address."""
    shipping_price: Decimal
    """Price of shipping the line."""
    shipping_price_additional_unit: Decimal | None = None
    """Deprecated."""
    shipping_price_amount_breakdown: AmountBreakdown | None = None
    """The shipping price in parts."""
    shipping_price_unit: Decimal | None = None
    """Deprecated."""
    shipping_taxes: list[OrderLineShippingTax] | None = None
    """Taxes on the shipping price."""
    tax_legal_notice: str | None = None
    """Legal wording about the taxes."""
    taxes: list[OrderLineTax] | None = None
    """Taxes on the price."""
    total_commission: Decimal
    """Commission with its taxes."""
    total_price: Decimal
    """Price and shipping price together."""


class OrderPromotions(Model):
    """Promotions that count for the order."""

    applied_promotions: list[Promotion]
    total_deduced_amount: Decimal


class OrderReferences(Model):
    """What the two sides call the order."""

    order_reference_for_customer: str | None = None
    order_reference_for_seller: str | None = None


class OrderTax(Model):
    """A tax on the order, or on a refund of it, as a whole."""

    code: str
    rate: Decimal | None = None
    total_amount: Decimal


class OrderRefund(Model):
    """A refund of the order as a whole."""

    order_refund_id: str
    taxes: list[OrderTax] | None = None


class Order(Model):
    """What a customer bought from one shop, with its lines, addresses, amounts and progress."""

    acceptance_decision_date: DateTime | None = None
    """When the seller accepted or refused."""
    can_cancel: bool
    """Whether the order can still be cancelled."""
    can_shop_ship: bool
    """Whether the shop may mark the order as shipped."""
    channel: Channel | None = None
    """Where the order was placed."""
    commercial_id: str
    """The customer's purchase, which one order per shop is part of."""
    created_date: DateTime
    currency_iso_code: CurrencyIsoCode
    """Currency of all amounts of the order."""
    customer: Customer
    """Who ordered, and where goods and invoice go."""
    customer_debited_date: DateTime | None = None
    """When the customer was charged."""
    customer_directly_pays_seller: bool | None = None
    """Whether the money goes from customer to seller."""
    customer_notification_email: str | None = None
    """Address for mails to the customer."""
    delivery_date: DeliveryDate | None = None
    """The days between which the order should arrive."""
    discount_campaigns: list[Campaign] | None = None
    """Campaigns that lowered a price of the order."""
    fulfillment: Fulfillment
    """How the goods are handled before they leave."""
    fully_refunded: bool
    """Whether every line is refunded in full."""
    has_customer_message: bool
    """Whether the customer wrote about the order."""
    has_incident: bool
    """Whether at least one line has an open incident."""
    has_invoice: bool
    """Whether an invoice can be downloaded."""
    invoice_details: InvoiceDetails | None = None
    """What the customer expects of the invoice."""
    last_updated_date: DateTime
    leadtime_to_ship: int
    """Deprecated. Days that the seller has to ship. See shipping_deadline."""
    order_additional_fields: list[AdditionalField] | None = None
    """Custom fields of the order."""
    order_id: str
    order_lines: list[OrderLine]
    order_refunds: list[OrderRefund] | None = None
    """Refunds of the order as a whole, with their taxes."""
    order_state: OrderState
    """Progress of an order. WAITING_REFUND and WAITING_REFUND_PAYMENT are deprecated."""
    order_state_reason_code: str | None = None
    """Why the order is in this state."""
    order_state_reason_label: str | None = None
    """The same reason in words."""
    order_tax_mode: OrderTaxMode
    """Whether prices hold the taxes already (TAX_INCLUDED) or taxes come on top (TAX_EXCLUDED). Without taxes
    the two are the same.
    """
    order_taxes: list[OrderTax] | None = None
    """Taxes computed on the order as a whole."""
    payment_type_2: Annotated[str | None, Field(validation_alias="paymentType", serialization_alias="paymentType")] = (
        None
    )
    """Deprecated. See payment_type."""
    payment_duration: int | None = None
    """Days that the customer has to pay."""
    payment_type: str | None = None
    """How the customer pays."""
    payment_workflow: PaymentWorkflow | None = None
    """When the customer is charged."""
    price: Decimal
    """Sum of the prices of the lines."""
    promotions: OrderPromotions | None = None
    """Promotions that count for the order."""
    quote_id: str | None = None
    """The quote that the order came from."""
    references: OrderReferences | None = None
    """What the two sides call the order."""
    shipping_carrier_code: str | None = None
    shipping_carrier_standard_code: str | None = None
    """The carrier's code in the provider's own list."""
    shipping_company: str | None = None
    """Name of the carrier."""
    shipping_deadline: DateTime | None = None
    """The order must be shipped before."""
    shipping_price: Decimal
    """Sum of the shipping prices of the lines."""
    shipping_pudo_id: str | None = None
    """Identifier of the pick-up or drop-off point."""
    shipping_tracking: str | None = None
    """Tracking number."""
    shipping_tracking_url: str | None = None
    shipping_type_code: str
    shipping_type_label: str
    shipping_type_standard_code: str | None = None
    """The shipping type in the provider's own list."""
    shipping_zone_code: str
    shipping_zone_label: str
    total_commission: Decimal
    """Sum of the commissions of the lines."""
    total_price: Decimal
    """Price and shipping price together."""
    transaction_date: DateTime | None = None
    """When the payment took place."""
    transaction_number: str | None = None
    """Identifier of the payment."""


class OrderExport(Model):
    """One file of an order export."""

    orders: list[Order]


class OrderExportStatus(Model):
    """How far an export has come."""

    last_updated: DateTime
    status: OrderExportState
    """Progress of an export. All but PENDING are final."""
    urls: list[str] | None = None
    """Absolute URLs of the files, once the export is complete."""


class OrderPage(Model):
    """One page of orders."""

    orders: list[Order]
    total_count: int
    """Number of orders over all pages."""
