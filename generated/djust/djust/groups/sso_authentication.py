"""Single sign-on."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

LIST_SSO_PROVIDERS = Operation(
    id="listSsoProviders",
    name="sso_authentication.list_providers",
    method="GET",
    path="/auth/sso/providers",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.SsoProvider]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("apiKey",),),
    conventions=(Retries(),),
)


class SsoAuthentication(Group):
    """Single sign-on."""

    __slots__ = ()

    def list_providers(self, *, options: CallOptions | None = None) -> builtins.list[models.SsoProvider]:
        """List the providers of single sign-on (listSsoProviders).

        Source: DJUST API reference v3.109.0: /auth/sso/providers
        """
        answer: builtins.list[models.SsoProvider] = self._client.call(
            LIST_SSO_PROVIDERS, Arguments(parameters={}), options
        )
        return answer


class AsyncSsoAuthentication(AsyncGroup):
    """Single sign-on."""

    __slots__ = ()

    async def list_providers(self, *, options: CallOptions | None = None) -> builtins.list[models.SsoProvider]:
        """List the providers of single sign-on (listSsoProviders).

        Source: DJUST API reference v3.109.0: /auth/sso/providers
        """
        answer: builtins.list[models.SsoProvider] = await self._client.call(
            LIST_SSO_PROVIDERS, Arguments(parameters={}), options
        )
        return answer
