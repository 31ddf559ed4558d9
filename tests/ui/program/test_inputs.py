import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.calm_combo import CalmCombo
from loyalty_desk.ui.program.categories_input import CategoriesInput
from loyalty_desk.ui.program.inputs import (
    ChoiceInput,
    Input,
    NameInput,
    YesNoInput,
    money_input,
    percent_input,
    points_input,
    threshold_input,
    whole_input,
)
from loyalty_desk.ui.program.life_input import LifeInput

FORMATS = Formats("ru", "RUB")


def inputs() -> list[tuple[Input, object]]:
    return [
        (money_input(FORMATS), "20.50"),
        (money_input(FORMATS, optional=True), None),
        (points_input(FORMATS), "1"),
        (points_input(FORMATS), "2.50"),
        (points_input(FORMATS, optional=True), None),
        (percent_input(FORMATS), "12.5"),
        (percent_input(FORMATS), "50"),
        (threshold_input(FORMATS, "spend"), "20000"),
        (threshold_input(FORMATS, "visits"), "10"),
        (threshold_input(FORMATS, "points_earned"), "10.5"),
        (whole_input(FORMATS), 12),
        (whole_input(FORMATS, optional=True), None),
        (ChoiceInput([("down", "down"), (None, "none")]), None),
        (YesNoInput("yes"), True),
        (NameInput("ru"), "Кофейня"),
        (NameInput("ru"), {"en": "Coffee house", "ru": "Кофейня"}),
        (CategoriesInput(("Кофе", "Зёрна"), "none"), ["Зёрна"]),
        (LifeInput(FORMATS), {"months": None, "days": 90}),
        (LifeInput(FORMATS), {"months": 6, "days": None}),
    ]


@pytest.mark.parametrize("place", range(19))
def test_shows_and_returns_the_same_value_in_silence(qapp: QApplication, qtbot: QtBot, place: int) -> None:
    inlet, value = inputs()[place]
    qtbot.addWidget(inlet.control)
    with qtbot.assertNotEmitted(inlet.edited):
        inlet.show_value(value)
    assert inlet.value() == value


def test_an_empty_field_is_no_number(qtbot: QtBot) -> None:
    inlet = money_input(FORMATS)
    qtbot.addWidget(inlet.control)
    inlet.show_value("nonsense")
    assert inlet.value() == ""
    with qtbot.waitSignal(inlet.edited):
        QTest.keyClicks(inlet.control, "12,5")
    assert inlet.value() == "12.50"


def test_only_the_language_of_the_screens_is_edited(qtbot: QtBot) -> None:
    inlet = NameInput("ru")
    qtbot.addWidget(inlet.control)
    inlet.show_value({"en": "Guest"})
    QTest.keyClicks(inlet.control, "!")
    assert inlet.value() == {"en": "Guest", "ru": "Guest!"}


def test_scrolling_past_changes_nothing(qtbot: QtBot) -> None:
    box = CalmCombo()
    qtbot.addWidget(box)
    box.addItems(["one", "two"])
    box.show()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.currentIndex() == 0
    assert not wheel.isAccepted()


def test_life_in_days_or_months(qtbot: QtBot) -> None:
    inlet = LifeInput(FORMATS)
    qtbot.addWidget(inlet.control)
    inlet.show_value({"months": 6, "days": None})
    days = inlet.unit.findChildren(QPushButton)[1]
    with qtbot.waitSignal(inlet.edited):
        days.click()
    assert inlet.value() == {"months": None, "days": 6}
    inlet.number.clear()
    assert inlet.value() == {"months": None, "days": ""}
