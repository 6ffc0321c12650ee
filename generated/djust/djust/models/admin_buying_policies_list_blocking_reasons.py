"""The types that `client.admin.buying_policies.list_blocking_reasons` alone uses."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open

BlockedOrderIdType: TypeAlias = Annotated[Literal["DJUST_ID", "EXTERNAL_ID", "REFERENCE"] | str, Open()]
"""What a blocked order is named by. REFERENCE unless told otherwise."""


class BlockingPolicy(Model):
    """A policy that blocks an order."""

    type: Any | None = None
    """Kind of the policy."""
    id: str | None = None


class BlockingReason(Model):
    """The policies that block one order."""

    logistic_order_id: Annotated[
        str | None, Field(validation_alias="logisticOrderId", serialization_alias="logisticOrderId")
    ] = None
    blocking_policies: Annotated[
        list[BlockingPolicy] | None,
        Field(max_length=20),
        Field(validation_alias="blockingPolicies", serialization_alias="blockingPolicies"),
    ] = None


class BlockingReasonList(Model):
    """Why orders are blocked."""

    blocking_reasons: Annotated[
        list[BlockingReason] | None, Field(validation_alias="blockingReasons", serialization_alias="blockingReasons")
    ] = None
