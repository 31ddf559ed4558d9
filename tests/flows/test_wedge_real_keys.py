"""Scans and typing as real key events of a real X server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.flows.xvfb import ENTER, F2, TOP_ROW, Program, Screen, needs_xvfb, open_screen

CARD = "2912345678903"
OTHER = "2900000000018"

pytestmark = needs_xvfb


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with open_screen() as screen:
        yield screen


@pytest.fixture(scope="module")
def running(screen: Screen) -> Iterator[Program]:
    with screen.run("-m", "tests.flows.scan_till") as program:
        program.wait_for("till open")
        program.take_focus()
        yield program


@pytest.fixture
def till(screen: Screen, running: Program) -> Program:
    screen.set_layout("ru")
    return running


def field_of(program: Program) -> str:
    program.screen.press("F2")
    return program.wait_for("till field")


@pytest.mark.parametrize("layout", ["us", "ru", "de", "fr"])
def test_a_scan_is_read_and_leaves_no_trace(screen: Screen, till: Program, layout: str) -> None:
    screen.set_layout(layout)
    screen.scan(CARD)
    assert till.wait_for("scanned") == CARD
    assert field_of(till) == "[]"


def test_a_scan_is_read_under_caps_lock(screen: Screen, till: Program) -> None:
    screen.set_layout("fr")
    screen.press("Caps_Lock")
    screen.scan(CARD)
    screen.press("Caps_Lock")
    assert till.wait_for("scanned") == CARD
    assert field_of(till) == "[]"


def test_two_scans_back_to_back(screen: Screen, till: Program) -> None:
    screen.scan(CARD, OTHER)
    assert till.wait_for("scanned") == CARD
    assert till.wait_for("scanned") == OTHER
    assert field_of(till) == "[]"


def test_typing_scan_typing(screen: Screen, till: Program) -> None:
    screen.type_text("Ёж ")
    screen.scan(CARD)
    screen.type_digits("34")
    assert till.wait_for("scanned") == CARD
    assert field_of(till) == "[Ёж 34]"


def test_slow_typing_and_enter_press_the_button(screen: Screen, till: Program) -> None:
    screen.type_digits(CARD)
    screen.press("Return")
    assert till.wait_for("till pressed") == CARD
    assert field_of(till) == "[]"


def test_four_keys_at_once_and_enter_press_the_button(screen: Screen, till: Program) -> None:
    screen.scan("1234", gap_ms=0)
    assert till.wait_for("till pressed") == "1234"


def test_a_scan_while_the_program_is_busy_is_one_code(screen: Screen, till: Program) -> None:
    screen.press("F4", gap_ms=0)
    screen.scan(CARD)
    assert till.wait_for("scanned") == CARD
    assert field_of(till) == "[]"


def test_busy_moments_in_the_middle_do_not_break_a_code(screen: Screen, till: Program) -> None:
    screen.press("F5")
    for _ in range(3):
        screen.scan(CARD, gap_ms=10)
        assert till.wait_for("scanned") == CARD
    screen.press("F5")
    assert field_of(till) == "[]"


def test_a_shortcut_does_not_overtake_the_keys_before_it(screen: Screen, till: Program) -> None:
    screen.press_fast(*(TOP_ROW[digit] for digit in "29123"), F2)
    assert till.wait_for("till field") == "[29123]"


def test_typing_while_the_program_is_busy_is_no_code(screen: Screen, till: Program) -> None:
    screen.press("F4", *(TOP_ROW[digit] for digit in "123456"), ENTER, gap_ms=60)
    assert till.wait_for("till pressed") == "123456"


def test_a_scan_over_a_modal_dialog(screen: Screen, till: Program) -> None:
    screen.press("F6")
    till.wait_for("dialog open")
    till.take_focus()
    screen.scan(CARD)
    assert till.wait_for("scanned") == CARD
    screen.press("F2")
    assert till.wait_for("dialog field") == "[]"
    screen.press("Escape")
    till.take_focus()
    assert field_of(till) == "[]"


def test_the_screen_can_be_photographed(screen: Screen, till: Program, tmp_path: Path) -> None:
    screen.photograph(tmp_path / "screen.png")
    assert (QImage(str(tmp_path / "screen.png")).width(), till.process.poll()) == (1280, None)
