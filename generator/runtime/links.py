"""`Link` headers (RFC 8288)."""

from __future__ import annotations

import re

_LINK = re.compile(r"<([^>]*)>((?:\s*;\s*[^;,=\s]+(?:\s*=\s*(?:\"[^\"]*\"|[^\",;\s]*))?)*)")
_REL = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\",;\s]*))", re.IGNORECASE)


def next_link(header: str) -> str | None:
    """The target of the link with relation `next`, absolute or relative; `None` without one."""
    for target, parameters in _LINK.findall(header):
        relation = _REL.search(parameters)
        if relation and "next" in (relation[1] or relation[2] or "").lower().split():
            return str(target)
    return None
