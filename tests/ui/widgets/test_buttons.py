import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.theme import COMPLETE, CONTROL
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.segmented import SegmentedChoice
from loyalty_desk.ui.widgets.switch import Switch


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    return widget


def _show(host: QWidget, qtbot: QtBot, *widgets: QWidget) -> None:
    layout = host.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)


def test_key_presses_the_button_while_another_has_the_focus(host: QWidget, qtbot: QtBot) -> None:
    line, button, clicks = QLineEdit(), KeyButton("New customer", "F2"), [0]
    button.clicked.connect(lambda: clicks.append(1))
    _show(host, qtbot, line, button)
    line.setFocus()
    QTest.keyClick(host.windowHandle(), Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: clicks == [0, 1])
    assert line.hasFocus()
    button.setEnabled(False)
    QTest.keyClick(host.windowHandle(), Qt.Key.Key_F2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicks == [0, 1]


def test_chip_of_an_unbound_key_is_only_shown(host: QWidget, qtbot: QtBot) -> None:
    button = KeyButton("Complete", "F9", role="complete", bind=False)
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))
    _show(host, qtbot, button)
    QTest.keyClick(host.windowHandle(), Qt.Key.Key_F9)
    assert clicks == []
    assert button.text() == button.accessibleName() == "Complete"


@pytest.mark.parametrize("role", ["", "primary", "soft", "dashed", "danger", "ghost", "link", "complete"])
def test_buttons_are_large_enough_and_do_not_jump_with_the_focus(host: QWidget, qtbot: QtBot, role: str) -> None:
    button, other = KeyButton("A rather long text", "F12", role=role), QPushButton("other")
    _show(host, qtbot, other, button)
    other.setFocus()
    before = button.sizeHint()
    button.setFocus()
    assert button.sizeHint() == before
    assert before.height() >= (COMPLETE if role == "complete" else CONTROL)
    assert button.minimumSizeHint().width() == before.width()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_switch_is_toggled_by_keys_and_mouse(host: QWidget, qtbot: QtBot, key: Qt.Key) -> None:
    switch = Switch("Birthday gift")
    told: list[bool] = []
    switch.toggled.connect(told.append)
    _show(host, qtbot, switch)
    switch.setFocus()
    QTest.keyClick(switch, key)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert told == [True, False]
    assert switch.accessibleName() == "Birthday gift"
    assert switch.height() >= CONTROL


def test_switch_comes_to_rest_at_its_side(host: QWidget, qtbot: QtBot) -> None:
    switch = Switch("Birthday gift", checked=True)
    assert switch.property("place") == 1.0
    _show(host, qtbot, switch)
    switch.click()
    qtbot.waitUntil(lambda: switch.property("place") == 0.0)


def test_segmented_choice_is_always_one_of_its_values(host: QWidget, qtbot: QtBot) -> None:
    choice = SegmentedChoice([("day", "Day"), ("month", "Month")])
    told: list[object] = []
    choice.chosen.connect(told.append)
    _show(host, qtbot, choice)
    assert choice.value() == "day"
    month = choice.findChildren(QPushButton)[1]
    QTest.mouseClick(month, Qt.MouseButton.LeftButton)
    month.setFocus()
    QTest.keyClick(month, Qt.Key.Key_Left)
    assert told == ["month", "day"]
    choice.choose("month")
    assert (choice.value(), told) == ("month", ["month", "day"])
    assert QApplication.focusWidget() in choice.findChildren(QPushButton)
