"""The types of `client.customer_users`."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .shared import Address, CustomerAccountUser, CustomFieldValue

OrganisationStatus: TypeAlias = Annotated[Literal["ACTIVE", "INACTIVE"] | str, Open()]


class ActivationRequest(Model):
    """The token that has expired, and where the new mail is to lead."""

    token: str | None = None
    redirect_url: Annotated[str | None, Field(validation_alias="redirectUrl", serialization_alias="redirectUrl")] = None


class ActivationToken(Model):
    """The token of an activation mail."""

    token: str


class CustomerUserCreation(Model):
    """A user to create."""

    civility: str | None = None
    first_name: Annotated[str | None, Field(validation_alias="firstName", serialization_alias="firstName")] = None
    last_name: Annotated[str | None, Field(validation_alias="lastName", serialization_alias="lastName")] = None
    email: str | None = None
    password: str | None = None
    groups: list[str] | None = None
    """The groups that give the user rights, such as FOC_User and FOC_Admin."""
    activation_url: Annotated[
        str | None, Field(validation_alias="activationUrl", serialization_alias="activationUrl")
    ] = None
    """Where the activation mail leads."""
    main_organisation_id: Annotated[
        str | None, Field(validation_alias="mainOrganisationId", serialization_alias="mainOrganisationId")
    ] = None


class CustomerUserInput(Model):
    """What to change of a user."""

    civility: str | None = None
    first_name: Annotated[str | None, Field(validation_alias="firstName", serialization_alias="firstName")] = None
    last_name: Annotated[str | None, Field(validation_alias="lastName", serialization_alias="lastName")] = None
    email: str | None = None


class Organisation(Model):
    """A part of an account, with the parts below it."""

    id: str | None = None
    account_id: Annotated[str | None, Field(validation_alias="accountId", serialization_alias="accountId")] = None
    name: str | None = None
    status: OrganisationStatus | None = None
    main_organisation: Annotated[
        bool | None, Field(validation_alias="mainOrganisation", serialization_alias="mainOrganisation")
    ] = None
    children: "list[Organisation] | None" = None
    addresses: list[Address] | None = None
    custom_field_values: Annotated[
        list[CustomFieldValue] | None,
        Field(validation_alias="customFieldValues", serialization_alias="customFieldValues"),
    ] = None


class OrganisationCreation(Model):
    """An organisation to create."""

    name: str | None = None
    parent_id: Annotated[str | None, Field(validation_alias="parentId", serialization_alias="parentId")] = None
    """The organisation above it."""


class OrganisationInput(Model):
    """What to change of an organisation."""

    name: str | None = None


class OrganisationUserInput(Model):
    """What to change of a user of an organisation."""

    civility: str | None = None
    first_name: Annotated[str | None, Field(validation_alias="firstName", serialization_alias="firstName")] = None
    last_name: Annotated[str | None, Field(validation_alias="lastName", serialization_alias="lastName")] = None
    groups: list[str] | None = None


class OrganisationUserPage(Model):
    """Users of an organisation. What else the page says is not public."""

    content: list[CustomerAccountUser] | None = None
