"""Keys go where they were typed, and a scan works over every window."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalty_desk.devices.wedge import Wedge
from tests.devices.conftest import Till
from tests.devices.keyboard import PLAIN, Keyboard, show_with_focus, window_of
from tests.devices.test_wedge import CARD, OTHER, wait_for_text


def test_a_click_comes_after_the_keys_before_it(till: Till, keyboard: Keyboard) -> None:
    keyboard.scan("12", ending=None)
    assert till.field.text() == ""
    point = QPointF(till.button.mapTo(till, QPoint(5, 5)))
    left = Qt.MouseButton.LeftButton
    click = QMouseEvent(QEvent.Type.MouseButtonPress, point, till.mapToGlobal(point), left, left, PLAIN)
    QApplication.sendEvent(window_of(till), click)
    assert till.field.text() == "12"
    assert till.button.isDown()


def test_held_keys_go_to_the_window_they_were_typed_in(
    qtbot: QtBot, till: Till, keyboard: Keyboard, codes: list[str]
) -> None:
    keyboard.key("7")
    second = Till()
    qtbot.addWidget(second)
    show_with_focus(qtbot, second)
    wait_for_text(qtbot, till, "7")
    assert second.field.text() == ""


def test_a_scan_that_began_in_another_window_is_one_code(
    qtbot: QtBot, till: Till, keyboard: Keyboard, wedge: Wedge, codes: list[str]
) -> None:
    wedge.set_gap(1000)
    keyboard.scan(CARD[:5], ending=None)
    second = Till(till)
    show_with_focus(qtbot, second)
    keyboard.widget = second
    keyboard.scan(CARD[5:])
    assert codes == [CARD]
    assert (till.field.text(), second.field.text(), second.pressed) == ("", "", 0)


def test_a_window_that_is_gone_gets_nothing(qtbot: QtBot, wedge: Wedge) -> None:
    gone = Till()
    show_with_focus(qtbot, gone)
    keyboard = Keyboard(gone)
    keyboard.key("7")
    gone.close()
    gone.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    wedge.stop()


def test_a_scan_works_over_a_modal_dialog(qtbot: QtBot, till: Till, codes: list[str]) -> None:
    dialog = Till(till)
    dialog.setModal(True)
    show_with_focus(qtbot, dialog)
    dialog.field.setFocus()
    keyboard = Keyboard(dialog)
    keyboard.scan(CARD)
    keyboard.type("9")
    wait_for_text(qtbot, dialog, "9")
    assert codes == [CARD]
    assert (dialog.pressed, till.field.text()) == (0, "")


def test_a_scan_may_open_a_dialog_that_is_scanned_into(qtbot: QtBot, till: Till, wedge: Wedge) -> None:
    codes: list[str] = []
    keyboard = Keyboard(till)

    def ask(code: str) -> None:
        codes.append(code)
        if len(codes) == 1:
            dialog = Till(till)
            keyboard.widget = dialog
            show_with_focus(qtbot, dialog)
            keyboard.scan(OTHER)
            assert dialog.field.text() == ""
            dialog.close()

    wedge.scanned.connect(ask)
    keyboard.scan(CARD)
    assert codes == [CARD, OTHER]
    assert till.pressed == 0
