"""The scanner test shows what arrives and proposes a gap."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from loyalty_desk.devices.scanner import Burst, ScannerState, Terminator
from loyalty_desk.devices.wedge import Wedge
from tests.devices.conftest import Till
from tests.devices.keyboard import Keyboard

CARD = "2912345678903"


def measured_by(wedge: Wedge) -> list[Burst]:
    bursts: list[Burst] = []
    wedge.measured.connect(bursts.append)
    wedge.start_test()
    return bursts


def test_a_slow_scanner_is_measured_and_then_fits(
    till: Till, keyboard: Keyboard, wedge: Wedge, codes: list[str]
) -> None:
    bursts = measured_by(wedge)
    keyboard.scan(CARD, gap_ms=70)
    assert bursts == [Burst(CARD, (70,) * 13, Terminator.ENTER)]
    assert codes == []
    gap_ms = bursts[0].proposed_gap_ms
    assert gap_ms == 175
    wedge.set_gap(gap_ms)
    wedge.start()
    keyboard.now_ms += 500
    keyboard.scan(CARD, gap_ms=110)
    assert codes == [CARD]
    assert (till.field.text(), till.pressed, wedge.gap_ms) == ("", 0, 175)


def test_the_uneven_pauses_stand_in_their_order(keyboard: Keyboard, wedge: Wedge) -> None:
    bursts = measured_by(wedge)
    for gap_ms, sign in zip((0, 3, 5, 40, 5, 3), "291234", strict=True):
        keyboard.key(sign, gap_ms=gap_ms)
    keyboard.press(Qt.Key.Key_Tab, "\t", gap_ms=20)
    assert bursts == [Burst("291234", (3, 5, 40, 5, 3, 20), Terminator.TAB)]


def test_a_scanner_that_sends_no_end_is_shown(
    qtbot: QtBot, till: Till, keyboard: Keyboard, wedge: Wedge, codes: list[str]
) -> None:
    with qtbot.waitSignal(wedge.measured, timeout=3000) as heard:
        wedge.start_test()
        keyboard.scan(CARD, ending=None)
    assert heard.args == [Burst(CARD, (4,) * 12, None)]
    assert (till.field.text(), codes) == ("", [])


def test_a_few_keys_are_still_typing(till: Till, keyboard: Keyboard, wedge: Wedge) -> None:
    bursts = measured_by(wedge)
    keyboard.scan("12")
    assert (till.field.text(), till.pressed, bursts) == ("12", 1, [])


def test_the_state_is_told(qtbot: QtBot, wedge: Wedge) -> None:
    states: list[ScannerState] = []
    wedge.state_changed.connect(states.append)
    for turn in (wedge.start, wedge.start_test, wedge.start_test, wedge.start, wedge.stop, wedge.stop):
        turn()
    assert states == [ScannerState.TESTING, ScannerState.READY, ScannerState.OFF]
