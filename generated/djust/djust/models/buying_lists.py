"""The types of `client.buying_lists`."""

from typing import Annotated, Any

from pydantic import Field

from .._vendor.runtime.model import Model
from .._vendor.runtime.times import DateTime
from .shared import OfferInventory, OfferPrice


class BuyingListItem(Model):
    """An offer of a buying list, and how much of it."""

    id: str | None = None
    quantity: Any | None = None
    offer_inventory: Annotated[
        OfferInventory | None, Field(validation_alias="offerInventory", serialization_alias="offerInventory")
    ] = None
    """What a supplier has of a variant, and how it is packed and sold."""
    offer_price: Annotated[
        OfferPrice | None, Field(validation_alias="offerPrice", serialization_alias="offerPrice")
    ] = None
    """A price of an offer, for all buyers, a group, or one account."""
    supplier: Any | None = None


class BuyingList(Model):
    """Offers that a user keeps to buy again."""

    id: str | None = None
    name: str | None = None
    customer_user_id: Annotated[
        str | None, Field(validation_alias="customerUserId", serialization_alias="customerUserId")
    ] = None
    created_at: Annotated[DateTime | None, Field(validation_alias="createdAt", serialization_alias="createdAt")] = None
    buying_list_items: Annotated[
        list[BuyingListItem] | None, Field(validation_alias="buyingListItems", serialization_alias="buyingListItems")
    ] = None


class BuyingListInput(Model):
    """What to call a buying list."""

    name: str


class BuyingListItemInput(Model):
    """An offer to keep, and how much of it."""

    offer_price_id: Annotated[
        str | None, Field(validation_alias="offerPriceId", serialization_alias="offerPriceId")
    ] = None
    quantity: int | None = None


class BuyingListOwner(Model):
    """Who is to have a buying list."""

    new_owner_email: Annotated[str, Field(validation_alias="newOwnerEmail", serialization_alias="newOwnerEmail")]
