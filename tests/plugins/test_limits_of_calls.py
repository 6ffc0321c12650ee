"""Which calls count together, and which do not: `x-rate-limits` from its block to what a server sees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.plugins.pagination_offset import OffsetPagination
from generator.plugins.rate_limits import RateLimits
from generator.plugins.retries import Retries
from generator.runtime.call import Call
from generator.runtime.errors import InvalidCall, LimitReached
from generator.runtime.exchange import begin, exchange
from generator.runtime.flow import Request, Response
from generator.runtime.limits import MemoryLimits, Quota
from generator.runtime.operation import Parameter
from generator.runtime.options import CallOptions
from generator.runtime.sockets import Described, ValueKind
from generator.runtime.walk import END, PageWalk
from tests.runtime.kit import Clock, a_call
from tests.runtime.limit_kit import START, Blocking

SOURCE = {"document": "Things API", "text": "as it says"}


class Anything:
    """An operation that has whatever is asked for, except what is called `missing`."""

    has_body = None
    paged = True
    url_argument = ""

    def kind_of(self, expression: str) -> ValueKind | None:
        """A string, if anything."""
        return None if "missing" in expression else "string"

    def max_items(self, expression: str) -> int | None:
        """No limit."""
        return None

    def values_of(self, expression: str) -> tuple[str, ...]:
        """No enum."""
        return ()

    def operation(self, code: str) -> Described | None:
        """No other."""
        return None


def built(*entries: dict[str, Any]) -> RateLimits:
    """The limits of a block that its schema allows."""
    block = [{**entry, "source": SOURCE} for entry in entries]
    schema: Any = Draft202012Validator(dict(RateLimits.schema))
    assert list(schema.iter_errors(block)) == []
    limits = RateLimits.build(block, Anything())
    assert limits is not None
    return limits


class Story:
    """Calls of one account after the other, on one clock; `keys` are those that the store was asked for."""

    def __init__(self, *conventions: Any) -> None:
        self.clock = Clock(START)
        self.way = Blocking(self.clock, answer=self._answer)
        self.statuses: Iterator[int] = iter(())
        self.headers: dict[str, str] = {}
        self.sent: list[float] = []
        self.limits = MemoryLimits()
        self._conventions = conventions

    def call(
        self, account: str = "one", body: Any = None, options: CallOptions | None = None, **parameters: Any
    ) -> Call:
        """A call of an operation with a shop in each place."""
        return a_call(
            self.clock,
            options,
            id="T1",
            parameters=tuple(Parameter(name=name) for name in ("shop", "max", "offset")),
            conventions=self._conventions,
            account=account,
            limits=self.limits,
            arguments=parameters,
            body=body,
        )

    def go(self, call: Call) -> float:
        """Make a call; how long it had to wait."""
        before, call = self.clock.time, call.begun()
        self.way.run(exchange(call, begin(call)))
        return self.clock.time - before

    def _answer(self, request: Request) -> Response:
        self.sent.append(self.clock.time)
        status = next(self.statuses, 200)
        return Response(
            status=status, headers={} if status == 200 else self.headers, content=b'{"items":[1],"total":3}'
        )


def waits(seconds: float) -> Any:
    """About so long, the margin included: 6 %, as for all windows up to half a minute."""
    return pytest.approx(seconds * 1.06)


def test_accounts_count_apart_by_default() -> None:
    """The limit is each account's own."""
    story = Story(built({"kind": "rate", "calls": 1, "per": 10}))
    assert [story.go(story.call(account)) for account in ("one", "two", "one")] == [0, 0, waits(10)]


@pytest.mark.parametrize(
    ("expression", "first", "other"),
    [
        ("$request.query.shop", {"shop": 1}, {"shop": 2}),
        ("$request.query.shop", {}, {"shop": 2}),
        ("$request.body#/shop", {"body": {"shop": "a"}}, {"body": {"shop": "b"}}),
        ("$request.body#/shop", {"body": {"shop": "a"}}, {"body": {}}),
    ],
)
def test_shops_count_apart_where_the_document_says_so(
    expression: str, first: dict[str, Any], other: dict[str, Any]
) -> None:
    """By a parameter or a place in the body, given or not."""
    story = Story(built({"kind": "rate", "calls": 1, "per": 10, "partition": ["account", expression]}))
    assert [story.go(story.call(**given)) for given in (first, other, first)] == [0, 0, waits(10)]


def test_a_key_shows_no_value_of_a_call() -> None:
    """A store is shared, and a shop's name is nobody else's business; the same call has the same key everywhere."""
    keys: list[str] = []

    class Spying(MemoryLimits):
        def acquire(self, quotas: Any, world: Any) -> Any:
            keys.extend(quota.key for quota in quotas)
            return super().acquire(quotas, world)

    for _ in range(2):
        story = Story(built({"kind": "rate", "calls": 2, "per": 10, "partition": ["account", "$request.query.shop"]}))
        story.limits = Spying()
        story.go(story.call(shop="Chez s3cret"))
        story.go(story.call())
    assert keys[:2] == keys[2:]
    assert "s3cret" not in keys[0]
    assert keys[1] == "api.example|T1|2/10||one|$request.query.shop="


def test_variants_count_apart() -> None:
    """A full export and one of what has changed have limits of their own."""
    differential = {"kind": "rate", "calls": 1, "per": 10, "when": {"present": "$request.query.shop"}}
    full = {"kind": "rate", "calls": 1, "per": 10, "when": {"absent": "$request.query.shop"}}
    story = Story(built(differential, full))
    assert [story.go(call) for call in (story.call(shop=1), story.call(), story.call(shop=2))] == [0, 0, waits(10)]


def test_variants_by_value() -> None:
    """A flag that is false counts as one that is left out; values are told by what would be sent of them."""
    some = {"kind": "rate", "calls": 1, "per": 20, "when": {"at": "$request.query.shop", "in": [True, 7]}}
    others = {"kind": "rate", "calls": 1, "per": 10, "when": {"at": "$request.query.shop", "not_in": [True, 7]}}
    story = Story(built(some, others))
    calls = [story.call(), story.call(shop="7"), story.call(shop=False)]
    assert [story.go(call) for call in calls] == [0, 0, waits(10)]
    story = Story(built(some, others))
    assert [story.go(story.call(shop=value)) for value in (True, 7)] == [0, waits(20)]


def test_the_caller_names_the_usage() -> None:
    """The first that is listed is the default; one that no limit knows is refused before anything is sent."""
    story = Story(
        built(
            {"kind": "rate", "calls": 1, "per": 10, "when": {"usage": "batch"}},
            {"kind": "rate", "calls": 1, "per": 20, "when": {"usage": "partner"}},
            {"kind": "trigger", "event": "at each display", "when": {"usage": "live"}},
        )
    )
    partner, live = CallOptions(usage="partner"), CallOptions(usage="live")
    assert [story.go(story.call()), story.go(story.call(options=partner))] == [0, 0]
    assert [story.go(story.call()), story.go(story.call(options=partner))] == [waits(10), waits(10)]
    assert [story.go(story.call(options=live)) for _ in range(2)] == [0, 0]
    with pytest.raises(InvalidCall, match="usage 'other' is none of batch, partner, live"):
        story.go(story.call(options=CallOptions(usage="other")))


def test_every_attempt_counts() -> None:
    """A retry is a call to the provider like any other."""
    story = Story(built({"kind": "rate", "calls": 1, "per": 10}), Retries(attempts=3, first_delay=0.0))
    story.statuses = iter([503, 503, 200])
    story.go(story.call())
    assert [later - story.sent[0] for later in story.sent] == [0, waits(10), waits(20)]


def test_a_retry_is_never_sooner_than_the_server_asks() -> None:
    """The hold of a 429 goes for the call's own next attempt too."""
    story = Story(built({"kind": "rate", "calls": 100, "per": 10}), Retries(attempts=2, first_delay=0.0))
    story.statuses, story.headers = iter([429, 200]), {"retry-after": "40"}
    assert story.go(story.call()) >= 40


PAGES = OffsetPagination(position="offset", size="max", items="/items", total="/total", default_size=1)


def walked(story: Story) -> None:
    """Read a listing of three pages."""
    walk = PageWalk(story.call())
    while story.way.run(walk.turn()) is not END:
        pass


def test_a_walk_over_pages_counts_once_where_the_document_says_so() -> None:
    """Three pages at once; the next walk waits."""
    story = Story(built({"kind": "rate", "calls": 1, "per": 60, "per_walk": True}), PAGES)
    walked(story)
    walked(story)
    assert [sent - story.sent[0] for sent in story.sent] == [0, 0, 0, *[pytest.approx(62.006)] * 3]


def test_every_page_counts_otherwise() -> None:
    """Without a word on walks, a page is a call."""
    story = Story(built({"kind": "rate", "calls": 1, "per": 10}), PAGES)
    walked(story)
    assert [sent - story.sent[0] for sent in story.sent] == [0, waits(10), waits(20)]


def test_later_pages_of_a_walk_obey_the_server() -> None:
    """They do not count, but they wait when all are held."""
    story = Story(built({"kind": "rate", "calls": 1, "per": 60, "per_walk": True}), PAGES)
    walk = PageWalk(story.call())
    story.way.run(walk.turn())
    key = "api.example|T1|1/60||one"
    story.way.run(story.limits.hold([key], 25.0, story.clock.world()))
    story.way.run(walk.turn())
    assert story.sent[1] - story.sent[0] == pytest.approx(25.0)


def test_concurrency_is_built_with_its_lease() -> None:
    """A rate and a number at a time hold together."""
    story = Story(built({"kind": "concurrency", "max": 2, "lease": 90}, {"kind": "rate", "calls": 3, "per": 10}))
    assert [story.go(story.call()) for _ in range(4)] == [0, 0, 0, waits(10)]
    places = Quota("api.example|T1|2 at a time||one", 2, 90.0, concurrent=True)
    for _ in range(2):
        assert story.way.run(story.limits.acquire([places], story.clock.world())).delay == 0
    with pytest.raises(LimitReached, match="a limit forbids the call"):
        story.go(story.call(options=CallOptions(on_limit="raise")))


@pytest.mark.parametrize("kind", [{"kind": "rate", "calls": 1, "per": 1}, {"kind": "concurrency", "max": 1}])
def test_a_partition_by_what_is_not_there_is_a_problem(kind: dict[str, Any]) -> None:
    """The generator says so before any package is written."""
    limits = built({**kind, "partition": ["account", "$request.query.missing"]})
    assert list(limits.verify(Anything())) == ["$request.query.missing names nothing the operation has"]


@pytest.mark.parametrize(
    "entry", [{"kind": "concurrency"}, {"kind": "concurrency", "max": 0}, {"kind": "rate", "calls": 1, "per": 0}]
)
def test_a_limit_that_says_nothing_is_refused(entry: dict[str, Any]) -> None:
    """By the schema of the block."""
    validator: Any = Draft202012Validator(dict(RateLimits.schema))
    assert list(validator.iter_errors([{**entry, "source": SOURCE}]))


def test_no_limit_no_store() -> None:
    """A call that only a trigger or another variant speaks of asks nobody."""
    story = Story(built({"kind": "trigger", "event": "at noon"}))
    broken: Any = None
    call = story.call()
    story.go(replace(call, state=replace(call.state, limits=broken)))
