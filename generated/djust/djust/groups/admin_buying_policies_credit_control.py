"""The methods of `client.admin.buying_policies.credit_control`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

ADM_BUYING_POLICY_500 = Operation(
    id="ADM-BUYING-POLICY-500",
    name="admin.buying_policies.credit_control.get",
    method="GET",
    path="/v1/buying-policies/credit-control",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_BUYING_POLICY_200 = Operation(
    id="ADM-BUYING-POLICY-200",
    name="admin.buying_policies.credit_control.update_status",
    method="PATCH",
    path="/v1/buying-policies/credit-control",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_BUYING_POLICY_201 = Operation(
    id="ADM-BUYING-POLICY-201",
    name="admin.buying_policies.credit_control.update_limit",
    method="PATCH",
    path="/v1/buying-policies/credit-control/credit-limit",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminBuyingPoliciesCreditControl(Group):
    """The methods of `client.admin.buying_policies.credit_control`."""

    __slots__ = ()

    def get(self, *, options: CallOptions | None = None) -> Any:
        """Read how credit control is configured (ADM-BUYING-POLICY-500).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-500 - Get credit control policy configuration
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_500, Arguments(parameters={}), options)
        return answer

    def update_status(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Switch credit control on or off (ADM-BUYING-POLICY-200).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-200 - Update credit control policy activation
        status
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_200, Arguments(parameters={}, body=body), options)
        return answer

    def update_limit(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Change the default credit limit (ADM-BUYING-POLICY-201).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-201 - Update default credit limit
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_201, Arguments(parameters={}, body=body), options)
        return answer


class AsyncAdminBuyingPoliciesCreditControl(AsyncGroup):
    """The methods of `client.admin.buying_policies.credit_control`."""

    __slots__ = ()

    async def get(self, *, options: CallOptions | None = None) -> Any:
        """Read how credit control is configured (ADM-BUYING-POLICY-500).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-500 - Get credit control policy configuration
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_500, Arguments(parameters={}), options)
        return answer

    async def update_status(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Switch credit control on or off (ADM-BUYING-POLICY-200).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-200 - Update credit control policy activation
        status
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_200, Arguments(parameters={}, body=body), options)
        return answer

    async def update_limit(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Change the default credit limit (ADM-BUYING-POLICY-201).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-201 - Update default credit limit
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_201, Arguments(parameters={}, body=body), options)
        return answer
