"""What tests of the contract run share: a document of two files, and a client of its local server."""

from __future__ import annotations

from pathlib import Path

DOCUMENT = """
openapi: 3.1.0
info: {title: Papers, version: "1"}
security: [{key: []}]
paths:
  /orders/{id}/papers:
    parameters: [{$ref: 'shared.yaml#/components/parameters/Id'}]
    post:
      operationId: UPLOAD
      parameters: [{name: draft, in: query, required: true, schema: {type: boolean}}]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {$ref: 'shared.yaml#/components/schemas/Upload'}
            encoding:
              meta: {contentType: application/json}
      responses: {"200": {$ref: 'shared.yaml#/components/responses/Done'}}
  /orders/{id}/papers/one:
    post:
      operationId: ONE
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string, format: binary}, note: {type: string}}}
      responses: {"200": {$ref: 'shared.yaml#/components/responses/Done'}}
  /elsewhere:
    get:
      operationId: FETCH
      x-dynamic-url: url
      parameters: [{name: shop_id, in: query, schema: {type: integer}}]
      responses: {"200": {$ref: 'shared.yaml#/components/responses/Done'}}
  /sorted:
    get:
      operationId: SORTED
      parameters:
        - name: sort
          in: query
          x-item-separator: ":"
          schema: {type: array, items: {$ref: 'shared.yaml#/components/schemas/Criterion'}}
        - {name: first, in: query, x-item-separator: "|", schema: {$ref: 'shared.yaml#/components/schemas/Criterion'}}
      responses: {"200": {$ref: 'shared.yaml#/components/responses/Done'}}
  /broken:
    post:
      operationId: BROKEN
      requestBody:
        content: {multipart/form-data: {schema: {properties: {ids: {type: array, items: {type: integer}}}}}}
      responses:
        "200":
          description: An answer that breaks its own schema.
          content: {application/json: {schema: {type: integer}, example: three}}
  /guessed:
    get:
      operationId: GUESSED
      x-status: inferred
      responses: {"200": {$ref: 'shared.yaml#/components/responses/Done'}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: Authorization}
"""

SHARED = """
components:
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: integer}}
  schemas:
    Upload:
      type: object
      required: [files, meta]
      properties:
        files: {type: array, maxItems: 2, items: {type: string, format: binary}}
        meta: {$ref: '#/components/schemas/Meta'}
        note: {type: string, maxLength: 5}
    Criterion: {type: array, prefixItems: [{enum: [name, price]}, {type: integer}], minItems: 2, maxItems: 2}
    Meta: {type: object, required: [kind], properties: {kind: {enum: [BILL]}, price: {type: number}}}
  responses:
    Done:
      description: Done.
      content: {application/json: {schema: {type: object}, examples: {first: {value: {done: true}}}}}
"""


def written(folder: Path) -> Path:
    """A document of two files."""
    (folder / "shared.yaml").write_text(SHARED)
    file = folder / "api.yaml"
    file.write_text(DOCUMENT)
    return file
