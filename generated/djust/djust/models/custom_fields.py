"""The types of `client.custom_fields`."""

from typing import Annotated, Literal, TypeAlias

from .._vendor.runtime.model import Open

MediaFieldIdType: TypeAlias = Annotated[Literal["BUSINESS_ID", "EXTERNAL_ID"] | str, Open()]
"""What the custom field of a media value is named by."""
