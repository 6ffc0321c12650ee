"""Matches texts by the regular expressions of a document, in a time that grows with the text and not beyond.

Python's own matcher can be kept busy for years by a pattern such as `(a+)+$`; the one behind pydantic cannot, and knows
no look-around. What it does not know is not judged. Nothing else runs a pattern, and no client does.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pydantic_core import SchemaError, SchemaValidator, ValidationError, core_schema


def matches(pattern: str, text: str) -> bool:
    """Whether the pattern is found in the text, or cannot be judged; raises `re.error` for one that is no pattern."""
    validator = _validator(pattern)
    if validator is None:
        return True
    try:
        validator.validate_python(text)
    except ValidationError:
        return False
    return True


@lru_cache(maxsize=1000)
def _validator(pattern: str) -> SchemaValidator | None:
    try:
        return SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex"))
    except SchemaError:
        re.compile(pattern)
        return None
