"""Leaves out the imports that a module plainly does not use: templates import all they may need, and ruff takes long over each."""

from __future__ import annotations

import re

_HEAD = re.compile(r"(?:(?: *(?:from \S+ )?import .*|if TYPE_CHECKING:|#.*)?\n)*")
_STATEMENT = re.compile(r"( *(?:from \S+ )?import )(\w+(?: as \w+)?(?:, \w+)*)")
_EMPTIED = re.compile(r"^if TYPE_CHECKING:\n(?! )", re.MULTILINE)
_GAP = re.compile(r"\n{3,}")
_ALWAYS = frozenset({"TYPE_CHECKING", "annotations"})


def without_unused(text: str) -> str:
    """A module without those imported names that stand nowhere else in it; where that is not plain, ruff finds out."""
    start = text.index('"""', 3) + 3 if text.startswith('"""') else 0
    end = _end(text, start)
    lines = (_kept(line, text, end) for line in text[start:end].split("\n"))
    head = _GAP.sub("\n\n", "\n".join(line for line in lines if line is not None))
    return text if _EMPTIED.search(head) else text[:start] + head + text[end:]


def _end(text: str, start: int) -> int:
    """Where the imports at the top of a module end."""
    head = _HEAD.match(text, start)
    return head.end() if head else start


def _kept(line: str, text: str, start: int) -> str | None:
    """A line of the top with the names that are used behind it; `None` for an import of others alone."""
    statement = _STATEMENT.fullmatch(line)
    if not statement:
        return line
    names = [name for name in statement[2].split(", ") if _is_used(name.split()[-1], text, start)]
    return statement[1] + ", ".join(names) if names else None


def _is_used(name: str, text: str, start: int) -> bool:
    """Whether a name stands somewhere as a word of its own."""
    at = text.find(name, start)
    while at >= 0 and name not in _ALWAYS:
        end = at + len(name)
        if not any(each.isalnum() or each == "_" for each in text[at - 1] + text[end : end + 1]):
            return True
        at = text.find(name, end)
    return name in _ALWAYS
