"""The types of the API; each module is imported when one of its types is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendor.runtime.lazy import lazy

if TYPE_CHECKING:
    from .others import (
        AdditionalField,
        CountryIsoCode,
        CurrencyIsoCode,
        CustomFieldType,
        Fulfillment,
        FulfillmentCenter,
        StoreDocumentUpload,
    )
    from .stores import (
        FieldError,
        NewStoreDocument,
        NewStoreDocumentList,
        RejectedStoreDocument,
        StoreDocument,
        StoreDocumentList,
        StoreDocumentUploadReport,
    )

__all__ = [
    "AdditionalField",
    "CountryIsoCode",
    "CurrencyIsoCode",
    "CustomFieldType",
    "FieldError",
    "Fulfillment",
    "FulfillmentCenter",
    "NewStoreDocument",
    "NewStoreDocumentList",
    "RejectedStoreDocument",
    "StoreDocument",
    "StoreDocumentList",
    "StoreDocumentUpload",
    "StoreDocumentUploadReport",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdditionalField": ".others",
        "CountryIsoCode": ".others",
        "CurrencyIsoCode": ".others",
        "CustomFieldType": ".others",
        "Fulfillment": ".others",
        "FulfillmentCenter": ".others",
        "StoreDocumentUpload": ".others",
        "FieldError": ".stores",
        "NewStoreDocument": ".stores",
        "NewStoreDocumentList": ".stores",
        "RejectedStoreDocument": ".stores",
        "StoreDocument": ".stores",
        "StoreDocumentList": ".stores",
        "StoreDocumentUploadReport": ".stores",
    },
)
