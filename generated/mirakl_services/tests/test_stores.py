"""The documented calls of `client.stores`."""

from __future__ import annotations

# isort: split
from mirakl_services._vendor.runtime.testing import Wire

from mirakl_services import AsyncMiraklServices, MiraklServices


def sync_client(wire: Wire) -> MiraklServices:
    """A blocking client on the wire."""
    return MiraklServices(
        base_url=wire.base_url,
        token=wire.secret("MIRAKL_SERVICES_TOKEN"),
        api_key=wire.secret("MIRAKL_SERVICES_API_KEY"),
        **wire.sync_settings(),
    )


def async_client(wire: Wire) -> AsyncMiraklServices:
    """An asyncio client on the wire."""
    return AsyncMiraklServices(
        base_url=wire.base_url,
        token=wire.secret("MIRAKL_SERVICES_TOKEN"),
        api_key=wire.secret("MIRAKL_SERVICES_API_KEY"),
        **wire.async_settings(),
    )
