"""The types that `client.orders.list_taxes` alone uses."""

from .._vendor.runtime.model import Model
from .orders import TaxCalculationRule


class TaxDefinition(Model):
    """An order tax of the platform."""

    code: str
    label: str
    tax_calculation_rule: TaxCalculationRule
    """Whether a tax is in proportion to the amount."""


class TaxList(Model):
    """The order taxes that the platform knows."""

    taxes: list[TaxDefinition]
