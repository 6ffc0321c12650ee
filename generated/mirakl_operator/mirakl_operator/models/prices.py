"""The types of `client.prices`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

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


class PriceImportPage(Model):
    """One page of imports."""

    data: list[PriceImport]
    next_page_token: str | None = None
    """Absent from the last page."""
    previous_page_token: str | None = None
    """Absent from the first page."""


class PriceImportTracking(Model):
    """The import that works a file off."""

    import_id_2: Annotated[str | None, Field(validation_alias="importId", serialization_alias="importId")] = None
    """Deprecated. See import_id."""
    import_id: str | None = None
