from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalty_desk.ui import language
from loyalty_desk.ui.widgets.date_field import DateField


def test_typed_shown_and_emptied(qapp: QApplication, qtbot: QtBot) -> None:
    language.install(qapp, "ru")
    field = DateField()
    qtbot.addWidget(field)
    told: list[date | None] = []
    field.show()
    assert (field.value(), field.text()) == (None, "—")
    QTest.keyClicks(field, "31011990")
    assert field.value() == date(1990, 1, 31)
    field.changed.connect(told.append)
    field.show_value(date(2000, 2, 29))
    assert field.text() == "29.02.2000"
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.value() is None
    assert told == [date(2000, 2, 29), None]
    language.install(qapp, "en")
    assert QLocale().language() is QLocale.Language.English


def test_the_calendar_of_an_empty_field_opens_at_the_present_month(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    calendar, today = field.calendarWidget(), QDate.currentDate()
    calendar.setCurrentPage(1900, 1)
    QApplication.sendEvent(calendar, QShowEvent())
    qtbot.waitUntil(lambda: (calendar.yearShown(), calendar.monthShown()) == (today.year(), today.month()))
    assert field.value() is None
