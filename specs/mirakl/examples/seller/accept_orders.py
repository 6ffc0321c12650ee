"""Accept every order that waits for the shop, and say which were refused.

Settings come from the environment: MIRAKL_BASE_URL and MIRAKL_API_KEY. Run: python accept_orders.py
"""

from __future__ import annotations

import sys

from mirakl_seller import MiraklSeller, errors


def main() -> int:
    """Accept all lines of each order; 1 when the platform refused any."""
    refused = 0
    with MiraklSeller() as client:
        # The whole list first: an accepted order leaves it, and the pages behind would move up by one unseen.
        waiting = list(client.orders.list(order_state_codes=["WAITING_ACCEPTANCE"]))
        for order in waiting:
            lines = [{"id": line.order_line_id, "accepted": True} for line in order.order_lines]
            try:
                client.orders.accept(order.order_id, body={"order_lines": lines})
            except errors.StatusError as error:
                refused += 1
                print(f"{order.order_id}: refused with {error.status}: {error.body}", file=sys.stderr)
            else:
                print(f"{order.order_id}: {len(lines)} lines accepted")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
