from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalty_desk.ui import language
from loyalty_desk.ui.widgets.date_field import DateField
from loyalty_desk.ui.widgets.spin_field import SpinField


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


def test_no_birthday_in_the_future(qtbot: QtBot) -> None:
    field = DateField(latest=date(2026, 1, 30))
    qtbot.addWidget(field)
    field.show_value(date(2030, 1, 1))
    assert field.value() == date(2026, 1, 30)
    assert field.maximumDate() == QDate(2026, 1, 30)


def test_spin_field_stays_in_its_range(qtbot: QtBot) -> None:
    field = SpinField(5, 500, suffix=" ms")
    qtbot.addWidget(field)
    field.show()
    field.selectAll()
    QTest.keyClicks(field, "120")
    assert (field.value(), field.text()) == (120, "120 ms")
    field.setValue(10_000)
    assert field.value() == 500
