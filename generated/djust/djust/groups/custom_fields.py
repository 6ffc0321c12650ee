"""Fields that the tenant added."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

LIST_CUSTOM_FIELDS = Operation(
    id="listCustomFields",
    name="custom_fields.list",
    method="GET",
    path="/v1/shop/custom-fields",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="sealedTarget"),
        Parameter(name="status"),
        Parameter(name="type"),
        Parameter(name="size"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

GET_CUSTOM_FIELD_MEDIA = Operation(
    id="getCustomFieldMedia",
    name="custom_fields.get_media",
    method="GET",
    path="/v1/shop/custom-fields/{id}/media",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="id", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DECLARE_CUSTOM_FIELD_MEDIA = Operation(
    id="declareCustomFieldMedia",
    name="custom_fields.declare_media",
    method="POST",
    path="/v1/shop/custom-fields/{id}/media",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="id", place="path", style="simple", explode=False, required=True),
        Parameter(name="fileName"),
        Parameter(name="fileSize"),
        Parameter(name="customFieldIdType"),
        Parameter(name="sealedTarget"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class CustomFields(Group):
    """Fields that the tenant added."""

    __slots__ = ()

    def list(
        self,
        *,
        sealed_target: models.SealedTarget | None = None,
        status: builtins.str | None = None,
        type: builtins.str | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List custom fields (listCustomFields).

        Args:
            sealed_target: Only fields that belong to this.
            status: Only fields in this state.
            type: Only fields of this kind.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: /v1/shop/custom-fields
        """
        answer: Any = self._client.call(
            LIST_CUSTOM_FIELDS,
            Arguments(parameters={"sealedTarget": sealed_target, "status": status, "type": type, "size": size}),
            options,
        )
        return answer

    def get_media(self, id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Read the media value of a custom field (getCustomFieldMedia).

        Args:
            id: Identifier of the custom field.

        Source: DJUST API reference v3.109.0: /v1/shop/custom-fields/{id}/media
        """
        answer: Any = self._client.call(GET_CUSTOM_FIELD_MEDIA, Arguments(parameters={"id": id}), options)
        return answer

    def declare_media(
        self,
        id: builtins.str,
        *,
        file_name: builtins.str | None = None,
        file_size: builtins.int | None = None,
        custom_field_id_type: models.MediaFieldIdType | None = None,
        sealed_target: models.SealedTarget | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Announce the upload of a media value (declareCustomFieldMedia).

        Args:
            id: Identifier of the custom field.
            file_name: Name of the file.
            file_size: Size of the file in bytes.
            custom_field_id_type: What the custom field is named by.
            sealed_target: What the custom field belongs to.

        Source: DJUST API reference v3.109.0: /v1/shop/custom-fields/{id}/media
        """
        answer: Any = self._client.call(
            DECLARE_CUSTOM_FIELD_MEDIA,
            Arguments(
                parameters={
                    "id": id,
                    "fileName": file_name,
                    "fileSize": file_size,
                    "customFieldIdType": custom_field_id_type,
                    "sealedTarget": sealed_target,
                }
            ),
            options,
        )
        return answer


class AsyncCustomFields(AsyncGroup):
    """Fields that the tenant added."""

    __slots__ = ()

    async def list(
        self,
        *,
        sealed_target: models.SealedTarget | None = None,
        status: builtins.str | None = None,
        type: builtins.str | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List custom fields (listCustomFields).

        Args:
            sealed_target: Only fields that belong to this.
            status: Only fields in this state.
            type: Only fields of this kind.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: /v1/shop/custom-fields
        """
        answer: Any = await self._client.call(
            LIST_CUSTOM_FIELDS,
            Arguments(parameters={"sealedTarget": sealed_target, "status": status, "type": type, "size": size}),
            options,
        )
        return answer

    async def get_media(self, id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Read the media value of a custom field (getCustomFieldMedia).

        Args:
            id: Identifier of the custom field.

        Source: DJUST API reference v3.109.0: /v1/shop/custom-fields/{id}/media
        """
        answer: Any = await self._client.call(GET_CUSTOM_FIELD_MEDIA, Arguments(parameters={"id": id}), options)
        return answer

    async def declare_media(
        self,
        id: builtins.str,
        *,
        file_name: builtins.str | None = None,
        file_size: builtins.int | None = None,
        custom_field_id_type: models.MediaFieldIdType | None = None,
        sealed_target: models.SealedTarget | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Announce the upload of a media value (declareCustomFieldMedia).

        Args:
            id: Identifier of the custom field.
            file_name: Name of the file.
            file_size: Size of the file in bytes.
            custom_field_id_type: What the custom field is named by.
            sealed_target: What the custom field belongs to.

        Source: DJUST API reference v3.109.0: /v1/shop/custom-fields/{id}/media
        """
        answer: Any = await self._client.call(
            DECLARE_CUSTOM_FIELD_MEDIA,
            Arguments(
                parameters={
                    "id": id,
                    "fileName": file_name,
                    "fileSize": file_size,
                    "customFieldIdType": custom_field_id_type,
                    "sealedTarget": sealed_target,
                }
            ),
            options,
        )
        return answer
