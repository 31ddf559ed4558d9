"""A number without needless zeros."""

from loyalty_desk.ui.widgets.number_field import NumberField


class PlainNumber(NumberField):
    """Shows `1` where a plain field shows `1,00`."""

    def __init__(self, decimals: int, *, separator: str, sign: str = "") -> None:
        super().__init__(decimals, separator=separator, sign=sign)
        self._sign_of_parts = separator if decimals else ""

    def show_units(self, units: int | None) -> None:
        """Show `units` of 10^-decimals; None clears the field."""
        super().show_units(units)
        if self._sign_of_parts and self._sign_of_parts in self.text():
            self.setText(self.text().rstrip("0").rstrip(self._sign_of_parts))
