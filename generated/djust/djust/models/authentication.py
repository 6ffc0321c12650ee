"""The types of `client.authentication`."""

from typing import Annotated

from pydantic import Field

from .._vendor.runtime.model import Model


class PasswordReset(Model):
    """The new password, and the token of the mail."""

    new_password: Annotated[str, Field(validation_alias="newPassword", serialization_alias="newPassword")]
    reset_password_token: Annotated[
        str, Field(validation_alias="resetPasswordToken", serialization_alias="resetPasswordToken")
    ]


class PasswordResetMail(Model):
    """Whom to send the mail, and where its link is to lead."""

    email: str | None = None
    redirect_url: Annotated[str | None, Field(validation_alias="redirectUrl", serialization_alias="redirectUrl")] = None


class TokenPair(Model):
    """An access token, good for about 10 minutes, and what to renew it with."""

    access_token: Annotated[str | None, Field(validation_alias="accessToken", serialization_alias="accessToken")] = None
    refresh_token: Annotated[str | None, Field(validation_alias="refreshToken", serialization_alias="refreshToken")] = (
        None
    )
    expire_at: Annotated[int | None, Field(validation_alias="expireAt", serialization_alias="expireAt")] = None
    """When the access token expires, in seconds since 1970."""


class RefreshedToken(Model):
    """The tokens that replace older ones."""

    token: TokenPair | None = None
    """An access token, good for about 10 minutes, and what to renew it with."""


class TokenRefresh(Model):
    """The refresh token, good for 2 hours."""

    refresh_token: Annotated[str, Field(validation_alias="refreshToken", serialization_alias="refreshToken")]


class TokenRequest(Model):
    """Who asks for a token."""

    username: str
    password: str


class TokenUser(Model):
    """Whose tokens they are."""

    id: str | None = None


class TokenResponse(Model):
    """The tokens of a user."""

    token: TokenPair | None = None
    """An access token, good for about 10 minutes, and what to renew it with."""
    user: TokenUser | None = None
    """Whose tokens they are."""
