"""The types that `client.offers.export` alone uses."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime
from .shared import PlatformModel

OfferExportType: TypeAlias = Annotated[Literal["text/csv", "application/json"] | str, Open()]


class OfferExportRequest(Model):
    """Which offers to export, and in files of what kind and size."""

    channel_codes: list[str] | None = None
    """Only offers that can be bought in these channels."""
    exclude_customer_specific_prices: bool | str | None = None
    """Whether to leave out the prices of single customers."""
    export_type: OfferExportType | None = None
    """Format of the files. CSV unless told otherwise."""
    include_fields: list[str] | None = None
    """Only these columns or fields, by their original names."""
    include_inactive_offers: bool | None = None
    """Inactive offers, too. The call fails when last_request_date stands beside it."""
    items_per_chunk: Annotated[int | None, Field(ge=10000, le=1000000)] = None
    """Offers per file, at most."""
    last_request_date: DateTime | None = None
    """Offers that were updated or deleted since then, active or not. All active offers when left out."""
    megabytes_per_chunk: Annotated[int | None, Field(ge=10, le=1000)] = None
    """Size of a file, at most."""
    models: list[PlatformModel] | None = None
    """Only offers of shops that sell under one of these models."""
    ongoing_discount_campaign_identifiers: list[str] | None = None
    rename_fields: dict[str, str] | None = None
    """Other names for columns of a CSV file, by their original names."""
    shipping_zones: list[str] | None = None
    """The shipping zones whose shipping prices and delivery times are wanted. All when left out."""


class OfferExportTracking(Model):
    """The export that was started."""

    tracking_id: str | None = None
