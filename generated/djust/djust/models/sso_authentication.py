"""The types of `client.sso_authentication`."""

from .._vendor.runtime.model import Model


class SsoProvider(Model):
    """A provider of single sign-on."""

    alias: str | None = None
    """The name that the tenant gave it."""
    provider: str | None = None
