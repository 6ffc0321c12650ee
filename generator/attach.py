"""Turns `x-` blocks into convention objects, each verified against its operation."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from keyword import iskeyword
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from . import plugins as built_in
from .described import Described
from .foreign import translated
from .ir import Api, Extension, Group, Operation, SecurityScheme, walk
from .names import SETTING_NAMES, resuming
from .problems import Complaints, Location, Problems
from .runtime.shapes import is_list, is_object
from .runtime.sockets import Convention, Job, Renewal, fills

Plugin = type[Convention]


class _Said(NamedTuple):
    """Where complaints go."""

    problems: Problems
    faults: Complaints


def conventions(folders: Sequence[Path] = ()) -> list[Plugin]:
    """The plugin classes of the built-in folder and of further ones, in the order of their files' names."""
    files = sorted(Path(built_in.__file__ or "").parent.glob("*.py"))
    files += [file for folder in folders for file in sorted(folder.glob("*.py"))]
    return [plugin for file in files for plugin in _classes(_module(file))]


def attach(api: Api, found: Sequence[Plugin], problems: Problems, faults: Complaints) -> Api:
    """The API with every operation's conventions in place; blocks that do not fit their operation are problems.

    One of another shape than ours is a fault: others use such names for blocks of their own.
    """
    said = _Said(problems, faults)

    def attached(group: Group) -> Group:
        return replace(
            group,
            operations=tuple(_attached(operation, api, found, said) for operation in group.operations),
            children=tuple(attached(child) for child in group.children),
        )

    renewals = [plugin for plugin in found if issubclass(plugin, Renewal)]
    found = [plugin for plugin in found if plugin not in renewals]
    anywhere = _attached(_any_call(api), api, found, said)
    groups = tuple(attached(group) for group in api.groups)
    _check_resuming(groups, problems)
    security = _schemes(api, renewals, said)
    return replace(api, groups=groups, conventions=anywhere.conventions, security=security)


def _check_resuming(groups: tuple[Group, ...], problems: Problems) -> None:
    """A job has a second method, by which another process goes on with it; its name must be free."""
    for group in walk(groups):
        taken = {operation.name for operation in group.operations} | {child.path[-1] for child in group.children}
        for operation in group.operations:
            jobs = any(fills(each, Job) for each in operation.conventions)
            if jobs and (name := resuming(operation.name)) in taken:
                problems.add(operation.where, f"{name} is the method that resumes its job; name the other one anew")


def _any_call(api: Api) -> Operation:
    """A call that the document does not describe: only what holds for the whole document holds for it."""
    return Operation(id="", code="", method="", path="", group=(), name="request", where=api.where)


def _schemes(api: Api, renewals: Sequence[Plugin], said: _Said) -> tuple[SecurityScheme, ...]:
    """The security schemes, each with how its token is had."""
    for plugin in renewals:
        for extensions in (api.extensions, *(operation.extensions for operation in api.operations)):
            if plugin.key in extensions:
                said.faults.add(extensions[plugin.key].where, f"{plugin.key}: this belongs to a bearer security scheme")
    return tuple(_scheme(scheme, api, renewals, said) for scheme in api.security)


def _scheme(scheme: SecurityScheme, api: Api, renewals: Sequence[Plugin], said: _Said) -> SecurityScheme:
    for plugin in renewals:
        block = scheme.extensions.get(plugin.key)
        if block is None:
            continue
        block = Extension(_plain(block.value), block.where)
        for renewal in _built([plugin], block, Described(_any_call(api), api), scheme.where, said):
            assert isinstance(renewal, Renewal)
            for complaint in _misfits(renewal, scheme, api):
                said.problems.add(block.where, f"{plugin.key}: {complaint}")
            return replace(scheme, renewal=renewal)
    return scheme


def _misfits(renewal: Renewal, scheme: SecurityScheme, api: Api) -> Iterator[str]:
    """Why a scheme cannot have its token this way."""
    alike = {each.name for each in api.security if each.argument == scheme.argument}
    if scheme.kind != "bearer":
        yield "only a bearer scheme has a token that can be renewed"
    for operation in api.operations:
        if operation.id in renewal.operations() and any(alike.intersection(names) for names in operation.security):
            yield f"{operation.id} needs the token that it brings; give it `security: []`, or only what it needs"
    if others := [each.name for each in api.security if each.renewal and each.name in alike - {scheme.name}]:
        yield f"the scheme {others[0]} takes the same token, and says already how to get it"
    taken = {*SETTING_NAMES, "self", *(each.argument for each in api.security)}
    for setting in renewal.settings():
        if setting.name in taken or iskeyword(setting.name):
            yield f"{setting.name} is a name that the client has for something else; call the setting otherwise"


def _attached(operation: Operation, api: Api, found: Sequence[Plugin], said: _Said) -> Operation:
    described = Described(operation, api)
    made: list[Convention] = []
    for key in dict.fromkeys(plugin.key for plugin in found):
        styles = [plugin for plugin in found if plugin.key == key]
        block = _block(key, operation, api)
        made.extend(
            _built(styles, block, described, operation.where, said)
            if block
            else _foreign(styles, described, operation, api, said)
        )
    return replace(operation, conventions=tuple(made))


def _built(
    styles: list[Plugin], block: Extension | None, described: Described, at: Location, said: _Said
) -> Iterator[Convention]:
    """The convention of one key: of several styles the one whose name the block gives."""
    where = block.where if block else at
    chosen = [plugin for plugin in styles if block is None or _style_of(plugin) in (None, _style(block.value))]
    if not chosen and block is not None:
        known = ", ".join(str(_style_of(plugin)) for plugin in styles)
        said.faults.add(where, f"{styles[0].key}: style {_style(block.value)!r} is not known; known are {known}")
    for plugin in chosen:
        shapeless = _schema_complaints(plugin, block) if block else []
        made, misfits = _made(plugin, block, described) if not shapeless else (None, list[str]())
        for complaint in shapeless:
            said.faults.add(where, f"{plugin.key}: {complaint}")
        for complaint in misfits:
            said.problems.add(where, f"{plugin.key}: {complaint}")
        if made and not misfits:
            yield made


def _foreign(
    styles: list[Plugin], described: Described, operation: Operation, api: Api, said: _Said
) -> Iterator[Convention]:
    """What another generator's block says; where it fits nothing of ours the call is a plain one."""
    found = translated(styles[0].key, operation, api)
    block = Extension(found[1], found[0].where) if found and found[1] is not None else None
    doubts = Problems()
    made = list(_built(styles, block, described, operation.where, _Said(doubts, doubts)))
    if found and block and not made:
        made = list(_built(styles, None, described, operation.where, said))
    if found and (block is None or len(doubts)):
        why = "; ".join(doubt.text for doubt in doubts) or "it says what this package has no words for"
        said.faults.add(found[0].where, f"{found[0].where.pointer.rpartition('/')[2]} is not followed: {why}")
    yield from made


def _made(plugin: Plugin, block: Extension | None, described: Described) -> tuple[Convention | None, list[str]]:
    """The convention, and what about it does not fit; a text that cannot be read as what it should be does not."""
    try:
        made = plugin.build(block.value if block else None, described)
        return made, [*made.verify(described)] if made else []
    except ValueError as unreadable:
        return None, [str(unreadable)]


def _schema_complaints(plugin: Plugin, block: Extension) -> list[str]:
    # Imported here, because most documents have no block to judge.
    from jsonschema import Draft202012Validator, exceptions

    validator: Any = Draft202012Validator(dict(plugin.schema))
    # Of alternatives the complaint of the nearest one. Taken by name, because its published type leaves a part open.
    nearest: Any = vars(exceptions)["best_match"]
    errors: list[Any] = [nearest([error]) for error in validator.iter_errors(block.value)]
    return [f"{'/'.join(map(str, error.absolute_path)) or 'the block'}: {error.message}" for error in errors]


def _block(key: str, operation: Operation, api: Api) -> Extension | None:
    """An operation's block, laid over the document's own of the same key."""
    own, general = operation.extensions.get(key), api.extensions.get(key)
    if own is None or general is None:
        found = own or general
        return Extension(_plain(found.value), found.where) if found else None
    if is_object(own.value) and is_object(general.value):
        return Extension(_plain({**general.value, **own.value}), own.where)
    return Extension(_plain(own.value), own.where)


def _plain(value: Any) -> Any:
    """A block's numbers as Python has them; exact decimals are for money, not for seconds."""
    if isinstance(value, Decimal):
        return float(value)
    if is_object(value):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if is_list(value) else value


def _style_of(plugin: Plugin) -> Any:
    return plugin.schema.get("properties", {}).get("style", {}).get("const")


def _style(block: Any) -> Any:
    return block.get("style") if is_object(block) else None


def _module(file: Path) -> ModuleType:
    """A plugin file as a module beside the built-in ones, so that `..runtime` means the same in all of them."""
    name = f"{built_in.__name__}.{file.stem}"
    if file.parent == Path(built_in.__file__ or "").parent:
        return importlib.import_module(name) if file.stem != "__init__" else built_in
    spec = importlib.util.spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise ImportError(f"{file} cannot be loaded as a plugin")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _classes(module: ModuleType) -> list[Plugin]:
    """The convention classes that a module itself defines."""
    members = [member for member in vars(module).values() if isinstance(member, type)]
    return [member for member in members if member.__module__ == module.__name__ and hasattr(member, "verify")]
