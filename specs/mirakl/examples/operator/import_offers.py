"""Import a file of a shop's offers, and print the lines that were rejected.

Settings come from the environment: MIRAKL_OPERATOR_BASE_URL and MIRAKL_OPERATOR_TOKEN.
Run: python import_offers.py offers.csv SHOP
"""

from __future__ import annotations

import sys
from pathlib import Path

from mirakl_operator import MiraklOperator


def main(file: Path, shop: int) -> int:
    """Send the file, wait for the import, and read its report; 1 when any line was rejected."""
    with MiraklOperator() as client:
        job = client.offers.import_file(file, shop=shop)
        # With this text another process can wait for the import: client.offers.resume_import_file(handle)
        print(f"started: {job.handle}")
        status = job.wait()
        print(f"{status.lines_in_success} of {status.lines_read} lines imported")
        for row in job.errors():
            print(f"line {row.error_line}, offer {row.sku}: {row.error_message}")
    return 1 if status.lines_in_error else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
