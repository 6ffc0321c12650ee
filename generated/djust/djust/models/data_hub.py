"""The types of `client.data_hub`."""

from typing import Annotated, Any, ClassVar

from pydantic import Field

from .._vendor.runtime.model import Model
from .shared import Pageable, SortOrder


class GrantTypeInformation(Model):
    """How a token is asked for."""

    open_fields: ClassVar[bool] = True

    grant_type: Annotated[str | None, Field(validation_alias="grantType", serialization_alias="grantType")] = None
    """Such as PASSWORD."""
    username: str | None = None
    password: str | None = None


class ConnectionInformation(Model):
    """Where a system is, and how to log in there."""

    open_fields: ClassVar[bool] = True

    type: str | None = None
    base_url: Annotated[str | None, Field(validation_alias="baseUrl", serialization_alias="baseUrl")] = None
    http_headers: Annotated[Any | None, Field(validation_alias="httpHeaders", serialization_alias="httpHeaders")] = None
    """Headers to send along."""
    access_token_url: Annotated[
        str | None, Field(validation_alias="accessTokenUrl", serialization_alias="accessTokenUrl")
    ] = None
    client_id: Annotated[str | None, Field(validation_alias="clientId", serialization_alias="clientId")] = None
    client_secret: Annotated[str | None, Field(validation_alias="clientSecret", serialization_alias="clientSecret")] = (
        None
    )
    grant_type_information: Annotated[
        GrantTypeInformation | None,
        Field(validation_alias="grantTypeInformation", serialization_alias="grantTypeInformation"),
    ] = None
    """How a token is asked for."""


class ClientConnection(Model):
    """How a system is reached."""

    type: str | None = None
    """Kind of the connection"""
    connection_information: Annotated[
        ConnectionInformation | None,
        Field(validation_alias="connectionInformation", serialization_alias="connectionInformation"),
    ] = None
    """Where a system is, and how to log in there."""


class ClientConfiguration(Model):
    """A connection to a system."""

    id: str | None = None
    name: str | None = None
    active: bool | None = None
    created_at: Annotated[Any | None, Field(validation_alias="createdAt", serialization_alias="createdAt")] = None
    """When it was created."""
    updated_at: Annotated[Any | None, Field(validation_alias="updatedAt", serialization_alias="updatedAt")] = None
    """When it was last changed."""
    client_configuration: Annotated[
        ClientConnection | None,
        Field(validation_alias="clientConfiguration", serialization_alias="clientConfiguration"),
    ] = None
    """How a system is reached."""


class ClientConfigurationInput(Model):
    """A connection to be."""

    name: str | None = None
    active: bool | None = None
    client_configuration: Annotated[
        ClientConnection | None,
        Field(validation_alias="clientConfiguration", serialization_alias="clientConfiguration"),
    ] = None
    """How a system is reached."""


class DataHubJobPage(Model):
    """A page of jobs."""

    empty: bool | None = None
    """Whether the page has no items."""
    first: bool | None = None
    last: bool | None = None
    number: int | None = None
    """Number of the page, the first being 0."""
    number_of_elements: Annotated[
        int | None, Field(validation_alias="numberOfElements", serialization_alias="numberOfElements")
    ] = None
    """Number of items on this page."""
    pageable: Pageable | None = None
    """Where a page stands among all."""
    size: int | None = None
    """How many items were asked for."""
    sort: list[SortOrder] | None = None
    total_elements: Annotated[
        int | None, Field(validation_alias="totalElements", serialization_alias="totalElements")
    ] = None
    """Number of items over all pages."""
    total_pages: Annotated[int | None, Field(validation_alias="totalPages", serialization_alias="totalPages")] = None
    content: list[dict[str, Any]] | None = None


class MapperJobPatch(Model):
    """What to change of a job."""

    open_fields: ClassVar[bool] = True

    job_name: Annotated[str | None, Field(validation_alias="jobName", serialization_alias="jobName")] = None
    """No two import jobs have the same."""
