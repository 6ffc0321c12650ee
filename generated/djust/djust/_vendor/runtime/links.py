"""`Link` headers (RFC 8288)."""

from __future__ import annotations

import re

_VALUE = r"(?:\"([^\"]*)\"|([^\",;\s]*))"
_PARAMETER = re.compile(rf";\s*([^;,=\s]+)(?:\s*=\s*{_VALUE})?")
_LINK = re.compile(rf"<([^>]*)>((?:\s*{_PARAMETER.pattern})*)")


def relations(header: str) -> dict[str, str]:
    """The targets, absolute or relative, by relation in lower case; the first of each. Empty for other text."""
    found: dict[str, str] = {}
    for link in _LINK.finditer(header):
        for name, quoted, plain in _PARAMETER.findall(link[2]):
            if name.lower() == "rel":
                for relation in (quoted or plain).lower().split():
                    found.setdefault(relation, link[1])
                break
    return found
