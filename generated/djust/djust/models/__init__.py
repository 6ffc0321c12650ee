"""The types of the API; each module is imported when one of its types is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendor.runtime.lazy import lazy

if TYPE_CHECKING:
    from .admin import (
        ActivationStatus as ActivationStatus,
    )
    from .admin import (
        BlockedOrderIdType as BlockedOrderIdType,
    )
    from .admin import (
        BlockingPolicy as BlockingPolicy,
    )
    from .admin import (
        BlockingReason as BlockingReason,
    )
    from .admin import (
        BlockingReasonList as BlockingReasonList,
    )
    from .admin import (
        ClassificationCategoryReference as ClassificationCategoryReference,
    )
    from .admin import (
        CreditHoldInput as CreditHoldInput,
    )
    from .admin import (
        CreditHoldPage as CreditHoldPage,
    )
    from .admin import (
        CreditHoldUpdate as CreditHoldUpdate,
    )
    from .admin import (
        CustomerUserInput2 as CustomerUserInput2,
    )
    from .admin import (
        CustomerUserPage as CustomerUserPage,
    )
    from .admin import (
        CustomerUserStatusUpdate as CustomerUserStatusUpdate,
    )
    from .admin import (
        CustomerUserUpdate as CustomerUserUpdate,
    )
    from .admin import (
        DeliveryTimeRange as DeliveryTimeRange,
    )
    from .admin import (
        EstimatedDelivery as EstimatedDelivery,
    )
    from .admin import (
        FacetValues as FacetValues,
    )
    from .admin import (
        FoundAttribute as FoundAttribute,
    )
    from .admin import (
        FoundCustomField as FoundCustomField,
    )
    from .admin import (
        FoundOffer as FoundOffer,
    )
    from .admin import (
        FoundOfferPrice as FoundOfferPrice,
    )
    from .admin import (
        FoundPicture as FoundPicture,
    )
    from .admin import (
        FoundProduct as FoundProduct,
    )
    from .admin import (
        FoundVariant as FoundVariant,
    )
    from .admin import (
        GraceAmountCriterion as GraceAmountCriterion,
    )
    from .admin import (
        GraceAmountInput as GraceAmountInput,
    )
    from .admin import (
        GraceAmountPage as GraceAmountPage,
    )
    from .admin import (
        LogisticOrderCriteria as LogisticOrderCriteria,
    )
    from .admin import (
        MarketplaceCommissionInput as MarketplaceCommissionInput,
    )
    from .admin import (
        OfferInventoryInput as OfferInventoryInput,
    )
    from .admin import (
        OfferSupplier as OfferSupplier,
    )
    from .admin import (
        OperationAccountPage as OperationAccountPage,
    )
    from .admin import (
        OperationIdType as OperationIdType,
    )
    from .admin import (
        OperationLineCriterion as OperationLineCriterion,
    )
    from .admin import (
        OperationLineInput as OperationLineInput,
    )
    from .admin import (
        OperationLineRemoval as OperationLineRemoval,
    )
    from .admin import (
        OperationStatus as OperationStatus,
    )
    from .admin import (
        OperationType as OperationType,
    )
    from .admin import (
        OperatorOrderPage as OperatorOrderPage,
    )
    from .admin import (
        OperatorUserGroupPage as OperatorUserGroupPage,
    )
    from .admin import (
        OperatorUserInput as OperatorUserInput,
    )
    from .admin import (
        OperatorUserStorePage as OperatorUserStorePage,
    )
    from .admin import (
        OperatorUserUpdate as OperatorUserUpdate,
    )
    from .admin import (
        Product as Product,
    )
    from .admin import (
        ProductAggregation as ProductAggregation,
    )
    from .admin import (
        ProductIdType as ProductIdType,
    )
    from .admin import (
        ProductInfo as ProductInfo,
    )
    from .admin import (
        ProductOffer as ProductOffer,
    )
    from .admin import (
        ProductOfferPage as ProductOfferPage,
    )
    from .admin import (
        ProductReview as ProductReview,
    )
    from .admin import (
        ProductReviewInput as ProductReviewInput,
    )
    from .admin import (
        ProductTagInput as ProductTagInput,
    )
    from .admin import (
        ProductThumbnail as ProductThumbnail,
    )
    from .admin import (
        ProductThumbnailList as ProductThumbnailList,
    )
    from .admin import (
        ProductThumbnailPage as ProductThumbnailPage,
    )
    from .admin import (
        ProductUnit as ProductUnit,
    )
    from .admin import (
        ProductVariantPage as ProductVariantPage,
    )
    from .admin import (
        PublicSupplierPage as PublicSupplierPage,
    )
    from .admin import (
        RefundInput as RefundInput,
    )
    from .admin import (
        Review as Review,
    )
    from .admin import (
        ReviewAuthor as ReviewAuthor,
    )
    from .admin import (
        ReviewStatistics as ReviewStatistics,
    )
    from .admin import (
        SalesOperationInput as SalesOperationInput,
    )
    from .admin import (
        SalesOperationPage as SalesOperationPage,
    )
    from .admin import (
        SalesOperationStatusUpdate as SalesOperationStatusUpdate,
    )
    from .admin import (
        SalesOperationUpdate as SalesOperationUpdate,
    )
    from .admin import (
        SearchAggregation as SearchAggregation,
    )
    from .admin import (
        SearchDirection as SearchDirection,
    )
    from .admin import (
        SearchFacets as SearchFacets,
    )
    from .admin import (
        SearchRecord as SearchRecord,
    )
    from .admin import (
        SearchRecordPage as SearchRecordPage,
    )
    from .admin import (
        SearchResponse as SearchResponse,
    )
    from .admin import (
        ShippingZone as ShippingZone,
    )
    from .admin import (
        TransactionCriterion as TransactionCriterion,
    )
    from .admin import (
        TransactionEventCriterion as TransactionEventCriterion,
    )
    from .admin import (
        TransactionEventPage as TransactionEventPage,
    )
    from .admin import (
        TransactionPage as TransactionPage,
    )
    from .admin import (
        UnitType as UnitType,
    )
    from .admin import (
        VariantAttribute as VariantAttribute,
    )
    from .admin import (
        VariantIdType as VariantIdType,
    )
    from .authentication import (
        PasswordReset as PasswordReset,
    )
    from .authentication import (
        PasswordResetMail as PasswordResetMail,
    )
    from .authentication import (
        RefreshedToken as RefreshedToken,
    )
    from .authentication import (
        TokenPair as TokenPair,
    )
    from .authentication import (
        TokenRefresh as TokenRefresh,
    )
    from .authentication import (
        TokenRequest as TokenRequest,
    )
    from .authentication import (
        TokenResponse as TokenResponse,
    )
    from .authentication import (
        TokenUser as TokenUser,
    )
    from .buying_lists import (
        BuyingList as BuyingList,
    )
    from .buying_lists import (
        BuyingListInput as BuyingListInput,
    )
    from .buying_lists import (
        BuyingListItem as BuyingListItem,
    )
    from .buying_lists import (
        BuyingListItemInput as BuyingListItemInput,
    )
    from .buying_lists import (
        BuyingListOwner as BuyingListOwner,
    )
    from .cart_lines import (
        CartLineId as CartLineId,
    )
    from .cart_lines import (
        CartLinePage as CartLinePage,
    )
    from .cart_lines import (
        CartLineUpdate as CartLineUpdate,
    )
    from .cart_lines import (
        VariantLineUpdate as VariantLineUpdate,
    )
    from .carts import (
        BillingAddressChoice as BillingAddressChoice,
    )
    from .carts import (
        Cart as Cart,
    )
    from .carts import (
        CartImport as CartImport,
    )
    from .carts import (
        CartImportStatus as CartImportStatus,
    )
    from .carts import (
        CartInput as CartInput,
    )
    from .carts import (
        CartPage as CartPage,
    )
    from .carts import (
        CartSummary as CartSummary,
    )
    from .carts import (
        CartSupplier as CartSupplier,
    )
    from .carts import (
        DeliveryLine as DeliveryLine,
    )
    from .carts import (
        DeliveryTax as DeliveryTax,
    )
    from .carts import (
        ShippingType as ShippingType,
    )
    from .carts import (
        UserCart as UserCart,
    )
    from .carts import (
        UserCartLine as UserCartLine,
    )
    from .carts import (
        UserCartLineInput as UserCartLineInput,
    )
    from .custom_fields import (
        MediaFieldIdType as MediaFieldIdType,
    )
    from .customer_accounts import (
        AccountAddressInput as AccountAddressInput,
    )
    from .customer_accounts import (
        AccountUserPage as AccountUserPage,
    )
    from .customer_accounts import (
        AddressInput as AddressInput,
    )
    from .customer_accounts import (
        CustomerAccountCreation as CustomerAccountCreation,
    )
    from .customer_accounts import (
        CustomerAccountInput as CustomerAccountInput,
    )
    from .customer_accounts import (
        FirstUserInput as FirstUserInput,
    )
    from .customer_users import (
        ActivationRequest as ActivationRequest,
    )
    from .customer_users import (
        ActivationToken as ActivationToken,
    )
    from .customer_users import (
        CustomerUserCreation as CustomerUserCreation,
    )
    from .customer_users import (
        CustomerUserInput as CustomerUserInput,
    )
    from .customer_users import (
        Organisation as Organisation,
    )
    from .customer_users import (
        OrganisationCreation as OrganisationCreation,
    )
    from .customer_users import (
        OrganisationInput as OrganisationInput,
    )
    from .customer_users import (
        OrganisationStatus as OrganisationStatus,
    )
    from .customer_users import (
        OrganisationUserInput as OrganisationUserInput,
    )
    from .customer_users import (
        OrganisationUserPage as OrganisationUserPage,
    )
    from .data_hub import (
        ClientConfiguration as ClientConfiguration,
    )
    from .data_hub import (
        ClientConfigurationInput as ClientConfigurationInput,
    )
    from .data_hub import (
        ClientConnection as ClientConnection,
    )
    from .data_hub import (
        ConnectionInformation as ConnectionInformation,
    )
    from .data_hub import (
        DataHubJobPage as DataHubJobPage,
    )
    from .data_hub import (
        GrantTypeInformation as GrantTypeInformation,
    )
    from .data_hub import (
        MapperJobPatch as MapperJobPatch,
    )
    from .navigation_categories import (
        NavigationCategory as NavigationCategory,
    )
    from .offer_inventories import (
        ActiveOrInactive as ActiveOrInactive,
    )
    from .offer_inventories import (
        FrontOffer as FrontOffer,
    )
    from .offer_inventories import (
        FrontOfferPage as FrontOfferPage,
    )
    from .offer_inventories import (
        FrontOfferPrice as FrontOfferPrice,
    )
    from .offer_inventories import (
        NewOrActive as NewOrActive,
    )
    from .operations import (
        OperationPage as OperationPage,
    )
    from .orders import (
        AccountingDocument as AccountingDocument,
    )
    from .orders import (
        AddressSnapshot as AddressSnapshot,
    )
    from .orders import (
        BillingAddressIdInput as BillingAddressIdInput,
    )
    from .orders import (
        BillingAddressReference as BillingAddressReference,
    )
    from .orders import (
        CommercialOrder as CommercialOrder,
    )
    from .orders import (
        CommercialOrderCriterion as CommercialOrderCriterion,
    )
    from .orders import (
        CommercialOrderPage as CommercialOrderPage,
    )
    from .orders import (
        CommercialOrderReference as CommercialOrderReference,
    )
    from .orders import (
        CustomerUserSnapshot as CustomerUserSnapshot,
    )
    from .orders import (
        CustomFieldIdType as CustomFieldIdType,
    )
    from .orders import (
        CustomFieldSnapshot as CustomFieldSnapshot,
    )
    from .orders import (
        CustomFieldSnapshotValue as CustomFieldSnapshotValue,
    )
    from .orders import (
        InitialPrice as InitialPrice,
    )
    from .orders import (
        LineFilterIdType as LineFilterIdType,
    )
    from .orders import (
        LineQuantity as LineQuantity,
    )
    from .orders import (
        LogisticBillingInput as LogisticBillingInput,
    )
    from .orders import (
        LogisticLinesUpdate as LogisticLinesUpdate,
    )
    from .orders import (
        LogisticLineUpdate as LogisticLineUpdate,
    )
    from .orders import (
        LogisticOrder as LogisticOrder,
    )
    from .orders import (
        LogisticOrderFilter as LogisticOrderFilter,
    )
    from .orders import (
        LogisticOrderPage as LogisticOrderPage,
    )
    from .orders import (
        LogisticOrderStatus as LogisticOrderStatus,
    )
    from .orders import (
        LogisticShippingAddressInput as LogisticShippingAddressInput,
    )
    from .orders import (
        LogisticShippingInput as LogisticShippingInput,
    )
    from .orders import (
        LogisticShippingTypeInput as LogisticShippingTypeInput,
    )
    from .orders import (
        MangoPayOptions as MangoPayOptions,
    )
    from .orders import (
        OfferCustomFieldSnapshot as OfferCustomFieldSnapshot,
    )
    from .orders import (
        OfferCustomFieldSnapshotValue as OfferCustomFieldSnapshotValue,
    )
    from .orders import (
        OfferInventorySnapshot as OfferInventorySnapshot,
    )
    from .orders import (
        OfferPriceSnapshot as OfferPriceSnapshot,
    )
    from .orders import (
        OrderCreation as OrderCreation,
    )
    from .orders import (
        OrderCreationV1 as OrderCreationV1,
    )
    from .orders import (
        OrderCustomFieldsInput as OrderCustomFieldsInput,
    )
    from .orders import (
        OrderDocument as OrderDocument,
    )
    from .orders import (
        OrderDocumentType as OrderDocumentType,
    )
    from .orders import (
        OrderIdType as OrderIdType,
    )
    from .orders import (
        OrderLine as OrderLine,
    )
    from .orders import (
        OrderLineCriterion as OrderLineCriterion,
    )
    from .orders import (
        OrderLineId as OrderLineId,
    )
    from .orders import (
        OrderLinePage as OrderLinePage,
    )
    from .orders import (
        OrderLinePrice as OrderLinePrice,
    )
    from .orders import (
        OrderLineProduct as OrderLineProduct,
    )
    from .orders import (
        OrderLinesUpdate as OrderLinesUpdate,
    )
    from .orders import (
        OrderLineType as OrderLineType,
    )
    from .orders import (
        OrderLineUpdate as OrderLineUpdate,
    )
    from .orders import (
        OrderLineVariant as OrderLineVariant,
    )
    from .orders import (
        OrderPayment as OrderPayment,
    )
    from .orders import (
        OrderPaymentV1 as OrderPaymentV1,
    )
    from .orders import (
        OrderPrices as OrderPrices,
    )
    from .orders import (
        OrderRating as OrderRating,
    )
    from .orders import (
        OrderSourceKind as OrderSourceKind,
    )
    from .orders import (
        OrderSourceType as OrderSourceType,
    )
    from .orders import (
        PaymentOption as PaymentOption,
    )
    from .orders import (
        PaymentStatus as PaymentStatus,
    )
    from .orders import (
        ProductAttributeSnapshot as ProductAttributeSnapshot,
    )
    from .orders import (
        ShippingAddressIdInput as ShippingAddressIdInput,
    )
    from .orders import (
        ShippingInformation as ShippingInformation,
    )
    from .orders import (
        ShippingInformationV1 as ShippingInformationV1,
    )
    from .orders import (
        ShippingTypeInput as ShippingTypeInput,
    )
    from .orders import (
        ShippingTypeOption as ShippingTypeOption,
    )
    from .orders import (
        SupplierSnapshot as SupplierSnapshot,
    )
    from .orders import (
        SynchronizationWarning as SynchronizationWarning,
    )
    from .payments import (
        BrowserInfo as BrowserInfo,
    )
    from .payments import (
        InitiatedPayment as InitiatedPayment,
    )
    from .payments import (
        OrderReferenceType as OrderReferenceType,
    )
    from .payments import (
        PaymentAction as PaymentAction,
    )
    from .payments import (
        PaymentAddress as PaymentAddress,
    )
    from .payments import (
        PaymentAmount as PaymentAmount,
    )
    from .payments import (
        PaymentInitiation as PaymentInitiation,
    )
    from .payments import (
        PaymentMethod as PaymentMethod,
    )
    from .payments import (
        PaymentMethodData as PaymentMethodData,
    )
    from .payments import (
        PaymentMethodDataRecurringProcessingModel as PaymentMethodDataRecurringProcessingModel,
    )
    from .payments import (
        PaymentMethodDataShopperInteraction as PaymentMethodDataShopperInteraction,
    )
    from .payments import (
        PaymentMethodFundingSource as PaymentMethodFundingSource,
    )
    from .payments import (
        PaymentMethods as PaymentMethods,
    )
    from .payments import (
        PaymentResult as PaymentResult,
    )
    from .payments import (
        ShopperName as ShopperName,
    )
    from .quotes import (
        MasterQuote as MasterQuote,
    )
    from .quotes import (
        MasterQuoteDetail as MasterQuoteDetail,
    )
    from .quotes import (
        MasterQuoteDetailInput as MasterQuoteDetailInput,
    )
    from .quotes import (
        MasterQuoteInput as MasterQuoteInput,
    )
    from .quotes import (
        MasterQuotePage as MasterQuotePage,
    )
    from .quotes import (
        MasterQuoteUpdate as MasterQuoteUpdate,
    )
    from .quotes import (
        QuoteDeliveryLine as QuoteDeliveryLine,
    )
    from .quotes import (
        QuoteDeliveryLineInput as QuoteDeliveryLineInput,
    )
    from .quotes import (
        QuoteLine as QuoteLine,
    )
    from .quotes import (
        QuoteMessage as QuoteMessage,
    )
    from .quotes import (
        QuoteMessageInput as QuoteMessageInput,
    )
    from .quotes import (
        SupplierQuote as SupplierQuote,
    )
    from .quotes import (
        SupplierQuoteRequest as SupplierQuoteRequest,
    )
    from .quotes import (
        SupplierQuotesCreation as SupplierQuotesCreation,
    )
    from .quotes import (
        SupplierQuoteStatus as SupplierQuoteStatus,
    )
    from .shared import (
        Address as Address,
    )
    from .shared import (
        Amounts as Amounts,
    )
    from .shared import (
        AttributeDetail as AttributeDetail,
    )
    from .shared import (
        AttributeReference as AttributeReference,
    )
    from .shared import (
        AttributeValue as AttributeValue,
    )
    from .shared import (
        BlockedLine as BlockedLine,
    )
    from .shared import (
        CartLine as CartLine,
    )
    from .shared import (
        CartLineSupplier as CartLineSupplier,
    )
    from .shared import (
        CartOffer as CartOffer,
    )
    from .shared import (
        CartVariant as CartVariant,
    )
    from .shared import (
        ClientKind as ClientKind,
    )
    from .shared import (
        Currency as Currency,
    )
    from .shared import (
        CustomerAccount as CustomerAccount,
    )
    from .shared import (
        CustomerAccountUser as CustomerAccountUser,
    )
    from .shared import (
        CustomerUser as CustomerUser,
    )
    from .shared import (
        CustomField as CustomField,
    )
    from .shared import (
        CustomFieldRole as CustomFieldRole,
    )
    from .shared import (
        CustomFieldStatus as CustomFieldStatus,
    )
    from .shared import (
        CustomFieldType as CustomFieldType,
    )
    from .shared import (
        CustomFieldValue as CustomFieldValue,
    )
    from .shared import (
        CustomFieldValueInput as CustomFieldValueInput,
    )
    from .shared import (
        Error as Error,
    )
    from .shared import (
        ErrorDetail as ErrorDetail,
    )
    from .shared import (
        ExternalSource as ExternalSource,
    )
    from .shared import (
        IdNameValue as IdNameValue,
    )
    from .shared import (
        Media as Media,
    )
    from .shared import (
        MediaUrl as MediaUrl,
    )
    from .shared import (
        MediaUrlFormatType as MediaUrlFormatType,
    )
    from .shared import (
        MediaUrlSizeType as MediaUrlSizeType,
    )
    from .shared import (
        NamedReference as NamedReference,
    )
    from .shared import (
        OfferInventory as OfferInventory,
    )
    from .shared import (
        OfferPrice as OfferPrice,
    )
    from .shared import (
        OfferPriceType as OfferPriceType,
    )
    from .shared import (
        PackingType as PackingType,
    )
    from .shared import (
        Pageable as Pageable,
    )
    from .shared import (
        PaymentDueDate as PaymentDueDate,
    )
    from .shared import (
        Price as Price,
    )
    from .shared import (
        PriceRange as PriceRange,
    )
    from .shared import (
        ProductVariant as ProductVariant,
    )
    from .shared import (
        ProductVariantInfo as ProductVariantInfo,
    )
    from .shared import (
        SalesOperationCriterion as SalesOperationCriterion,
    )
    from .shared import (
        SealedTarget as SealedTarget,
    )
    from .shared import (
        SortDirection as SortDirection,
    )
    from .shared import (
        SortOrder as SortOrder,
    )
    from .shared import (
        SortOrderDirection as SortOrderDirection,
    )
    from .shared import (
        SortOrderNullHandling as SortOrderNullHandling,
    )
    from .shared import (
        Supplier as Supplier,
    )
    from .shared import (
        SupplierIdType as SupplierIdType,
    )
    from .shared import (
        SupplierStatus as SupplierStatus,
    )
    from .shared import (
        UpdateAction as UpdateAction,
    )
    from .shared import (
        Warning_ as Warning_,
    )
    from .sso_authentication import (
        SsoProvider as SsoProvider,
    )

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Address": ".shared",
        "Amounts": ".shared",
        "AttributeDetail": ".shared",
        "AttributeReference": ".shared",
        "AttributeValue": ".shared",
        "BlockedLine": ".shared",
        "CartLine": ".shared",
        "CartLineSupplier": ".shared",
        "CartOffer": ".shared",
        "CartVariant": ".shared",
        "ClientKind": ".shared",
        "Currency": ".shared",
        "CustomField": ".shared",
        "CustomFieldRole": ".shared",
        "CustomFieldStatus": ".shared",
        "CustomFieldType": ".shared",
        "CustomFieldValue": ".shared",
        "CustomFieldValueInput": ".shared",
        "CustomerAccount": ".shared",
        "CustomerAccountUser": ".shared",
        "CustomerUser": ".shared",
        "Error": ".shared",
        "ErrorDetail": ".shared",
        "ExternalSource": ".shared",
        "IdNameValue": ".shared",
        "Media": ".shared",
        "MediaUrl": ".shared",
        "MediaUrlFormatType": ".shared",
        "MediaUrlSizeType": ".shared",
        "NamedReference": ".shared",
        "OfferInventory": ".shared",
        "OfferPrice": ".shared",
        "OfferPriceType": ".shared",
        "PackingType": ".shared",
        "Pageable": ".shared",
        "PaymentDueDate": ".shared",
        "Price": ".shared",
        "PriceRange": ".shared",
        "ProductVariant": ".shared",
        "ProductVariantInfo": ".shared",
        "SalesOperationCriterion": ".shared",
        "SealedTarget": ".shared",
        "SortDirection": ".shared",
        "SortOrder": ".shared",
        "SortOrderDirection": ".shared",
        "SortOrderNullHandling": ".shared",
        "Supplier": ".shared",
        "SupplierIdType": ".shared",
        "SupplierStatus": ".shared",
        "UpdateAction": ".shared",
        "Warning_": ".shared",
        "ActivationStatus": ".admin",
        "BlockedOrderIdType": ".admin",
        "BlockingPolicy": ".admin",
        "BlockingReason": ".admin",
        "BlockingReasonList": ".admin",
        "ClassificationCategoryReference": ".admin",
        "CreditHoldInput": ".admin",
        "CreditHoldPage": ".admin",
        "CreditHoldUpdate": ".admin",
        "CustomerUserInput2": ".admin",
        "CustomerUserPage": ".admin",
        "CustomerUserStatusUpdate": ".admin",
        "CustomerUserUpdate": ".admin",
        "DeliveryTimeRange": ".admin",
        "EstimatedDelivery": ".admin",
        "FacetValues": ".admin",
        "FoundAttribute": ".admin",
        "FoundCustomField": ".admin",
        "FoundOffer": ".admin",
        "FoundOfferPrice": ".admin",
        "FoundPicture": ".admin",
        "FoundProduct": ".admin",
        "FoundVariant": ".admin",
        "GraceAmountCriterion": ".admin",
        "GraceAmountInput": ".admin",
        "GraceAmountPage": ".admin",
        "LogisticOrderCriteria": ".admin",
        "MarketplaceCommissionInput": ".admin",
        "OfferInventoryInput": ".admin",
        "OfferSupplier": ".admin",
        "OperationAccountPage": ".admin",
        "OperationIdType": ".admin",
        "OperationLineCriterion": ".admin",
        "OperationLineInput": ".admin",
        "OperationLineRemoval": ".admin",
        "OperationStatus": ".admin",
        "OperationType": ".admin",
        "OperatorOrderPage": ".admin",
        "OperatorUserGroupPage": ".admin",
        "OperatorUserInput": ".admin",
        "OperatorUserStorePage": ".admin",
        "OperatorUserUpdate": ".admin",
        "Product": ".admin",
        "ProductAggregation": ".admin",
        "ProductIdType": ".admin",
        "ProductInfo": ".admin",
        "ProductOffer": ".admin",
        "ProductOfferPage": ".admin",
        "ProductReview": ".admin",
        "ProductReviewInput": ".admin",
        "ProductTagInput": ".admin",
        "ProductThumbnail": ".admin",
        "ProductThumbnailList": ".admin",
        "ProductThumbnailPage": ".admin",
        "ProductUnit": ".admin",
        "ProductVariantPage": ".admin",
        "PublicSupplierPage": ".admin",
        "RefundInput": ".admin",
        "Review": ".admin",
        "ReviewAuthor": ".admin",
        "ReviewStatistics": ".admin",
        "SalesOperationInput": ".admin",
        "SalesOperationPage": ".admin",
        "SalesOperationStatusUpdate": ".admin",
        "SalesOperationUpdate": ".admin",
        "SearchAggregation": ".admin",
        "SearchDirection": ".admin",
        "SearchFacets": ".admin",
        "SearchRecord": ".admin",
        "SearchRecordPage": ".admin",
        "SearchResponse": ".admin",
        "ShippingZone": ".admin",
        "TransactionCriterion": ".admin",
        "TransactionEventCriterion": ".admin",
        "TransactionEventPage": ".admin",
        "TransactionPage": ".admin",
        "UnitType": ".admin",
        "VariantAttribute": ".admin",
        "VariantIdType": ".admin",
        "PasswordReset": ".authentication",
        "PasswordResetMail": ".authentication",
        "RefreshedToken": ".authentication",
        "TokenPair": ".authentication",
        "TokenRefresh": ".authentication",
        "TokenRequest": ".authentication",
        "TokenResponse": ".authentication",
        "TokenUser": ".authentication",
        "BuyingList": ".buying_lists",
        "BuyingListInput": ".buying_lists",
        "BuyingListItem": ".buying_lists",
        "BuyingListItemInput": ".buying_lists",
        "BuyingListOwner": ".buying_lists",
        "CartLineId": ".cart_lines",
        "CartLinePage": ".cart_lines",
        "CartLineUpdate": ".cart_lines",
        "VariantLineUpdate": ".cart_lines",
        "BillingAddressChoice": ".carts",
        "Cart": ".carts",
        "CartImport": ".carts",
        "CartImportStatus": ".carts",
        "CartInput": ".carts",
        "CartPage": ".carts",
        "CartSummary": ".carts",
        "CartSupplier": ".carts",
        "DeliveryLine": ".carts",
        "DeliveryTax": ".carts",
        "ShippingType": ".carts",
        "UserCart": ".carts",
        "UserCartLine": ".carts",
        "UserCartLineInput": ".carts",
        "MediaFieldIdType": ".custom_fields",
        "AccountAddressInput": ".customer_accounts",
        "AccountUserPage": ".customer_accounts",
        "AddressInput": ".customer_accounts",
        "CustomerAccountCreation": ".customer_accounts",
        "CustomerAccountInput": ".customer_accounts",
        "FirstUserInput": ".customer_accounts",
        "ActivationRequest": ".customer_users",
        "ActivationToken": ".customer_users",
        "CustomerUserCreation": ".customer_users",
        "CustomerUserInput": ".customer_users",
        "Organisation": ".customer_users",
        "OrganisationCreation": ".customer_users",
        "OrganisationInput": ".customer_users",
        "OrganisationStatus": ".customer_users",
        "OrganisationUserInput": ".customer_users",
        "OrganisationUserPage": ".customer_users",
        "ClientConfiguration": ".data_hub",
        "ClientConfigurationInput": ".data_hub",
        "ClientConnection": ".data_hub",
        "ConnectionInformation": ".data_hub",
        "DataHubJobPage": ".data_hub",
        "GrantTypeInformation": ".data_hub",
        "MapperJobPatch": ".data_hub",
        "NavigationCategory": ".navigation_categories",
        "ActiveOrInactive": ".offer_inventories",
        "FrontOffer": ".offer_inventories",
        "FrontOfferPage": ".offer_inventories",
        "FrontOfferPrice": ".offer_inventories",
        "NewOrActive": ".offer_inventories",
        "OperationPage": ".operations",
        "AccountingDocument": ".orders",
        "AddressSnapshot": ".orders",
        "BillingAddressIdInput": ".orders",
        "BillingAddressReference": ".orders",
        "CommercialOrder": ".orders",
        "CommercialOrderCriterion": ".orders",
        "CommercialOrderPage": ".orders",
        "CommercialOrderReference": ".orders",
        "CustomFieldIdType": ".orders",
        "CustomFieldSnapshot": ".orders",
        "CustomFieldSnapshotValue": ".orders",
        "CustomerUserSnapshot": ".orders",
        "InitialPrice": ".orders",
        "LineFilterIdType": ".orders",
        "LineQuantity": ".orders",
        "LogisticBillingInput": ".orders",
        "LogisticLineUpdate": ".orders",
        "LogisticLinesUpdate": ".orders",
        "LogisticOrder": ".orders",
        "LogisticOrderFilter": ".orders",
        "LogisticOrderPage": ".orders",
        "LogisticOrderStatus": ".orders",
        "LogisticShippingAddressInput": ".orders",
        "LogisticShippingInput": ".orders",
        "LogisticShippingTypeInput": ".orders",
        "MangoPayOptions": ".orders",
        "OfferCustomFieldSnapshot": ".orders",
        "OfferCustomFieldSnapshotValue": ".orders",
        "OfferInventorySnapshot": ".orders",
        "OfferPriceSnapshot": ".orders",
        "OrderCreation": ".orders",
        "OrderCreationV1": ".orders",
        "OrderCustomFieldsInput": ".orders",
        "OrderDocument": ".orders",
        "OrderDocumentType": ".orders",
        "OrderIdType": ".orders",
        "OrderLine": ".orders",
        "OrderLineCriterion": ".orders",
        "OrderLineId": ".orders",
        "OrderLinePage": ".orders",
        "OrderLinePrice": ".orders",
        "OrderLineProduct": ".orders",
        "OrderLineType": ".orders",
        "OrderLineUpdate": ".orders",
        "OrderLineVariant": ".orders",
        "OrderLinesUpdate": ".orders",
        "OrderPayment": ".orders",
        "OrderPaymentV1": ".orders",
        "OrderPrices": ".orders",
        "OrderRating": ".orders",
        "OrderSourceKind": ".orders",
        "OrderSourceType": ".orders",
        "PaymentOption": ".orders",
        "PaymentStatus": ".orders",
        "ProductAttributeSnapshot": ".orders",
        "ShippingAddressIdInput": ".orders",
        "ShippingInformation": ".orders",
        "ShippingInformationV1": ".orders",
        "ShippingTypeInput": ".orders",
        "ShippingTypeOption": ".orders",
        "SupplierSnapshot": ".orders",
        "SynchronizationWarning": ".orders",
        "BrowserInfo": ".payments",
        "InitiatedPayment": ".payments",
        "OrderReferenceType": ".payments",
        "PaymentAction": ".payments",
        "PaymentAddress": ".payments",
        "PaymentAmount": ".payments",
        "PaymentInitiation": ".payments",
        "PaymentMethod": ".payments",
        "PaymentMethodData": ".payments",
        "PaymentMethodDataRecurringProcessingModel": ".payments",
        "PaymentMethodDataShopperInteraction": ".payments",
        "PaymentMethodFundingSource": ".payments",
        "PaymentMethods": ".payments",
        "PaymentResult": ".payments",
        "ShopperName": ".payments",
        "MasterQuote": ".quotes",
        "MasterQuoteDetail": ".quotes",
        "MasterQuoteDetailInput": ".quotes",
        "MasterQuoteInput": ".quotes",
        "MasterQuotePage": ".quotes",
        "MasterQuoteUpdate": ".quotes",
        "QuoteDeliveryLine": ".quotes",
        "QuoteDeliveryLineInput": ".quotes",
        "QuoteLine": ".quotes",
        "QuoteMessage": ".quotes",
        "QuoteMessageInput": ".quotes",
        "SupplierQuote": ".quotes",
        "SupplierQuoteRequest": ".quotes",
        "SupplierQuoteStatus": ".quotes",
        "SupplierQuotesCreation": ".quotes",
        "SsoProvider": ".sso_authentication",
    },
)
