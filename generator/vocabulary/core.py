"""What the keys mean that the core itself reads; their form stands where they are judged, in rules/extensions.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Words:
    """A key in plain words, the places where it may stand, and an example in YAML."""

    says: str
    stands: str
    example: str


WORDS: Mapping[str, Words] = {
    "x-sdk": Words(
        says="""
            The Python name: the group and the method, as an integrator types them after `client.`. Several groups
            may stand within each other. Without it the name is made from the first tag and the operation's code.
        """,
        stands="An operation.",
        example="x-sdk: orders.documents.list",
    ),
    "x-source": Words(
        says="""
            The document that an operation was written from, and its title there. It stands in the method's docstring,
            and `specwright coverage` finds the operation in the inventory by it.
        """,
        stands="An operation.",
        example="x-source: {document: Mirakl Marketplace APIs, title: OR11 - List orders with pagination}",
    ),
    "x-status": Words(
        says="""
            Whether the operation is documented, or inferred from its neighbours. An inferred one is made only for a
            client whose section of clients.toml says `inferred = true`.
        """,
        stands="An operation.",
        example="x-status: inferred",
    ),
    "x-todo": Words(
        says="""
            What is still to be written. Each line is a problem, so that nothing is made from an unfinished operation.
            `specwright new operation` writes it; remove it with the last line.
        """,
        stands="An operation.",
        example="x-todo:\n  - the parameters and their types",
    ),
    "x-no-integration": Words(
        says="""
            The provider documents the operation, but allows no integration to use it. The method is there, and warns
            whoever calls it.
        """,
        stands="An operation.",
        example="x-no-integration: true",
    ),
    "x-placeholder": Words(
        says="The URL only stands for the user's own, so the client has no default and asks for `base_url`.",
        stands="A server.",
        example="servers:\n  - url: https://your-instance.mirakl.net\n    x-placeholder: true",
    ),
    "x-dynamic-url": Words(
        says="""
            The operation is called at an absolute URL that another one answered. The value is the name of the argument
            that takes it; the path in the document is only a name. Credentials go to the client's own host alone.
        """,
        stands="An operation.",
        example="x-dynamic-url: url",
    ),
    "x-setting": Words(
        says="""
            The value belongs to the client, not to each call: an argument of its constructor, or an environment
            variable with the client's prefix. A call can still say otherwise in its options. Where the parameter is
            required, no client is made without it.
        """,
        stands="A parameter in a header or the query.",
        example="- {name: dj-store, in: header, x-setting: true, schema: {type: string}}",
    ),
    "x-item-separator": Words(
        says="""
            What stands between the members of a tuple on the wire, as the colon in `sort=createdAt:desc`. A list of
            tuples repeats the parameter, as for any list.
        """,
        stands="A parameter in the query whose schema is an array with `prefixItems`, or a list of such arrays.",
        example='x-item-separator: ":"',
    ),
    "x-file-list": Words(
        says="""
            Files, and what is said of each, go in as one list, so that the two parts of the body cannot disagree. The
            method takes a list of small objects, each a file with the other fields of its descriptor.
        """,
        stands="An operation with a multipart body.",
        example=(
            "x-file-list:\n"
            "  argument: documents\n"
            "  class: Document\n"
            "  files: $request.body#/files\n"
            "  descriptors: $request.body#/shop_documents/shop_documents\n"
            "  name: file_name"
        ),
    ),
    "x-csv": Words(
        says="""
            A body or an answer is a CSV file whose rows have a schema: the file is read and written as typed rows,
            one at a time. `at` is the answer, or the part of the request that is the file.
        """,
        stands="An operation.",
        example="x-csv:\n  - {at: $response.body, row: {$ref: '#/components/schemas/OfferRow'}, delimiter: ;, quoted: true}",
    ),
    "x-columns": Words(
        says="""
            The map collects all columns of a CSV file whose names fit the pattern, by what stands for `*`. A number
            means the column at that place, whatever its name.
        """,
        stands="A property of the schema of a row.",
        example="prices:\n  x-columns: price[channel=*]\n  additionalProperties: {type: number}",
    ),
}
