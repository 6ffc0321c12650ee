"""The types of `client.customer_accounts`."""

from typing import Annotated, Any

from pydantic import Field

from .._vendor.runtime.model import Model
from .shared import CustomerAccountUser


class AccountAddressInput(Model):
    """An address of a new account."""

    label: Any | None = None
    full_name: Annotated[Any | None, Field(validation_alias="fullName", serialization_alias="fullName")] = None
    address: Any | None = None
    additional_address: Annotated[
        Any | None, Field(validation_alias="additionalAddress", serialization_alias="additionalAddress")
    ] = None
    city: Any | None = None
    zipcode: Any | None = None
    country: Any | None = None
    state: Any | None = None
    phone: Any | None = None
    billing: Any | None = None
    shipping: Any | None = None


class AccountUserPage(Model):
    """One page of users, which is no Spring page."""

    content: list[CustomerAccountUser] | None = None
    current_page: Annotated[int | None, Field(validation_alias="currentPage", serialization_alias="currentPage")] = None
    """Number of the page, the first being 0."""
    page_size: Annotated[int | None, Field(validation_alias="pageSize", serialization_alias="pageSize")] = None
    pages_count: Annotated[int | None, Field(validation_alias="pagesCount", serialization_alias="pagesCount")] = None
    """Number of pages."""
    total_elements_count: Annotated[
        int | None, Field(validation_alias="totalElementsCount", serialization_alias="totalElementsCount")
    ] = None
    """Number of users over all pages."""


class AddressInput(Model):
    """An address to create, or what to change of one."""

    full_name: Annotated[str | None, Field(validation_alias="fullName", serialization_alias="fullName")] = None
    address: str | None = None
    additional_address: Annotated[
        str | None, Field(validation_alias="additionalAddress", serialization_alias="additionalAddress")
    ] = None
    zipcode: str | None = None
    city: str | None = None
    country: str | None = None
    state: str | None = None
    company: str | None = None
    label: str | None = None
    phone: str | None = None
    shipping: bool | None = None
    """Whether goods may go there."""
    billing: bool | None = None
    """Whether bills may go there."""
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None


class CustomerAccountInput(Model):
    """The company, as it is registered."""

    name: str | None = None
    company_registration_name: Annotated[
        str | None, Field(validation_alias="companyRegistrationName", serialization_alias="companyRegistrationName")
    ] = None
    business_registration_number: Annotated[
        str | None,
        Field(validation_alias="businessRegistrationNumber", serialization_alias="businessRegistrationNumber"),
    ] = None
    vat_number: Annotated[str | None, Field(validation_alias="vatNumber", serialization_alias="vatNumber")] = None
    website: str | None = None
    account_manager: Annotated[
        str | None, Field(validation_alias="accountManager", serialization_alias="accountManager")
    ] = None


class FirstUserInput(Model):
    """The first user of a new account."""

    civility: Any | None = None
    email: Any | None = None
    first_name: Annotated[Any | None, Field(validation_alias="firstName", serialization_alias="firstName")] = None
    last_name: Annotated[Any | None, Field(validation_alias="lastName", serialization_alias="lastName")] = None
    password: Any | None = None
    phone: Any | None = None


class CustomerAccountCreation(Model):
    """An account, its first user and its addresses."""

    create_address_requests: Annotated[
        list[AccountAddressInput] | None,
        Field(validation_alias="createAddressRequests", serialization_alias="createAddressRequests"),
    ] = None
    create_customer_user_request: Annotated[
        FirstUserInput | None,
        Field(validation_alias="createCustomerUserRequest", serialization_alias="createCustomerUserRequest"),
    ] = None
    """The first user of a new account."""
    create_object_customer_account_request: Annotated[
        CustomerAccountInput | None,
        Field(
            validation_alias="createObjectCustomerAccountRequest",
            serialization_alias="createObjectCustomerAccountRequest",
        ),
    ] = None
    """The company, as it is registered."""
    from_fo: Annotated[bool | None, Field(validation_alias="fromFO", serialization_alias="fromFO")] = None
