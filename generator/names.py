"""Every Python name of a generated package: how it is made from a text, and how two are kept apart."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+")
_LONGEST = 100

# What the generated modules import or pydantic's base class has; a schema or field of that name gets another.
_TYPE_NAMES = frozenset(
    "Any Annotated Literal Decimal DateTime Model Field Open Mapping Sequence Group AsyncGroup Pages AsyncPages "
    "Download AsyncDownload FileInput CallOptions Operation Arguments Parameter Result TYPE_CHECKING Union TypeAlias "
    "ClassVar Unpack Part JsonBody FormBody RawBody MultipartBody MediaBody Scheme Service SyncClient AsyncClient "
    "SyncSettings AsyncSettings Wire Upload RunningJob AsyncRunningJob JobParts Never FileList Iterable CsvFormat "
    "CsvDownload AsyncCsvDownload".split()
)
# What the modules of clients and groups import besides.
_GROUP_MODULE_NAMES = _TYPE_NAMES | frozenset("Retries Self Setting TypedDict".split())
_ANNOTATION_NAMES = frozenset("str int float bool list dict date".split())
_MODEL_NAMES = frozenset(
    "construct copy csv_columns dict dump from_json from_orm http_response json open_fields parse_file parse_obj "
    "parse_raw schema schema_json to_json update_forward_refs validate".split()
)
_ARGUMENT_NAMES = frozenset("self body options answer".split())
# What a package gives besides its own classes.
EXPORTED = frozenset("CallOptions CsvFormat MemoryLimits OPERATIONS Upload ZipLimits".split())
# What annotations of a method mention, and what a client has besides its groups.
_METHOD_NAMES = frozenset("builtins models date datetime overload".split())
_CLIENT_NAMES = frozenset("call close drift pages request resume start with_options".split())
# No file on Windows can be called so, whatever follows a dot.
_DEVICE_NAMES = frozenset("con prn aux nul".split()) | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
SETTING_NAMES = frozenset(
    "base_url timeout deadline headers transport strict limits redis_down world tracer_provider account".split()
)


def words(text: str) -> list[str]:
    """The words of a name in any style: `orderLine`, `order-line` and `ORDER_LINE` are `order`, `line`."""
    # Accents are dropped; letters of other alphabets have no place in names that everyone must be able to type.
    plain = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return [word.lower() for word in _WORDS.findall(plain)]


@cache
def snake(text: str, fallback: str = "value") -> str:
    """A lower-case identifier, never a keyword, never with a leading underscore or digit."""
    name = shortened("_".join(words(text))) or fallback
    name = f"{fallback}_{name}" if name[0].isdigit() else name
    return f"{name}_" if keyword.iskeyword(name) else name


def method(text: str) -> str:
    """The name of a method; one that is an identifier in that style already stays as it is."""
    return _member(text, "call", _METHOD_NAMES)


def group(text: str) -> str:
    """The name of a group of methods, which is also an attribute of the client."""
    return _member(text, "api", _METHOD_NAMES | _CLIENT_NAMES | _DEVICE_NAMES)


def group_class(path: Iterable[str]) -> str:
    """The class of a group, by the steps of its path; neither it nor its asyncio twin hides what a module imports."""
    name = "".join(map(pascal, path))
    return f"{name}_" if {name, f"Async{name}"} & _GROUP_MODULE_NAMES else name


def _member(text: str, fallback: str, taken: frozenset[str]) -> str:
    fits = re.fullmatch(r"[a-z][a-z0-9_]*", text) and len(text) <= _LONGEST and not keyword.iskeyword(text)
    name = text if fits else snake(text, fallback)
    return f"{name}_" if name in taken else name


@cache
def pascal(text: str, fallback: str = "Value") -> str:
    """A class name; one that is an identifier in that style already stays as it is."""
    if re.fullmatch(r"[A-Z][A-Za-z0-9]*", text):
        name = text
    else:
        name = "".join(word[0].upper() + word[1:] for word in words(text)) or fallback
    name = shortened(f"{fallback}{name}" if name[0].isdigit() else name)
    return f"{name}_" if name in _TYPE_NAMES or keyword.iskeyword(name) or hasattr(builtins, name) else name


def resuming(method: str) -> str:
    """The method that goes on with a job that another method started."""
    return f"resume_{method}"


def attributes(wire_names: Iterable[str]) -> dict[str, str]:
    """A Python attribute for each property, none equal to another property's own name."""
    names = list(wire_names)
    scope = Scope(names)
    # A property may have its own name, which nothing made for another one can be.
    return {name: name if (made := attribute(name)) == name else scope.claim(made) for name in names}


def arguments(wire_names: Iterable[str], reserved: Iterable[str] = ()) -> dict[str, str]:
    """A Python argument for each parameter of one method."""
    scope = Scope({*_ARGUMENT_NAMES, *reserved})
    return {name: scope.claim(argument(name)) for name in wire_names}


class Scope:
    """Names that must differ from each other; a later one that clashes gets a number."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._taken

    def claim(self, name: str) -> str:
        """This name, or the next free one after it."""
        number, free = self._next.get(name, 2), name
        while free in self._taken:
            free, number = f"{name}_{number}" if name[0].islower() else f"{name}{number}", number + 1
        # Where the next one of this name begins to look: thousands may have it.
        self._next[name] = number
        self._taken.add(free)
        return free


def argument(name: str) -> str:
    """The Python argument of a parameter that has no rivals."""
    return snake(name)


@lru_cache(maxsize=20_000)
def attribute(name: str) -> str:
    """The Python attribute of a property that has no rivals."""
    made = name if re.fullmatch(r"[a-z][a-z0-9_]*", name) and not keyword.iskeyword(name) else snake(name, "field")
    clashes = made in _MODEL_NAMES or made in _ANNOTATION_NAMES or made.startswith("model_")
    return f"{made}_" if clashes else made


def shortened(name: str) -> str:
    """A name that fits the name of a file, with something before and behind it."""
    return name if len(name) <= _LONGEST else name[:_LONGEST].rstrip("_")
