"""Tokens and passwords."""

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

AUTH_101 = Operation(
    id="AUTH-101",
    name="authentication.create_token",
    method="POST",
    path="/auth/token",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.TokenRequest),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.TokenResponse),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("apiKey",),),
    conventions=(Retries(),),
)

AUTH_102 = Operation(
    id="AUTH-102",
    name="authentication.refresh_token",
    method="POST",
    path="/auth/refresh-token",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.TokenRefresh),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.RefreshedToken),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("apiKey",),),
    conventions=(Retries(),),
)

TOK_200 = Operation(
    id="TOK-200",
    name="authentication.check_token",
    method="GET",
    path="/auth/is-token-valid",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="token", required=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="*/*", type=lambda: bool),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("apiKey",),),
    conventions=(Retries(),),
)

AUTH_103 = Operation(
    id="AUTH-103",
    name="authentication.revoke_token",
    method="POST",
    path="/auth/revoke-token",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

PWD_101 = Operation(
    id="PWD-101",
    name="authentication.send_reset_password_email",
    method="POST",
    path="/auth/send-reset-password-email",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.PasswordResetMail),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("apiKey",),),
    conventions=(Retries(),),
)

RESET_PASSWORD = Operation(
    id="resetPassword",
    name="authentication.reset_password",
    method="POST",
    path="/auth/reset-password",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.PasswordReset),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("apiKey",),),
    conventions=(Retries(),),
)


class Authentication(Group):
    """Tokens and passwords."""

    __slots__ = ()

    def create_token(
        self, *, body: models.TokenRequest | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.TokenResponse:
        """Get an access token for a user and a password (AUTH-101).

        The client does this by itself.

        Source: DJUST API reference v3.109.0: Ask for an access token
        """
        answer: models.TokenResponse = self._client.call(AUTH_101, Arguments(parameters={}, body=body), options)
        return answer

    def refresh_token(
        self, *, body: models.TokenRefresh | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.RefreshedToken:
        """Get an access token for a refresh token (AUTH-102).

        The client does this by itself.

        Source: DJUST API reference v3.109.0: Ask for an access token from a refresh token
        """
        answer: models.RefreshedToken = self._client.call(AUTH_102, Arguments(parameters={}, body=body), options)
        return answer

    def check_token(self, *, token: builtins.str, options: CallOptions | None = None) -> builtins.bool:
        """Tell whether a token exists and has not expired (TOK-200).

        Args:
            token: The access token.

        Source: DJUST API reference v3.109.0: Return true if token exists and is not expired
        """
        answer: builtins.bool = self._client.call(TOK_200, Arguments(parameters={"token": token}), options)
        return answer

    def revoke_token(self, *, options: CallOptions | None = None) -> Any:
        """Log out (AUTH-103).

        Revokes the access token that the call is made with, and its refresh token.

        Source: DJUST API reference v3.109.0: Delete current token session token
        """
        answer: Any = self._client.call(AUTH_103, Arguments(parameters={}), options)
        return answer

    def send_reset_password_email(
        self, *, body: models.PasswordResetMail | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Send a mail to set a new password (PWD-101).

        Always reports success. The link in the mail is good for 24 hours.

        Source: DJUST API reference v3.109.0: Send email for reset password
        """
        answer: Any = self._client.call(PWD_101, Arguments(parameters={}, body=body), options)
        return answer

    def reset_password(
        self, *, body: models.PasswordReset | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Set a new password (resetPassword).

        At least 8 characters, among them lower case, upper case and a digit.

        Source: DJUST API reference v3.109.0: Reset password
        """
        answer: Any = self._client.call(RESET_PASSWORD, Arguments(parameters={}, body=body), options)
        return answer


class AsyncAuthentication(AsyncGroup):
    """Tokens and passwords."""

    __slots__ = ()

    async def create_token(
        self, *, body: models.TokenRequest | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.TokenResponse:
        """Get an access token for a user and a password (AUTH-101).

        The client does this by itself.

        Source: DJUST API reference v3.109.0: Ask for an access token
        """
        answer: models.TokenResponse = await self._client.call(AUTH_101, Arguments(parameters={}, body=body), options)
        return answer

    async def refresh_token(
        self, *, body: models.TokenRefresh | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.RefreshedToken:
        """Get an access token for a refresh token (AUTH-102).

        The client does this by itself.

        Source: DJUST API reference v3.109.0: Ask for an access token from a refresh token
        """
        answer: models.RefreshedToken = await self._client.call(AUTH_102, Arguments(parameters={}, body=body), options)
        return answer

    async def check_token(self, *, token: builtins.str, options: CallOptions | None = None) -> builtins.bool:
        """Tell whether a token exists and has not expired (TOK-200).

        Args:
            token: The access token.

        Source: DJUST API reference v3.109.0: Return true if token exists and is not expired
        """
        answer: builtins.bool = await self._client.call(TOK_200, Arguments(parameters={"token": token}), options)
        return answer

    async def revoke_token(self, *, options: CallOptions | None = None) -> Any:
        """Log out (AUTH-103).

        Revokes the access token that the call is made with, and its refresh token.

        Source: DJUST API reference v3.109.0: Delete current token session token
        """
        answer: Any = await self._client.call(AUTH_103, Arguments(parameters={}), options)
        return answer

    async def send_reset_password_email(
        self, *, body: models.PasswordResetMail | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Send a mail to set a new password (PWD-101).

        Always reports success. The link in the mail is good for 24 hours.

        Source: DJUST API reference v3.109.0: Send email for reset password
        """
        answer: Any = await self._client.call(PWD_101, Arguments(parameters={}, body=body), options)
        return answer

    async def reset_password(
        self, *, body: models.PasswordReset | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Set a new password (resetPassword).

        At least 8 characters, among them lower case, upper case and a digit.

        Source: DJUST API reference v3.109.0: Reset password
        """
        answer: Any = await self._client.call(RESET_PASSWORD, Arguments(parameters={}, body=body), options)
        return answer
