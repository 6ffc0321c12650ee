"""What each template is given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from ..ir import Api, Group
from ..runtime import errors as runtime_errors
from .credentials import arguments, scheme_source, token_operations, variable
from .documented_bodies import FILE_CONTENT
from .file_lists import exported
from .literals import docstring, literal, one_line
from .methods import Methods
from .readme import readme
from .settings import setting_sources
from .stubs import stubs
from .support import support


@dataclass(frozen=True)
class Kind:
    """Blocking or asyncio: how the same text differs between the two."""

    asynchronous: bool
    prefix: str
    client: str
    settings: str
    group: str
    define: str
    wait: str


KINDS = (
    Kind(False, "", "SyncClient", "SyncSettings", "Group", "def", ""),
    Kind(True, "Async", "AsyncClient", "AsyncSettings", "AsyncGroup", "async def", "await "),
)


@dataclass(frozen=True)
class Plugin:
    """A vendored plugin module and the classes that a text takes from it."""

    module: str
    names: tuple[str, ...]


def package_context(api: Api) -> dict[str, Any]:
    """For files that stand once in a package."""
    return {
        "kinds": KINDS,
        "doc": docstring(f"A typed client for {one_line(api.title)}.", 0),
        "client_docs": _client_docs(api),
        "errors": sorted(_error_names(runtime_errors)),
        "plugins": plugins_in(api.renewals),
        "call_plugins": plugins_in(api.conventions),
        "arguments": arguments(api),
        "token_operations": token_operations(api),
        "service": _service(api),
        "settings": _settings_source(api),
        "client_settings": setting_sources(api),
        "file_classes": exported(api),
        "file_content": repr(FILE_CONTENT),
        "readme": readme(api, next(iter(_common_security(api)), ())),
        "support": support(api),
    }


def group_context(group: Group, api: Api) -> dict[str, Any]:
    """For files that stand once for each group."""
    methods = Methods(api)
    return {
        "group": group,
        "methods": [methods.of(operation) for operation in group.operations],
        "plugins": plugins_in(each for operation in group.operations for each in operation.conventions),
        "stubs": [stub for operation in group.operations for stub in stubs(operation, api)],
    }


def plugins_in(conventions: Iterable[Any]) -> list[Plugin]:
    """The plugin modules whose classes are printed for these conventions, sorted."""
    found: dict[str, set[str]] = {}
    for convention in conventions:
        for value in _dataclasses(convention):
            found.setdefault(type(value).__module__.rpartition(".")[2], set()).add(type(value).__name__)
    return [Plugin(module, tuple(sorted(names))) for module, names in sorted(found.items())]


def _dataclasses(value: Any) -> Iterable[Any]:
    """A convention and the values of the same module inside it."""
    if isinstance(value, tuple):
        for item in value:  # pyright: ignore[reportUnknownVariableType]
            yield from _dataclasses(item)
    elif hasattr(value, "__dataclass_fields__"):
        yield value
        for name in value.__dataclass_fields__:
            yield from _dataclasses(getattr(value, name))


def _error_names(module: ModuleType) -> Iterable[str]:
    for name, value in vars(module).items():
        if isinstance(value, type) and issubclass(value, Exception):
            yield name


def _client_docs(api: Api) -> dict[str, str]:
    for_whom = {"": "blocking code", "Async": "asyncio"}
    return {
        prefix: docstring(f"{one_line(api.title)}, for {use}.\n\n{api.description}", 4)
        for prefix, use in for_whom.items()
    }


def _service(api: Api) -> str:
    operations = api.operations
    secured = bool(operations) and all(operation.security for operation in operations)
    fields = {
        "env_prefix": literal(api.env_prefix),
        "server": literal(api.server),
        "schemes": f"({''.join(scheme_source(scheme) + ', ' for scheme in api.security)})",
        "secured": literal(secured),
        "security": literal(_common_security(api)),
    }
    if api.conventions:
        fields["conventions"] = "_conventions"
    if token_operations(api):
        fields["operations"] = "_token_operations"
    if settings := setting_sources(api):
        fields["settings"] = f"({''.join(each.source + ', ' for each in settings)})"
    return f"Service({', '.join(f'{name}={source}' for name, source in fields.items())})"


def _common_security(api: Api) -> tuple[tuple[str, ...], ...]:
    """What a call outside the description needs: what most operations need, those aside that get tokens."""
    getting = {code for renewal in api.renewals for code in renewal.operations()}
    found = [operation.security for operation in api.operations if operation.id not in getting]
    return max(found, key=Counter(found).__getitem__, default=())


def _settings_source(api: Api) -> str:
    names = dict.fromkeys(scheme.argument for scheme in api.security)
    secrets = [f"{name}=wire.secret({literal(variable(api, name))})" for name in names]
    values = [f"{each.argument}={each.sample}" for each in setting_sources(api) if each.sample]
    return ", ".join(["base_url=wire.base_url", *secrets, *values])
