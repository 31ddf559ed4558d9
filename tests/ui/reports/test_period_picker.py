from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCalendarWidget, QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.period import Kind, Period
from loyalty_desk.ui.reports.period_picker import PeriodPicker

TODAY = date(2026, 3, 10)


@pytest.fixture
def picker(qtbot: QtBot) -> PeriodPicker:
    picker = PeriodPicker(Formats("en", "USD"), TODAY)
    qtbot.addWidget(picker)
    picker.set_limits(date(2025, 12, 20), TODAY)
    picker.show()
    return picker


def press(picker: PeriodPicker, text: str) -> None:
    next(button for button in picker.findChildren(QPushButton) if button.text() == text).click()


def test_begins_with_this_month(picker: PeriodPicker) -> None:
    assert picker.period == Period(Kind.MONTH, date(2026, 3, 1))


def test_steps_stay_between_the_first_sale_and_today(picker: PeriodPicker) -> None:
    for _ in range(5):
        picker.go_earlier()
    assert picker.period.start == date(2025, 12, 1)
    for _ in range(5):
        picker.go_later()
    assert picker.period.start == date(2026, 3, 1)


def test_day_month_and_year_stay_near(picker: PeriodPicker) -> None:
    picker.go_earlier()
    press(picker, "Day")
    assert picker.period == Period(Kind.DAY, date(2026, 2, 28))
    press(picker, "Year")
    assert picker.period == Period(Kind.YEAR, date(2026, 1, 1))
    press(picker, "Month")
    assert picker.period == Period(Kind.MONTH, date(2026, 2, 1))


def test_picks_from_the_calendar(picker: PeriodPicker, qtbot: QtBot) -> None:
    calendar = picker.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.maximumDate() == QDate(2026, 3, 10)
    with qtbot.waitSignal(picker.chosen) as told:
        calendar.clicked.emit(QDate(2026, 1, 15))
    assert told.args == [Period(Kind.MONTH, date(2026, 1, 1))]


def test_nothing_lies_after_today(picker: PeriodPicker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(picker.chosen):
        picker.choose(Period(Kind.DAY, date(2026, 3, 11)))
