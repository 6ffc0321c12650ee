"""How much a description may ask for: far more than any that people have published, and less than stops a machine."""

from __future__ import annotations

from collections.abc import Sized

from .problems import Location, Problem, ProblemsFound

# A file's bytes, its values (counted generously, by their marks), a container's members, and a text's characters.
largest_file = 64 * 1024 * 1024
most_values = {"JSON": 5_000_000, "YAML": 2_000_000}
widest = 50_000
longest_text = 1_000_000
# References that lead on to each other, and schemas in each other without a class of their own between them.
longest_chain = 20
deepest_type = 40
# Groups of methods in each other, as the Python names of operations give them.
deepest_group = 10
# The schemas that one is composed of, and those that stand for each other by discriminators, all together.
largest_composition = 100
most_subtypes = 200_000
# The parts of one type, and of all types and fields together, as they are written out.
largest_type = 2_000
most_parts = 3_000_000
# What all blocks of extensions together may become once the blocks that they build on are laid under them.
most_merged = 1_000_000
# The values of one made-up example.
largest_sample = 2_000


class Budget:
    """Counts what is made of a description, where a few lines can ask for more than there is room for."""

    def __init__(self, most: int, text: str) -> None:
        self._left = most
        self._text = text

    def spend(self, amount: int, where: Location) -> None:
        """Take from what is left; raises `ProblemsFound` at the place that asks for too much."""
        self._left -= amount
        if self._left < 0:
            raise ProblemsFound([Problem(where, self._text)])


def too_wide(value: object) -> str:
    """What is wrong with the size of one text or container; empty when nothing is."""
    if isinstance(value, str):
        too_long = len(value) > longest_text
        return (
            f"is a text of {len(value):,} characters; at most {longest_text:,} are read, so shorten it"
            if too_long
            else ""
        )
    too_many = isinstance(value, Sized) and len(value) > widest
    return f"has more than {widest:,} members; split the description into several" if too_many else ""


def too_many_values(text: str, language: str) -> str:
    """What is wrong with a text that holds more values than are read; empty when nothing is.

    Each value follows an opening bracket or a comma, or stands on a line of its own.
    """
    marks = "[{," if language == "JSON" else "[{,\n"
    found, most = sum(map(text.count, marks)), most_values[language]
    return f"about {found:,} values; at most {most:,} of {language} are read, so split it" if found > most else ""
