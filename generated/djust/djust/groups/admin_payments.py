"""How an order is paid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

ADM_PAY_103 = Operation(
    id="ADM-PAY-103",
    name="admin.payments.create_commission",
    method="POST",
    path="/v1/payments/marketplace-commissions",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.MarketplaceCommissionInput),
    results=(
        Result(status="201", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="409", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="500", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminPayments(Group):
    """How an order is paid."""

    __slots__ = ()

    def create_commission(
        self, *, body: models.MarketplaceCommissionInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Set the commission that a supplier pays (ADM-PAY-103).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-PAY-103 - Create marketplace commission for supplier
        """
        answer: Any = self._client.call(ADM_PAY_103, Arguments(parameters={}, body=body), options)
        return answer


class AsyncAdminPayments(AsyncGroup):
    """How an order is paid."""

    __slots__ = ()

    async def create_commission(
        self, *, body: models.MarketplaceCommissionInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Set the commission that a supplier pays (ADM-PAY-103).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-PAY-103 - Create marketplace commission for supplier
        """
        answer: Any = await self._client.call(ADM_PAY_103, Arguments(parameters={}, body=body), options)
        return answer
