"""The methods of `client.orders.documents`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.archive import ArchiveRule
from .._vendor.plugins.chunked import Chunked
from .._vendor.plugins.multipart_rules import MultipartRules
from .._vendor.plugins.rate_limits import RateLimits, Trigger
from .._vendor.plugins.requirements import Requirement, Requirements
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.file_lists import FileList
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.multipart import MultipartBody, Part
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.download import AsyncDownload, Download
    from .._vendor.runtime.files import FileInput
    from .._vendor.runtime.options import CallOptions

OR72 = Operation(
    id="OR72",
    name="orders.documents.list",
    method="GET",
    path="/api/orders/documents",
    parameters=(Parameter(name="order_ids", explode=False, required=True, max_items=100), Parameter(name="shop_id")),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OrderDocumentList),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        Chunked(parameters=("$request.query.order_ids",), items="/order_documents"),
        RateLimits(limits=(Trigger(event="at each display of a document list"),)),
        Retries(attempts=4),
    ),
)

OR73 = Operation(
    id="OR73",
    name="orders.documents.download",
    method="GET",
    path="/api/orders/documents/download",
    parameters=(
        Parameter(name="order_ids", explode=False, max_items=100),
        Parameter(name="document_ids", explode=False, max_items=100),
        Parameter(name="document_codes", explode=False, max_items=100),
        Parameter(name="shop_id"),
    ),
    results=(Result(status="200", kind="binary", content_type="application/octet-stream"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        ArchiveRule(one="$request.query.document_ids", without=("$request.query.order_ids",)),
        RateLimits(limits=(Trigger(event="at each download of a document"),)),
        Requirements(
            requirements=(
                Requirement(kind="at_least_one_of", of=("$request.query.order_ids", "$request.query.document_ids")),
            )
        ),
        Retries(attempts=4),
    ),
)

OR74 = Operation(
    id="OR74",
    name="orders.documents.upload",
    method="POST",
    path="/api/orders/{order_id}/documents",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    encoder=MultipartBody(
        parts=(
            Part(name="files", kind="file", required=True, repeated=True),
            Part(
                name="order_documents",
                kind="json",
                content_type="application/json",
                required=True,
                type=lambda: models.NewOrderDocumentList,
            ),
        )
    ),
    results=(
        Result(
            status="200", kind="json", content_type="application/json", type=lambda: models.OrderDocumentUploadReport
        ),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        MultipartRules(
            files="$request.body#/files",
            max_files=50,
            ascii_names=True,
            distinct_names=True,
            allowed_types=(
                "csv",
                "doc",
                "xls",
                "xlsx",
                "ppt",
                "pdf",
                "odt",
                "ods",
                "odp",
                "txt",
                "rtf",
                "png",
                "jpg",
                "gif",
                "zpl",
                "mov",
                "mp4",
            ),
        ),
        RateLimits(limits=(Trigger(event="at each upload of documents to an order"),)),
        Retries(attempts=4),
    ),
)

OR76 = Operation(
    id="OR76",
    name="orders.documents.delete",
    method="DELETE",
    path="/api/orders/documents/{document_id}",
    parameters=(
        Parameter(name="document_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    results=(Result(status="204", kind="none"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(RateLimits(limits=(Trigger(event="at each deletion of a document"),)), Retries(attempts=4)),
)


@dataclass(frozen=True, slots=True)
class Document:
    """A file, and what is said of it. What one uploaded file is."""

    file: FileInput
    """A path, an open binary file, bytes, or an `Upload` with a name of its own."""
    type_code: builtins.str
    """Code of the document type."""
    entity: models.DocumentEntity | Mapping[str, Any] | None = None
    """What the document belongs to, other than the order."""


OR74_FILES = FileList(
    argument="documents",
    files="files",
    descriptors=("order_documents", "order_documents"),
    name="file_name",
    fields=(("type_code", "type_code"), ("entity", "entity")),
)


class OrdersDocuments(Group):
    """The methods of `client.orders.documents`."""

    __slots__ = ()

    def list(
        self,
        *,
        order_ids: Sequence[builtins.str],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderDocumentList:
        """List the documents of orders (OR72).

        Args:
            order_ids: The orders whose documents are wanted.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR72 - Lists order's documents
        """
        answer: models.OrderDocumentList = self._client.call(
            OR72, Arguments(parameters={"order_ids": order_ids, "shop_id": shop_id}), options
        )
        return answer

    def download(
        self,
        *,
        order_ids: Sequence[builtins.str] | None = None,
        document_ids: Sequence[builtins.str] | None = None,
        document_codes: Sequence[builtins.str] | None = None,
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Download:
        """Download documents of orders (OR73).

        Takes document_ids, or order_ids for all documents of those orders, which document_codes narrows down
        to some types; at least one of document_ids and order_ids. A single document identifier gives the
        document itself. Anything else gives a ZIP archive with one folder per order, even if it holds one
        document only.

        Args:
            order_ids: The orders whose documents are wanted.
            document_ids: The documents that are wanted.
            document_codes: Codes of the document types that are wanted of the orders.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR73 - Download one or multiple documents attached to one or multiple
        orders
        """
        answer: Download = self._client.call(
            OR73,
            Arguments(
                parameters={
                    "order_ids": order_ids,
                    "document_ids": document_ids,
                    "document_codes": document_codes,
                    "shop_id": shop_id,
                }
            ),
            options,
        )
        return answer

    def upload(
        self,
        order_id: builtins.str,
        *,
        documents: Sequence[Document],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderDocumentUploadReport:
        """Attach documents to an order (OR74).

        An order holds at most 50 documents, with distinct file names in US-ASCII. The answer lists only the
        documents that were rejected. SYSTEM_DELIVERY_BILL and SYSTEM_SHIPMENT_DELIVERY_BILL are for
        operators; SYSTEM_MESSAGE_ATTACHMENT cannot be uploaded at all.

        Args:
            order_id: Identifier of the order.
            documents: The files, each with what is said of it.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR74 - Upload documents to attach to an order
        """
        answer: models.OrderDocumentUploadReport = self._client.call(
            OR74,
            Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body=OR74_FILES.body(documents, {})),
            options,
        )
        return answer

    def delete(
        self, document_id: builtins.int, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> None:
        """Delete a document of an order (OR76).

        Args:
            document_id: The document, as OR72 lists it.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR76 - Delete an order document
        """
        self._client.call(OR76, Arguments(parameters={"document_id": document_id, "shop_id": shop_id}), options)


class AsyncOrdersDocuments(AsyncGroup):
    """The methods of `client.orders.documents`."""

    __slots__ = ()

    async def list(
        self,
        *,
        order_ids: Sequence[builtins.str],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderDocumentList:
        """List the documents of orders (OR72).

        Args:
            order_ids: The orders whose documents are wanted.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR72 - Lists order's documents
        """
        answer: models.OrderDocumentList = await self._client.call(
            OR72, Arguments(parameters={"order_ids": order_ids, "shop_id": shop_id}), options
        )
        return answer

    async def download(
        self,
        *,
        order_ids: Sequence[builtins.str] | None = None,
        document_ids: Sequence[builtins.str] | None = None,
        document_codes: Sequence[builtins.str] | None = None,
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncDownload:
        """Download documents of orders (OR73).

        Takes document_ids, or order_ids for all documents of those orders, which document_codes narrows down
        to some types; at least one of document_ids and order_ids. A single document identifier gives the
        document itself. Anything else gives a ZIP archive with one folder per order, even if it holds one
        document only.

        Args:
            order_ids: The orders whose documents are wanted.
            document_ids: The documents that are wanted.
            document_codes: Codes of the document types that are wanted of the orders.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR73 - Download one or multiple documents attached to one or multiple
        orders
        """
        answer: AsyncDownload = await self._client.call(
            OR73,
            Arguments(
                parameters={
                    "order_ids": order_ids,
                    "document_ids": document_ids,
                    "document_codes": document_codes,
                    "shop_id": shop_id,
                }
            ),
            options,
        )
        return answer

    async def upload(
        self,
        order_id: builtins.str,
        *,
        documents: Sequence[Document],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderDocumentUploadReport:
        """Attach documents to an order (OR74).

        An order holds at most 50 documents, with distinct file names in US-ASCII. The answer lists only the
        documents that were rejected. SYSTEM_DELIVERY_BILL and SYSTEM_SHIPMENT_DELIVERY_BILL are for
        operators; SYSTEM_MESSAGE_ATTACHMENT cannot be uploaded at all.

        Args:
            order_id: Identifier of the order.
            documents: The files, each with what is said of it.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR74 - Upload documents to attach to an order
        """
        answer: models.OrderDocumentUploadReport = await self._client.call(
            OR74,
            Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body=OR74_FILES.body(documents, {})),
            options,
        )
        return answer

    async def delete(
        self, document_id: builtins.int, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> None:
        """Delete a document of an order (OR76).

        Args:
            document_id: The document, as OR72 lists it.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR76 - Delete an order document
        """
        await self._client.call(OR76, Arguments(parameters={"document_id": document_id, "shop_id": shop_id}), options)
