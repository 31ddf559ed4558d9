import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.amount_field import AmountField
from loyalty_desk.ui.widgets.keypad import Keypad
from loyalty_desk.ui.widgets.points_field import PointsField

NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture
def amount(qtbot: QtBot, rubles: Formats) -> AmountField:
    field = AmountField(rubles, large=True)
    qtbot.addWidget(field)
    field.show()
    return field


def _type(field: QWidget, text: str) -> None:
    for letter in text:
        key = Qt.Key.Key_Comma if letter in ",б" else Qt.Key.Key_Period if letter in ".ю" else Qt.Key.Key_unknown
        QApplication.sendEvent(field, QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter))


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("", None),
        ("960", 96000),
        ("960,5", 96050),
        ("960.50", 96050),
        ("960ю5", 96050),
        ("960б05", 96005),
        (",5", 50),
        (",", None),
        ("960,", 96000),
        ("12a3", 12300),
        ("1,234", 123),
        ("1,2,3", 123),
        ("0", 0),
        ("-5", 500),
        ("999999999999", 99999999999900),
        ("9999999999999", 99999999999900),
        ("٣", None),
    ],
)
def test_what_is_typed_is_exact_minor_units(amount: AmountField, typed: str, value: int | None) -> None:
    _type(amount, typed)
    assert amount.value() == value


def test_changed_tells_each_new_value_once(amount: AmountField) -> None:
    told: list[int | None] = []
    amount.changed.connect(told.append)
    _type(amount, "12,50")
    amount.clear()
    assert told == [100, 1200, 1250, None]


def test_leaving_writes_the_number_out(qtbot: QtBot, rubles: Formats) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    field, other = AmountField(rubles), QPushButton("other")
    column = QVBoxLayout(host)
    column.addWidget(field)
    column.addWidget(other)
    host.show()
    host.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    _type(field, "12345,5")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == f"12{NBSP}345,50"
    assert field.value() == 1234550
    QTest.keyClick(other, Qt.Key.Key_Backtab)
    _type(field, "7")
    assert field.value() == 700


def test_pasted_text_is_read_or_refused(amount: AmountField) -> None:
    clipboard = QApplication.clipboard()
    for text, value in (("1 248,50", 124850), (f"1{NBSP}248.50", 124850), ("twelve", None), ("1e5", None)):
        amount.clear()
        clipboard.setText(text)
        amount.paste()
        assert amount.value() == value, text


def test_currency_without_decimals_takes_no_comma(qtbot: QtBot) -> None:
    field = AmountField(Formats("en", "JPY"))
    qtbot.addWidget(field)
    _type(field, "12,5")
    assert field.value() == 125
    field.show_value(1234567)
    assert field.text() == f"1{NBSP}234{NBSP}567"


def test_keypad_types_replaces_and_takes_back(amount: AmountField, qtbot: QtBot) -> None:
    pad = Keypad(",")
    qtbot.addWidget(pad)
    pad.type_into(amount)
    pad.show()
    pressed: list[str] = []
    pad.pressed.connect(pressed.append)
    for key in ("9", "6", ",", "5", "0", "back"):
        button = pad.findChild(QPushButton, f"key-{key}")
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["9", "6", ",", "5", "0", "back"]
    assert amount.value() == 9650
    amount.selectAll()
    amount.press("7")
    assert amount.value() == 700


def test_sign_never_covers_the_digits(amount: AmountField) -> None:
    amount.show_value(96000)
    sign = amount.findChild(QWidget)
    room = amount.textMargins().right()
    amount.set_sign("сомони")
    assert amount.textMargins().right() > room
    assert sign is not None


def test_points_are_hundredths(qtbot: QtBot, rubles: Formats) -> None:
    whole, parts = PointsField(rubles), PointsField(rubles, precision=2)
    told: list[int | None] = []
    whole.points_changed.connect(told.append)
    for field in (whole, parts):
        qtbot.addWidget(field)
        _type(field, "12,5")
    assert (whole.value(), parts.value()) == (12500, 1250)
    assert told == [100, 1200, 12500]
    parts.show_value(10680)
    assert parts.text() == "106,80"
    whole.show_value(None)
    assert whole.value() is None
