"""The types that `client.offers.export_status` alone uses."""

from typing import Annotated, Literal, TypeAlias

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime

OfferExportState: TypeAlias = Annotated[Literal["PENDING", "FAILED", "COMPLETED"] | str, Open()]
"""Progress of an export. All but PENDING are final."""


class OfferExportError(Model):
    """Why an export failed."""

    code: str | None = None
    detail: str | None = None


class OfferExportStatus(Model):
    """How far an export has come."""

    error: OfferExportError | None = None
    """Why an export failed."""
    last_updated: DateTime | None = None
    status: OfferExportState | None = None
    """Progress of an export. All but PENDING are final."""
    urls: list[str] | None = None
    """Absolute URLs of the files, once the export is complete."""
