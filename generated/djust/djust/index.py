"""Every operation by the provider's code."""

from __future__ import annotations

from collections.abc import Mapping

from ._vendor.runtime.operation import Listed

OPERATIONS: Mapping[str, Listed] = {
    "getAssets": Listed("GET", "/v1/shop/assets", "assets.list"),
    "BUYLIST-500": Listed("GET", "/v1/shop/buying-lists", "buying_lists.list_v1"),
    "createBuyingList": Listed("POST", "/v1/shop/buying-lists", "buying_lists.create"),
    "deleteBuyingList": Listed("DELETE", "/v1/shop/buying-lists/{buyingListId}", "buying_lists.delete"),
    "updateBuyingList": Listed("PUT", "/v1/shop/buying-lists/{buyingListId}", "buying_lists.update"),
    "changeBuyingListOwner": Listed(
        "POST", "/v1/shop/buying-lists/{buyingListId}/change-owner", "buying_lists.change_owner"
    ),
    "deleteBuyingListItems": Listed(
        "DELETE", "/v1/shop/buying-lists/{buyingListId}/items", "buying_lists.delete_items"
    ),
    "putBuyingListItems": Listed("PUT", "/v1/shop/buying-lists/{buyingListId}/items", "buying_lists.put_items"),
    "BUYLIST-501": Listed("GET", "/v2/shop/buying-lists", "buying_lists.list"),
    "CART-550": Listed("GET", "/v2/shop/carts", "carts.list"),
    "CART-100": Listed("POST", "/v2/shop/carts", "carts.create"),
    "CART-351": Listed("DELETE", "/v2/shop/carts", "carts.delete_all"),
    "CART-500": Listed("GET", "/v2/shop/carts/{cartId}", "carts.get"),
    "CART-200": Listed("PUT", "/v2/shop/carts/{cartId}", "carts.update"),
    "CART-300": Listed("DELETE", "/v2/shop/carts/{cartId}", "carts.delete"),
    "initializeCartOrders": Listed("POST", "/v2/shop/carts/{cartId}/initialize-orders", "carts.initialize_orders"),
    "getUserCart": Listed("GET", "/v1/shop/carts", "carts.get_v1"),
    "createUserCart": Listed("POST", "/v1/shop/carts", "carts.create_v1"),
    "deleteUserCart": Listed("DELETE", "/v1/shop/carts", "carts.delete_v1"),
    "setUserCartBillingAddress": Listed("PUT", "/v1/shop/carts/{cartId}", "carts.set_billing_address"),
    "putUserCartLines": Listed("PUT", "/v1/shop/carts/{cartId}/lines", "carts.put_lines_v1"),
    "deleteUserCartLines": Listed("DELETE", "/v1/shop/carts/{cartId}/lines", "carts.delete_lines_v1"),
    "CART-101": Listed("POST", "/v1/shop/carts/import", "carts.import_file"),
    "CART-551": Listed("GET", "/v1/shop/carts/import", "carts.import_status"),
    "CART-506": Listed("GET", "/v1/shop/carts/import/error-report", "carts.import_report"),
    "listCartLines": Listed("GET", "/v2/shop/carts/{cartId}/lines", "cart_lines.list"),
    "putCartLines": Listed("PUT", "/v2/shop/carts/{cartId}/lines", "cart_lines.put"),
    "deleteCartLines": Listed("DELETE", "/v2/shop/carts/{cartId}/lines", "cart_lines.delete"),
    "putCartLinesByVariant": Listed("PUT", "/v2/shop/carts/{cartId}/lines-by-variant", "cart_lines.put_by_variant"),
    "listCustomFields": Listed("GET", "/v1/shop/custom-fields", "custom_fields.list"),
    "getCustomFieldMedia": Listed("GET", "/v1/shop/custom-fields/{id}/media", "custom_fields.get_media"),
    "declareCustomFieldMedia": Listed("POST", "/v1/shop/custom-fields/{id}/media", "custom_fields.declare_media"),
    "getCustomerAccount": Listed("GET", "/v1/shop/customer-accounts", "customer_accounts.get"),
    "createCustomerAccount": Listed("POST", "/v1/shop/customer-accounts", "customer_accounts.create"),
    "updateCustomerAccount": Listed("PUT", "/v1/shop/customer-accounts", "customer_accounts.update"),
    "getCustomerAccountV2": Listed("GET", "/v2/shop/customer-accounts", "customer_accounts.get_v2"),
    "listAccountAddresses": Listed("GET", "/v1/shop/customer-accounts/addresses", "customer_accounts.list_addresses"),
    "createAccountAddress": Listed("POST", "/v1/shop/customer-accounts/addresses", "customer_accounts.create_address"),
    "updateAccountAddress": Listed(
        "PUT", "/v1/shop/customer-accounts/addresses/{addressId}", "customer_accounts.update_address"
    ),
    "deleteAccountAddress": Listed(
        "DELETE", "/v1/shop/customer-accounts/addresses/{addressId}", "customer_accounts.delete_address"
    ),
    "listAccountCustomFields": Listed(
        "GET", "/v1/shop/customer-accounts/custom-fields", "customer_accounts.list_custom_fields"
    ),
    "listAccountOrders": Listed("GET", "/v1/shop/customer-accounts/orders", "customer_accounts.list_orders"),
    "listAccountUsers": Listed("GET", "/v1/shop/customer-accounts/users", "customer_accounts.list_users"),
    "listOnlineCategories": Listed("GET", "/v1/shop/navigation-category/online", "navigation_categories.list_online"),
    "listFrontOfferInventories": Listed("GET", "/v1/shop/offer-inventories", "offer_inventories.list"),
    "listFrontOfferPrices": Listed("GET", "/v1/shop/offer-prices", "offer_prices.list"),
    "OPERATION-550": Listed("GET", "/v1/shop/operations", "operations.list"),
    "OPERATION-500": Listed("GET", "/v1/shop/operations/{operationId}", "operations.get"),
    "OPERATION-551": Listed("GET", "/v1/shop/operations/{operationId}/lines", "operations.list_lines"),
    "listSuppliers": Listed("GET", "/v1/shop/suppliers", "suppliers.list"),
    "getSupplier": Listed("GET", "/v1/shop/suppliers/{supplierId}", "suppliers.get"),
    "rateOrder": Listed("PUT", "/v1/shop/rating-orders/{orderId}", "orders.rate"),
    "ORDER-560": Listed("GET", "/v2/shop/commercial-orders", "orders.commercial.list"),
    "ORDER-108": Listed("POST", "/v2/shop/commercial-orders", "orders.commercial.create"),
    "ORDER-222": Listed(
        "PUT", "/v2/shop/commercial-orders/{commercialOrderId}", "orders.commercial.update_custom_fields"
    ),
    "ORDER-300": Listed("DELETE", "/v2/shop/commercial-orders/{commercialOrderId}", "orders.commercial.delete"),
    "ORDER-150": Listed(
        "PUT", "/v2/shop/commercial-orders/{commercialOrderId}/lines", "orders.commercial.update_lines"
    ),
    "ORDER-350": Listed(
        "DELETE", "/v2/shop/commercial-orders/{commercialOrderId}/lines", "orders.commercial.delete_lines"
    ),
    "ORDER-213": Listed(
        "PUT",
        "/v2/shop/commercial-orders/{commercialOrderId}/billing-information",
        "orders.commercial.update_billing_address",
    ),
    "ORDER-215": Listed(
        "PUT",
        "/v2/shop/commercial-orders/{commercialOrderId}/shipping-information",
        "orders.commercial.update_shipping_information",
    ),
    "ORDER-212": Listed(
        "PUT", "/v2/shop/commercial-orders/{commercialOrderId}/created", "orders.commercial.mark_created"
    ),
    "ORDER-100": Listed("POST", "/v1/shop/commercial-orders", "orders.commercial.create_v1"),
    "ORDER-560-V1": Listed("GET", "/v1/shop/commercial-orders", "orders.commercial.list_v1"),
    "ORDER-500": Listed("GET", "/v1/shop/commercial-orders/{commercialOrderId}", "orders.commercial.get"),
    "ORDER-561": Listed("GET", "/v1/shop/commercial-orders/{commercialOrderId}/lines", "orders.commercial.list_lines"),
    "updateCommercialBillingAddress": Listed(
        "PUT",
        "/v1/shop/commercial-orders/{commercialOrderId}/billing-information",
        "orders.commercial.update_billing_address_v1",
    ),
    "updateCommercialShippingAddress": Listed(
        "PUT",
        "/v1/shop/commercial-orders/{commercialOrderId}/shipping-address",
        "orders.commercial.update_shipping_address",
    ),
    "updateCommercialShipping": Listed(
        "PUT",
        "/v1/shop/commercial-orders/{commercialOrderId}/shipping-information",
        "orders.commercial.update_shipping_information_v1",
    ),
    "updateCommercialShippingType": Listed(
        "PUT", "/v1/shop/commercial-orders/{commercialOrderId}/shipping-type", "orders.commercial.update_shipping_type"
    ),
    "placeCommercialOrder": Listed(
        "PUT", "/v1/shop/commercial-orders/{commercialOrderId}/created", "orders.commercial.mark_created_v1"
    ),
    "holdCommercialOrder": Listed(
        "PUT", "/v1/shop/commercial-orders/{commercialOrderId}/hold", "orders.commercial.hold"
    ),
    "getPaymentPageUrl": Listed(
        "GET", "/v1/shop/commercial-orders/{commercialOrderId}/payment-page", "orders.commercial.get_payment_page_url"
    ),
    "createPreauthorization": Listed(
        "POST", "/v1/shop/commercial-orders/{commercialOrderId}/preauthorization", "orders.commercial.preauthorize"
    ),
    "ORDER-104": Listed(
        "POST", "/v1/shop/commercial-orders/{commercialOrderId}/card-registration", "orders.commercial.register_card"
    ),
    "ORDER-223": Listed("PUT", "/v1/shop/commercial-orders/{commercialOrderId}/sync", "orders.commercial.synchronize"),
    "ORDER-550": Listed("POST", "/v1/shop/logistic-orders", "orders.logistic.list"),
    "ORDER-550-GET": Listed("GET", "/v1/shop/logistic-orders", "orders.logistic.list_by_query"),
    "getLogisticOrder": Listed("GET", "/v1/shop/logistic-orders/{orderLogisticId}", "orders.logistic.get"),
    "updateLogisticCustomFields": Listed(
        "PATCH", "/v1/shop/logistic-orders/{orderLogisticId}", "orders.logistic.update_custom_fields"
    ),
    "approveLogisticOrder": Listed(
        "PUT", "/v1/shop/logistic-orders/{orderLogisticId}/approve", "orders.logistic.approve"
    ),
    "disapproveLogisticOrder": Listed(
        "PUT", "/v1/shop/logistic-orders/{orderLogisticId}/disapprove", "orders.logistic.disapprove"
    ),
    "listLogisticOrderApprovers": Listed(
        "GET", "/v1/shop/logistic-orders/{orderLogisticId}/approvers", "orders.logistic.list_approvers"
    ),
    "cancelLogisticOrder": Listed("PUT", "/v1/shop/logistic-orders/{orderLogisticId}/cancel", "orders.logistic.cancel"),
    "confirmReception": Listed(
        "PUT", "/v1/shop/logistic-orders/{orderLogisticId}/confirm-reception", "orders.logistic.confirm_reception"
    ),
    "releaseLogisticOrder": Listed(
        "PUT", "/v1/shop/logistic-orders/{orderLogisticId}/created", "orders.logistic.mark_created"
    ),
    "updateLogisticBilling": Listed(
        "PUT",
        "/v1/shop/logistic-orders/{orderLogisticId}/billing-information",
        "orders.logistic.update_billing_information",
    ),
    "updateLogisticShippingAddress": Listed(
        "PUT", "/v1/shop/logistic-orders/{orderLogisticId}/shipping-address", "orders.logistic.update_shipping_address"
    ),
    "listLogisticShippingTypes": Listed(
        "GET", "/v1/shop/logistic-orders/{orderLogisticId}/shipping-information", "orders.logistic.list_shipping_types"
    ),
    "updateLogisticShipping": Listed(
        "PUT",
        "/v1/shop/logistic-orders/{orderLogisticId}/shipping-information",
        "orders.logistic.update_shipping_information",
    ),
    "updateLogisticShippingType": Listed(
        "PUT", "/v1/shop/logistic-orders/{orderLogisticId}/shipping-type", "orders.logistic.update_shipping_type"
    ),
    "listLogisticOrderLines": Listed(
        "GET", "/v1/shop/logistic-orders/{orderLogisticId}/lines", "orders.logistic.list_lines"
    ),
    "ORDER-250": Listed("PUT", "/v1/shop/logistic-orders/{orderLogisticId}/lines", "orders.logistic.update_lines"),
    "updateLogisticLineCustomFields": Listed(
        "PATCH",
        "/v1/shop/logistic-orders/{orderLogisticId}/lines/{orderLogisticLineId}",
        "orders.logistic.update_line_custom_fields",
    ),
    "ORDER-218": Listed(
        "PUT",
        "/v1/shop/logistic-orders/{orderLogisticId}/lines/{orderLogisticLineId}",
        "orders.logistic.update_line_quantity",
    ),
    "listAccountingDocuments": Listed(
        "GET",
        "/v1/shop/logistic-orders/{orderLogisticId}/accounting-documents",
        "orders.logistic.list_accounting_documents",
    ),
    "downloadAccountingDocument": Listed(
        "GET",
        "/v1/shop/logistic-orders/{orderLogisticId}/accounting-documents/{documentId}",
        "orders.logistic.download_accounting_document",
    ),
    "ORDER-552": Listed(
        "GET", "/v1/shop/logistic-orders/{orderLogisticId}/documents", "orders.logistic.list_documents"
    ),
    "ORDER-508": Listed(
        "GET", "/v1/shop/logistic-orders/{orderLogisticId}/documents/{documentId}", "orders.logistic.download_document"
    ),
    "declareOrderIncident": Listed(
        "POST", "/v1/shop/logistic-orders/{orderLogisticId}/incidents", "orders.logistic.declare_incident"
    ),
    "declareLineIncident": Listed(
        "POST", "/v1/shop/logistic-orders/{orderLogisticId}/lines/incidents", "orders.logistic.declare_line_incident"
    ),
    "createIncidentThread": Listed(
        "POST",
        "/v2/shop/logistic-orders/{orderLogisticId}/incidents/{incidentId}/threads",
        "orders.incident_threads.create",
    ),
    "getIncidentThread": Listed(
        "GET",
        "/v2/shop/logistic-orders/{orderLogisticId}/incidents/{incidentId}/threads/{threadId}",
        "orders.incident_threads.get",
    ),
    "PAY-501": Listed("GET", "/v1/shop/payments/payment-methods", "payments.list_methods"),
    "PAY-101": Listed("POST", "/v1/shop/payments", "payments.initiate"),
    "PAY-102": Listed("POST", "/v1/shop/payments/details", "payments.submit_details"),
    "PAY-300": Listed(
        "DELETE", "/v1/shop/payments/stored-payment-methods/{paymentMethodId}", "payments.delete_stored_method"
    ),
    "PAY-502": Listed("GET", "/v1/shop/payments/precheck", "payments.precheck"),
    "listMasterQuotes": Listed("GET", "/v1/shop/master-quotes", "quotes.master.list"),
    "createMasterQuote": Listed("POST", "/v1/shop/master-quotes", "quotes.master.create"),
    "getMasterQuote": Listed("GET", "/v1/shop/master-quotes/{masterQuoteId}", "quotes.master.get"),
    "updateMasterQuote": Listed("PUT", "/v1/shop/master-quotes/{masterQuoteId}", "quotes.master.update"),
    "deleteMasterQuote": Listed("DELETE", "/v1/shop/master-quotes/{masterQuoteId}", "quotes.master.delete"),
    "createSupplierQuotes": Listed("POST", "/v1/shop/supplier-quotes", "quotes.supplier.create"),
    "getSupplierQuote": Listed("GET", "/v1/shop/supplier-quotes/{supplierQuoteId}", "quotes.supplier.get"),
    "acceptSupplierQuote": Listed("PUT", "/v1/shop/supplier-quotes/{supplierQuoteId}/accept", "quotes.supplier.accept"),
    "declineSupplierQuote": Listed(
        "PUT", "/v1/shop/supplier-quotes/{supplierQuoteId}/decline", "quotes.supplier.decline"
    ),
    "updateQuoteCustomFields": Listed(
        "PATCH", "/v1/shop/supplier-quotes/{supplierQuoteId}/custom-fields", "quotes.supplier.update_custom_fields"
    ),
    "postQuoteMessage": Listed(
        "POST", "/v1/shop/supplier-quotes/{supplierQuoteId}/message", "quotes.supplier.post_message"
    ),
    "initializeQuoteOrders": Listed(
        "POST", "/v2/shop/supplier-quotes/{supplierQuoteId}/initialize-orders", "quotes.supplier.initialize_orders"
    ),
    "getFrontSettings": Listed("GET", "/v1/shop/settings", "settings.get"),
    "createCustomerUser": Listed("POST", "/v1/shop/customer-users", "customer_users.create"),
    "USER-201": Listed("PUT", "/v1/shop/customer-users", "customer_users.update_self"),
    "USER-202": Listed("PUT", "/v1/shop/customer-users/{customerUserId}", "customer_users.update"),
    "activateCustomerUser": Listed("POST", "/v1/shop/customer-users/activate", "customer_users.activate"),
    "resendActivation": Listed(
        "POST", "/v1/shop/customer-users/resend-activation-request", "customer_users.resend_activation"
    ),
    "listUserAddresses": Listed("GET", "/v1/shop/customer-users/addresses", "customer_users.list_addresses"),
    "listUserOrganisations": Listed(
        "GET", "/v1/shop/customer-users/organisations", "customer_users.list_organisations"
    ),
    "USER-250": Listed(
        "PATCH", "/v1/shop/customer-users/{customerUserId}/customer-accounts", "customer_users.assign_accounts"
    ),
    "USER-350": Listed(
        "DELETE", "/v1/shop/customer-users/{customerUserId}/customer-accounts", "customer_users.remove_accounts"
    ),
    "createOrganisation": Listed(
        "POST", "/v1/shop/customer-accounts/organisations", "customer_users.organisations.create"
    ),
    "updateOrganisation": Listed(
        "PUT", "/v1/shop/customer-accounts/organisations/{organisationId}", "customer_users.organisations.update"
    ),
    "listOrganisationAddresses": Listed(
        "GET",
        "/v1/shop/customer-accounts/organisations/{organisationId}/addresses",
        "customer_users.organisations.list_addresses",
    ),
    "listOrganisationOrders": Listed(
        "GET",
        "/v1/shop/customer-accounts/organisations/{organisationId}/orders",
        "customer_users.organisations.list_orders",
    ),
    "listOrganisationUsers": Listed(
        "GET",
        "/v1/shop/customer-accounts/organisations/{organisationId}/users",
        "customer_users.organisations.list_users",
    ),
    "updateOrganisationUser": Listed(
        "PUT",
        "/v1/shop/customer-accounts/organisations/{organisationId}/users/{customerUserId}",
        "customer_users.organisations.update_user",
    ),
    "AUTH-101": Listed("POST", "/auth/token", "authentication.create_token"),
    "AUTH-102": Listed("POST", "/auth/refresh-token", "authentication.refresh_token"),
    "TOK-200": Listed("GET", "/auth/is-token-valid", "authentication.check_token"),
    "AUTH-103": Listed("POST", "/auth/revoke-token", "authentication.revoke_token"),
    "PWD-101": Listed("POST", "/auth/send-reset-password-email", "authentication.send_reset_password_email"),
    "resetPassword": Listed("POST", "/auth/reset-password", "authentication.reset_password"),
    "listSsoProviders": Listed("GET", "/auth/sso/providers", "sso_authentication.list_providers"),
    "adminGetCustomerAccount": Listed("GET", "/v1/customer-accounts/{customerAccountId}", "admin.accounts.get"),
    "adminListCustomerUsers": Listed("GET", "/v1/customer-users", "admin.customer_users.list"),
    "adminCreateCustomerUser": Listed("POST", "/v1/customer-users", "admin.customer_users.create"),
    "adminUpdateCustomerUserStatuses": Listed("PATCH", "/v1/customer-users", "admin.customer_users.update_statuses"),
    "adminUpdateCustomerUser": Listed("PUT", "/v1/customer-users/{customerUserId}", "admin.customer_users.update"),
    "ADM-BUYING-POLICY-552": Listed(
        "GET", "/v1/buying-policies/blocking-reasons", "admin.buying_policies.list_blocking_reasons"
    ),
    "ADM-BUYING-POLICY-500": Listed(
        "GET", "/v1/buying-policies/credit-control", "admin.buying_policies.credit_control.get"
    ),
    "ADM-BUYING-POLICY-200": Listed(
        "PATCH", "/v1/buying-policies/credit-control", "admin.buying_policies.credit_control.update_status"
    ),
    "ADM-BUYING-POLICY-201": Listed(
        "PATCH", "/v1/buying-policies/credit-control/credit-limit", "admin.buying_policies.credit_control.update_limit"
    ),
    "ADM-BUYING-POLICY-550": Listed(
        "GET", "/v1/buying-policies/credit-control/holds", "admin.buying_policies.credit_holds.list"
    ),
    "ADM-BUYING-POLICY-150": Listed(
        "POST", "/v1/buying-policies/credit-control/holds", "admin.buying_policies.credit_holds.create"
    ),
    "ADM-BUYING-POLICY-202": Listed(
        "PUT", "/v1/buying-policies/credit-control/holds/{creditHoldId}", "admin.buying_policies.credit_holds.update"
    ),
    "ADM-BUYING-POLICY-300": Listed(
        "DELETE", "/v1/buying-policies/credit-control/holds/{creditHoldId}", "admin.buying_policies.credit_holds.delete"
    ),
    "ADM-BUYING-POLICY-551": Listed(
        "GET", "/v1/buying-policies/credit-control/grace-amounts", "admin.buying_policies.grace_amounts.list"
    ),
    "ADM-BUYING-POLICY-151": Listed(
        "POST", "/v1/buying-policies/credit-control/grace-amounts", "admin.buying_policies.grace_amounts.create"
    ),
    "ADM-BUYING-POLICY-203": Listed(
        "PUT",
        "/v1/buying-policies/credit-control/grace-amounts/{graceAmountId}",
        "admin.buying_policies.grace_amounts.update",
    ),
    "ADM-BUYING-POLICY-301": Listed(
        "DELETE",
        "/v1/buying-policies/credit-control/grace-amounts/{graceAmountId}",
        "admin.buying_policies.grace_amounts.delete",
    ),
    "ADM-BUYING-POLICY-501": Listed("GET", "/v1/buying-policies/quotas", "admin.buying_policies.quotas.get"),
    "ADM-BUYING-POLICY-204": Listed(
        "PATCH", "/v1/buying-policies/quotas", "admin.buying_policies.quotas.update_status"
    ),
    "ADM-BUYING-POLICY-205": Listed(
        "PATCH", "/v1/buying-policies/quotas/min-value", "admin.buying_policies.quotas.update_min_value"
    ),
    "ADM-BUYING-POLICY-553": Listed(
        "GET", "/v1/buying-policies/quotas/rules", "admin.buying_policies.quota_rules.list"
    ),
    "ADM-BUYING-POLICY-152": Listed(
        "POST", "/v1/buying-policies/quotas/rules", "admin.buying_policies.quota_rules.create"
    ),
    "ADM-BUYING-POLICY-206": Listed(
        "PUT", "/v1/buying-policies/quotas/rules/{ruleId}", "admin.buying_policies.quota_rules.update"
    ),
    "ADM-BUYING-POLICY-302": Listed(
        "DELETE", "/v1/buying-policies/quotas/rules/{ruleId}", "admin.buying_policies.quota_rules.delete"
    ),
    "ADM-BUYING-POLICY-554": Listed(
        "GET", "/v1/buying-policies/quotas/groups", "admin.buying_policies.quota_groups.list"
    ),
    "ADM-BUYING-POLICY-153": Listed(
        "POST", "/v1/buying-policies/quotas/groups", "admin.buying_policies.quota_groups.create"
    ),
    "ADM-ASSORTMENT-550": Listed("GET", "/v1/assortments", "admin.assortments.list"),
    "createOfferInventories": Listed("POST", "/v1/offer-inventories", "admin.offer_inventories.create"),
    "createProductTag": Listed("POST", "/v1/product-tags", "admin.product_tags.create"),
    "deleteProductTag": Listed("DELETE", "/v1/product-tags/{id}", "admin.product_tags.delete"),
    "updateProductTag": Listed("PUT", "/v1/product-tags/{id}", "admin.product_tags.update"),
    "createStore": Listed("POST", "/v1/stores", "admin.stores.create"),
    "ADM-OPERATION-550": Listed("GET", "/v1/operations", "admin.operations.list"),
    "ADM-OPERATION-100": Listed("POST", "/v1/operations", "admin.operations.create"),
    "ADM-OPERATION-500": Listed("GET", "/v1/operations/{operationId}", "admin.operations.get"),
    "ADM-OPERATION-200": Listed("PUT", "/v1/operations/{operationId}", "admin.operations.update"),
    "ADM-OPERATION-201": Listed("PATCH", "/v1/operations/{operationId}", "admin.operations.update_status"),
    "ADM-OPERATION-300": Listed("DELETE", "/v1/operations/{operationId}", "admin.operations.delete"),
    "ADM-OPERATION-551": Listed("GET", "/v1/operations/{operationId}/lines", "admin.operations.list_variants"),
    "ADM-OPERATION-250": Listed("PUT", "/v1/operations/{operationId}/lines", "admin.operations.add_variants"),
    "ADM-OPERATION-350": Listed("DELETE", "/v1/operations/{operationId}/lines", "admin.operations.remove_variants"),
    "ADM-OPERATION-552": Listed("GET", "/v1/operations/{operationId}/accounts", "admin.operations.list_accounts"),
    "ADM-OPERATION-251": Listed("PUT", "/v1/operations/{operationId}/accounts", "admin.operations.add_accounts"),
    "ADM-OPERATION-351": Listed("DELETE", "/v1/operations/{operationId}/accounts", "admin.operations.remove_accounts"),
    "ADM-OPERATOR-USER-100": Listed("POST", "/v1/operator-users", "admin.operator_users.create"),
    "ADM-OPERATOR-USER-552": Listed("GET", "/v1/operator-users/groups", "admin.operator_users.list_groups"),
    "ADM-OPERATOR-USER-203": Listed("PUT", "/v1/operator-users/{operatorUserId}", "admin.operator_users.update"),
    "ADM-OPERATOR-USER-551": Listed(
        "GET", "/v1/operator-users/{operatorUserId}/stores", "admin.operator_users.list_stores"
    ),
    "ADM-OPERATOR-USER-252": Listed(
        "PATCH", "/v1/operator-users/{operatorUserId}/stores", "admin.operator_users.add_stores"
    ),
    "ADM-OPERATOR-USER-251": Listed(
        "PUT", "/v1/operator-users/{operatorUserId}/stores", "admin.operator_users.replace_stores"
    ),
    "listOrderThreadReasons": Listed("GET", "/v1/order-thread-reasons", "admin.order_threads.reasons.list"),
    "createOrderThreadReason": Listed("POST", "/v1/order-thread-reasons", "admin.order_threads.reasons.create"),
    "updateOrderThreadReason": Listed(
        "PUT", "/v1/order-thread-reasons/{threadReasonId}", "admin.order_threads.reasons.update"
    ),
    "deleteOrderThreadReason": Listed(
        "DELETE", "/v1/order-thread-reasons/{threadReasonId}", "admin.order_threads.reasons.delete"
    ),
    "adminListLogisticOrders": Listed("GET", "/v1/logistic-orders", "admin.orders.list"),
    "ADM-ORDER-551": Listed("POST", "/v1/logistic-orders", "admin.orders.search"),
    "ADM-ORDER-150": Listed("POST", "/v1/logistic-orders/unblock", "admin.orders.unblock"),
    "ADM-ORDER-550": Listed(
        "GET", "/v1/logistic-orders/{logisticOrderId}/unblock-history", "admin.orders.get_unblock_history"
    ),
    "ADM-ORDER-100": Listed("POST", "/v1/logistic-orders/{logisticOrderId}/refunds", "admin.orders.refund"),
    "getProduct": Listed("GET", "/v1/products/{id}", "admin.products.get"),
    "PRODUCT-552": Listed("GET", "/v2/shop/search", "admin.products.shop.search"),
    "listProductThumbnails": Listed("GET", "/v1/shop/list", "admin.products.shop.list_thumbnails"),
    "getShopProduct": Listed("GET", "/v1/shop/products/{productIdentifier}", "admin.products.shop.get"),
    "PRODUCT-509": Listed(
        "GET", "/v1/shop/products/{productIdentifier}/paginated-offers", "admin.products.shop.list_offers"
    ),
    "PRODUCT-502": Listed("GET", "/v1/shop/products/{productIdentifier}/offers", "admin.products.shop.list_all_offers"),
    "listRelatedProducts": Listed(
        "GET", "/v1/shop/products/{productSku}/related-products", "admin.products.shop.list_related"
    ),
    "listVariantAttributes": Listed(
        "GET", "/v1/shop/products/{productSku}/variant-attributes", "admin.products.shop.list_variant_attributes"
    ),
    "getReviewStatistics": Listed(
        "GET", "/v1/shop/products/{productSku}/stat-reviews", "admin.products.shop.get_review_statistics"
    ),
    "getProductReviews": Listed("GET", "/v1/shop/products/{productSku}/reviews", "admin.products.shop.get_reviews"),
    "createProductReview": Listed("POST", "/v1/shop/reviews", "admin.products.shop.create_review"),
    "listShopVariants": Listed("GET", "/v1/shop/product-variants", "admin.products.shop.list_variants"),
    "listVariantOffers": Listed(
        "GET", "/v1/shop/product-variants/{productVariantId}/offers", "admin.products.shop.list_variant_offers"
    ),
    "listVariantSuppliers": Listed(
        "GET", "/v1/shop/product-variants/{productVariantId}/suppliers", "admin.products.shop.list_variant_suppliers"
    ),
    "listPublicSuppliers": Listed("GET", "/public/v1/suppliers", "admin.suppliers.list"),
    "getPublicSupplier": Listed("GET", "/public/v1/suppliers/{supplierId}", "admin.suppliers.get"),
    "updateSupplierStatuses": Listed("PATCH", "/v1/suppliers", "admin.suppliers.update_statuses"),
    "updateSupplier": Listed("PUT", "/v1/suppliers/{supplierId}", "admin.suppliers.update"),
    "listSupplierUsers": Listed("GET", "/v1/suppliers/{supplierId}/supplier-users", "admin.suppliers.list_users"),
    "addSupplierUsers": Listed("POST", "/v1/suppliers/{supplierId}/supplier-user", "admin.suppliers.add_users"),
    "listSupplierAccounts": Listed(
        "GET", "/v1/suppliers/{supplierId}/customer-accounts", "admin.suppliers.list_accounts"
    ),
    "updateSupplierAccounts": Listed(
        "PUT", "/v1/suppliers/{supplierId}/customer-accounts", "admin.suppliers.update_accounts"
    ),
    "ADM-TRANSACTION-550": Listed("GET", "/v1/transactions", "admin.transactions.list"),
    "ADM-TRANSACTION-551": Listed("GET", "/v1/transactions/events", "admin.transactions.list_events"),
    "ADM-TRANSACTION-570": Listed(
        "GET", "/v1/transactions/{transactionId}/events/{eventId}", "admin.transactions.get_event"
    ),
    "ADM-PAY-103": Listed("POST", "/v1/payments/marketplace-commissions", "admin.payments.create_commission"),
    "createClientConfiguration": Listed("POST", "/v1/mapper/client", "data_hub.client_configurations.create"),
    "patchMapperJob": Listed("PATCH", "/v2/mapper/job/{jobId}", "data_hub.mapper_jobs.patch"),
    "listJobs": Listed("GET", "/v1/jobs", "data_hub.jobs.list"),
}
