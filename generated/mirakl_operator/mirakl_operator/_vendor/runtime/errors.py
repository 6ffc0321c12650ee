"""What can go wrong in a call, as types: before sending, on the way, and by the status that came back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .attempts import Attempt
    from .flow import Response


class SdkError(Exception):
    """The root of every error this package raises. `attempts` is what came of each sending, where there were any."""

    attempts: tuple[Attempt, ...] = ()

    def __str__(self) -> str:
        # A module that only errors with a story need.
        from .attempts import history

        return super().__str__() + history(self.attempts)

    def __reduce__(self) -> tuple[Any, ...]:
        # Python would make a pickled error again from its message alone, and fail in another process.
        return _restored, (type(self), self.args, self.__dict__)


class InvalidCall(SdkError, ValueError):
    """The call breaks the description, so nothing was sent; the message says what to change."""


class ConfigurationError(SdkError, ValueError):
    """The client lacks a setting or was given one it cannot use."""


class ConnectionFailed(SdkError):
    """No whole answer came: the connection was refused, reset, or cut."""


class CallTimeout(ConnectionFailed):
    """No answer came in time."""


class DeadlineExceeded(CallTimeout):
    """The call did not come to its end before its deadline, or could not any more; what was to come was not begun."""


class LimitReached(SdkError):
    """A published limit forbids the call now, and it may not wait, or not that long; nothing was sent.

    `wait` is how many seconds, `available_at` the instant (aware, UTC) when it is worth asking again.
    """

    def __init__(self, operation: str, wait: float, available_at: datetime) -> None:
        super().__init__(
            f"{operation}: a limit forbids the call for {wait:.3g} seconds, until {available_at:%F %T} UTC"
        )
        self.operation = operation
        self.wait = wait
        self.available_at = available_at


class TokenError(SdkError):
    """No token could be had, so the call was not sent; the next call tries anew."""


class TokenRefused(TokenError):
    """Whoever gives tokens gives none for these credentials.

    `code` is its word for the reason, for OAuth 2.0 such as `invalid_client` or `invalid_scope` (empty without
    one); `status` is the status that came with it.
    """

    def __init__(self, message: str, code: str, status: int) -> None:
        super().__init__(message)
        self.code = code
        self.status = status


class TokenUnavailable(TokenError):
    """Whoever gives tokens could not be reached, or its answer holds none; `__cause__` says what happened."""


class LimitStoreDown(SdkError):
    """The shared store of call limits cannot be asked, so nothing was sent."""


class UnexpectedAnswer(SdkError):
    """A whole answer came, but not one to work with: HTML instead of JSON, a next page that was read before."""

    def __init__(self, message: str, response: Response) -> None:
        super().__init__(message)
        self.response = response


class UnreadableFile(SdkError, ValueError):
    """A whole file came that is not in its form: no JSON, a row that does not fit its header, an unsafe ZIP entry."""


class JobFailed(SdkError):
    """A job ended, but not with success. `status` is its typed status, `handle` the text that it is resumed by."""

    def __init__(self, message: str, status: Any, handle: str) -> None:
        super().__init__(message)
        self.status = status
        self.handle = handle


class JobTimeout(SdkError):
    """A job was not over in time; it may still end.

    `status` is what it was seen in last (`None`: it was not seen), `handle` the text that it is resumed by.
    """

    def __init__(self, message: str, status: Any, handle: str) -> None:
        super().__init__(message)
        self.status = status
        self.handle = handle


class RepeatedPage(UnexpectedAnswer):
    """A listing leads back to a page that was read before; going on would never end."""


class TooManyPages(SdkError):
    """A listing goes on after as many pages as `CallOptions(max_pages=…)` allows."""


class DriftError(SdkError):
    """With `strict=True`: an answer differs from its description. `found` lists kind and pointer."""

    def __init__(self, message: str, found: tuple[tuple[str, str], ...]) -> None:
        super().__init__(message)
        self.found = found


class StatusError(SdkError):
    """The server answered with an error status.

    `status` is the code, `body` the typed or plain JSON (text when it is not JSON), `headers` the
    response headers in lower case, `operation` the provider's code for the call.
    """

    def __init__(self, operation: str, response: Response, body: Any) -> None:
        super().__init__(f"{operation}: status {response.status}{_shown(body)}")
        self.operation = operation
        self.status = response.status
        self.headers: Mapping[str, str] = response.headers
        self.body = body
        self.response = response


class BadRequest(StatusError):
    """400: a parameter or the body is wrong, or the resource is not in the expected state."""


class Unauthorized(StatusError):
    """401: no valid credentials."""


class Forbidden(StatusError):
    """403: these credentials may not do this."""


class NotFound(StatusError):
    """404: there is no such resource for this user."""


class MethodNotAllowed(StatusError):
    """405: the resource does not know this method."""


class NotAcceptable(StatusError):
    """406: the resource has no form of the accepted media types."""


class Conflict(StatusError):
    """409: the resource is in a state that forbids the change."""


class Gone(StatusError):
    """410: the resource is gone for good."""


class UnsupportedMediaType(StatusError):
    """415: the server does not take a body of this media type."""


class Unprocessable(StatusError):
    """422: the body is well formed and still cannot be processed."""


class TooManyRequests(StatusError):
    """429: a limit is exceeded.

    `retry_after` is how many seconds the server asks to wait, `available_at` when that is over, if it says so.
    """

    retry_after: float | None = None
    available_at: datetime | None = None


class ServerError(StatusError):
    """5xx: the server failed."""


_by_status: dict[int, type[StatusError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    406: NotAcceptable,
    409: Conflict,
    410: Gone,
    415: UnsupportedMediaType,
    422: Unprocessable,
    429: TooManyRequests,
}


def _restored(kind: type[SdkError], args: tuple[Any, ...], state: dict[str, Any]) -> SdkError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


def status_error(operation: str, response: Response, body: Any) -> StatusError:
    """The error for a response, of the class its status has."""
    fallback = ServerError if response.status >= 500 else StatusError
    return _by_status.get(response.status, fallback)(operation, response, body)


def _shown(body: Any) -> str:
    """The body's start, enough to see what the server complains of."""
    text = str(body).strip()
    return f": {text[:500]}" if text else ""
