"""The types that `client.orders.commercial.update_lines` alone uses."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .orders import CustomFieldIdType
from .shared import CustomFieldValueInput, UpdateAction

OrderLineType: TypeAlias = Annotated[Literal["OFFER_PRICE", "PRODUCT_VARIANT"] | str, Open()]
"""What the lines are named by."""


class OrderLineUpdate(Model):
    """What to do with one line."""

    id: str | None = None
    quantity: int | None = None
    update_action: Annotated[
        UpdateAction | None, Field(validation_alias="updateAction", serialization_alias="updateAction")
    ] = None
    """Whether a quantity is added, taken away, or set."""
    custom_fields: Annotated[
        list[CustomFieldValueInput] | None, Field(validation_alias="customFields", serialization_alias="customFields")
    ] = None
    metadata: dict[str, Any] | None = None


class OrderLinesUpdate(Model):
    """Lines to add, change or delete."""

    line_type: Annotated[OrderLineType | None, Field(validation_alias="lineType", serialization_alias="lineType")] = (
        None
    )
    """What the lines are named by."""
    line_id_type: Annotated[
        CustomFieldIdType | None, Field(validation_alias="lineIdType", serialization_alias="lineIdType")
    ] = None
    """Only EXTERNAL_ID is supported."""
    custom_field_id_type: Annotated[
        CustomFieldIdType | None, Field(validation_alias="customFieldIdType", serialization_alias="customFieldIdType")
    ] = None
    """What a custom field is named by. EXTERNAL_ID unless told otherwise."""
    update_order_commercial_lines: Annotated[
        list[OrderLineUpdate] | None,
        Field(validation_alias="updateOrderCommercialLines", serialization_alias="updateOrderCommercialLines"),
    ] = None
    metadata: dict[str, Any] | None = None
    """Passed on to real-time pricing, but not kept."""
