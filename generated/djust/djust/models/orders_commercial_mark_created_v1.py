"""The types that `client.orders.commercial.mark_created_v1` alone uses."""

from typing import Annotated

from pydantic import Field

from .._vendor.runtime.model import Model
from .orders import PaymentOption


class MangoPayOptions(Model):
    """What the payment provider Mangopay needs."""

    pre_authorization_id: Annotated[
        str | None, Field(validation_alias="preAuthorizationId", serialization_alias="preAuthorizationId")
    ] = None


class OrderPaymentV1(Model):
    """How an order is paid, on the older route."""

    payment_option: Annotated[
        PaymentOption | None, Field(validation_alias="paymentOption", serialization_alias="paymentOption")
    ] = None
    """How an order is paid."""
    payment_provider: Annotated[
        str | None, Field(validation_alias="paymentProvider", serialization_alias="paymentProvider")
    ] = None
    reference_type: Annotated[
        str | None, Field(validation_alias="referenceType", serialization_alias="referenceType")
    ] = None
    mango_pay_order_options: Annotated[
        MangoPayOptions | None,
        Field(validation_alias="mangoPayOrderOptions", serialization_alias="mangoPayOrderOptions"),
    ] = None
    """What the payment provider Mangopay needs."""
