"""The documented calls of `client.data_hub.mapper_jobs`."""

from __future__ import annotations

from typing import Any

import pytest

# isort: split
from djust._vendor.runtime.testing import Wire

from djust import AsyncDjust, Djust


def sync_client(wire: Wire) -> Djust:
    """A blocking client on the wire."""
    return Djust(
        base_url=wire.base_url,
        token=wire.secret("DJUST_TOKEN"),
        api_key=wire.secret("DJUST_API_KEY"),
        dj_client="ACCOUNT",
        dj_store="STORE-EU",
        dj_store_view="STORE-EU-FR",
        customer_account_id="0000001652",
        **wire.sync_settings(),
    )


def async_client(wire: Wire) -> AsyncDjust:
    """An asyncio client on the wire."""
    return AsyncDjust(
        base_url=wire.base_url,
        token=wire.secret("DJUST_TOKEN"),
        api_key=wire.secret("DJUST_API_KEY"),
        dj_client="ACCOUNT",
        dj_store="STORE-EU",
        dj_store_view="STORE-EU-FR",
        customer_account_id="0000001652",
        **wire.async_settings(),
    )


@pytest.mark.operation(id="patchMapperJob", mode="sync")
def test_patch_mapper_job(wire: Wire) -> None:
    """patchMapperJob: `data_hub.mapper_jobs.patch` makes the documented call and reads its answer."""
    wire.answers(200, "patch_mapper_job.response.json")
    with sync_client(wire) as client:
        answer = client.data_hub.mapper_jobs.patch(
            "3f2504e0-4f89-41d3-9a0c-0305e82c3302", body=wire.example("patch_mapper_job.request.json")
        )
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v2/mapper/job/3f2504e0-4f89-41d3-9a0c-0305e82c3302",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="patch_mapper_job.request.json",
    )
    wire.returned(answer, Any, "patch_mapper_job.response.json")


@pytest.mark.operation(id="patchMapperJob", mode="async")
def test_patch_mapper_job_async(wire: Wire) -> None:
    """patchMapperJob: `data_hub.mapper_jobs.patch` makes the documented call and reads its answer."""
    wire.answers(200, "patch_mapper_job.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.data_hub.mapper_jobs.patch(
                "3f2504e0-4f89-41d3-9a0c-0305e82c3302", body=wire.example("patch_mapper_job.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v2/mapper/job/3f2504e0-4f89-41d3-9a0c-0305e82c3302",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="patch_mapper_job.request.json",
    )
    wire.returned(answer, Any, "patch_mapper_job.response.json")
