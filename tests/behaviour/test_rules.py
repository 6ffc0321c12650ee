"""What a hand-written spec must have: each rule says what is missing, where, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hand_written import GOOD, complaints, with_schema

pytestmark = pytest.mark.usefixtures("folder")


def test_a_good_description() -> None:
    """Nothing is said about what is in order."""
    assert complaints(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        (
            "      operationId: OR11\n",
            "",
            "5: GET /orders/{id} has no operationId; give it the provider's code",
        ),
        (
            "      x-sdk: orders.get\n",
            "",
            "5: OR11 has no x-sdk; name its group and method, such as `orders.list`",
        ),
        (
            "x-sdk: orders.get",
            "x-sdk: getOrder",
            "7: x-sdk must be a group and a method in snake_case, such as `orders.list`, not `getOrder`",
        ),
        (
            "      summary: Get an order\n",
            "      summary: ' '\n",
            "5: OR11 has no summary; say in one line what it does",
        ),
        (
            "      x-source: {document: Orders API, title: OR11 - Get an order}\n",
            "",
            "5: OR11 has no x-source; name the provider's document and the title in it",
        ),
        (
            ", title: OR11 - Get an order",
            "",
            "8: x-source: 'title' is a required property",
        ),
        (
            "        '200':",
            "        '400':",
            "12: OR11 has no success response; add the 2xx status that it answers",
        ),
    ],
)
def test_an_operation_has_its_names_and_its_source(old: str, new: str, complaint: str) -> None:
    """What a method, its docstring and its reader need."""
    assert old in GOOD
    assert complaints(GOOD.replace(old, new)) == [f"api.yaml:{complaint}"]


def test_a_code_belongs_to_one_operation() -> None:
    """The second of two is told where the first one stands."""
    second = GOOD[GOOD.index("  /orders/{id}:") : GOOD.index("components:")].replace("/orders", "/items")
    assert complaints(GOOD.replace("components:", second + "components:")) == [
        "api.yaml:22: operationId `OR11` belongs to GET /orders/{id} (api.yaml:6) already; choose another",
    ]


class TestPathParameters:
    """A path and its parameters name the same things."""

    def test_a_name_without_a_parameter(self) -> None:
        """The caller could not fill it."""
        assert complaints(GOOD.replace("/orders/{id}", "/orders/{id}/lines/{line}")) == [
            "api.yaml:5: the path names {line}, but OR11 declares no path parameter `line`"
        ]

    def test_a_parameter_without_a_place(self) -> None:
        """What the caller gives would be lost."""
        assert complaints(GOOD.replace("/orders/{id}", "/orders")) == [
            "api.yaml:11: the path parameter `id` is not in the path /orders; write {id} there"
        ]

    def test_a_parameter_that_may_be_left_out(self) -> None:
        """Nobody can leave out a part of the path."""
        assert complaints(GOOD.replace("required: true", "required: false")) == [
            "api.yaml:11: the path parameter `id` must say `required: true`"
        ]

    def test_parameters_of_the_whole_path(self) -> None:
        """Declared once for all methods, and behind a reference."""
        shared = "    parameters: [{$ref: '#/components/parameters/Line'}]\n    get:\n"
        text = GOOD.replace("/orders/{id}", "/orders/{id}/{line}").replace("    get:\n", shared)
        line = "  parameters:\n    Line: {name: line, in: path, required: true, schema: {type: string}}\n"
        assert complaints(text + line) == []

    def test_a_dynamic_url_needs_none(self) -> None:
        """The caller brings the whole URL."""
        text = GOOD.replace("/orders/{id}", "/export/{file}").replace(
            "      x-sdk:", "      x-dynamic-url: url\n      x-sdk:"
        )
        assert complaints(text) == []


class TestExtensions:
    """Each `x-` key has a reader, who understands what it says."""

    def test_an_unknown_key(self) -> None:
        """The nearest known one is probably meant, anywhere in the description."""
        text = GOOD.replace("      summary", "      x-paginaton: {}\n      summary") + "      x-sdkk: a.b\n"
        assert complaints(text) == [
            "api.yaml:9: nothing reads `x-paginaton`; did you mean `x-pagination`?",
            "api.yaml:36: nothing reads `x-sdkk`; did you mean `x-sdk`?",
        ]
        assert complaints(GOOD + "x-qwertz: 1\n") == [
            "api.yaml:35: nothing reads `x-qwertz`; there are x-columns, x-csv, x-dynamic-url, x-file-list,"
            " x-item-separator, x-no-integration, x-notes, x-pagination, x-placeholder, x-sdk, x-setting, x-source,"
            " x-status, x-todo"
        ]

    def test_names_and_data_are_no_keys(self) -> None:
        """A header, a property or an example may be called what it likes."""
        text = (
            with_schema("example: {price: 1, x-mine: 1}")
            .replace("        price: {", "        x-price: {default: {x-mine: 1}}\n        price: {")
            .replace(
                "          content:",
                "          headers: {x-rate: {schema: {type: string}}}\n          content:",
            )
        )
        assert complaints(text) == []

    def test_a_block_of_another_form(self) -> None:
        """Each mistake stands at its own line."""
        block = "      x-pagination:\n        style: pages\n        size:\n          max: '5'\n        sise: 1\n"
        assert complaints(GOOD.replace("      summary", block + "      summary")) == [
            "api.yaml:9: x-pagination: Additional properties are not allowed ('sise' was unexpected)",
            "api.yaml:10: x-pagination, style: 'pages' is not one of ['offset', 'cursor']",
            "api.yaml:12: x-pagination, size/max: '5' is not of type 'integer'",
        ]

    def test_a_block_that_builds_on_a_library(self) -> None:
        """Only the whole is judged: a block of the library may leave out what each use fills in."""
        library = "  x-paginations:\n    small: {size: {max: 5}}\n"
        block = "      x-pagination: {$ref: '#/components/x-paginations/small', style: offset}\n      summary"
        assert complaints(GOOD.replace("      summary", block) + library) == []
        assert complaints(GOOD.replace("      summary", block.replace(", style: offset", "")) + library) == [
            "api.yaml:9: x-pagination: 'style' is a required property"
        ]


class TestComponents:
    """Component schemas are named for what they are, and are used."""

    def test_names_in_pascal_case(self) -> None:
        """They become classes."""
        text = GOOD.replace("schemas/Order", "schemas/order_line").replace("    Order:", "    order_line:")
        assert complaints(text) == [
            "api.yaml:28: the schema `order_line` must have a name in PascalCase, such as `OrderLine`"
        ]

    @pytest.mark.parametrize("name", ["Or11", "OR11Response", "Or11Lines"])
    def test_names_of_operations(self, name: str) -> None:
        """A code says nothing about what a schema holds."""
        text = GOOD.replace("schemas/Order", f"schemas/{name}").replace("    Order:", f"    {name}:")
        assert complaints(text) == [
            f"api.yaml:28: the schema `{name}` is named after an operation; name it for what it holds"
        ]

    def test_names_that_only_begin_alike(self) -> None:
        """OR1 is another operation than OR11, and an order is neither."""
        assert complaints(GOOD.replace("schemas/Order", "schemas/Or110").replace("    Order:", "    Or110:")) == []

    def test_schemas_without_a_use(self) -> None:
        """Nor are two of use that only use each other."""
        unused = "    Cat: {properties: {dog: {$ref: '#/components/schemas/Dog'}}}\n    Dog: {$ref: '#/components/schemas/Cat'}\n"
        assert complaints(GOOD + unused) == [
            "api.yaml:35: no operation uses the schema `Cat`; use it or remove it",
            "api.yaml:36: no operation uses the schema `Dog`; use it or remove it",
        ]

    def test_shared_files(self) -> None:
        """Another document may use what stands in common.yaml."""
        schemas = "components: {schemas: {Used: {type: object}, Unused: {type: object}}}"
        for name in ("common.yaml", "own.yaml"):
            Path(name).write_text(schemas)
        assert complaints(
            with_schema(
                "allOf: [{$ref: 'own.yaml#/components/schemas/Used'}, {$ref: 'common.yaml#/components/schemas/Used'}]"
            )
        ) == ["own.yaml:1: no operation uses the schema `Unused`; use it or remove it"]

    def test_documents_without_operations(self) -> None:
        """They hold what other documents use."""
        assert complaints("openapi: 3.1.0\ncomponents: {schemas: {Order: {type: object}}}\n") == []

    def test_subtypes_by_discriminator(self) -> None:
        """Naming a subtype is using it."""
        text = with_schema("discriminator: {propertyName: kind, mapping: {g: Gift}}") + "    Gift: {type: object}\n"
        assert complaints(text) == []


def test_all_problems_in_one_run() -> None:
    """A person mends a file in one go."""
    text = GOOD.replace("operationId: OR11", "x-unheard-of: 1").replace("price: 1.10", "price: a")
    assert [line.split(":")[1] for line in complaints(text)] == ["5", "6", "24"]
