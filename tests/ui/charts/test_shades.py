"""Words on every shade can be read, in both themes."""

import pytest
from PySide6.QtGui import QColor

from loyalty_desk.ui.charts.shades import READABLE, contrast, ink_on, shade
from loyalty_desk.ui.theme import Theme, ThemeChoice, colour


def test_contrast_of_black_and_white() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("red"), QColor("red")) == 1


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_words_can_be_read_on_every_shade(dressed: Theme, choice: ThemeChoice) -> None:
    dressed.choose(choice)
    for tone in ("accent", "gold", "bad"):
        for heat in range(101):
            ground = shade(heat / 100, tone)
            assert contrast(ink_on(ground), ground) >= READABLE


def test_full_heat_is_the_accent_and_none_is_pale() -> None:
    assert shade(1) == shade(1.7) == colour("accent")
    assert contrast(shade(0), colour("surface")) < 1.2
