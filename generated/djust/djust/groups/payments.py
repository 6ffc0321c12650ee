"""How an order is paid."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

PAY_501 = Operation(
    id="PAY-501",
    name="payments.list_methods",
    method="GET",
    path="/v1/shop/payments/payment-methods",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="reference", required=True),
        Parameter(name="countryCode"),
        Parameter(name="locale"),
        Parameter(name="referenceType"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.PaymentMethods),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

PAY_101 = Operation(
    id="PAY-101",
    name="payments.initiate",
    method="POST",
    path="/v1/shop/payments",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.PaymentInitiation),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.InitiatedPayment),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

PAY_102 = Operation(
    id="PAY-102",
    name="payments.submit_details",
    method="POST",
    path="/v1/shop/payments/details",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: dict[str, Any]),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.PaymentResult),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

PAY_300 = Operation(
    id="PAY-300",
    name="payments.delete_stored_method",
    method="DELETE",
    path="/v1/shop/payments/stored-payment-methods/{paymentMethodId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="paymentMethodId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

PAY_502 = Operation(
    id="PAY-502",
    name="payments.precheck",
    method="GET",
    path="/v1/shop/payments/precheck",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="reference", required=True),
        Parameter(name="referenceType"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="500", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class Payments(Group):
    """How an order is paid."""

    __slots__ = ()

    def list_methods(
        self,
        *,
        reference: builtins.str,
        country_code: builtins.str | None = None,
        locale: builtins.str | None = None,
        reference_type: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.PaymentMethods:
        """List the ways to pay an order (PAY-501).

        Args:
            reference: Reference of the order.
            country_code: Country of the buyer.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            reference_type: Kind of the reference.

        Source: DJUST API reference v3.109.0: PAY-501 - Retrieve available payment methods
        """
        answer: models.PaymentMethods = self._client.call(
            PAY_501,
            Arguments(
                parameters={
                    "reference": reference,
                    "countryCode": country_code,
                    "locale": locale,
                    "referenceType": reference_type,
                }
            ),
            options,
        )
        return answer

    def initiate(
        self, *, body: models.PaymentInitiation | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.InitiatedPayment:
        """Start a payment (PAY-101).

        Source: DJUST API reference v3.109.0: PAY-101 - Initiate a payment
        """
        answer: models.InitiatedPayment = self._client.call(PAY_101, Arguments(parameters={}, body=body), options)
        return answer

    def submit_details(self, *, body: Mapping[str, Any], options: CallOptions | None = None) -> models.PaymentResult:
        """Send what the buyer did at the payment provider's (PAY-102).

        The body is what the payment component hands over, passed through as it is.

        Source: DJUST API reference v3.109.0: PAY-102 - Retrieve additional payment details
        """
        answer: models.PaymentResult = self._client.call(PAY_102, Arguments(parameters={}, body=body), options)
        return answer

    def delete_stored_method(self, payment_method_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Forget a stored way to pay (PAY-300).

        Args:
            payment_method_id: Identifier of the stored way to pay.

        Source: DJUST API reference v3.109.0: PAY-300 - Delete a stored payment method
        """
        answer: Any = self._client.call(PAY_300, Arguments(parameters={"paymentMethodId": payment_method_id}), options)
        return answer

    def precheck(
        self,
        *,
        reference: builtins.str,
        reference_type: models.OrderReferenceType | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Tell whether an order can be paid with a purchasing card, level 3 (PAY-502).

        The answer holds a flag and a list of what is missing; their names are not public.

        Args:
            reference: Reference of the order.
            reference_type: Kind of the reference. COMMERCIAL unless told otherwise.

        Source: DJUST API reference v3.109.0: PAY-502 - Precheck Purchasing Card Level 3 readiness
        """
        answer: Any = self._client.call(
            PAY_502, Arguments(parameters={"reference": reference, "referenceType": reference_type}), options
        )
        return answer


class AsyncPayments(AsyncGroup):
    """How an order is paid."""

    __slots__ = ()

    async def list_methods(
        self,
        *,
        reference: builtins.str,
        country_code: builtins.str | None = None,
        locale: builtins.str | None = None,
        reference_type: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.PaymentMethods:
        """List the ways to pay an order (PAY-501).

        Args:
            reference: Reference of the order.
            country_code: Country of the buyer.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            reference_type: Kind of the reference.

        Source: DJUST API reference v3.109.0: PAY-501 - Retrieve available payment methods
        """
        answer: models.PaymentMethods = await self._client.call(
            PAY_501,
            Arguments(
                parameters={
                    "reference": reference,
                    "countryCode": country_code,
                    "locale": locale,
                    "referenceType": reference_type,
                }
            ),
            options,
        )
        return answer

    async def initiate(
        self, *, body: models.PaymentInitiation | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.InitiatedPayment:
        """Start a payment (PAY-101).

        Source: DJUST API reference v3.109.0: PAY-101 - Initiate a payment
        """
        answer: models.InitiatedPayment = await self._client.call(PAY_101, Arguments(parameters={}, body=body), options)
        return answer

    async def submit_details(
        self, *, body: Mapping[str, Any], options: CallOptions | None = None
    ) -> models.PaymentResult:
        """Send what the buyer did at the payment provider's (PAY-102).

        The body is what the payment component hands over, passed through as it is.

        Source: DJUST API reference v3.109.0: PAY-102 - Retrieve additional payment details
        """
        answer: models.PaymentResult = await self._client.call(PAY_102, Arguments(parameters={}, body=body), options)
        return answer

    async def delete_stored_method(self, payment_method_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Forget a stored way to pay (PAY-300).

        Args:
            payment_method_id: Identifier of the stored way to pay.

        Source: DJUST API reference v3.109.0: PAY-300 - Delete a stored payment method
        """
        answer: Any = await self._client.call(
            PAY_300, Arguments(parameters={"paymentMethodId": payment_method_id}), options
        )
        return answer

    async def precheck(
        self,
        *,
        reference: builtins.str,
        reference_type: models.OrderReferenceType | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Tell whether an order can be paid with a purchasing card, level 3 (PAY-502).

        The answer holds a flag and a list of what is missing; their names are not public.

        Args:
            reference: Reference of the order.
            reference_type: Kind of the reference. COMMERCIAL unless told otherwise.

        Source: DJUST API reference v3.109.0: PAY-502 - Precheck Purchasing Card Level 3 readiness
        """
        answer: Any = await self._client.call(
            PAY_502, Arguments(parameters={"reference": reference, "referenceType": reference_type}), options
        )
        return answer
