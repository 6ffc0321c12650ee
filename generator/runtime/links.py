"""`Link` headers (RFC 8288)."""

from __future__ import annotations

import re

_LINK = re.compile(r"<([^>]*)>((?:\s*;\s*[^;,=\s]+(?:\s*=\s*(?:\"[^\"]*\"|[^\",;\s]*))?)*)")
_REL = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\",;\s]*))", re.IGNORECASE)


def relations(header: str) -> dict[str, str]:
    """The targets, absolute or relative, by relation in lower case; the first of each. Empty for other text."""
    found: dict[str, str] = {}
    for target, parameters in _LINK.findall(header):
        relation = _REL.search(parameters)
        for name in (relation[1] or relation[2] or "").lower().split() if relation else ():
            found.setdefault(name, target)
    return found
