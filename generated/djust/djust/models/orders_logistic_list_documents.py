"""The types that `client.orders.logistic.list_documents` alone uses."""

from typing import Annotated, Any

from pydantic import Field

from .._vendor.runtime.model import Model


class OrderDocumentType(Model):
    """Kind of a document."""

    id: Any | None = None
    external_id: Annotated[Any | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    label: Any | None = None
    description: Any | None = None


class OrderDocument(Model):
    """A document of an order."""

    id: str | None = None
    name: str | None = None
    filename: str | None = None
    uploaded_at: Annotated[str | None, Field(validation_alias="uploadedAt", serialization_alias="uploadedAt")] = None
    type: OrderDocumentType | None = None
    """Kind of a document."""
