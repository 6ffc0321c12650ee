"""The types of the API; each module is imported when one of its types is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendor.runtime.lazy import lazy

if TYPE_CHECKING:
    from .stores import (
        FieldError as FieldError,
    )
    from .stores import (
        NewStoreDocument as NewStoreDocument,
    )
    from .stores import (
        NewStoreDocumentList as NewStoreDocumentList,
    )
    from .stores import (
        RejectedStoreDocument as RejectedStoreDocument,
    )
    from .stores import (
        StoreDocument as StoreDocument,
    )
    from .stores import (
        StoreDocumentList as StoreDocumentList,
    )
    from .stores import (
        StoreDocumentUploadReport as StoreDocumentUploadReport,
    )

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FieldError": ".stores",
        "NewStoreDocument": ".stores",
        "NewStoreDocumentList": ".stores",
        "RejectedStoreDocument": ".stores",
        "StoreDocument": ".stores",
        "StoreDocumentList": ".stores",
        "StoreDocumentUploadReport": ".stores",
    },
)
