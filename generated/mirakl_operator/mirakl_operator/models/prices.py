"""The types of `client.prices`."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime
from .shared import ImportOrigin

PriceImportState: TypeAlias = Annotated[Literal["WAITING", "RUNNING", "COMPLETE", "FAILED"] | str, Open()]
"""Progress of an import. COMPLETE and FAILED are final."""


class PriceImport(Model):
    """How far an import has come, and what it did."""

    date_created: DateTime
    has_error_report: bool
    """Whether PRI03 has rejected lines."""
    import_id: str
    lines_in_error: int
    lines_in_success: int
    offers_in_error: int
    """Number of offers with a rejected price."""
    offers_updated: int
    """Number of offers with new prices."""
    origin: ImportOrigin
    """The way in which an import came."""
    reason_status: str
    """Why the import is in this state."""
    shop_id: int
    status: PriceImportState
    """Progress of an import. COMPLETE and FAILED are final."""


class PriceImportErrorRow(Model):
    """A line of an offer with a rejected price. The reason is empty where the price itself is right."""

    open_fields: ClassVar[bool] = True

    csv_columns: ClassVar[Mapping[str | int, str]] = {1: "error-line", 2: "error-message"}

    error_line: Annotated[int | None, Field(validation_alias="error-line", serialization_alias="error-line")] = None
    """Number of the line in the imported file."""
    error_message: Annotated[
        str | None, Field(validation_alias="error-message", serialization_alias="error-message")
    ] = None
    """Why the price was rejected."""
    offer_sku: Annotated[str | None, Field(validation_alias="offer-sku", serialization_alias="offer-sku")] = None
    """The seller's own code of the offer."""
    price: str | None = None
    discount_price: Annotated[
        str | None, Field(validation_alias="discount-price", serialization_alias="discount-price")
    ] = None
    discount_start_date: Annotated[
        str | None, Field(validation_alias="discount-start-date", serialization_alias="discount-start-date")
    ] = None
    discount_end_date: Annotated[
        str | None, Field(validation_alias="discount-end-date", serialization_alias="discount-end-date")
    ] = None
    price_ranges: Annotated[str | None, Field(validation_alias="price-ranges", serialization_alias="price-ranges")] = (
        None
    )
    discount_ranges: Annotated[
        str | None, Field(validation_alias="discount-ranges", serialization_alias="discount-ranges")
    ] = None
    channels: str | None = None
    start_date: Annotated[str | None, Field(validation_alias="start-date", serialization_alias="start-date")] = None
    end_date: Annotated[str | None, Field(validation_alias="end-date", serialization_alias="end-date")] = None
    customer_organization_ids: Annotated[
        str | None, Field(validation_alias="customer-organization-ids", serialization_alias="customer-organization-ids")
    ] = None
    customer_group_ids: Annotated[
        str | None, Field(validation_alias="customer-group-ids", serialization_alias="customer-group-ids")
    ] = None
    price_type: Annotated[str | None, Field(validation_alias="price-type", serialization_alias="price-type")] = None


class PriceImportPage(Model):
    """One page of imports."""

    data: list[PriceImport]
    next_page_token: str | None = None
    """Absent from the last page."""
    previous_page_token: str | None = None
    """Absent from the first page."""


class PriceImportRow(Model):
    """One line of a file of prices, which is one price. An empty cell is a field that is left out."""

    offer_sku: Annotated[str | None, Field(validation_alias="offer-sku", serialization_alias="offer-sku")] = None
    """The seller's own code of the offer."""
    price: Decimal | None = None
    discount_price: Annotated[
        Decimal | None, Field(validation_alias="discount-price", serialization_alias="discount-price")
    ] = None
    discount_start_date: Annotated[
        DateTime | None, Field(validation_alias="discount-start-date", serialization_alias="discount-start-date")
    ] = None
    discount_end_date: Annotated[
        DateTime | None, Field(validation_alias="discount-end-date", serialization_alias="discount-end-date")
    ] = None
    price_ranges: Annotated[str | None, Field(validation_alias="price-ranges", serialization_alias="price-ranges")] = (
        None
    )
    """Prices of one piece by quantity: `1|50.00,50|45.00` is 45.00 from 50 pieces on."""
    discount_ranges: Annotated[
        str | None, Field(validation_alias="discount-ranges", serialization_alias="discount-ranges")
    ] = None
    """Prices of one piece by quantity: `1|50.00,50|45.00` is 45.00 from 50 pieces on."""
    channels: str | None = None
    """The channels that the price is for."""
    start_date: Annotated[DateTime | None, Field(validation_alias="start-date", serialization_alias="start-date")] = (
        None
    )
    """The price is valid from then on."""
    end_date: Annotated[DateTime | None, Field(validation_alias="end-date", serialization_alias="end-date")] = None
    """The price is valid until then."""
    customer_organization_ids: Annotated[
        str | None, Field(validation_alias="customer-organization-ids", serialization_alias="customer-organization-ids")
    ] = None
    """The customer organizations that the price is for."""
    customer_group_ids: Annotated[
        str | None, Field(validation_alias="customer-group-ids", serialization_alias="customer-group-ids")
    ] = None
    """The customer groups that the price is for."""
    price_type: Annotated[str | None, Field(validation_alias="price-type", serialization_alias="price-type")] = None


class PriceImportTracking(Model):
    """The import that works a file off."""

    import_id_2: Annotated[str | None, Field(validation_alias="importId", serialization_alias="importId")] = None
    """Deprecated. See import_id."""
    import_id: str | None = None
