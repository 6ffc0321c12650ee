"""The types that `client.orders.export` alone uses."""

from typing import Annotated

from pydantic import Field

from .._vendor.runtime.model import Model
from .._vendor.runtime.times import DateTime
from .orders import OrderState, OrderTaxMode


class OrderExportRequest(Model):
    """Which orders to export, and in files of what size."""

    channel_codes: Annotated[list[str] | None, Field(max_length=100, min_length=0)] = None
    end_date: DateTime | None = None
    """Created before. Goes with start_date."""
    end_update_date: DateTime | None = None
    """Updated before. Goes with start_update_date."""
    fulfillment_center_codes: Annotated[str | None, Field(max_length=100, min_length=0)] = None
    items_per_chunk: Annotated[int | None, Field(ge=10000, le=1000000)] = None
    """Orders per file, at most."""
    megabytes_per_chunk: Annotated[int | None, Field(ge=10, le=1024)] = None
    """Size of a file, at most."""
    only_null_channel: bool | None = None
    """Only orders without a channel. Overrides channel_codes."""
    order_state_codes: Annotated[list[OrderState] | None, Field(max_length=100, min_length=0)] = None
    order_tax_mode: OrderTaxMode | None = None
    """How to give the amounts. The platform's own mode when left out."""
    shop_ids: list[int] | None = None
    start_date: DateTime | None = None
    """Created since. Goes with end_date."""
    start_update_date: DateTime | None = None
    """Updated since. The server starts a little earlier to miss nothing. Goes with end_update_date."""


class OrderExportTracking(Model):
    """The export that was started."""

    tracking_id: str
