"""Secrets blotted out of texts that may come to light: what servers echo, and what transports log."""

from __future__ import annotations

import json
import logging
from base64 import b64encode
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import field, replace
from threading import Lock
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote, quote_plus

from .value import Value

if TYPE_CHECKING:
    from .flow import Response

_BLOT = "[redacted]"
# A shorter secret is hardly one, and blotting it out would make every other text unreadable.
_SHORTEST = 6
# How many tokens are remembered: one that was replaced may still be on its way.
_LEARNED = 16
# Loggers of the transport whose lines show URLs or headers.
_LOUD = ("httpx2", "httpcore2.http11", "httpcore2.http2", "httpcore2.proxy")

TextT = TypeVar("TextT", str, bytes)


class Redaction(Value, kw_only=False):
    """A client's secrets, in every form in which a URL, a header or a body may hold them.

    `forms` are those it was made with, `learned` the tokens that came later, each with its forms.
    """

    forms: tuple[str, ...] = field(default=(), repr=False)
    learned: deque[tuple[str, tuple[str, ...]]] = field(
        default_factory=lambda: deque(maxlen=_LEARNED), repr=False, compare=False
    )

    @classmethod
    def of(cls, secrets: Iterable[str]) -> Redaction:
        """Knows these secrets; the password of a `user:password` too."""
        forms = {form for secret in secrets for form in _forms(secret) if len(form) >= _SHORTEST}
        return cls(tuple(sorted(forms, key=len, reverse=True)))

    def learn(self, secret: str) -> None:
        """From now on this one too; the oldest that came so is forgotten after a while."""
        if secret and secret not in self.tokens:
            self.learned.append((secret, Redaction.of([secret]).forms))

    @property
    def tokens(self) -> tuple[str, ...]:
        """What was learned."""
        # Copied at one stroke, for other threads may learn meanwhile.
        return tuple(secret for secret, _ in tuple(self.learned))

    def text(self, text: str) -> str:
        """The text without the secrets."""
        for form in self._all():
            text = text.replace(form, _BLOT)
        return text

    def response(self, response: Response) -> Response:
        """An answer that becomes part of an error, without the secrets that it quotes."""
        content = response.content
        for form in self._all():
            content = content.replace(form.encode("utf-8"), _BLOT.encode("ascii"))
        headers = {name: self.text(value) for name, value in response.headers.items()}
        return replace(response, headers=headers, content=content, value=None)

    def _all(self) -> tuple[str, ...]:
        return (*(form for _, forms in tuple(self.learned) for form in forms), *self.forms)


def _forms(secret: str) -> Iterator[str]:
    password = secret.partition(":")[2]
    for text in filter(None, (secret, password)):
        yield from (text, quote(text, safe=""), quote(text), quote_plus(text))
        yield from (json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1])
    yield b64encode(secret.encode("utf-8")).decode("ascii")


class _Quiet(logging.Filter):
    """Blots out the secrets of every client that holds it, in the lines of the loggers it is attached to."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = Lock()
        # Replaced as a whole, never changed: records are filtered without the lock.
        self._held: tuple[Redaction, ...] = ()

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every line pass, clean."""
        message = clean = record.getMessage()
        for redaction in self._held:
            clean = redaction.text(clean)
        if clean != message:
            record.msg, record.args = clean, ()
        return True

    def hold(self, redaction: Redaction) -> None:
        """From now on blot out these secrets too."""
        with self._lock:
            self._held = (*self._held, redaction)
            for name in _LOUD:
                logging.getLogger(name).addFilter(self)

    def release(self, redaction: Redaction) -> None:
        """A client is closed; with the last, the transport's loggers are as they were."""
        with self._lock:
            kept = list(self._held)
            kept.remove(redaction)
            self._held = tuple(kept)
            for name in _LOUD if not kept else ():
                logging.getLogger(name).removeFilter(self)


QUIET = _Quiet()
