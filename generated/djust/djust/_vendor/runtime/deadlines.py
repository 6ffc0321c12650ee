"""The deadline of a call, kept by its flow: nothing is begun that the time left cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .errors import DeadlineExceeded
from .flow import Flow, Request, Step, Wait, carried

if TYPE_CHECKING:
    from .call import Call

ResultT = TypeVar("ResultT")


def within(call: Call, flow: Flow[ResultT]) -> Flow[ResultT]:
    """The flow as it is, but a wait or a request that comes too late is answered by `DeadlineExceeded`.

    So no gate has to look at the clock, and a long wait ends the call before it begins. Other work, such
    as giving back a place in a queue, is carried out even then.
    """
    return flow if call.deadline is None else _kept(call, flow)


def _kept(call: Call, flow: Flow[ResultT]) -> Flow[ResultT]:
    def carry(step: Step) -> Flow[Any]:
        _check(step, call)
        return (yield step)

    return carried(flow, carry)


def _check(step: Step, call: Call) -> None:
    left = call.remaining
    if isinstance(step, Wait) and step.seconds >= left:
        raise DeadlineExceeded(
            f"{call.operation.id}: a wait of {step.seconds:.3g} s was due, with {max(0.0, left):.3g} s to the deadline"
        )
    if isinstance(step, Request) and left <= 0:
        raise DeadlineExceeded(f"{call.operation.id}: the deadline has passed, nothing more was sent")
