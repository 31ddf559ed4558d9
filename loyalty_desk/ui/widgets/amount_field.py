"""A field for money."""

from loyalty_desk.domain.money import Money
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.number_field import NumberField


class AmountField(NumberField):
    """An amount in the shop's currency, with its sign; `changed` tells minor units or None."""

    def __init__(self, formats: Formats, *, large: bool = False) -> None:
        super().__init__(formats.decimals, separator=formats.separator, sign=formats.sign, large=large)

    def value(self) -> Money | None:
        """Return the amount in minor units, None when nothing is typed."""
        return self.units()

    def show_value(self, value: Money | None) -> None:
        """Show an amount of minor units; None clears the field."""
        self.show_units(value)
