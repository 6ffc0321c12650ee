"""The methods of `client.admin.product_tags`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

CREATE_PRODUCT_TAG = Operation(
    id="createProductTag",
    name="admin.product_tags.create",
    method="POST",
    path="/v1/product-tags",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.ProductTagInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DELETE_PRODUCT_TAG = Operation(
    id="deleteProductTag",
    name="admin.product_tags.delete",
    method="DELETE",
    path="/v1/product-tags/{id}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="id", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_PRODUCT_TAG = Operation(
    id="updateProductTag",
    name="admin.product_tags.update",
    method="PUT",
    path="/v1/product-tags/{id}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="id", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.ProductTagInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminProductTags(Group):
    """The methods of `client.admin.product_tags`."""

    __slots__ = ()

    def create(self, *, body: models.ProductTagInput | Mapping[str, Any], options: CallOptions | None = None) -> Any:
        """Create a product tag (createProductTag).

        Source: DJUST API reference v3.109.0: /v1/product-tags
        """
        answer: Any = self._client.call(CREATE_PRODUCT_TAG, Arguments(parameters={}, body=body), options)
        return answer

    def delete(self, id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a product tag (deleteProductTag).

        Args:
            id: The tag.

        Source: DJUST API reference v3.109.0: /v1/product-tags/{id}
        """
        answer: Any = self._client.call(DELETE_PRODUCT_TAG, Arguments(parameters={"id": id}), options)
        return answer

    def update(
        self, id: builtins.str, *, body: models.ProductTagInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Rename a product tag (updateProductTag).

        Args:
            id: The tag.

        Source: DJUST API reference v3.109.0: /v1/product-tags/{id}
        """
        answer: Any = self._client.call(UPDATE_PRODUCT_TAG, Arguments(parameters={"id": id}, body=body), options)
        return answer


class AsyncAdminProductTags(AsyncGroup):
    """The methods of `client.admin.product_tags`."""

    __slots__ = ()

    async def create(
        self, *, body: models.ProductTagInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create a product tag (createProductTag).

        Source: DJUST API reference v3.109.0: /v1/product-tags
        """
        answer: Any = await self._client.call(CREATE_PRODUCT_TAG, Arguments(parameters={}, body=body), options)
        return answer

    async def delete(self, id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a product tag (deleteProductTag).

        Args:
            id: The tag.

        Source: DJUST API reference v3.109.0: /v1/product-tags/{id}
        """
        answer: Any = await self._client.call(DELETE_PRODUCT_TAG, Arguments(parameters={"id": id}), options)
        return answer

    async def update(
        self, id: builtins.str, *, body: models.ProductTagInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Rename a product tag (updateProductTag).

        Args:
            id: The tag.

        Source: DJUST API reference v3.109.0: /v1/product-tags/{id}
        """
        answer: Any = await self._client.call(UPDATE_PRODUCT_TAG, Arguments(parameters={"id": id}, body=body), options)
        return answer
