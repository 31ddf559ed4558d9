"""A field for a date that may be missing."""

import datetime

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

_NONE = QDate(1900, 1, 1)  # what Qt needs to stand for no date

_START = QDate(2000, 1, 1)  # a month of 31 days in a leap year: no day that is typed first is turned down


class DateField(QDateEdit):
    """A date typed or picked; Delete empties it. `changed` tells a date or None."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setMinimumDate(_NONE)
        self.setSpecialValueText("—")
        self.setDisplayFormat("dd.MM.yyyy" if self.locale().name().startswith("ru") else "d MMM yyyy")
        self._calm_calendar()
        self.setDate(_NONE)
        self.dateChanged.connect(self._tell)

    def value(self) -> datetime.date | None:
        """Return the date, None when there is none."""
        day = self.date()
        return None if day == _NONE else datetime.date(day.year(), day.month(), day.day())

    def show_value(self, day: datetime.date | None) -> None:
        """Show `day`; None empties the field."""
        self.setDate(_NONE if day is None else QDate(day.year, day.month, day.day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let every day of a month be typed into an empty field, and empty it on Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.setDate(_NONE)
            return
        if self.date() == _NONE and event.text().isdigit():
            self.setDate(_START)
            self.setSelectedSection(self.sectionAt(0))
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the calendar of an empty field open at the present month."""
        if event.type() is QEvent.Type.Show and self.date() == _NONE:
            QTimer.singleShot(0, self.calendarWidget(), self.calendarWidget().showToday)
        return super().eventFilter(watched, event)

    def _calm_calendar(self) -> None:
        calendar = self.calendarWidget()
        calendar.installEventFilter(self)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())

    def _tell(self) -> None:
        self.changed.emit(self.value())
