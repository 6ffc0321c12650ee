"""What customers want prices for, and what suppliers ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendor.runtime.group import AsyncGroup, Group

if TYPE_CHECKING:
    from .quotes_master import AsyncQuotesMaster, QuotesMaster
    from .quotes_supplier import AsyncQuotesSupplier, QuotesSupplier


class Quotes(Group):
    """What customers want prices for, and what suppliers ask."""

    __slots__ = ()

    @property
    def master(self) -> QuotesMaster:
        """The methods of `client.quotes.master`."""
        from .quotes_master import QuotesMaster

        return QuotesMaster(self._client)

    @property
    def supplier(self) -> QuotesSupplier:
        """The methods of `client.quotes.supplier`."""
        from .quotes_supplier import QuotesSupplier

        return QuotesSupplier(self._client)


class AsyncQuotes(AsyncGroup):
    """What customers want prices for, and what suppliers ask."""

    __slots__ = ()

    @property
    def master(self) -> AsyncQuotesMaster:
        """The methods of `client.quotes.master`."""
        from .quotes_master import AsyncQuotesMaster

        return AsyncQuotesMaster(self._client)

    @property
    def supplier(self) -> AsyncQuotesSupplier:
        """The methods of `client.quotes.supplier`."""
        from .quotes_supplier import AsyncQuotesSupplier

        return AsyncQuotesSupplier(self._client)
