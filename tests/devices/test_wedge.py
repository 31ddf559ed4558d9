"""A scan never reaches a field or a button, and typing is never changed."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from loyalty_desk.devices.scanner import ScannerState
from loyalty_desk.devices.wedge import Wedge
from tests.devices.conftest import Till
from tests.devices.keyboard import LAYOUTS, Keyboard

CARD = "2912345678903"
OTHER = "2900000000018"
SHIFT = Qt.KeyboardModifier.ShiftModifier


def wait_for_text(qtbot: QtBot, till: Till, text: str) -> None:
    qtbot.waitUntil(lambda: till.field.text() == text, timeout=2000)


def wait_until_quiet(qtbot: QtBot, till: Till, keyboard: Keyboard) -> None:
    """Type one sign: all that was held back stands before it."""
    before = till.field.text()
    keyboard.type("z")
    qtbot.waitUntil(lambda: till.field.text() != before, timeout=2000)
    assert till.field.text() == before + "z"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_scan_is_the_same_under_every_layout(
    qtbot: QtBot, till: Till, keyboard: Keyboard, codes: list[str], layout: str
) -> None:
    keyboard.layout = layout
    keyboard.scan(CARD)
    assert codes == [CARD]
    wait_until_quiet(qtbot, till, keyboard)
    assert till.field.text() == "z"


@pytest.mark.parametrize("ending", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scan_leaves_field_and_button_alone(
    qtbot: QtBot, till: Till, keyboard: Keyboard, codes: list[str], ending: Qt.Key
) -> None:
    keyboard.scan(CARD, ending=ending)
    assert codes == [CARD]
    wait_until_quiet(qtbot, till, keyboard)
    assert till.field.text() == "z"
    assert till.pressed == 0
    assert till.field.hasFocus()


def test_slow_typing_and_enter_stay_typing(qtbot: QtBot, till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    keyboard.type("2912345")
    keyboard.press(Qt.Key.Key_Return, "\r")
    assert till.field.text() == "2912345"
    assert till.pressed == 1
    assert codes == []


def test_a_few_keys_at_once_and_enter_stay_typing(till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    keyboard.scan("12ф4", gap_ms=0)
    assert till.field.text() == "12ф4"
    assert till.pressed == 1
    assert codes == []


def test_fast_keys_without_an_end_are_typed(qtbot: QtBot, till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    keyboard.scan(CARD, ending=None)
    assert till.field.text() == ""
    wait_for_text(qtbot, till, CARD)
    assert codes == []


def test_an_enter_that_comes_late_is_a_key_of_its_own(till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    keyboard.scan("123456", ending=None)
    keyboard.press(Qt.Key.Key_Return, "\r", gap_ms=36)
    assert till.field.text() == "123456"
    assert till.pressed == 1
    assert codes == []


def test_typing_scan_typing(qtbot: QtBot, till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    keyboard.type("12")
    keyboard.now_ms += 200
    keyboard.scan(CARD)
    keyboard.type("34")
    wait_for_text(qtbot, till, "1234")
    assert codes == [CARD]
    assert till.pressed == 0


def test_two_scans_back_to_back(qtbot: QtBot, till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    keyboard.scan(CARD)
    keyboard.scan(OTHER)
    assert codes == [CARD, OTHER]
    wait_until_quiet(qtbot, till, keyboard)
    assert till.field.text() == "z"


def test_a_second_line_end_presses_nothing(qtbot: QtBot, till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    keyboard.scan(CARD)
    keyboard.press(Qt.Key.Key_Return, "\r", gap_ms=4)
    assert codes == [CARD]
    assert till.pressed == 0
    keyboard.press(Qt.Key.Key_Return, "\r")
    assert till.pressed == 1


def test_a_key_directly_after_a_scan_is_not_lost(
    qtbot: QtBot, till: Till, keyboard: Keyboard, codes: list[str]
) -> None:
    keyboard.scan(CARD)
    keyboard.key("3")
    wait_for_text(qtbot, till, "3")
    assert codes == [CARD]


def test_a_foreign_code_of_many_lines_types_nothing(till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    for line in ("BEGIN:VCARD", "N:Li", "END:VCARD"):
        keyboard.scan(line)
    keyboard.type("q")
    keyboard.press(Qt.Key.Key_Left)
    assert codes == ["BEGIN:VCARD", "END:VCARD"]
    assert till.field.text() == "q"
    assert till.pressed == 0


def test_a_control_key_inside_a_code_belongs_to_it(till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    keyboard.scan("0104607", ending=None)
    keyboard.press(Qt.Key.Key_Home, gap_ms=4)
    keyboard.scan("93abcd")
    assert codes == ["010460793abcd"]
    assert till.field.text() == ""


@pytest.mark.parametrize("code", ["291234", "https://example.com/?a=1", "ЯЩИК №5 №6"])
def test_half_and_foreign_codes_are_told_as_they_came(keyboard: Keyboard, codes: list[str], code: str) -> None:
    keyboard.scan(code)
    assert codes == [code]


def test_other_keys_do_not_overtake_what_is_held(till: Till, keyboard: Keyboard) -> None:
    keyboard.type("12")
    keyboard.key("3")
    keyboard.press(Qt.Key.Key_Backspace, "\b", gap_ms=4)
    keyboard.key("4")
    keyboard.press(Qt.Key.Key_Left, gap_ms=4)
    keyboard.key("5")
    keyboard.press(Qt.Key.Key_A, "\x01", gap_ms=4, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert till.field.text() == "1254"
    assert till.field.selectedText() == "1254"


def test_a_shortcut_finds_the_field_complete(qtbot: QtBot, till: Till, keyboard: Keyboard) -> None:
    keyboard.key("7")
    assert not keyboard.send(QEvent.Type.KeyPress, Qt.Key.Key_F2)
    assert till.field.text() == "7"


def test_a_scan_presses_no_shortcut(qtbot: QtBot, till: Till, keyboard: Keyboard, wedge: Wedge) -> None:
    fired = QShortcut(QKeySequence(Qt.Key.Key_Return), till)
    with qtbot.assertNotEmitted(fired.activated):
        assert keyboard.send(QEvent.Type.KeyPress, Qt.Key.Key_2, "2")
        keyboard.scan("912345", ending=None)
        keyboard.now_ms += 4
        assert keyboard.send(QEvent.Type.KeyPress, Qt.Key.Key_Return, "\r")


def test_a_key_that_is_kept_down_repeats(qtbot: QtBot, till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    keyboard.send(QEvent.Type.KeyPress, Qt.Key.Key_5, "5", scan_code=14)
    for _ in range(9):
        keyboard.now_ms += 30
        keyboard.send(QEvent.Type.KeyPress, Qt.Key.Key_5, "5", scan_code=14, repeated=True)
    keyboard.press(Qt.Key.Key_Return, "\r", gap_ms=5)
    assert till.field.text() == "5" * 10
    assert till.pressed == 1
    assert codes == []


def test_shift_between_digits_does_not_break_a_code(till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    keyboard.layout = "fr"
    for sign in CARD:
        keyboard.now_ms += 20
        keyboard.send(QEvent.Type.KeyPress, Qt.Key.Key_Shift, modifiers=SHIFT)
        keyboard.now_ms += 20
        keyboard.send(QEvent.Type.KeyPress, ord(sign), sign, scan_code=9 + (int(sign) or 10), modifiers=SHIFT)
        keyboard.send(QEvent.Type.KeyRelease, ord(sign), sign, scan_code=9 + (int(sign) or 10), modifiers=SHIFT)
        keyboard.send(QEvent.Type.KeyRelease, Qt.Key.Key_Shift)
    keyboard.press(Qt.Key.Key_Return, "\r", gap_ms=20)
    assert codes == [CARD]
    assert till.field.text() == ""


def test_keypad_digits_are_a_code(till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    for sign in CARD:
        keyboard.press(ord(sign), sign, gap_ms=4, modifiers=Qt.KeyboardModifier.KeypadModifier)
    keyboard.press(Qt.Key.Key_Enter, "\r", gap_ms=4, modifiers=Qt.KeyboardModifier.KeypadModifier)
    assert codes == [CARD]
    assert till.field.text() == ""


def test_a_space_still_presses_a_button(qtbot: QtBot, till: Till, keyboard: Keyboard) -> None:
    till.button.setFocus()
    keyboard.key(" ")
    qtbot.waitUntil(lambda: till.pressed == 1, timeout=2000)


def test_late_releases_of_a_scan_are_swallowed(till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    signs = {Qt.Key.Key_1: "1", Qt.Key.Key_2: "2", Qt.Key.Key_Return: "\r"}
    keyboard.scan("2912", ending=None)
    for key, text in signs.items():
        keyboard.now_ms += 4
        keyboard.send(QEvent.Type.KeyPress, key, text)
    assert codes == ["291212"]
    for key, text in signs.items():
        keyboard.send(QEvent.Type.KeyRelease, key, text)
    assert till.let_up == []
    keyboard.press(Qt.Key.Key_Return, "\r")
    assert (till.pressed, till.let_up) == (1, [Qt.Key.Key_Return])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_5])
def test_a_key_of_a_scan_that_stays_down_does_nothing(
    qtbot: QtBot, till: Till, keyboard: Keyboard, codes: list[str], key: Qt.Key
) -> None:
    texts = {Qt.Key.Key_5: "5", Qt.Key.Key_Return: "\r"}
    text = texts[key]
    keyboard.scan("29123", ending=None)
    for pressed, sign in texts.items():
        keyboard.now_ms += 4
        keyboard.send(QEvent.Type.KeyPress, pressed, sign)
    for _ in range(3):
        keyboard.now_ms += 200
        keyboard.send(QEvent.Type.KeyRelease, key, text, repeated=True)
        keyboard.send(QEvent.Type.KeyPress, key, text, repeated=True)
    keyboard.send(QEvent.Type.KeyRelease, key, text)
    assert (codes, till.pressed, till.let_up) == (["291235"], 0, [])
    wait_until_quiet(qtbot, till, keyboard)
    assert till.field.text() == "z"


def test_a_release_that_never_came_does_not_cost_a_later_one(till: Till, keyboard: Keyboard, codes: list[str]) -> None:
    keyboard.scan("291234", ending=None)
    keyboard.now_ms += 4
    keyboard.send(QEvent.Type.KeyPress, Qt.Key.Key_Return, "\r")
    keyboard.press(Qt.Key.Key_Return, "\r")
    assert (codes, till.pressed, till.let_up) == (["291234"], 1, [Qt.Key.Key_Return])


def test_typed_keys_are_let_up_in_their_order(qtbot: QtBot, till: Till, keyboard: Keyboard) -> None:
    keyboard.scan("123", ending=None)
    assert till.let_up == []
    wait_for_text(qtbot, till, "123")
    assert till.let_up == [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3]


@pytest.mark.parametrize(("gap_ms", "expected"), [(0, [CARD]), (35, [CARD]), (36, [])])
def test_the_gap_is_the_longest_pause_inside_a_code(
    keyboard: Keyboard, codes: list[str], gap_ms: int, expected: list[str]
) -> None:
    keyboard.scan(CARD, gap_ms=gap_ms)
    assert codes == expected


def test_a_slow_scanner_needs_its_own_gap(till: Till, keyboard: Keyboard, wedge: Wedge, codes: list[str]) -> None:
    keyboard.scan(CARD, gap_ms=90)
    assert codes == []
    assert till.field.text() == CARD
    wedge.set_gap(150)
    till.field.clear()
    keyboard.scan(CARD, gap_ms=90)
    assert codes == [CARD]
    assert till.field.text() == ""


def test_off_leaves_all_keys_alone(till: Till, keyboard: Keyboard, wedge: Wedge, codes: list[str]) -> None:
    keyboard.key("1")
    wedge.stop()
    keyboard.scan(CARD)
    assert till.field.text() == "1" + CARD
    assert (codes, wedge.state) == ([], ScannerState.OFF)
