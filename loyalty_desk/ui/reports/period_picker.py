"""Chooses the time of a report: day, month or year, step by step or from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget, QWidgetAction

from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.period import Kind, Period, period_of
from loyalty_desk.ui.reports.period_words import capital, period_name
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.segmented import SegmentedChoice

_WIDE_ENOUGH = 176


class PeriodPicker(QWidget):
    """The period in the middle, the one before and the one after at its sides."""

    chosen = Signal(object)

    def __init__(self, formats: Formats, today: date) -> None:
        super().__init__()
        self._formats = formats
        self._today = today
        self._day = today  # within the period: switching between day, month and year stays near it
        self._first: date | None = None
        self._period = period_of(Kind.MONTH, today)
        choices = [(Kind.DAY, self.tr("Day")), (Kind.MONTH, self.tr("Month")), (Kind.YEAR, self.tr("Year"))]
        self._kinds = SegmentedChoice(choices)
        self._earlier, self._later = QToolButton(), QToolButton()
        self._name = QPushButton()
        self._calendar = QCalendarWidget()
        self._kinds.choose(self._period.kind)
        self._build()
        self._kinds.chosen.connect(self._choose_kind)
        self._earlier.clicked.connect(self.go_earlier)
        self._later.clicked.connect(self.go_later)
        self._calendar.activated.connect(self._pick)
        self._calendar.clicked.connect(self._pick)
        self._show()

    @property
    def period(self) -> Period:
        """What is chosen."""
        return self._period

    def set_limits(self, first: date | None, today: date) -> None:
        """Say from which day on there is something to see, and what day it is."""
        self._first, self._today = first, today
        self._show()

    def choose(self, period: Period) -> None:
        """Go to a period, and tell it when it is another one; nothing lies after today."""
        if period == self._period or period.start > self._today:
            return
        self._period = period
        self._day = min(max(self._day, period.start), period.end, self._today)
        self._kinds.choose(period.kind)
        self._show()
        self.chosen.emit(period)

    def go_earlier(self) -> None:
        """Go one period back."""
        if self._earlier.isEnabled():
            self.choose(self._period.before)

    def go_later(self) -> None:
        """Go one period on, not beyond today."""
        if self._later.isEnabled():
            self.choose(self._period.after)

    def _choose_kind(self, kind: Kind) -> None:
        self.choose(period_of(kind, self._day))

    def _pick(self, picked: QDate) -> None:
        self._name.menu().close()
        self._day = date(picked.year(), picked.month(), picked.day())
        self.choose(period_of(self._period.kind, self._day))

    def _show(self) -> None:
        self._name.setText(capital(period_name(self._period, self._formats)))
        self._earlier.setEnabled(self._first is not None and self._period.start > self._first)
        self._later.setEnabled(self._period.end < self._today)
        self._calendar.setMaximumDate(_qt(self._today))
        if self._first is not None:
            self._calendar.setMinimumDate(_qt(min(self._first, self._today)))
        self._calendar.setSelectedDate(_qt(min(self._day, self._today)))

    def _build(self) -> None:
        icons.put(self._earlier, "chevron-left", "text", 22)
        icons.put(self._later, "chevron-right", "text", 22)
        self._earlier.setAccessibleName(self.tr("Earlier"))
        self._later.setAccessibleName(self.tr("Later"))
        self._name.setMinimumWidth(_WIDE_ENOUGH)
        self._name.setAccessibleDescription(self.tr("Choose from a calendar"))
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, QTextCharFormat())
        menu = QMenu(self._name)
        action = QWidgetAction(menu)
        action.setDefaultWidget(self._calendar)
        menu.addAction(action)
        menu.aboutToShow.connect(self._calendar.setFocus)
        self._name.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for part in (self._kinds, self._earlier, self._name, self._later):
            row.addWidget(part)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
