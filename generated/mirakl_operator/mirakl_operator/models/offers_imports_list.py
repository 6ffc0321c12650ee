"""The types that `client.offers.imports.list` alone uses."""

from typing import Annotated, Literal, TypeAlias

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime
from .offers import ImportMode, OfferImportState
from .shared import ImportOrigin

ImportModeFilter: TypeAlias = Annotated[Literal["NORMAL", "REPLACE"] | str, Open()]
"""A mode to list imports by."""


class OfferImport(Model):
    """An import among others."""

    date_created: DateTime
    has_error_report: bool
    """Whether OF03 has rejected lines."""
    import_id: int
    lines_in_error: int
    lines_in_pending: int
    lines_in_success: int
    lines_read: int
    mode: ImportMode
    """What an import does to the offers that are already there. PARTIAL_UPDATE is deprecated."""
    offer_deleted: int
    """Number of offers that were deleted."""
    offer_inserted: int
    """Number of offers that were created."""
    offer_updated: int
    """Number of offers that were changed."""
    origin: ImportOrigin
    """The way in which an import came."""
    reason_status: str | None = None
    """Why the import is in this state."""
    shop_id: int
    status: OfferImportState
    """Progress of an import, which may have to wait for its products first. COMPLETE and FAILED are final."""


class OfferImportPage(Model):
    """One page of imports."""

    data: list[OfferImport]
    next_page_token: str | None = None
    """Absent from the last page."""
    previous_page_token: str | None = None
    """Absent from the first page."""
