"""The types of the API; each module is imported when one of its types is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendor.runtime.lazy import lazy

if TYPE_CHECKING:
    from .messages import (
        CustomerOrganization as CustomerOrganization,
    )
    from .messages import (
        ListedThread as ListedThread,
    )
    from .messages import (
        MessagesListThreadsSort2 as MessagesListThreadsSort2,
    )
    from .messages import (
        NoStoreReplyNeeded as NoStoreReplyNeeded,
    )
    from .messages import (
        NoStoreReplyNeededAuthor as NoStoreReplyNeededAuthor,
    )
    from .messages import (
        Thread as Thread,
    )
    from .messages import (
        ThreadAttachment as ThreadAttachment,
    )
    from .messages import (
        ThreadEntity as ThreadEntity,
    )
    from .messages import (
        ThreadEntityType as ThreadEntityType,
    )
    from .messages import (
        ThreadMessage as ThreadMessage,
    )
    from .messages import (
        ThreadMetadata as ThreadMetadata,
    )
    from .messages import (
        ThreadPage as ThreadPage,
    )
    from .messages import (
        ThreadParticipant as ThreadParticipant,
    )
    from .messages import (
        ThreadParticipantType as ThreadParticipantType,
    )
    from .messages import (
        ThreadSender as ThreadSender,
    )
    from .messages import (
        ThreadSenderType as ThreadSenderType,
    )
    from .messages import (
        ThreadTopic as ThreadTopic,
    )
    from .messages import (
        ThreadTopicType as ThreadTopicType,
    )
    from .orders import (
        AdditionalField as AdditionalField,
    )
    from .orders import (
        AdjustedAmount as AdjustedAmount,
    )
    from .orders import (
        AmountBreakdown as AmountBreakdown,
    )
    from .orders import (
        AmountPart as AmountPart,
    )
    from .orders import (
        Assessment as Assessment,
    )
    from .orders import (
        BillingAddress as BillingAddress,
    )
    from .orders import (
        Campaign as Campaign,
    )
    from .orders import (
        Cancelation as Cancelation,
    )
    from .orders import (
        CancelationBatch as CancelationBatch,
    )
    from .orders import (
        CarrierTracking as CarrierTracking,
    )
    from .orders import (
        Channel as Channel,
    )
    from .orders import (
        Charge as Charge,
    )
    from .orders import (
        CodedAmount as CodedAmount,
    )
    from .orders import (
        CommissionTax as CommissionTax,
    )
    from .orders import (
        CountryIsoCode as CountryIsoCode,
    )
    from .orders import (
        CreatedCancelation as CreatedCancelation,
    )
    from .orders import (
        CreatedCancelationBatch as CreatedCancelationBatch,
    )
    from .orders import (
        CreatedRefund as CreatedRefund,
    )
    from .orders import (
        CreatedRefundBatch as CreatedRefundBatch,
    )
    from .orders import (
        CurrencyIsoCode as CurrencyIsoCode,
    )
    from .orders import (
        Customer as Customer,
    )
    from .orders import (
        CustomerContact as CustomerContact,
    )
    from .orders import (
        CustomFieldType as CustomFieldType,
    )
    from .orders import (
        DeliveryDate as DeliveryDate,
    )
    from .orders import (
        DocumentEntity as DocumentEntity,
    )
    from .orders import (
        DocumentEntityType as DocumentEntityType,
    )
    from .orders import (
        EcoContribution as EcoContribution,
    )
    from .orders import (
        EcoContributionUpdate as EcoContributionUpdate,
    )
    from .orders import (
        Evaluation as Evaluation,
    )
    from .orders import (
        EvaluationReply as EvaluationReply,
    )
    from .orders import (
        EvaluationReplyAuthor as EvaluationReplyAuthor,
    )
    from .orders import (
        FeeTotal as FeeTotal,
    )
    from .orders import (
        FieldError as FieldError,
    )
    from .orders import (
        Fulfillment as Fulfillment,
    )
    from .orders import (
        FulfillmentCenter as FulfillmentCenter,
    )
    from .orders import (
        InvoiceDetails as InvoiceDetails,
    )
    from .orders import (
        InvoiceDocument as InvoiceDocument,
    )
    from .orders import (
        InvoiceFormat as InvoiceFormat,
    )
    from .orders import (
        LegacyBillingAddress as LegacyBillingAddress,
    )
    from .orders import (
        LegacyCustomer as LegacyCustomer,
    )
    from .orders import (
        LegacyOrder as LegacyOrder,
    )
    from .orders import (
        LegacyOrderLine as LegacyOrderLine,
    )
    from .orders import (
        LegacyRefund as LegacyRefund,
    )
    from .orders import (
        LegacyRefundBatch as LegacyRefundBatch,
    )
    from .orders import (
        LegacyRefundState as LegacyRefundState,
    )
    from .orders import (
        LegacyShippingAddress as LegacyShippingAddress,
    )
    from .orders import (
        Measurement as Measurement,
    )
    from .orders import (
        MeasurementUnit as MeasurementUnit,
    )
    from .orders import (
        MessageDocument as MessageDocument,
    )
    from .orders import (
        MessageSender as MessageSender,
    )
    from .orders import (
        NewCancelation as NewCancelation,
    )
    from .orders import (
        NewOrderDocument as NewOrderDocument,
    )
    from .orders import (
        NewOrderDocumentList as NewOrderDocumentList,
    )
    from .orders import (
        NewRefund as NewRefund,
    )
    from .orders import (
        Order as Order,
    )
    from .orders import (
        OrderAcceptance as OrderAcceptance,
    )
    from .orders import (
        OrderAdditionalFields as OrderAdditionalFields,
    )
    from .orders import (
        OrderAdditionalFieldsRejection as OrderAdditionalFieldsRejection,
    )
    from .orders import (
        OrderAdditionalFieldsReport as OrderAdditionalFieldsReport,
    )
    from .orders import (
        OrderAdjustment as OrderAdjustment,
    )
    from .orders import (
        OrderAdjustmentReport as OrderAdjustmentReport,
    )
    from .orders import (
        OrderDocument as OrderDocument,
    )
    from .orders import (
        OrderDocumentInput as OrderDocumentInput,
    )
    from .orders import (
        OrderDocumentList as OrderDocumentList,
    )
    from .orders import (
        OrderDocumentUploadReport as OrderDocumentUploadReport,
    )
    from .orders import (
        OrderExport as OrderExport,
    )
    from .orders import (
        OrderExportRequest as OrderExportRequest,
    )
    from .orders import (
        OrderExportState as OrderExportState,
    )
    from .orders import (
        OrderExportStatus as OrderExportStatus,
    )
    from .orders import (
        OrderExportTracking as OrderExportTracking,
    )
    from .orders import (
        OrderLine as OrderLine,
    )
    from .orders import (
        OrderLineAcceptance as OrderLineAcceptance,
    )
    from .orders import (
        OrderLineAdditionalFields as OrderLineAdditionalFields,
    )
    from .orders import (
        OrderLineAdjustment as OrderLineAdjustment,
    )
    from .orders import (
        OrderLineAdjustmentOutcome as OrderLineAdjustmentOutcome,
    )
    from .orders import (
        OrderLinePurchaseInformation as OrderLinePurchaseInformation,
    )
    from .orders import (
        OrderLineShippingOrigin as OrderLineShippingOrigin,
    )
    from .orders import (
        OrderLineShippingTax as OrderLineShippingTax,
    )
    from .orders import (
        OrderLineState as OrderLineState,
    )
    from .orders import (
        OrderLineTax as OrderLineTax,
    )
    from .orders import (
        OrderLineUpdate as OrderLineUpdate,
    )
    from .orders import (
        OrderMessage as OrderMessage,
    )
    from .orders import (
        OrderMessagePage as OrderMessagePage,
    )
    from .orders import (
        OrderPage as OrderPage,
    )
    from .orders import (
        OrderPromotions as OrderPromotions,
    )
    from .orders import (
        OrderReferences as OrderReferences,
    )
    from .orders import (
        OrderRefund as OrderRefund,
    )
    from .orders import (
        OrdersListOrder as OrdersListOrder,
    )
    from .orders import (
        OrdersListSort as OrdersListSort,
    )
    from .orders import (
        OrdersMessagesListArchived as OrdersMessagesListArchived,
    )
    from .orders import (
        OrdersMessagesListOrder as OrdersMessagesListOrder,
    )
    from .orders import (
        OrdersMessagesListRead as OrdersMessagesListRead,
    )
    from .orders import (
        OrdersMessagesListReceived as OrdersMessagesListReceived,
    )
    from .orders import (
        OrderState as OrderState,
    )
    from .orders import (
        OrderStateFilter as OrderStateFilter,
    )
    from .orders import (
        OrderTax as OrderTax,
    )
    from .orders import (
        OrderTaxMode as OrderTaxMode,
    )
    from .orders import (
        OrderUpdate as OrderUpdate,
    )
    from .orders import (
        OrderUpdateBatch as OrderUpdateBatch,
    )
    from .orders import (
        OrderUpdateOutcome as OrderUpdateOutcome,
    )
    from .orders import (
        OrderUpdateReport as OrderUpdateReport,
    )
    from .orders import (
        Organization as Organization,
    )
    from .orders import (
        OrganizationAddress as OrganizationAddress,
    )
    from .orders import (
        PaymentTerms as PaymentTerms,
    )
    from .orders import (
        PaymentTermsType as PaymentTermsType,
    )
    from .orders import (
        PaymentWorkflow as PaymentWorkflow,
    )
    from .orders import (
        ProductMedia as ProductMedia,
    )
    from .orders import (
        Promotion as Promotion,
    )
    from .orders import (
        PromotionConfiguration as PromotionConfiguration,
    )
    from .orders import (
        PromotionType as PromotionType,
    )
    from .orders import (
        PurchaseInformation as PurchaseInformation,
    )
    from .orders import (
        PurchaseTax as PurchaseTax,
    )
    from .orders import (
        Refund as Refund,
    )
    from .orders import (
        RefundBatch as RefundBatch,
    )
    from .orders import (
        RefundState as RefundState,
    )
    from .orders import (
        RejectedOrderDocument as RejectedOrderDocument,
    )
    from .orders import (
        SellerReference as SellerReference,
    )
    from .orders import (
        SellerReferenceUpdate as SellerReferenceUpdate,
    )
    from .orders import (
        ShippingAddress as ShippingAddress,
    )
    from .orders import (
        ShippingOrigin as ShippingOrigin,
    )
    from .orders import (
        ShippingOriginAddress as ShippingOriginAddress,
    )
    from .orders import (
        ShippingOriginOutcome as ShippingOriginOutcome,
    )
    from .orders import (
        ShippingOriginReport as ShippingOriginReport,
    )
    from .orders import (
        ShippingOriginUpdate as ShippingOriginUpdate,
    )
    from .orders import (
        Tax as Tax,
    )
    from .orders import (
        TaxCalculationRule as TaxCalculationRule,
    )
    from .orders import (
        TaxDefinition as TaxDefinition,
    )
    from .orders import (
        TaxList as TaxList,
    )
    from .orders import (
        UpdatedCancelation as UpdatedCancelation,
    )
    from .orders import (
        UpdatedEcoContribution as UpdatedEcoContribution,
    )
    from .orders import (
        UpdatedOrder as UpdatedOrder,
    )
    from .orders import (
        UpdatedOrderLine as UpdatedOrderLine,
    )
    from .orders import (
        UpdatedRefund as UpdatedRefund,
    )
    from .orders import (
        Warehouse as Warehouse,
    )

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CustomerOrganization": ".messages",
        "ListedThread": ".messages",
        "MessagesListThreadsSort2": ".messages",
        "NoStoreReplyNeeded": ".messages",
        "NoStoreReplyNeededAuthor": ".messages",
        "Thread": ".messages",
        "ThreadAttachment": ".messages",
        "ThreadEntity": ".messages",
        "ThreadEntityType": ".messages",
        "ThreadMessage": ".messages",
        "ThreadMetadata": ".messages",
        "ThreadPage": ".messages",
        "ThreadParticipant": ".messages",
        "ThreadParticipantType": ".messages",
        "ThreadSender": ".messages",
        "ThreadSenderType": ".messages",
        "ThreadTopic": ".messages",
        "ThreadTopicType": ".messages",
        "AdditionalField": ".orders",
        "AdjustedAmount": ".orders",
        "AmountBreakdown": ".orders",
        "AmountPart": ".orders",
        "Assessment": ".orders",
        "BillingAddress": ".orders",
        "Campaign": ".orders",
        "Cancelation": ".orders",
        "CancelationBatch": ".orders",
        "CarrierTracking": ".orders",
        "Channel": ".orders",
        "Charge": ".orders",
        "CodedAmount": ".orders",
        "CommissionTax": ".orders",
        "CountryIsoCode": ".orders",
        "CreatedCancelation": ".orders",
        "CreatedCancelationBatch": ".orders",
        "CreatedRefund": ".orders",
        "CreatedRefundBatch": ".orders",
        "CurrencyIsoCode": ".orders",
        "CustomFieldType": ".orders",
        "Customer": ".orders",
        "CustomerContact": ".orders",
        "DeliveryDate": ".orders",
        "DocumentEntity": ".orders",
        "DocumentEntityType": ".orders",
        "EcoContribution": ".orders",
        "EcoContributionUpdate": ".orders",
        "Evaluation": ".orders",
        "EvaluationReply": ".orders",
        "EvaluationReplyAuthor": ".orders",
        "FeeTotal": ".orders",
        "FieldError": ".orders",
        "Fulfillment": ".orders",
        "FulfillmentCenter": ".orders",
        "InvoiceDetails": ".orders",
        "InvoiceDocument": ".orders",
        "InvoiceFormat": ".orders",
        "LegacyBillingAddress": ".orders",
        "LegacyCustomer": ".orders",
        "LegacyOrder": ".orders",
        "LegacyOrderLine": ".orders",
        "LegacyRefund": ".orders",
        "LegacyRefundBatch": ".orders",
        "LegacyRefundState": ".orders",
        "LegacyShippingAddress": ".orders",
        "Measurement": ".orders",
        "MeasurementUnit": ".orders",
        "MessageDocument": ".orders",
        "MessageSender": ".orders",
        "NewCancelation": ".orders",
        "NewOrderDocument": ".orders",
        "NewOrderDocumentList": ".orders",
        "NewRefund": ".orders",
        "Order": ".orders",
        "OrderAcceptance": ".orders",
        "OrderAdditionalFields": ".orders",
        "OrderAdditionalFieldsRejection": ".orders",
        "OrderAdditionalFieldsReport": ".orders",
        "OrderAdjustment": ".orders",
        "OrderAdjustmentReport": ".orders",
        "OrderDocument": ".orders",
        "OrderDocumentInput": ".orders",
        "OrderDocumentList": ".orders",
        "OrderDocumentUploadReport": ".orders",
        "OrderExport": ".orders",
        "OrderExportRequest": ".orders",
        "OrderExportState": ".orders",
        "OrderExportStatus": ".orders",
        "OrderExportTracking": ".orders",
        "OrderLine": ".orders",
        "OrderLineAcceptance": ".orders",
        "OrderLineAdditionalFields": ".orders",
        "OrderLineAdjustment": ".orders",
        "OrderLineAdjustmentOutcome": ".orders",
        "OrderLinePurchaseInformation": ".orders",
        "OrderLineShippingOrigin": ".orders",
        "OrderLineShippingTax": ".orders",
        "OrderLineState": ".orders",
        "OrderLineTax": ".orders",
        "OrderLineUpdate": ".orders",
        "OrderMessage": ".orders",
        "OrderMessagePage": ".orders",
        "OrderPage": ".orders",
        "OrderPromotions": ".orders",
        "OrderReferences": ".orders",
        "OrderRefund": ".orders",
        "OrderState": ".orders",
        "OrderStateFilter": ".orders",
        "OrderTax": ".orders",
        "OrderTaxMode": ".orders",
        "OrderUpdate": ".orders",
        "OrderUpdateBatch": ".orders",
        "OrderUpdateOutcome": ".orders",
        "OrderUpdateReport": ".orders",
        "OrdersListOrder": ".orders",
        "OrdersListSort": ".orders",
        "OrdersMessagesListArchived": ".orders",
        "OrdersMessagesListOrder": ".orders",
        "OrdersMessagesListRead": ".orders",
        "OrdersMessagesListReceived": ".orders",
        "Organization": ".orders",
        "OrganizationAddress": ".orders",
        "PaymentTerms": ".orders",
        "PaymentTermsType": ".orders",
        "PaymentWorkflow": ".orders",
        "ProductMedia": ".orders",
        "Promotion": ".orders",
        "PromotionConfiguration": ".orders",
        "PromotionType": ".orders",
        "PurchaseInformation": ".orders",
        "PurchaseTax": ".orders",
        "Refund": ".orders",
        "RefundBatch": ".orders",
        "RefundState": ".orders",
        "RejectedOrderDocument": ".orders",
        "SellerReference": ".orders",
        "SellerReferenceUpdate": ".orders",
        "ShippingAddress": ".orders",
        "ShippingOrigin": ".orders",
        "ShippingOriginAddress": ".orders",
        "ShippingOriginOutcome": ".orders",
        "ShippingOriginReport": ".orders",
        "ShippingOriginUpdate": ".orders",
        "Tax": ".orders",
        "TaxCalculationRule": ".orders",
        "TaxDefinition": ".orders",
        "TaxList": ".orders",
        "UpdatedCancelation": ".orders",
        "UpdatedEcoContribution": ".orders",
        "UpdatedOrder": ".orders",
        "UpdatedOrderLine": ".orders",
        "UpdatedRefund": ".orders",
        "Warehouse": ".orders",
    },
)
