"""The types of the API; each module is imported when one of its types is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendor.runtime.lazy import lazy

if TYPE_CHECKING:
    from .offers import (
        ExportedCampaign as ExportedCampaign,
    )
    from .offers import (
        ExportedDeliveryTime as ExportedDeliveryTime,
    )
    from .offers import (
        ExportedField as ExportedField,
    )
    from .offers import (
        ExportedFulfillment as ExportedFulfillment,
    )
    from .offers import (
        ExportedFulfillmentCenter as ExportedFulfillmentCenter,
    )
    from .offers import (
        ExportedLogisticClass as ExportedLogisticClass,
    )
    from .offers import (
        ExportedMeasurement as ExportedMeasurement,
    )
    from .offers import (
        ExportedOffer as ExportedOffer,
    )
    from .offers import (
        ExportedPrice as ExportedPrice,
    )
    from .offers import (
        ExportedPriceContext as ExportedPriceContext,
    )
    from .offers import (
        ExportedRetailPrice as ExportedRetailPrice,
    )
    from .offers import (
        ExportedShippingType as ExportedShippingType,
    )
    from .offers import (
        ExportedVolumePrice as ExportedVolumePrice,
    )
    from .offers import (
        ExportedWarehouse as ExportedWarehouse,
    )
    from .offers import (
        ImportMode as ImportMode,
    )
    from .offers import (
        ImportModeFilter as ImportModeFilter,
    )
    from .offers import (
        Offer as Offer,
    )
    from .offers import (
        OfferDiscountUpdate as OfferDiscountUpdate,
    )
    from .offers import (
        OfferExportError as OfferExportError,
    )
    from .offers import (
        OfferExportRequest as OfferExportRequest,
    )
    from .offers import (
        OfferExportState as OfferExportState,
    )
    from .offers import (
        OfferExportStatus as OfferExportStatus,
    )
    from .offers import (
        OfferExportTracking as OfferExportTracking,
    )
    from .offers import (
        OfferExportType as OfferExportType,
    )
    from .offers import (
        OfferImport as OfferImport,
    )
    from .offers import (
        OfferImportPage as OfferImportPage,
    )
    from .offers import (
        OfferImportState as OfferImportState,
    )
    from .offers import (
        OfferImportStatus as OfferImportStatus,
    )
    from .offers import (
        OfferImportTracking as OfferImportTracking,
    )
    from .offers import (
        OfferImportType as OfferImportType,
    )
    from .offers import (
        OfferPriceUpdate as OfferPriceUpdate,
    )
    from .offers import (
        OfferQuantity as OfferQuantity,
    )
    from .offers import (
        OfferUpdate as OfferUpdate,
    )
    from .offers import (
        OfferUpdateBatch as OfferUpdateBatch,
    )
    from .offers import (
        OfferUpdateTracking as OfferUpdateTracking,
    )
    from .offers import (
        RetailPriceUpdate as RetailPriceUpdate,
    )
    from .offers import (
        VolumePriceUpdate as VolumePriceUpdate,
    )
    from .prices import (
        PriceImport as PriceImport,
    )
    from .prices import (
        PriceImportPage as PriceImportPage,
    )
    from .prices import (
        PriceImportState as PriceImportState,
    )
    from .prices import (
        PriceImportTracking as PriceImportTracking,
    )
    from .products import (
        DeliveryTime as DeliveryTime,
    )
    from .products import (
        OfferProductMedia as OfferProductMedia,
    )
    from .products import (
        OfferShippingType as OfferShippingType,
    )
    from .products import (
        ProductMeasurement as ProductMeasurement,
    )
    from .products import (
        ProductOffer as ProductOffer,
    )
    from .products import (
        ProductOfferPage as ProductOfferPage,
    )
    from .products import (
        ProductOffers as ProductOffers,
    )
    from .products import (
        ProductsListOffersOrder as ProductsListOffersOrder,
    )
    from .products import (
        ProductsListOffersPremium as ProductsListOffersPremium,
    )
    from .products import (
        ProductsListOffersSort as ProductsListOffersSort,
    )
    from .products import (
        ShippingPriceType as ShippingPriceType,
    )
    from .shared import (
        AdditionalField as AdditionalField,
    )
    from .shared import (
        CurrencyIsoCode as CurrencyIsoCode,
    )
    from .shared import (
        CustomFieldType as CustomFieldType,
    )
    from .shared import (
        DiscountRange as DiscountRange,
    )
    from .shared import (
        EprCategoryCode as EprCategoryCode,
    )
    from .shared import (
        Fulfillment as Fulfillment,
    )
    from .shared import (
        FulfillmentCenter as FulfillmentCenter,
    )
    from .shared import (
        ImportOrigin as ImportOrigin,
    )
    from .shared import (
        LogisticClass as LogisticClass,
    )
    from .shared import (
        OfferDiscount as OfferDiscount,
    )
    from .shared import (
        OfferEcoContribution as OfferEcoContribution,
    )
    from .shared import (
        OfferInactivityReason as OfferInactivityReason,
    )
    from .shared import (
        OfferPrice as OfferPrice,
    )
    from .shared import (
        PlatformModel as PlatformModel,
    )
    from .shared import (
        PriceContext as PriceContext,
    )
    from .shared import (
        ProductReference as ProductReference,
    )
    from .shared import (
        RetailPrice as RetailPrice,
    )
    from .shared import (
        SeekSortByDateCreated1 as SeekSortByDateCreated1,
    )
    from .shared import (
        SeekSortByDateCreated2 as SeekSortByDateCreated2,
    )
    from .shared import (
        VolumePrice as VolumePrice,
    )
    from .shared import (
        WarehouseStock as WarehouseStock,
    )

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdditionalField": ".shared",
        "CurrencyIsoCode": ".shared",
        "CustomFieldType": ".shared",
        "DiscountRange": ".shared",
        "EprCategoryCode": ".shared",
        "Fulfillment": ".shared",
        "FulfillmentCenter": ".shared",
        "ImportOrigin": ".shared",
        "LogisticClass": ".shared",
        "OfferDiscount": ".shared",
        "OfferEcoContribution": ".shared",
        "OfferInactivityReason": ".shared",
        "OfferPrice": ".shared",
        "PlatformModel": ".shared",
        "PriceContext": ".shared",
        "ProductReference": ".shared",
        "RetailPrice": ".shared",
        "SeekSortByDateCreated1": ".shared",
        "SeekSortByDateCreated2": ".shared",
        "VolumePrice": ".shared",
        "WarehouseStock": ".shared",
        "ExportedCampaign": ".offers",
        "ExportedDeliveryTime": ".offers",
        "ExportedField": ".offers",
        "ExportedFulfillment": ".offers",
        "ExportedFulfillmentCenter": ".offers",
        "ExportedLogisticClass": ".offers",
        "ExportedMeasurement": ".offers",
        "ExportedOffer": ".offers",
        "ExportedPrice": ".offers",
        "ExportedPriceContext": ".offers",
        "ExportedRetailPrice": ".offers",
        "ExportedShippingType": ".offers",
        "ExportedVolumePrice": ".offers",
        "ExportedWarehouse": ".offers",
        "ImportMode": ".offers",
        "ImportModeFilter": ".offers",
        "Offer": ".offers",
        "OfferDiscountUpdate": ".offers",
        "OfferExportError": ".offers",
        "OfferExportRequest": ".offers",
        "OfferExportState": ".offers",
        "OfferExportStatus": ".offers",
        "OfferExportTracking": ".offers",
        "OfferExportType": ".offers",
        "OfferImport": ".offers",
        "OfferImportPage": ".offers",
        "OfferImportState": ".offers",
        "OfferImportStatus": ".offers",
        "OfferImportTracking": ".offers",
        "OfferImportType": ".offers",
        "OfferPriceUpdate": ".offers",
        "OfferQuantity": ".offers",
        "OfferUpdate": ".offers",
        "OfferUpdateBatch": ".offers",
        "OfferUpdateTracking": ".offers",
        "RetailPriceUpdate": ".offers",
        "VolumePriceUpdate": ".offers",
        "PriceImport": ".prices",
        "PriceImportPage": ".prices",
        "PriceImportState": ".prices",
        "PriceImportTracking": ".prices",
        "DeliveryTime": ".products",
        "OfferProductMedia": ".products",
        "OfferShippingType": ".products",
        "ProductMeasurement": ".products",
        "ProductOffer": ".products",
        "ProductOfferPage": ".products",
        "ProductOffers": ".products",
        "ProductsListOffersOrder": ".products",
        "ProductsListOffersPremium": ".products",
        "ProductsListOffersSort": ".products",
        "ShippingPriceType": ".products",
    },
)
