"""The types that `client.orders.logistic.update_lines` alone uses."""

from typing import Annotated

from pydantic import Field

from .._vendor.runtime.model import Model
from .shared import CustomFieldValueInput, UpdateAction


class LogisticLineUpdate(Model):
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


class LogisticLinesUpdate(Model):
    """Lines to change."""

    lines: list[LogisticLineUpdate] | None = None
