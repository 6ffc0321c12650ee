"""The types that `client.orders.get_evaluation` alone uses."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime

EvaluationReplyAuthor: TypeAlias = Annotated[Literal["OPERATOR", "SHOP"] | str, Open()]
"""Who replied."""


class Assessment(Model):
    """The customer's answer to one question."""

    code: str
    label: str
    """The question."""
    response: str


class EvaluationReply(Model):
    """The answer to an evaluation."""

    comment: Annotated[str, Field(max_length=1000, min_length=1)]
    date_: Annotated[DateTime, Field(validation_alias="date", serialization_alias="date")]
    type: EvaluationReplyAuthor
    """Who replied."""


class Evaluation(Model):
    """What the customer thinks of the order."""

    assessments: list[Assessment]
    comment: str | None = None
    customer_id: str
    date_: Annotated[DateTime, Field(validation_alias="date", serialization_alias="date")]
    firstname: str
    grade: int
    last_updated_date: DateTime
    lastname: str
    reply: EvaluationReply | None = None
    """The answer to an evaluation."""
    visible: bool
    """Whether the evaluation is shown to others."""
