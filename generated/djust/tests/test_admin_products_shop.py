"""The documented calls of `client.admin.products.shop`."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

# isort: split
from djust._vendor.runtime.testing import Wire

from djust import AsyncDjust, Djust, models


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


@pytest.mark.operation(id="PRODUCT-552", mode="sync")
def test_product_552(wire: Wire) -> None:
    """PRODUCT-552: `admin.products.shop.search` makes the documented call and reads its answer."""
    wire.answers(200, "product_552.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.search(
            locale="fr-FR",
            currency="EUR",
            query="chair",
            attributes=[("Color", "Red"), ("Color", "Blue")],
            custom_fields=["string"],
            brand=["Acme"],
            suppliers=["0000000042"],
            category_ids=["0000000007"],
            product_tags=["new"],
            price_min=Decimal("9.99"),
            price_max=Decimal("99.99"),
            aggregation="PRODUCT",
            id_type="EXTERNAL_ID",
            page=0,
            size=20,
            sort=("name", "DESC"),
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v2/shop/search",
        query="locale=fr-FR&currency=EUR&query=chair&attributes=Color%7CRed&attributes=Color%7CBlue&customFields=string&brand=Acme&suppliers=0000000042&categoryIds=0000000007&productTags=new&priceMin=9.99&priceMax=99.99&aggregation=PRODUCT&idType=EXTERNAL_ID&page=0&size=20&sort=name%7CDESC",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.SearchResponse, "product_552.response.json")


@pytest.mark.operation(id="PRODUCT-552", mode="async")
def test_product_552_async(wire: Wire) -> None:
    """PRODUCT-552: `admin.products.shop.search` makes the documented call and reads its answer."""
    wire.answers(200, "product_552.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.search(
                locale="fr-FR",
                currency="EUR",
                query="chair",
                attributes=[("Color", "Red"), ("Color", "Blue")],
                custom_fields=["string"],
                brand=["Acme"],
                suppliers=["0000000042"],
                category_ids=["0000000007"],
                product_tags=["new"],
                price_min=Decimal("9.99"),
                price_max=Decimal("99.99"),
                aggregation="PRODUCT",
                id_type="EXTERNAL_ID",
                page=0,
                size=20,
                sort=("name", "DESC"),
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v2/shop/search",
        query="locale=fr-FR&currency=EUR&query=chair&attributes=Color%7CRed&attributes=Color%7CBlue&customFields=string&brand=Acme&suppliers=0000000042&categoryIds=0000000007&productTags=new&priceMin=9.99&priceMax=99.99&aggregation=PRODUCT&idType=EXTERNAL_ID&page=0&size=20&sort=name%7CDESC",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.SearchResponse, "product_552.response.json")


@pytest.mark.operation(id="listProductThumbnails", mode="sync")
def test_list_product_thumbnails(wire: Wire) -> None:
    """listProductThumbnails: `admin.products.shop.list_thumbnails` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_product_thumbnails.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.list_thumbnails(
            skus=["10000", "10001"],
            category_ids=["0000000007"],
            attribute=["string"],
            brand=["Acme"],
            supplier=["0000000042"],
            rq="chair",
            product_tags=["new"],
            custom_fields_supplier=["string"],
            price_min=Decimal("9.99"),
            price_max=Decimal("99.99"),
            locale="fr-FR",
            currency="EUR",
            order_type="string",
            order_order="string",
            paged=True,
            id_type="EXTERNAL_ID",
            page=0,
            size=20,
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/list",
        query="skus=10000,10001&categoryIds=0000000007&attribute=string&brand=Acme&supplier=0000000042&rq=chair&productTags=new&customFieldsSupplier=string&priceMin=9.99&priceMax=99.99&locale=fr-FR&currency=EUR&order.type=string&order.order=string&paged=true&idType=EXTERNAL_ID&page=0&size=20",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.ProductThumbnailList, "list_product_thumbnails.response.json")


@pytest.mark.operation(id="listProductThumbnails", mode="async")
def test_list_product_thumbnails_async(wire: Wire) -> None:
    """listProductThumbnails: `admin.products.shop.list_thumbnails` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_product_thumbnails.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.list_thumbnails(
                skus=["10000", "10001"],
                category_ids=["0000000007"],
                attribute=["string"],
                brand=["Acme"],
                supplier=["0000000042"],
                rq="chair",
                product_tags=["new"],
                custom_fields_supplier=["string"],
                price_min=Decimal("9.99"),
                price_max=Decimal("99.99"),
                locale="fr-FR",
                currency="EUR",
                order_type="string",
                order_order="string",
                paged=True,
                id_type="EXTERNAL_ID",
                page=0,
                size=20,
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/list",
        query="skus=10000,10001&categoryIds=0000000007&attribute=string&brand=Acme&supplier=0000000042&rq=chair&productTags=new&customFieldsSupplier=string&priceMin=9.99&priceMax=99.99&locale=fr-FR&currency=EUR&order.type=string&order.order=string&paged=true&idType=EXTERNAL_ID&page=0&size=20",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.ProductThumbnailList, "list_product_thumbnails.response.json")


@pytest.mark.operation(id="getShopProduct", mode="sync")
def test_get_shop_product(wire: Wire) -> None:
    """getShopProduct: `admin.products.shop.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_shop_product.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.get("10000", product_id_type="SKU", locale="fr-FR")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/products/10000",
        query="productIdType=SKU&locale=fr-FR",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.Product, "get_shop_product.response.json")


@pytest.mark.operation(id="getShopProduct", mode="async")
def test_get_shop_product_async(wire: Wire) -> None:
    """getShopProduct: `admin.products.shop.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_shop_product.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.get("10000", product_id_type="SKU", locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/products/10000",
        query="productIdType=SKU&locale=fr-FR",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.Product, "get_shop_product.response.json")


@pytest.mark.operation(id="PRODUCT-509", mode="sync")
def test_product_509(wire: Wire) -> None:
    """PRODUCT-509: `admin.products.shop.list_offers` makes the documented call and reads its answer."""
    wire.answers(200, "product_509.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.list_offers(
            "10000",
            product_id_type="SKU",
            currency="EUR",
            locale="fr-FR",
            without_prices=True,
            page=0,
            size=20,
            sort="createdAt,desc",
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/products/10000/paginated-offers",
        query="productIdType=SKU&currency=EUR&locale=fr-FR&withoutPrices=true&page=0&size=20&sort=createdAt%2Cdesc",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.ProductOfferPage, "product_509.response.json")


@pytest.mark.operation(id="PRODUCT-509", mode="async")
def test_product_509_async(wire: Wire) -> None:
    """PRODUCT-509: `admin.products.shop.list_offers` makes the documented call and reads its answer."""
    wire.answers(200, "product_509.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.list_offers(
                "10000",
                product_id_type="SKU",
                currency="EUR",
                locale="fr-FR",
                without_prices=True,
                page=0,
                size=20,
                sort="createdAt,desc",
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/products/10000/paginated-offers",
        query="productIdType=SKU&currency=EUR&locale=fr-FR&withoutPrices=true&page=0&size=20&sort=createdAt%2Cdesc",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.ProductOfferPage, "product_509.response.json")


@pytest.mark.operation(id="PRODUCT-502", mode="sync")
def test_product_502(wire: Wire) -> None:
    """PRODUCT-502: `admin.products.shop.list_all_offers` makes the documented call and reads its answer."""
    wire.answers(200, "product_502.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.list_all_offers(
            "10000", product_id_type="SKU", currency="EUR", locale="fr-FR", without_prices=True
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/products/10000/offers",
        query="productIdType=SKU&currency=EUR&locale=fr-FR&withoutPrices=true",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, list[models.ProductOffer], "product_502.response.json")


@pytest.mark.operation(id="PRODUCT-502", mode="async")
def test_product_502_async(wire: Wire) -> None:
    """PRODUCT-502: `admin.products.shop.list_all_offers` makes the documented call and reads its answer."""
    wire.answers(200, "product_502.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.list_all_offers(
                "10000", product_id_type="SKU", currency="EUR", locale="fr-FR", without_prices=True
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/products/10000/offers",
        query="productIdType=SKU&currency=EUR&locale=fr-FR&withoutPrices=true",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, list[models.ProductOffer], "product_502.response.json")


@pytest.mark.operation(id="listRelatedProducts", mode="sync")
def test_list_related_products(wire: Wire) -> None:
    """listRelatedProducts: `admin.products.shop.list_related` makes the documented call and reads its answer."""
    wire.answers(200, "list_related_products.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.list_related("10000", locale="fr-FR")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/products/10000/related-products",
        query="locale=fr-FR",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, Any, "list_related_products.response.json")


@pytest.mark.operation(id="listRelatedProducts", mode="async")
def test_list_related_products_async(wire: Wire) -> None:
    """listRelatedProducts: `admin.products.shop.list_related` makes the documented call and reads its answer."""
    wire.answers(200, "list_related_products.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.list_related("10000", locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/products/10000/related-products",
        query="locale=fr-FR",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, Any, "list_related_products.response.json")


@pytest.mark.operation(id="listVariantAttributes", mode="sync")
def test_list_variant_attributes(wire: Wire) -> None:
    """listVariantAttributes: `admin.products.shop.list_variant_attributes` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "list_variant_attributes.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.list_variant_attributes("10000", product_id_type="SKU", locale="fr-FR")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/products/10000/variant-attributes",
        query="productIdType=SKU&locale=fr-FR",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, list[models.VariantAttribute], "list_variant_attributes.response.json")


@pytest.mark.operation(id="listVariantAttributes", mode="async")
def test_list_variant_attributes_async(wire: Wire) -> None:
    """listVariantAttributes: `admin.products.shop.list_variant_attributes` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "list_variant_attributes.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.list_variant_attributes(
                "10000", product_id_type="SKU", locale="fr-FR"
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/products/10000/variant-attributes",
        query="productIdType=SKU&locale=fr-FR",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, list[models.VariantAttribute], "list_variant_attributes.response.json")


@pytest.mark.operation(id="getReviewStatistics", mode="sync")
def test_get_review_statistics(wire: Wire) -> None:
    """getReviewStatistics: `admin.products.shop.get_review_statistics` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "get_review_statistics.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.get_review_statistics("10000")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/products/10000/stat-reviews",
        query="",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.ReviewStatistics, "get_review_statistics.response.json")


@pytest.mark.operation(id="getReviewStatistics", mode="async")
def test_get_review_statistics_async(wire: Wire) -> None:
    """getReviewStatistics: `admin.products.shop.get_review_statistics` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "get_review_statistics.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.get_review_statistics("10000")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/products/10000/stat-reviews",
        query="",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.ReviewStatistics, "get_review_statistics.response.json")


@pytest.mark.operation(id="getProductReviews", mode="sync")
def test_get_product_reviews(wire: Wire) -> None:
    """getProductReviews: `admin.products.shop.get_reviews` makes the documented call and reads its answer."""
    wire.answers(200, "get_product_reviews.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.get_reviews("10000")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/products/10000/reviews",
        query="",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.ReviewAuthor, "get_product_reviews.response.json")


@pytest.mark.operation(id="getProductReviews", mode="async")
def test_get_product_reviews_async(wire: Wire) -> None:
    """getProductReviews: `admin.products.shop.get_reviews` makes the documented call and reads its answer."""
    wire.answers(200, "get_product_reviews.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.get_reviews("10000")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/products/10000/reviews",
        query="",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.ReviewAuthor, "get_product_reviews.response.json")


@pytest.mark.operation(id="createProductReview", mode="sync")
def test_create_product_review(wire: Wire) -> None:
    """createProductReview: `admin.products.shop.create_review` makes the documented call and reads its answer."""
    wire.answers(200, "create_product_review.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.create_review(body=wire.example("create_product_review.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/reviews",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="create_product_review.request.json",
    )
    wire.returned(answer, models.ProductReview, "create_product_review.response.json")


@pytest.mark.operation(id="createProductReview", mode="async")
def test_create_product_review_async(wire: Wire) -> None:
    """createProductReview: `admin.products.shop.create_review` makes the documented call and reads its answer."""
    wire.answers(200, "create_product_review.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.create_review(
                body=wire.example("create_product_review.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/reviews",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="create_product_review.request.json",
    )
    wire.returned(answer, models.ProductReview, "create_product_review.response.json")


@pytest.mark.operation(id="listShopVariants", mode="sync")
def test_list_shop_variants(wire: Wire) -> None:
    """listShopVariants: `admin.products.shop.list_variants` makes the documented call and reads its answer."""
    wire.answers(200, "list_shop_variants.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.list_variants(product_sku="10000", locale="fr-FR", page=0, size=20).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/product-variants",
        query="productSku=10000&locale=fr-FR&page=0&size=20",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.ProductVariantPage, "list_shop_variants.response.json")


@pytest.mark.operation(id="listShopVariants", mode="async")
def test_list_shop_variants_async(wire: Wire) -> None:
    """listShopVariants: `admin.products.shop.list_variants` makes the documented call and reads its answer."""
    wire.answers(200, "list_shop_variants.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.list_variants(
                product_sku="10000", locale="fr-FR", page=0, size=20
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/product-variants",
        query="productSku=10000&locale=fr-FR&page=0&size=20",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, models.ProductVariantPage, "list_shop_variants.response.json")


@pytest.mark.operation(id="listVariantOffers", mode="sync")
def test_list_variant_offers(wire: Wire) -> None:
    """listVariantOffers: `admin.products.shop.list_variant_offers` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_variant_offers.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.list_variant_offers(
            "0000000201", currency="EUR", product_id_type="EXTERNAL_ID", without_prices=True
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/product-variants/0000000201/offers",
        query="currency=EUR&productIdType=EXTERNAL_ID&withoutPrices=true",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, list[models.ProductOffer], "list_variant_offers.response.json")


@pytest.mark.operation(id="listVariantOffers", mode="async")
def test_list_variant_offers_async(wire: Wire) -> None:
    """listVariantOffers: `admin.products.shop.list_variant_offers` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_variant_offers.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.list_variant_offers(
                "0000000201", currency="EUR", product_id_type="EXTERNAL_ID", without_prices=True
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/product-variants/0000000201/offers",
        query="currency=EUR&productIdType=EXTERNAL_ID&withoutPrices=true",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, list[models.ProductOffer], "list_variant_offers.response.json")


@pytest.mark.operation(id="listVariantSuppliers", mode="sync")
def test_list_variant_suppliers(wire: Wire) -> None:
    """listVariantSuppliers: `admin.products.shop.list_variant_suppliers` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_variant_suppliers.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.shop.list_variant_suppliers("0000000201")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/product-variants/0000000201/suppliers",
        query="",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, list[models.Supplier], "list_variant_suppliers.response.json")


@pytest.mark.operation(id="listVariantSuppliers", mode="async")
def test_list_variant_suppliers_async(wire: Wire) -> None:
    """listVariantSuppliers: `admin.products.shop.list_variant_suppliers` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_variant_suppliers.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.shop.list_variant_suppliers("0000000201")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/product-variants/0000000201/suppliers",
        query="",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, list[models.Supplier], "list_variant_suppliers.response.json")
