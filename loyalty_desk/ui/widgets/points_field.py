"""A field for points."""

from PySide6.QtCore import Signal

from loyalty_desk.domain.money import ONE_POINT, Points
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.number_field import NumberField


class PointsField(NumberField):
    """Points, whole ones or with two decimals; `points_changed` tells hundredths of a point or None."""

    points_changed = Signal(object)

    def __init__(self, formats: Formats, *, precision: int = 0, large: bool = False) -> None:
        super().__init__(precision, separator=formats.separator, large=large)
        self._unit = ONE_POINT // 10**precision
        self.changed.connect(self._tell_points)

    def value(self) -> Points | None:
        """Return hundredths of a point, None when nothing is typed."""
        units = self.units()
        return None if units is None else units * self._unit

    def show_value(self, value: Points | None) -> None:
        """Show hundredths of a point; None clears the field."""
        self.show_units(None if value is None else value // self._unit)

    def _tell_points(self) -> None:
        self.points_changed.emit(self.value())
