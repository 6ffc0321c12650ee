"""The types that `client.orders.commercial.create` alone uses."""

from typing import Annotated

from pydantic import Field

from .._vendor.runtime.model import Model
from .orders import CustomFieldIdType, OrderSourceType
from .shared import CustomFieldValueInput


class CommercialOrderReference(Model):
    """How a new commercial order is called."""

    id: str | None = None
    reference: str | None = None


class OrderCreation(Model):
    """What to make an order of."""

    source_type: Annotated[
        OrderSourceType | None, Field(validation_alias="sourceType", serialization_alias="sourceType")
    ] = None
    """What an order was made from."""
    source_id: Annotated[str | None, Field(validation_alias="sourceId", serialization_alias="sourceId")] = None
    is_full: Annotated[bool | None, Field(validation_alias="isFull", serialization_alias="isFull")] = None
    """Whether all lines of the source are taken over. They are unless told otherwise."""
    custom_fields: Annotated[
        list[CustomFieldValueInput] | None, Field(validation_alias="customFields", serialization_alias="customFields")
    ] = None
    custom_field_id_type: Annotated[
        CustomFieldIdType | None, Field(validation_alias="customFieldIdType", serialization_alias="customFieldIdType")
    ] = None
    """What a custom field is named by. EXTERNAL_ID unless told otherwise."""
