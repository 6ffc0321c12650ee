"""`x-rate-limits`: the provider's published call frequency, kept before anything is sent.

`rate` and `concurrency` wait until the call is allowed, `batch` refuses a call with too many items,
`trigger` says in words when to call. `partition` says who counts together: the account, and values of
the call such as `$request.query.shop_id`. A rate that is `per_walk` counts a listing once, however many
pages it has. `when` picks a variant: by what the call carries (`present` or `absent` with an expression, or `at` an
expression `in` or `not_in` some values, where what is absent is in none), or by the caller's own
`CallOptions(usage=…)`, of which the first one listed is the default.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ..runtime.errors import InvalidCall
from ..runtime.expressions import ABSENT
from ..runtime.limits import Quota
from ..runtime.shapes import is_list
from ..runtime.turnstile import limited, margin
from ..runtime.urls import value_text
from ..runtime.value import Value
from .rate_limits_block import BLOCK

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.flow import Flow, Request, Response
    from ..runtime.sockets import Described, Sender


class When(Value):
    """Which calls a limit is about: `usage` stated by the caller, or an expression present, absent or of some values.

    `values` are texts, as the call would send them.
    """

    test: Literal["usage", "present", "absent", "in", "not_in"]
    value: str
    values: tuple[str, ...] = ()


class Rate(Value):
    """At most `calls` in any `per` seconds for each combination of what `partition` names.

    `per_walk`: the pages of one listing count as one call.
    """

    calls: int
    per: float
    per_walk: bool = False
    partition: tuple[str, ...] = ("account",)
    variant: str = ""
    when: When | None = None

    @cached_property
    def figure(self) -> str:
        """What it allows, in the key under which calls are counted."""
        return f"{self.calls}/{self.per:g}"

    @cached_property
    def window(self) -> float:
        """Seconds in which calls are counted."""
        return self.per + margin(self.per)


class Concurrency(Value):
    """At most `max` calls at a time for each combination of what `partition` names.

    A call of which nothing was heard for `lease` seconds, because its process was killed, counts no more; the
    lease must be longer than the longest call.
    """

    max: int
    lease: float = 600.0
    partition: tuple[str, ...] = ("account",)
    variant: str = ""
    when: When | None = None

    @cached_property
    def figure(self) -> str:
        """What it allows, in the key under which calls are counted."""
        return f"{self.max} at a time"


class Batch(Value):
    """At most `max` items in one call."""

    items: str
    max: int
    variant: str = ""
    when: When | None = None


class Trigger(Value):
    """The event at which to call; documentation only."""

    event: str
    variant: str = ""
    when: When | None = None


Counted = Rate | Concurrency
Limit = Counted | Batch | Trigger


class RateLimits(Value):
    """All limits of one operation; each that applies holds."""

    key: ClassVar[str] = "x-rate-limits"
    schema: ClassVar[Mapping[str, Any]] = BLOCK
    depth: ClassVar[int] = 20

    limits: tuple[Limit, ...]

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The limits from their list."""
        return None if block is None else cls(limits=tuple(_limit(entry) for entry in block))

    def verify(self, described: Described) -> Iterator[str]:
        """Every expression must name something the operation has; a batch must count an array."""
        for limit in self.limits:
            if isinstance(limit, Batch) and described.kind_of(limit.items) != "array":
                yield f"{limit.items} names no array of the operation; correct items"
            for expression in _expressions(limit):
                if described.kind_of(expression) is None:
                    yield f"{expression} names nothing the operation has"

    def in_words(self) -> Iterator[str]:
        """Each limit, for people."""
        # Only a README needs it, never a call.
        from .rate_limits_words import in_words

        return map(in_words, self.limits)

    def check(self, call: Call) -> None:
        """Refuse a call with more items than one call may carry, or a usage that no limit knows."""
        for limit in self._applying(call):
            items = call.value(limit.items) if isinstance(limit, Batch) else None
            if isinstance(limit, Batch) and is_list(items) and len(items) > limit.max:
                raise InvalidCall(
                    f"{call.operation.id}: {len(items)} items, but one call takes {limit.max}; split them over calls"
                )

    def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
        """Wait until every limit allows the call, then send it."""
        if not self._counts:
            return send(request)
        quotas = [_quota(limit, call) for limit in self._applying(call) if isinstance(limit, Counted)]
        return limited(request, call, quotas, send)

    @cached_property
    def _counts(self) -> bool:
        """Whether any limit is kept by counting; of most operations it is only said when to call them."""
        return any(isinstance(limit, Counted) for limit in self.limits)

    def _applying(self, call: Call) -> list[Limit]:
        usage = self._usage(call)
        return [limit for limit in self.limits if limit.when is None or _applies(limit.when, usage, call)]

    def _usage(self, call: Call) -> str:
        known, wanted = self._usages, call.options.usage
        if wanted and known and wanted not in known:
            raise InvalidCall(f"{call.operation.id}: usage {wanted!r} is none of {', '.join(known)}")
        return wanted or (known[0] if known else "")

    @cached_property
    def _usages(self) -> tuple[str, ...]:
        found = (limit.when.value for limit in self.limits if limit.when and limit.when.test == "usage")
        return tuple(dict.fromkeys(found))


def _limit(entry: dict[str, Any]) -> Limit:
    given = {key: value for key, value in entry.items() if key not in ("kind", "source")}
    if "when" in given:
        given["when"] = _built_when(given["when"])
    if "partition" in given:
        given["partition"] = tuple(given["partition"])
    for seconds in given.keys() & {"per", "lease"}:
        given[seconds] = float(given[seconds])
    return _KINDS[entry["kind"]](**given)


def _built_when(block: dict[str, Any]) -> When:
    test: Any = next(name for name in block if name != "at")
    given = block[test]
    if "at" in block:
        return When(test=test, value=block["at"], values=tuple(map(value_text, given)))
    return When(test=test, value=given)


_KINDS: dict[str, type[Limit]] = {"rate": Rate, "concurrency": Concurrency, "batch": Batch, "trigger": Trigger}


def _expressions(limit: Limit) -> Iterator[str]:
    if limit.when is not None and limit.when.test != "usage":
        yield limit.when.value
    if isinstance(limit, Counted):
        yield from (name for name in limit.partition if name != "account")


def _applies(when: When, usage: str, call: Call) -> bool:
    if when.test == "usage":
        return when.value == usage
    value = call.value(when.value)
    # A null says no more than a field that is left out.
    given = value is not ABSENT and value is not None
    if when.values:
        listed = given and value_text(value, when.value) in when.values
        return listed == (when.test == "in")
    return given == (when.test == "present")


def _quota(limit: Counted, call: Call) -> Quota:
    if isinstance(limit, Concurrency):
        return Quota(_key(limit, call), limit.max, limit.lease, concurrent=True)
    # The pages behind the first count no more, but what the server holds back is held back for them too.
    calls = 0 if limit.per_walk and call.page else limit.calls
    return Quota(_key(limit, call), calls, limit.window)


def _key(limit: Counted, call: Call) -> str:
    """Who counts together, the same in every process; of values of the call only a digest, for a store is shared."""
    variant = limit.variant or (_told(limit.when) if limit.when else "")
    parts = [_part(name, call) for name in limit.partition]
    return "|".join([call.state.host, call.operation.id, limit.figure, variant, *parts])


def _told(when: When) -> str:
    return " ".join([when.test, when.value, *when.values])


def _part(name: str, call: Call) -> str:
    if name == "account":
        return call.state.account
    value = call.value(name)
    if value is ABSENT or value is None:
        return f"{name}="
    return f"{name}={hashlib.sha256(value_text(value, name).encode()).hexdigest()[:16]}"
