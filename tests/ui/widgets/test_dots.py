"""Stamps as dots, however many there are."""

import pytest
from PySide6.QtWidgets import QApplication

from loyalty_desk.ui.theme import Theme, ThemeChoice, colour
from loyalty_desk.ui.widgets.dots import Dots


@pytest.mark.parametrize(("have", "need"), [(0, 1), (6, 9), (9, 9), (10, 20), (20, 21), (70, 100), (0, 1000)])
def test_as_much_is_filled_as_there_is(qapp: QApplication, have: int, need: int) -> None:
    if qapp.findChild(Theme) is None:
        Theme(qapp, ThemeChoice.LIGHT)
    dots = Dots()
    dots.show_count(have, need)
    dots.resize(180, 18)
    image = dots.grab().toImage()
    middle = [image.pixelColor(x, 9) for x in range(image.width())]
    filled = sum(each == colour("accent") for each in middle)
    assert (filled > len(middle) / 3) == (have * 2 > need)
    assert middle[-1] != colour("accent") or have == need
    assert dots.accessibleName() == f"{have} / {need}"
