from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalty_desk.devices.scanner import Burst, ScannerState, Terminator
from loyalty_desk.devices.wedge import Wedge
from loyalty_desk.domain.card import CodeKind, kind_of, sale_code
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.settings.card_preview import SAMPLE_NUMBER
from loyalty_desk.ui.settings.scan_report import ScanReport
from loyalty_desk.ui.settings.scanner_part import ScannerPart

WELL = Burst(SAMPLE_NUMBER, (18,) * 12, Terminator.ENTER)


@pytest.fixture
def wedge(qapp: QApplication) -> Iterator[Wedge]:
    made = Wedge(qapp)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def part(wedge: Wedge, preferences: Preferences, notices: Notices, qtbot: QtBot) -> ScannerPart:
    made = ScannerPart(wedge, preferences, notices, "en")
    qtbot.addWidget(made)
    made.reload()
    made.show()
    return made


def test_the_test_begins_and_ends_and_leaves_the_scanner_as_it_was(part: ScannerPart, wedge: Wedge) -> None:
    states = [wedge.state]
    wedge.state_changed.connect(states.append)
    part._test.click()
    assert part._state.text() == "being tested"
    part._test.click()
    part._test.click()
    part.leave()
    wedge.stop()
    part._test.click()
    part.leave()
    ready, testing, off = ScannerState.READY, ScannerState.TESTING, ScannerState.OFF
    assert states == [ready, testing, ready, testing, ready, off, testing, off]


def test_what_arrived_is_said_and_its_speed_is_taken_over(
    part: ScannerPart, wedge: Wedge, preferences: Preferences, notices: Notices
) -> None:
    part._test.click()
    wedge.measured.emit(WELL)
    assert part._advice.text() == "Well read. This scanner needs a pause of 45 ms."
    part._use.click()
    assert (wedge.gap_ms, preferences.scanner_gap_ms, part._gap.value()) == (45, 45, 45)
    assert wedge.state is ScannerState.READY
    assert notices.texts() == ["Saved: the scanner is set to 45 ms."]
    part.show_burst(WELL)
    assert not part._use.isVisible()


@pytest.mark.parametrize(
    ("burst", "word"),
    [
        (Burst(SAMPLE_NUMBER, (18,) * 12, None), "Enter"),
        (Burst(SAMPLE_NUMBER, (250,) * 12, Terminator.TAB), "too slow"),
    ],
)
def test_a_scanner_that_cannot_work_is_told_why(part: ScannerPart, burst: Burst, word: str) -> None:
    part._test.click()
    part.show_burst(burst)
    assert word in part._advice.text()
    assert not part._use.isVisible()


def test_the_gap_can_be_typed(part: ScannerPart, wedge: Wedge, preferences: Preferences) -> None:
    part._gap.setValue(80)
    assert (wedge.gap_ms, preferences.scanner_gap_ms) == (80, 80)
    part.reload()
    assert part._gap.value() == 80


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (SAMPLE_NUMBER, "a card"),
        (sale_code(7), "a receipt"),
        ("4006381333931", "a product"),
        (SAMPLE_NUMBER[:9], "a part of a code"),
        ("https://a.example", "not one of ours"),
    ],
)
def test_each_kind_of_code_has_its_words(text: str, words: str) -> None:
    assert ScanReport().kind(text) == words


def test_the_sample_card_is_a_card() -> None:
    assert kind_of(SAMPLE_NUMBER) is CodeKind.CARD
