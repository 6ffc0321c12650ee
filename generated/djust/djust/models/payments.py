"""The types of `client.payments`."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open

OrderReferenceType: TypeAlias = Annotated[Literal["COMMERCIAL", "LOGISTIC"] | str, Open()]
"""What kind of order a reference names."""

PaymentMethodDataRecurringProcessingModel: TypeAlias = Annotated[
    Literal["CardOnFile", "Subscription", "UnscheduledCardOnFile"] | str, Open()
]

PaymentMethodDataShopperInteraction: TypeAlias = Annotated[
    Literal["Ecommerce", "ContAuth", "Moto", "POS"] | str, Open()
]

PaymentMethodFundingSource: TypeAlias = Annotated[Literal["credit", "debit"] | str, Open()]


class BrowserInfo(Model):
    """The buyer's browser."""

    accept_header: Annotated[Any | None, Field(validation_alias="acceptHeader", serialization_alias="acceptHeader")] = (
        None
    )
    color_depth: Annotated[Any | None, Field(validation_alias="colorDepth", serialization_alias="colorDepth")] = None
    java_enabled: Annotated[Any | None, Field(validation_alias="javaEnabled", serialization_alias="javaEnabled")] = None
    java_script_enabled: Annotated[
        Any | None, Field(validation_alias="javaScriptEnabled", serialization_alias="javaScriptEnabled")
    ] = None
    language: Any | None = None
    screen_height: Annotated[Any | None, Field(validation_alias="screenHeight", serialization_alias="screenHeight")] = (
        None
    )
    screen_width: Annotated[Any | None, Field(validation_alias="screenWidth", serialization_alias="screenWidth")] = None
    time_zone_offset: Annotated[
        Any | None, Field(validation_alias="timeZoneOffset", serialization_alias="timeZoneOffset")
    ] = None
    user_agent: Annotated[Any | None, Field(validation_alias="userAgent", serialization_alias="userAgent")] = None


class PaymentAction(Model):
    """What the buyer has to do, for the payment component."""

    type: Any | None = None


class InitiatedPayment(Model):
    """How a payment stands, and what the buyer has to do."""

    psp_reference: Annotated[str | None, Field(validation_alias="pspReference", serialization_alias="pspReference")] = (
        None
    )
    """What the payment provider calls the payment."""
    result_code: Annotated[str | None, Field(validation_alias="resultCode", serialization_alias="resultCode")] = None
    refusal_reason: Annotated[
        str | None, Field(validation_alias="refusalReason", serialization_alias="refusalReason")
    ] = None
    action: PaymentAction | None = None
    """What the buyer has to do, for the payment component."""


class PaymentAddress(Model):
    """An address as the payment provider wants it."""

    street: Any | None = None
    house_number_or_name: Annotated[
        Any | None, Field(validation_alias="houseNumberOrName", serialization_alias="houseNumberOrName")
    ] = None
    city: Any | None = None
    postal_code: Annotated[Any | None, Field(validation_alias="postalCode", serialization_alias="postalCode")] = None
    state_or_province: Annotated[
        Any | None, Field(validation_alias="stateOrProvince", serialization_alias="stateOrProvince")
    ] = None
    country: Any | None = None


class PaymentAmount(Model):
    """How much to pay."""

    currency: Any | None = None
    value: Any | None = None


class PaymentMethod(Model):
    """The way to pay, encrypted by the payment component. It may hold further fields."""

    type: Any | None = None
    brand: Any | None = None
    holder_name: Annotated[Any | None, Field(validation_alias="holderName", serialization_alias="holderName")] = None
    encrypted_card_number: Annotated[
        Any | None, Field(validation_alias="encryptedCardNumber", serialization_alias="encryptedCardNumber")
    ] = None
    encrypted_expiry_month: Annotated[
        Any | None, Field(validation_alias="encryptedExpiryMonth", serialization_alias="encryptedExpiryMonth")
    ] = None
    encrypted_expiry_year: Annotated[
        Any | None, Field(validation_alias="encryptedExpiryYear", serialization_alias="encryptedExpiryYear")
    ] = None
    encrypted_security_code: Annotated[
        Any | None, Field(validation_alias="encryptedSecurityCode", serialization_alias="encryptedSecurityCode")
    ] = None
    stored_payment_method_id: Annotated[
        Any | None, Field(validation_alias="storedPaymentMethodId", serialization_alias="storedPaymentMethodId")
    ] = None
    checkout_attempt_id: Annotated[
        Any | None, Field(validation_alias="checkoutAttemptId", serialization_alias="checkoutAttemptId")
    ] = None
    funding_source: Annotated[
        PaymentMethodFundingSource | None, Field(validation_alias="fundingSource", serialization_alias="fundingSource")
    ] = None


class ShopperName(Model):
    """Who pays."""

    first_name: Annotated[Any | None, Field(validation_alias="firstName", serialization_alias="firstName")] = None
    last_name: Annotated[Any | None, Field(validation_alias="lastName", serialization_alias="lastName")] = None


class PaymentMethodData(Model):
    """What the payment component hands over."""

    payment_method: Annotated[
        PaymentMethod | None, Field(validation_alias="paymentMethod", serialization_alias="paymentMethod")
    ] = None
    """The way to pay, encrypted by the payment component. It may hold further fields."""
    amount: PaymentAmount | None = None
    """How much to pay."""
    billing_address: Annotated[
        PaymentAddress | None, Field(validation_alias="billingAddress", serialization_alias="billingAddress")
    ] = None
    """An address as the payment provider wants it."""
    delivery_address: Annotated[
        PaymentAddress | None, Field(validation_alias="deliveryAddress", serialization_alias="deliveryAddress")
    ] = None
    """An address as the payment provider wants it."""
    shopper_name: Annotated[
        ShopperName | None, Field(validation_alias="shopperName", serialization_alias="shopperName")
    ] = None
    """Who pays."""
    shopper_email: Annotated[str | None, Field(validation_alias="shopperEmail", serialization_alias="shopperEmail")] = (
        None
    )
    shopper_reference: Annotated[
        str | None, Field(validation_alias="shopperReference", serialization_alias="shopperReference")
    ] = None
    recurring_processing_model: Annotated[
        PaymentMethodDataRecurringProcessingModel | None,
        Field(validation_alias="recurringProcessingModel", serialization_alias="recurringProcessingModel"),
    ] = None
    store_payment_method: Annotated[
        bool | None, Field(validation_alias="storePaymentMethod", serialization_alias="storePaymentMethod")
    ] = None
    shopper_interaction: Annotated[
        PaymentMethodDataShopperInteraction | None,
        Field(validation_alias="shopperInteraction", serialization_alias="shopperInteraction"),
    ] = None
    reference: str | None = None
    return_url: Annotated[str | None, Field(validation_alias="returnUrl", serialization_alias="returnUrl")] = None
    merchant_account: Annotated[
        str | None, Field(validation_alias="merchantAccount", serialization_alias="merchantAccount")
    ] = None
    browser_info: Annotated[
        BrowserInfo | None, Field(validation_alias="browserInfo", serialization_alias="browserInfo")
    ] = None
    """The buyer's browser."""


class PaymentInitiation(Model):
    """What to pay, and with what."""

    reference: str
    """Reference of the order."""
    reference_type: Annotated[
        str | None, Field(validation_alias="referenceType", serialization_alias="referenceType")
    ] = None
    payment_method_data: Annotated[
        PaymentMethodData, Field(validation_alias="paymentMethodData", serialization_alias="paymentMethodData")
    ]
    """What the payment component hands over."""
    browser_info: Annotated[
        BrowserInfo | None, Field(validation_alias="browserInfo", serialization_alias="browserInfo")
    ] = None
    """The buyer's browser."""
    customer_user_ip: Annotated[
        str | None, Field(validation_alias="customerUserIP", serialization_alias="customerUserIP")
    ] = None
    store_payment_method: Annotated[
        bool | None, Field(validation_alias="storePaymentMethod", serialization_alias="storePaymentMethod")
    ] = None
    country_code: Annotated[str | None, Field(validation_alias="countryCode", serialization_alias="countryCode")] = None
    locale: str | None = None
    return_url: Annotated[str | None, Field(validation_alias="returnUrl", serialization_alias="returnUrl")] = None


class PaymentMethods(Model):
    """The ways to pay."""

    adyen_payment_methods: Annotated[
        str | None, Field(validation_alias="adyenPaymentMethods", serialization_alias="adyenPaymentMethods")
    ] = None
    """JSON text for the payment component."""
    enable_credit_card_storage: Annotated[
        bool | None, Field(validation_alias="enableCreditCardStorage", serialization_alias="enableCreditCardStorage")
    ] = None
    """Whether a card may be stored."""


class PaymentResult(Model):
    """How a payment stands."""

    psp_reference: Annotated[str | None, Field(validation_alias="pspReference", serialization_alias="pspReference")] = (
        None
    )
    """What the payment provider calls the payment."""
    result_code: Annotated[str | None, Field(validation_alias="resultCode", serialization_alias="resultCode")] = None
    refusal_reason: Annotated[
        str | None, Field(validation_alias="refusalReason", serialization_alias="refusalReason")
    ] = None
