"""The errors that calls raise."""

from __future__ import annotations

from ._vendor.runtime.errors import (
    BadRequest as BadRequest,
)
from ._vendor.runtime.errors import (
    CallTimeout as CallTimeout,
)
from ._vendor.runtime.errors import (
    ConfigurationError as ConfigurationError,
)
from ._vendor.runtime.errors import (
    Conflict as Conflict,
)
from ._vendor.runtime.errors import (
    ConnectionFailed as ConnectionFailed,
)
from ._vendor.runtime.errors import (
    DeadlineExceeded as DeadlineExceeded,
)
from ._vendor.runtime.errors import (
    DriftError as DriftError,
)
from ._vendor.runtime.errors import (
    Forbidden as Forbidden,
)
from ._vendor.runtime.errors import (
    Gone as Gone,
)
from ._vendor.runtime.errors import (
    InvalidCall as InvalidCall,
)
from ._vendor.runtime.errors import (
    JobFailed as JobFailed,
)
from ._vendor.runtime.errors import (
    JobTimeout as JobTimeout,
)
from ._vendor.runtime.errors import (
    LimitReached as LimitReached,
)
from ._vendor.runtime.errors import (
    LimitStoreDown as LimitStoreDown,
)
from ._vendor.runtime.errors import (
    MethodNotAllowed as MethodNotAllowed,
)
from ._vendor.runtime.errors import (
    NotAcceptable as NotAcceptable,
)
from ._vendor.runtime.errors import (
    NotFound as NotFound,
)
from ._vendor.runtime.errors import (
    RepeatedPage as RepeatedPage,
)
from ._vendor.runtime.errors import (
    SdkError as SdkError,
)
from ._vendor.runtime.errors import (
    ServerError as ServerError,
)
from ._vendor.runtime.errors import (
    StatusError as StatusError,
)
from ._vendor.runtime.errors import (
    TokenError as TokenError,
)
from ._vendor.runtime.errors import (
    TokenRefused as TokenRefused,
)
from ._vendor.runtime.errors import (
    TokenUnavailable as TokenUnavailable,
)
from ._vendor.runtime.errors import (
    TooManyPages as TooManyPages,
)
from ._vendor.runtime.errors import (
    TooManyRequests as TooManyRequests,
)
from ._vendor.runtime.errors import (
    Unauthorized as Unauthorized,
)
from ._vendor.runtime.errors import (
    UnexpectedAnswer as UnexpectedAnswer,
)
from ._vendor.runtime.errors import (
    Unprocessable as Unprocessable,
)
from ._vendor.runtime.errors import (
    UnreadableFile as UnreadableFile,
)
from ._vendor.runtime.errors import (
    UnsupportedMediaType as UnsupportedMediaType,
)

__all__ = [
    "BadRequest",
    "CallTimeout",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DeadlineExceeded",
    "DriftError",
    "Forbidden",
    "Gone",
    "InvalidCall",
    "JobFailed",
    "JobTimeout",
    "LimitReached",
    "LimitStoreDown",
    "MethodNotAllowed",
    "NotAcceptable",
    "NotFound",
    "RepeatedPage",
    "SdkError",
    "ServerError",
    "StatusError",
    "TokenError",
    "TokenRefused",
    "TokenUnavailable",
    "TooManyPages",
    "TooManyRequests",
    "Unauthorized",
    "UnexpectedAnswer",
    "Unprocessable",
    "UnreadableFile",
    "UnsupportedMediaType",
]
