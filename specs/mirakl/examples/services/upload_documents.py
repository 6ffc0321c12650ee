"""Upload business documents of a store, and say which were rejected.

Settings come from the environment: MIRAKL_SERVICES_BASE_URL and, for a token that the client fetches and renews by
itself, MIRAKL_SERVICES_CLIENT_ID, MIRAKL_SERVICES_CLIENT_SECRET and MIRAKL_SERVICES_TOKEN_URL.
Run: python upload_documents.py SHOP TYPE=FILE…, such as IDENTITY=passport.pdf
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from mirakl_services import Document, MiraklServices


def main(shop: int, given: Sequence[str]) -> int:
    """Send all files in one call; 1 when any was rejected."""
    documents = [Document(file, type_code) for type_code, _, file in (each.partition("=") for each in given)]
    with MiraklServices() as client:
        report = client.stores.documents.upload(documents=documents, shop_id=shop)
    # The two places that the documentation names for the same list.
    rejected = [*(report.documents or []), *(report.shop_documents or [])]
    for document in rejected:
        for error in document.errors:
            print(f"{error.field}: {error.message}", file=sys.stderr)
    print(f"{len(documents) - len(rejected)} of {len(documents)} documents uploaded")
    return 1 if rejected else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
