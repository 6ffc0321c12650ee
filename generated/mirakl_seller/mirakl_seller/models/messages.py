"""The types of `client.messages`."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime

MessagesListThreadsSort2: TypeAlias = Annotated[Literal["ASC", "DESC"] | str, Open()]

NoStoreReplyNeededAuthor: TypeAlias = Annotated[Literal["OPERATOR", "SHOP"] | str, Open()]
"""Who declared it."""

ThreadEntityType: TypeAlias = Annotated[
    Literal["MMP_ORDER", "MMP_OFFER", "MPS_ORDER", "MPS_SERVICE", "SELLER_OPERATOR"] | str, Open()
]
"""What threads are about: product orders (MMP_ORDER), offers (MMP_OFFER), service orders (MPS_ORDER), services
(MPS_SERVICE), or matters between sellers and the operator (SELLER_OPERATOR).
"""

ThreadParticipantType: TypeAlias = Annotated[Literal["OPERATOR", "SHOP", "CUSTOMER"] | str, Open()]

ThreadSenderType: TypeAlias = Annotated[Literal["OPERATOR_USER", "SHOP_USER", "CUSTOMER_USER"] | str, Open()]

ThreadTopicType: TypeAlias = Annotated[Literal["FREE_TEXT", "REASON_CODE"] | str, Open()]
"""Whether the subject is in free words or one of the platform's reasons."""


class CustomerOrganization(Model):
    """The business that the customer belongs to."""

    display_name: str
    id: str


class NoStoreReplyNeeded(Model):
    """Somebody declared that a thread needs no reply of the shop."""

    date_: Annotated[DateTime, Field(validation_alias="date", serialization_alias="date")]
    user_type: NoStoreReplyNeededAuthor
    """Who declared it."""


class ThreadEntity(Model):
    """An order, an offer or whatever else a thread is about."""

    id: str
    label: str
    type: str
    """Kind of the entity, such as MMP_ORDER."""


class ThreadAttachment(Model):
    """A file that came with a message."""

    id: str
    """The identifier to download it by, M13."""
    name: str
    size: int


class ThreadParticipant(Model):
    """A side of the conversation."""

    display_name: str
    id: str | None = None
    type: ThreadParticipantType


class ThreadSender(Model):
    """The person who wrote."""

    display_name: str
    organization_details: ThreadParticipant | None = None
    """The side that the person writes for."""
    type: ThreadSenderType


class ThreadMessage(Model):
    """One message of a thread."""

    attachments: list[ThreadAttachment] | None = None
    body: str
    date_created: DateTime
    from_: Annotated[ThreadSender, Field(validation_alias="from", serialization_alias="from")]
    """The person who wrote."""
    id: str
    to: list[ThreadParticipant]


class ThreadMetadata(Model):
    """The state of a thread at a glance."""

    last_message_date: DateTime
    last_sender: ThreadSender
    """The person who wrote."""
    shop_reply_needed_since: DateTime | None
    """Since when the shop owes a reply."""
    total_count: int
    """Number of messages."""


class ThreadTopic(Model):
    """The subject of a thread."""

    type: ThreadTopicType
    """Whether the subject is in free words or one of the platform's reasons."""
    value: str
    """The words or the code of the reason."""


class ListedThread(Model):
    """A thread as the list gives it, with its messages only where they were asked for."""

    authorized_participants: list[ThreadParticipant]
    """Who may take part."""
    current_participants: list[ThreadParticipant]
    """Those of the authorized who sent or received a message of the thread."""
    customer_organization: CustomerOrganization | None = None
    """The business that the customer belongs to."""
    date_created: DateTime
    date_updated: DateTime
    entities: list[ThreadEntity] | None = None
    """What the thread is about."""
    id: str
    messages: list[ThreadMessage] | None = None
    """The last 100 messages of the thread at most."""
    metadata: ThreadMetadata
    """The state of a thread at a glance."""
    no_store_reply_needed: list[NoStoreReplyNeeded] | None = None
    """When somebody declared that the thread needs no reply of the shop."""
    topic: ThreadTopic
    """The subject of a thread."""


class Thread(Model):
    """A conversation of the shop with customers or the operator, with its messages."""

    authorized_participants: list[ThreadParticipant]
    """Who may take part."""
    current_participants: list[ThreadParticipant]
    """Those of the authorized who sent or received a message of the thread."""
    customer_organization: CustomerOrganization | None = None
    """The business that the customer belongs to."""
    date_created: DateTime
    date_updated: DateTime
    entities: list[ThreadEntity] | None = None
    """What the thread is about."""
    id: str
    messages: list[ThreadMessage]
    metadata: ThreadMetadata
    """The state of a thread at a glance."""
    no_store_reply_needed: list[NoStoreReplyNeeded] | None = None
    """When somebody declared that the thread needs no reply of the shop."""
    topic: ThreadTopic
    """The subject of a thread."""


class ThreadPage(Model):
    """One page of threads."""

    data: list[ListedThread]
    next_page_token: str | None = None
    """Leads to the next page. The last page has none."""
    previous_page_token: str | None = None
    """Leads to the page before. The first page has none."""
