"""The methods of `client.admin`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendor.runtime.group import AsyncGroup, Group

if TYPE_CHECKING:
    from .admin_accounts import AdminAccounts, AsyncAdminAccounts
    from .admin_assortments import AdminAssortments, AsyncAdminAssortments
    from .admin_buying_policies import AdminBuyingPolicies, AsyncAdminBuyingPolicies
    from .admin_customer_users import AdminCustomerUsers, AsyncAdminCustomerUsers
    from .admin_offer_inventories import (
        AdminOfferInventories,
        AsyncAdminOfferInventories,
    )
    from .admin_operations import AdminOperations, AsyncAdminOperations
    from .admin_operator_users import AdminOperatorUsers, AsyncAdminOperatorUsers
    from .admin_order_threads import AdminOrderThreads, AsyncAdminOrderThreads
    from .admin_orders import AdminOrders, AsyncAdminOrders
    from .admin_payments import AdminPayments, AsyncAdminPayments
    from .admin_product_tags import AdminProductTags, AsyncAdminProductTags
    from .admin_products import AdminProducts, AsyncAdminProducts
    from .admin_stores import AdminStores, AsyncAdminStores
    from .admin_suppliers import AdminSuppliers, AsyncAdminSuppliers
    from .admin_transactions import AdminTransactions, AsyncAdminTransactions


class Admin(Group):
    """The methods of `client.admin`."""

    __slots__ = ()

    @property
    def accounts(self) -> AdminAccounts:
        """The methods of `client.admin.accounts`."""
        from .admin_accounts import AdminAccounts

        return AdminAccounts(self._client)

    @property
    def customer_users(self) -> AdminCustomerUsers:
        """The users of an account, and the organisations that they belong to."""
        from .admin_customer_users import AdminCustomerUsers

        return AdminCustomerUsers(self._client)

    @property
    def buying_policies(self) -> AdminBuyingPolicies:
        """The methods of `client.admin.buying_policies`."""
        from .admin_buying_policies import AdminBuyingPolicies

        return AdminBuyingPolicies(self._client)

    @property
    def assortments(self) -> AdminAssortments:
        """Sets of variants that may be sold together."""
        from .admin_assortments import AdminAssortments

        return AdminAssortments(self._client)

    @property
    def offer_inventories(self) -> AdminOfferInventories:
        """What suppliers have, as buyers see it."""
        from .admin_offer_inventories import AdminOfferInventories

        return AdminOfferInventories(self._client)

    @property
    def product_tags(self) -> AdminProductTags:
        """The methods of `client.admin.product_tags`."""
        from .admin_product_tags import AdminProductTags

        return AdminProductTags(self._client)

    @property
    def stores(self) -> AdminStores:
        """The methods of `client.admin.stores`."""
        from .admin_stores import AdminStores

        return AdminStores(self._client)

    @property
    def operations(self) -> AdminOperations:
        """Sales operations that the caller may take part in."""
        from .admin_operations import AdminOperations

        return AdminOperations(self._client)

    @property
    def operator_users(self) -> AdminOperatorUsers:
        """The methods of `client.admin.operator_users`."""
        from .admin_operator_users import AdminOperatorUsers

        return AdminOperatorUsers(self._client)

    @property
    def order_threads(self) -> AdminOrderThreads:
        """The methods of `client.admin.order_threads`."""
        from .admin_order_threads import AdminOrderThreads

        return AdminOrderThreads(self._client)

    @property
    def orders(self) -> AdminOrders:
        """Commercial orders, and the logistic orders that they consist of."""
        from .admin_orders import AdminOrders

        return AdminOrders(self._client)

    @property
    def products(self) -> AdminProducts:
        """The methods of `client.admin.products`."""
        from .admin_products import AdminProducts

        return AdminProducts(self._client)

    @property
    def suppliers(self) -> AdminSuppliers:
        """Who sells."""
        from .admin_suppliers import AdminSuppliers

        return AdminSuppliers(self._client)

    @property
    def transactions(self) -> AdminTransactions:
        """The methods of `client.admin.transactions`."""
        from .admin_transactions import AdminTransactions

        return AdminTransactions(self._client)

    @property
    def payments(self) -> AdminPayments:
        """How an order is paid."""
        from .admin_payments import AdminPayments

        return AdminPayments(self._client)


class AsyncAdmin(AsyncGroup):
    """The methods of `client.admin`."""

    __slots__ = ()

    @property
    def accounts(self) -> AsyncAdminAccounts:
        """The methods of `client.admin.accounts`."""
        from .admin_accounts import AsyncAdminAccounts

        return AsyncAdminAccounts(self._client)

    @property
    def customer_users(self) -> AsyncAdminCustomerUsers:
        """The users of an account, and the organisations that they belong to."""
        from .admin_customer_users import AsyncAdminCustomerUsers

        return AsyncAdminCustomerUsers(self._client)

    @property
    def buying_policies(self) -> AsyncAdminBuyingPolicies:
        """The methods of `client.admin.buying_policies`."""
        from .admin_buying_policies import AsyncAdminBuyingPolicies

        return AsyncAdminBuyingPolicies(self._client)

    @property
    def assortments(self) -> AsyncAdminAssortments:
        """Sets of variants that may be sold together."""
        from .admin_assortments import AsyncAdminAssortments

        return AsyncAdminAssortments(self._client)

    @property
    def offer_inventories(self) -> AsyncAdminOfferInventories:
        """What suppliers have, as buyers see it."""
        from .admin_offer_inventories import AsyncAdminOfferInventories

        return AsyncAdminOfferInventories(self._client)

    @property
    def product_tags(self) -> AsyncAdminProductTags:
        """The methods of `client.admin.product_tags`."""
        from .admin_product_tags import AsyncAdminProductTags

        return AsyncAdminProductTags(self._client)

    @property
    def stores(self) -> AsyncAdminStores:
        """The methods of `client.admin.stores`."""
        from .admin_stores import AsyncAdminStores

        return AsyncAdminStores(self._client)

    @property
    def operations(self) -> AsyncAdminOperations:
        """Sales operations that the caller may take part in."""
        from .admin_operations import AsyncAdminOperations

        return AsyncAdminOperations(self._client)

    @property
    def operator_users(self) -> AsyncAdminOperatorUsers:
        """The methods of `client.admin.operator_users`."""
        from .admin_operator_users import AsyncAdminOperatorUsers

        return AsyncAdminOperatorUsers(self._client)

    @property
    def order_threads(self) -> AsyncAdminOrderThreads:
        """The methods of `client.admin.order_threads`."""
        from .admin_order_threads import AsyncAdminOrderThreads

        return AsyncAdminOrderThreads(self._client)

    @property
    def orders(self) -> AsyncAdminOrders:
        """Commercial orders, and the logistic orders that they consist of."""
        from .admin_orders import AsyncAdminOrders

        return AsyncAdminOrders(self._client)

    @property
    def products(self) -> AsyncAdminProducts:
        """The methods of `client.admin.products`."""
        from .admin_products import AsyncAdminProducts

        return AsyncAdminProducts(self._client)

    @property
    def suppliers(self) -> AsyncAdminSuppliers:
        """Who sells."""
        from .admin_suppliers import AsyncAdminSuppliers

        return AsyncAdminSuppliers(self._client)

    @property
    def transactions(self) -> AsyncAdminTransactions:
        """The methods of `client.admin.transactions`."""
        from .admin_transactions import AsyncAdminTransactions

        return AsyncAdminTransactions(self._client)

    @property
    def payments(self) -> AsyncAdminPayments:
        """How an order is paid."""
        from .admin_payments import AsyncAdminPayments

        return AsyncAdminPayments(self._client)
