"""Export all active offers to a file of JSON lines, one offer after the other, however many there are.

Settings come from the environment: MIRAKL_OPERATOR_BASE_URL and MIRAKL_OPERATOR_TOKEN. Needs the extra `stream`.
Run: python export_offers.py offers.jsonl
"""

from __future__ import annotations

import sys
from pathlib import Path

from mirakl_operator import MiraklOperator, models


def main(file: Path) -> None:
    """Ask for the export, wait for it, and write its offers as they arrive."""
    body = models.OfferExportRequest(export_type="application/json")
    count = 0
    with MiraklOperator() as client, file.open("wb") as lines:
        for offer in client.offers.export(body=body).items():
            lines.write(offer.to_json() + b"\n")
            count += 1
    print(f"{count} offers written to {file}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
