"""The types that `client.orders.messages.list` alone uses."""

from typing import Annotated, Literal, TypeAlias

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime

MessageSender: TypeAlias = Annotated[Literal["OPERATOR", "SHOP", "CUSTOMER"] | str, Open()]
"""Which side a message comes from."""

OrdersMessagesListArchived: TypeAlias = Annotated[Literal["TRUE", "FALSE", "ALL"] | str, Open()]

OrdersMessagesListOrder: TypeAlias = Annotated[Literal["asc", "desc"] | str, Open()]

OrdersMessagesListRead: TypeAlias = Annotated[Literal["TRUE", "FALSE", "ALL"] | str, Open()]

OrdersMessagesListReceived: TypeAlias = Annotated[Literal["TRUE", "FALSE", "ALL"] | str, Open()]


class MessageDocument(Model):
    """A file attached to a message."""

    date_uploaded: DateTime | None = None
    file_name: str
    file_size: int | None = None
    """Size in bytes."""
    id: int
    type: str


class OrderMessage(Model):
    """A message about an order."""

    archived: bool | None = None
    """Deprecated."""
    body: str
    commercial_id: str
    date_created: DateTime
    documents: list[MessageDocument] | None = None
    from_id: str
    from_name: str
    from_type: MessageSender
    """Which side a message comes from."""
    id: int
    offer_id: int | None = None
    order_id: str | None = None
    read: bool | None = None
    """Deprecated."""
    subject: str
    to_customer_archived: bool | None = None
    """Deprecated."""
    to_customer_id: str | None = None
    to_customer_name: str | None = None
    to_operator: bool | None = None
    """Whether the message goes to the operator."""
    to_operator_archived: bool | None = None
    """Deprecated."""
    to_shop_archived: bool | None = None
    """Deprecated."""
    to_shop_id: int
    to_shop_name: str
    visible: bool | None = None
    """Deprecated."""


class OrderMessagePage(Model):
    """One page of messages."""

    messages: list[OrderMessage]
    total_count: int
    """Number of messages over all pages."""
