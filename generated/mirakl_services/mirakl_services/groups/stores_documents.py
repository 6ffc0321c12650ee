"""Business documents of stores, such as proofs of identity."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from .. import models
from .._vendor.plugins.archive import ArchiveRule
from .._vendor.plugins.multipart_rules import MultipartRules
from .._vendor.plugins.rate_limits import Batch, RateLimits, Trigger
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

S30 = Operation(
    id="S30",
    name="stores.documents.list",
    method="GET",
    path="/api/shops/documents",
    parameters=(
        Parameter(name="shop_ids", explode=False),
        Parameter(name="include_deleted"),
        Parameter(name="updated_since"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.StoreDocumentList),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(
        RateLimits(limits=(Trigger(event="at each display of a page with documents of a store"),)),
        Requirements(
            requirements=(
                Requirement(kind="at_least_one_of", of=("$request.query.shop_ids", "$request.query.updated_since")),
            )
        ),
        Retries(attempts=4),
    ),
)

S32 = Operation(
    id="S32",
    name="stores.documents.upload",
    method="POST",
    path="/api/shops/documents",
    encoder=MultipartBody(
        parts=(
            Part(name="files", kind="file", required=True, repeated=True),
            Part(
                name="shop_documents",
                kind="json",
                content_type="application/json",
                required=True,
                type=lambda: models.NewStoreDocumentList,
            ),
            Part(name="shop_id", kind="text", required=True),
        )
    ),
    results=(
        Result(
            status="200", kind="json", content_type="application/json", type=lambda: models.StoreDocumentUploadReport
        ),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(
        MultipartRules(
            files="$request.body#/files",
            max_files=50,
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
                "zip",
                "zpl",
                "docx",
                "html",
                "jpeg",
                "mov",
                "mp4",
                "odc",
                "odg",
                "pps",
                "ppsx",
                "pptx",
                "tex",
                "tiff",
                "xml",
            ),
        ),
        RateLimits(limits=(Batch(items="$request.body#/files", max=50),)),
        Retries(attempts=4),
    ),
)

S31 = Operation(
    id="S31",
    name="stores.documents.download",
    method="GET",
    path="/api/shops/documents/download",
    parameters=(
        Parameter(name="shop_ids", explode=False),
        Parameter(name="document_ids", explode=False),
        Parameter(name="type_codes", explode=False),
    ),
    results=(Result(status="200", kind="binary", content_type="application/octet-stream"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(
        ArchiveRule(one="$request.query.document_ids", without=("$request.query.shop_ids",)),
        RateLimits(limits=(Trigger(event="after a call of S30, when documents of a store are wanted"),)),
        Requirements(
            requirements=(
                Requirement(kind="at_least_one_of", of=("$request.query.shop_ids", "$request.query.document_ids")),
            )
        ),
        Retries(attempts=4),
    ),
)

S33 = Operation(
    id="S33",
    name="stores.documents.delete",
    method="DELETE",
    path="/api/shops/documents/{document_id}",
    parameters=(Parameter(name="document_id", place="path", style="simple", explode=False, required=True),),
    results=(Result(status="204", kind="none"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(RateLimits(limits=(Trigger(event="at each deletion of a document of a store"),)), Retries(attempts=4)),
)


@dataclass(frozen=True, slots=True)
class Document:
    """A file, and what is said of it. What one uploaded file is."""

    file: FileInput
    """A path, an open binary file, bytes, or an `Upload` with a name of its own."""
    type_code: builtins.str
    """Code of the document type."""


S32_FILES = FileList(
    argument="documents",
    files="files",
    descriptors=("shop_documents", "shop_documents"),
    name="file_name",
    fields=(("type_code", "type_code"),),
    distinct=("type_code",),
)


class StoresDocuments(Group):
    """Business documents of stores, such as proofs of identity."""

    __slots__ = ()

    def list(
        self,
        *,
        shop_ids: Sequence[builtins.int] | None = None,
        include_deleted: builtins.bool | None = None,
        updated_since: datetime | None = None,
        options: CallOptions | None = None,
    ) -> models.StoreDocumentList:
        """List the documents of stores (S30).

        Takes at least one of shop_ids and updated_since.

        Args:
            shop_ids: Only documents of these stores.
            include_deleted: Whether deleted documents are listed too.
            updated_since: Only documents that changed at this time or later, which is 90 days ago at most.

        Source: Mirakl Platform for Services APIs: S30 - List shop's documents
        """
        answer: models.StoreDocumentList = self._client.call(
            S30,
            Arguments(
                parameters={"shop_ids": shop_ids, "include_deleted": include_deleted, "updated_since": updated_since}
            ),
            options,
        )
        return answer

    def upload(
        self, *, documents: Sequence[Document], shop_id: builtins.int, options: CallOptions | None = None
    ) -> models.StoreDocumentUploadReport:
        """Upload documents of a store (S32).

        A store holds at most 50 business documents, with distinct file names and no more than one file for
        each document type. The answer lists only the documents that were rejected.

        Args:
            documents: The files, each with what is said of it.

        Source: Mirakl Platform for Services APIs: S32 - Upload business documents to associate with a shop
        """
        answer: models.StoreDocumentUploadReport = self._client.call(
            S32, Arguments(parameters={}, body=S32_FILES.body(documents, {"shop_id": shop_id})), options
        )
        return answer

    def download(
        self,
        *,
        shop_ids: Sequence[builtins.int] | None = None,
        document_ids: Sequence[builtins.int] | None = None,
        type_codes: Sequence[builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> Download:
        """Download documents of stores (S31).

        Takes document_ids, or shop_ids for all documents of those stores, which type_codes narrows down to
        some types; at least one of document_ids and shop_ids. A single document identifier gives the document
        itself. Anything else gives a ZIP archive with one folder per store, even if it holds one document
        only. One identifier or type code that does not exist is enough for a 404.

        Args:
            shop_ids: The stores whose documents are wanted.
            document_ids: The documents that are wanted.
            type_codes: Codes of the document types that are wanted of the stores.

        Source: Mirakl Platform for Services APIs: S31 - Download documents for one or multiple shops
        """
        answer: Download = self._client.call(
            S31,
            Arguments(parameters={"shop_ids": shop_ids, "document_ids": document_ids, "type_codes": type_codes}),
            options,
        )
        return answer

    def delete(self, document_id: builtins.int, *, options: CallOptions | None = None) -> None:
        """Delete a document of a store (S33).

        Args:
            document_id: The document, as S30 lists it.

        Source: Mirakl Platform for Services APIs: S33 - Delete a shop document
        """
        self._client.call(S33, Arguments(parameters={"document_id": document_id}), options)


class AsyncStoresDocuments(AsyncGroup):
    """Business documents of stores, such as proofs of identity."""

    __slots__ = ()

    async def list(
        self,
        *,
        shop_ids: Sequence[builtins.int] | None = None,
        include_deleted: builtins.bool | None = None,
        updated_since: datetime | None = None,
        options: CallOptions | None = None,
    ) -> models.StoreDocumentList:
        """List the documents of stores (S30).

        Takes at least one of shop_ids and updated_since.

        Args:
            shop_ids: Only documents of these stores.
            include_deleted: Whether deleted documents are listed too.
            updated_since: Only documents that changed at this time or later, which is 90 days ago at most.

        Source: Mirakl Platform for Services APIs: S30 - List shop's documents
        """
        answer: models.StoreDocumentList = await self._client.call(
            S30,
            Arguments(
                parameters={"shop_ids": shop_ids, "include_deleted": include_deleted, "updated_since": updated_since}
            ),
            options,
        )
        return answer

    async def upload(
        self, *, documents: Sequence[Document], shop_id: builtins.int, options: CallOptions | None = None
    ) -> models.StoreDocumentUploadReport:
        """Upload documents of a store (S32).

        A store holds at most 50 business documents, with distinct file names and no more than one file for
        each document type. The answer lists only the documents that were rejected.

        Args:
            documents: The files, each with what is said of it.

        Source: Mirakl Platform for Services APIs: S32 - Upload business documents to associate with a shop
        """
        answer: models.StoreDocumentUploadReport = await self._client.call(
            S32, Arguments(parameters={}, body=S32_FILES.body(documents, {"shop_id": shop_id})), options
        )
        return answer

    async def download(
        self,
        *,
        shop_ids: Sequence[builtins.int] | None = None,
        document_ids: Sequence[builtins.int] | None = None,
        type_codes: Sequence[builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncDownload:
        """Download documents of stores (S31).

        Takes document_ids, or shop_ids for all documents of those stores, which type_codes narrows down to
        some types; at least one of document_ids and shop_ids. A single document identifier gives the document
        itself. Anything else gives a ZIP archive with one folder per store, even if it holds one document
        only. One identifier or type code that does not exist is enough for a 404.

        Args:
            shop_ids: The stores whose documents are wanted.
            document_ids: The documents that are wanted.
            type_codes: Codes of the document types that are wanted of the stores.

        Source: Mirakl Platform for Services APIs: S31 - Download documents for one or multiple shops
        """
        answer: AsyncDownload = await self._client.call(
            S31,
            Arguments(parameters={"shop_ids": shop_ids, "document_ids": document_ids, "type_codes": type_codes}),
            options,
        )
        return answer

    async def delete(self, document_id: builtins.int, *, options: CallOptions | None = None) -> None:
        """Delete a document of a store (S33).

        Args:
            document_id: The document, as S30 lists it.

        Source: Mirakl Platform for Services APIs: S33 - Delete a shop document
        """
        await self._client.call(S33, Arguments(parameters={"document_id": document_id}), options)
