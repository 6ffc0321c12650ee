"""Settings of a client as the templates print them."""

from __future__ import annotations

from dataclasses import dataclass

from ..ir import Api, Setting
from .literals import code, literal, markdown
from .stubs import argument_source
from .types import TypeSource


@dataclass(frozen=True, kw_only=True)
class SettingSource:
    """One setting: the client's argument, and for the README its variable and what it is.

    `source` makes it at run time; `sample` is what stubs give it, empty where they give nothing.
    """

    argument: str
    annotation: str
    name: str
    variable: str
    required: bool
    description: str
    source: str
    sample: str


def setting_sources(api: Api) -> list[SettingSource]:
    """Every setting of a client, ready to print."""
    types = TypeSource(api.schemas)
    return [_source(setting, api, types) for setting in api.settings]


def _source(setting: Setting, api: Api, types: TypeSource) -> SettingSource:
    given = {"name": setting.name, "argument": setting.argument, "required": setting.required, "header": setting.header}
    shown = {key: value for key, value in given.items() if (key, value) not in (("required", False), ("header", True))}
    return SettingSource(
        argument=setting.argument,
        annotation=types.argument(setting.type.without_none),
        name=code(setting.name),
        variable=f"{api.env_prefix}_{setting.argument.upper()}",
        required=setting.required,
        description=markdown(setting.description),
        source=f"Setting({', '.join(f'{key}={literal(value)}' for key, value in shown.items())})",
        sample="" if setting.sample is None else argument_source(setting.type, setting.sample),
    )
