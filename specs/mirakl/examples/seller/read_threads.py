"""Print the threads that changed since yesterday and wait for the shop, and save what is attached to them.

Settings come from the environment: MIRAKL_BASE_URL and MIRAKL_API_KEY. Run: python read_threads.py FOLDER
"""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mirakl_seller import AsyncMiraklSeller, models


async def main(folder: Path) -> None:
    """Read every page of the inbox; attachments stand in a folder by thread afterwards."""
    yesterday = datetime.now(UTC) - timedelta(days=1)
    async with AsyncMiraklSeller() as client:
        async for thread in client.messages.list_threads(updated_since=yesterday, with_messages=True):
            if thread.metadata.shop_reply_needed_since is None:
                continue
            print(f"{thread.topic.value} (waiting since {thread.metadata.shop_reply_needed_since:%Y-%m-%d %H:%M})")
            for message in thread.messages or []:
                print(f"  {message.from_.display_name}: {message.body}")
                await save_attachments(client, message, folder / thread.id)


async def save_attachments(client: AsyncMiraklSeller, message: models.ThreadMessage, folder: Path) -> None:
    """Each file keeps the name that the platform answers with, made safe for this disk."""
    for attachment in message.attachments or []:
        folder.mkdir(parents=True, exist_ok=True)
        download = await client.messages.download_attachment(attachment.id)
        print(f"  saved {await download.save(folder)}")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
