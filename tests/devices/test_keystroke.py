"""Keys read the same under every layout."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from loyalty_desk.devices.keystroke import TOP_ROW, TOP_ROW_FIRST, character, copy_of, is_shift, key_id, terminator
from loyalty_desk.devices.scanner import Terminator
from tests.devices.keyboard import LAYOUTS, PLAIN

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def press(key: int, text: str = "", modifiers: Qt.KeyboardModifier = PLAIN, *, scan_code: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, 0, text)


@pytest.mark.skipif(TOP_ROW_FIRST is None, reason="this system gives no scan codes")
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_top_row_gives_digits_by_place(layout: str) -> None:
    first = TOP_ROW_FIRST or 0
    row = [press(ord(text), text, scan_code=first + place) for place, text in enumerate(LAYOUTS[layout])]
    assert "".join(character(event) for event in row) == TOP_ROW


@pytest.mark.skipif(TOP_ROW_FIRST is None, reason="this system gives no scan codes")
def test_a_scanner_that_presses_shift_for_french_digits_is_read() -> None:
    assert character(press(Qt.Key.Key_1, "1", SHIFT, scan_code=TOP_ROW_FIRST or 0)) == "1"


@pytest.mark.parametrize(
    ("key", "text", "modifiers", "expected"),
    [
        (Qt.Key.Key_7, "7", KEYPAD, "7"),
        (Qt.Key.Key_Home, "", KEYPAD, ""),
        (Qt.Key.Key_A, "ф", PLAIN, "ф"),
        (Qt.Key.Key_Slash, "/", PLAIN, "/"),
        (Qt.Key.Key_Space, " ", PLAIN, " "),
        (Qt.Key.Key_Backspace, "\b", PLAIN, ""),
        (Qt.Key.Key_Delete, "\x7f", PLAIN, ""),
        (Qt.Key.Key_F2, "", PLAIN, ""),
        (Qt.Key.Key_5, "5", CONTROL, ""),
        (Qt.Key.Key_5, "5", Qt.KeyboardModifier.AltModifier, ""),
    ],
)
def test_other_keys_give_their_text(key: int, text: str, modifiers: Qt.KeyboardModifier, expected: str) -> None:
    assert character(press(key, text, modifiers, scan_code=120)) == expected


def test_a_code_ends_with_enter_or_tab() -> None:
    assert terminator(press(Qt.Key.Key_Return, "\r")) is Terminator.ENTER
    assert terminator(press(Qt.Key.Key_Enter, "\r", KEYPAD)) is Terminator.ENTER
    assert terminator(press(Qt.Key.Key_Tab, "\t")) is Terminator.TAB
    assert terminator(press(Qt.Key.Key_Return, "\r", CONTROL)) is None
    assert terminator(press(Qt.Key.Key_Space, " ")) is None


def test_shifts_are_told_from_commands() -> None:
    assert is_shift(press(Qt.Key.Key_Shift))
    assert is_shift(press(Qt.Key.Key_CapsLock))
    assert not is_shift(press(Qt.Key.Key_Control))


def test_a_key_has_one_id_while_shift_changes() -> None:
    assert key_id(press(Qt.Key.Key_1, "1", scan_code=10)) == key_id(press(Qt.Key.Key_Exclam, "!", SHIFT, scan_code=10))
    assert key_id(press(Qt.Key.Key_1, "1")) != key_id(press(Qt.Key.Key_2, "2"))


def test_a_copy_is_equal() -> None:
    event = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_5, KEYPAD, 84, 53, 16, "5", True, 1)
    event.setTimestamp(4711)
    copy = copy_of(event)
    for name in ("type", "key", "modifiers", "nativeScanCode", "nativeVirtualKey", "nativeModifiers", "text"):
        assert getattr(copy, name)() == getattr(event, name)()
    assert (copy.isAutoRepeat(), copy.count(), copy.timestamp()) == (True, 1, 4711)
