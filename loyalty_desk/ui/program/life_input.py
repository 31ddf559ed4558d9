"""How long points live, in months or in days."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.inputs import Input
from loyalty_desk.ui.program.plain_number import PlainNumber
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.segmented import SegmentedChoice


class LifeInput(Input):
    """The months and the days of the section; one of them is null."""

    def __init__(self, formats: Formats) -> None:
        box = QWidget()
        super().__init__(box)
        self.number = PlainNumber(0, separator=formats.separator)
        self.unit = SegmentedChoice([("months", self.tr("months")), ("days", self.tr("days"))])
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self.number, 1)
        row.addWidget(self.unit)
        box.setFocusProxy(self.number)
        self.number.changed.connect(self._tell)
        self.unit.chosen.connect(self._tell)

    def value(self) -> dict[str, object]:
        """Return months and days."""
        units = self.number.units()
        life: dict[str, object] = {"months": None, "days": None}
        life[str(self.unit.value())] = "" if units is None else units
        return life

    def _show(self, value: object) -> None:
        life = value if isinstance(value, dict) else {}
        unit = "days" if life.get("days") is not None else "months"
        number = life.get(unit)
        self.unit.choose(unit)
        self.number.show_units(number if isinstance(number, int) else None)
