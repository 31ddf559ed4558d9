"""When an example is bought: a day and a time of that day."""

from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from loyalty_desk.ui.program.time_inputs import typed_time
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.date_field import DateField

_CLOCK = 84


class ExampleTime(QWidget):
    """A moment of the shop's wall clock."""

    changed = Signal()

    def __init__(self, now: datetime) -> None:
        super().__init__()
        self._now = now
        self.day, self.clock = DateField(), QLineEdit(f"{now:%H:%M}")
        self.day.setAccessibleName(self.tr("Day"))
        self.clock.setAccessibleName(self.tr("Time"))
        self.clock.setMaxLength(5)
        self.clock.setFixedWidth(_CLOCK)
        self.day.show_value(now.date())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self.day, 1)
        row.addWidget(self.clock)
        self.setFocusProxy(self.day)
        self.day.changed.connect(self.changed)
        self.clock.textChanged.connect(self.changed)

    def value(self) -> datetime:
        """Return the moment; what cannot be read is as it is now."""
        day: date = self.day.value() or self._now.date()
        try:
            clock = time.fromisoformat(typed_time(self.clock.text()))
        except ValueError:
            clock = self._now.time()
        return datetime.combine(day, clock, self._now.tzinfo)
