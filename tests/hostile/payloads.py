"""Texts that would like to be code, and values where nobody expects them.

Each text carries `CANARY`, an identifier that no name made by the generator can hold: names start with a letter, and
none mixes cases so. Wherever a syntax tree has it outside of a constant, a text has become code.
"""

from __future__ import annotations

import json
from typing import Any

CANARY = "_cAnArY"
_CALL = f"__import__('os').system('touch {CANARY}')"

TEXTS = (
    CANARY,
    f"{CANARY}()",
    _CALL,
    f'"""\n{_CALL}\n"""',
    f"'''\n{_CALL}\n'''",
    f'"; {_CALL} #',
    f"'); {_CALL} #",
    f"\n    open('{CANARY}', 'w')",
    f"\nimport {CANARY}",
    f"\r{CANARY}()",
    f"\x0c{CANARY}()\x0b{CANARY}()\x85{CANARY}()\u2028{CANARY}()\u2029{CANARY}()",
    f"\\\n{CANARY}()",
    f"{CANARY}\\",
    f'{CANARY}"',
    f'{CANARY}""',
    f'{CANARY}\\"""\n{CANARY}()',
    f"\\N{{{CANARY}}} \\x \\u12 \\777 \\{CANARY}",
    f"{{{{ {CANARY} }}}} {{{{ 7 * 7 }}}} {{{{ ''.__class__.__mro__ }}}}",
    f"{{% for x in {CANARY} %}}",
    f"{{# {CANARY}",
    f"{{{CANARY}()!r}} {{0}} {{}}",
    f"%({CANARY})s %s %d %",
    f"${{{CANARY}}} $({CANARY}) `{CANARY}`",
    f"{CANARY}\x00\x01\x1b[2J\x7f",
    f"\ud800{CANARY}",
    f"\u202e{CANARY}\u2066\ufeff\u200b",
    f"a|{CANARY}\n|b| `c` [x](javascript:{CANARY}) <script>{CANARY}</script> <!-- {CANARY}",
    f"# {CANARY}\n# type\x3a ignore\n# no\x71a\n# coding\x3a utf-7\n# fmt: off",
    f"\t{CANARY} = 1\n]]\n[[x]]\n{CANARY} = '''",
    f"../../{CANARY}",
    f"/{CANARY}",
    f"C:\\{CANARY}",
    f"{CANARY}/../{{{CANARY}}}",
    f"{CANARY} 🐍 été Ⅷ \uff12\uff10\uff10 ²",
    f"lambda: {CANARY}",
    f"]: {CANARY}",
    f"*{CANARY}, **{CANARY}",
    f"@{CANARY}",
    f"{CANARY}" * 300,
)
# Names that mean something to Python, to pydantic, to the generated modules or to a file system.
WORDS = (
    *("class", "None", "self", "__init__", "__class__", "_", "__", "print", "open", "exec", "import", "match", "type"),
    *("model_config", "model_fields", "model_dump", "copy", "json", "schema", "fields", "open_fields", "list", "str"),
    *("options", "body", "client", "models", "builtins", "annotations", "shared", "errors", "lazy", "TYPE_CHECKING"),
    *(
        "con",
        "aux.",
        "NUL",
        "com1",
        "",
        " ",
        ".",
        "..",
        "a" * 300,
        "a_" * 200,
        "A" * 300,
        "2",
        "2XX",
        "20",
        "\uff12\uff10\uff10",
        "0",
    ),
    *(
        "\u0130",
        "ß",
        "ﬁ",
        "ª",
        "K",
        "\u017felf",
        "x-",
        "x-sdk",
        "$ref",
        "#",
        "/",
        "~",
        "~1",
        "%",
        "%00",
        "-",
        "null",
        "true",
    ),
)
# As JSON, for what is too odd for a type.
_ODD = """[
null, true, false, 0, 1, -1, 9223372036854775808, -9223372036854775808, 1e299, 1.5, -0.0, 1e+300, 1e-300,
5e-324, [], {}, [[]], [{}], {"": {}}, [null], [1, "1"], {"$ref": "#"}, {"$ref": 5}, {"type": []},
{"type": "array"}, {"type": "object"}, {"type": "nope"},
{"type": ["string", "integer", "null", "array", "object"]}, {"enum": []}, {"enum": [null]}, {"const": {}},
{"allOf": []}, {"oneOf": [{}]}, {"anyOf": [true, false]},
{"properties": {"a": {"properties": {"a": false}}}}, {"type": "string", "minLength": -1},
{"type": "string", "minLength": 1000000000000}, {"type": "array", "minItems": 1000000000},
{"type": "integer", "minimum": 1e299}, {"type": "number", "maximum": -1e+300},
{"type": "string", "maxLength": 0.5}, {"type": "string", "format": "date", "default": "2024-02-30"},
{"type": "string", "pattern": "("}
]"""
ODD: tuple[Any, ...] = tuple(json.loads(_ODD))
REFERENCES = (
    *(
        "",
        "#",
        "#/",
        "#/nowhere",
        "#/paths",
        "#/info/title",
        "#inner",
        "#nope",
        "nowhere.yaml",
        "common.yaml",
        "common.yaml#",
    ),
    *(
        "every_construct.yaml",
        "common.yaml#/components/schemas/Shared",
        ".",
        "..",
        "/",
        "/etc/passwd",
        "../../../etc/passwd",
    ),
    *(
        "/dev/zero",
        "/dev/stdin",
        "/proc/self/mem",
        "http://127.0.0.1:9/x.yaml",
        "file:///etc/passwd",
        "ftp://h/x",
        "//h/x",
    ),
    *("HTTP://h/x", "data:,x", "\\\\host\\share", "C:\\x", "common.yaml%00", "%2e%2e/%2e%2e/etc/passwd", "#/paths/0"),
    *("#/components/schemas/%E0%A4%A", "#/components/schemas/" + "a" * 5000, "#" + "/a" * 3000, "#/tags/" + "9" * 5000),
    *(
        "https://shop.example/openapi.yaml",
        "https://shop.example/openapi.yaml#/components/schemas/Order",
        "?x",
        "a#b#c",
    ),
)
