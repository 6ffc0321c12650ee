"""Whole URLs: whether they may be called, where an answer leads, and what their query says."""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote_plus, urldefrag, urljoin, urlsplit

from .errors import UnexpectedAnswer

if TYPE_CHECKING:
    from .flow import Request, Response

# Characters that one reader of URLs drops and another keeps, so that both would see different hosts.
_MISREAD = re.compile(r"[\x00-\x20\x7f\\]")
_HEAD = re.compile("(?:[^/?#]*//)?[^/?#]*")


def check_address(url: str) -> None:
    """Refuse a URL that is not absolute `https://`; plain `http://` is for this machine itself.

    Raises `ValueError` saying what is wrong; the text shows neither user and password nor the query.
    """
    host, port = _authority(url)
    if not host or port == 0 or urlsplit(url).scheme.lower() not in ("https", "http"):
        raise ValueError(f"{shown(url)!r} is no URL such as https://your-instance.example")
    if "@" in urlsplit(url).netloc:
        raise ValueError("leave user and password out of the URL; pass them as credentials")
    if urlsplit(url).scheme.lower() == "http" and not is_loopback(host):
        raise ValueError(f"{host} must be reached by https://, or secrets travel readable")


def follow(request: Request, response: Response, target: str) -> str:
    """The absolute URL that a target in an answer, such as `Location`, leads to.

    Raises `UnexpectedAnswer` where it leads nowhere that may be called.
    """
    try:
        url = urldefrag(urljoin(request.url, target)).url
        check_address(url)
    except ValueError as problem:
        raise UnexpectedAnswer(f"the answer leads to an address that is not called: {problem}", response) from None
    return url


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port: what two URLs share when they lead to the same server."""
    # Nothing behind them matters, and of those there are few.
    head = _HEAD.match(url)
    return _origin(head[0] if head and not _MISREAD.search(url) else url)


@lru_cache(maxsize=256)
def _origin(url: str) -> tuple[str, str, int | None]:
    host, port = _authority(url)
    scheme = urlsplit(url).scheme.lower()
    return scheme, host, port or {"https": 443, "http": 80}.get(scheme)


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine itself."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def shown(url: str) -> str:
    """The URL as messages may show it: without user, password and query."""
    return re.sub(r"//[^/?#]*@", "//", re.split(r"[?#]", url, maxsplit=1)[0])


def query_value(url: str, name: str) -> str | None:
    """The first value that a URL's query gives a name, decoded; `None` without one."""
    return dict(reversed(parse_qsl(urlsplit(url).query, keep_blank_values=True))).get(name)


def with_query(url: str, name: str, value: str) -> str:
    """The URL with this name set to one value; every other pair stays byte for byte."""
    head, _, query = url.partition("#")[0].partition("?")
    kept = "&".join(pair for pair in query.split("&") if unquote_plus(pair.partition("=")[0]) != name)
    pair = f"{quote(name, safe='')}={quote(value, safe='')}"
    return add_query(f"{head}?{kept}" if kept else head, pair)


def add_query(url: str, query: str) -> str:
    """The URL with more pairs, already encoded, behind those it has; a fragment never travels and is dropped."""
    url = url.partition("#")[0]
    if not query:
        return url
    between = "?" if "?" not in url else "" if url.endswith("?") else "&"
    return f"{url}{between}{query}"


def _authority(url: str) -> tuple[str, int | None]:
    """Host in lower case and port. Raises `ValueError` for a URL that cannot be told for sure."""
    if _MISREAD.search(url):
        raise ValueError(f"{shown(url)!r} holds a character that no URL may hold")
    try:
        parts = urlsplit(url)
        return (parts.hostname or "").lower(), parts.port
    except ValueError:
        raise ValueError(f"{shown(url)!r} is no URL such as https://your-instance.example") from None
