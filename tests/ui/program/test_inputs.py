import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.calm_combo import CalmCombo
from loyalty_desk.ui.program.chips_input import ChipsInput
from loyalty_desk.ui.program.inputs import (
    ChoiceInput,
    Input,
    NameInput,
    YesNoInput,
    money_input,
    number_input,
    percent_input,
    points_input,
    threshold_input,
    whole_input,
)
from loyalty_desk.ui.program.life_input import LifeInput
from loyalty_desk.ui.program.pair_inputs import GiftInput, RateInput
from loyalty_desk.ui.program.pick_input import PickInput
from loyalty_desk.ui.program.texts_input import TextsInput
from loyalty_desk.ui.program.time_inputs import DateInput, HoursInput, months_input, typed_time, weekdays_input

FORMATS = Formats("ru", "RUB")


def goods() -> list[tuple[object, str]]:
    return [("Кофе", "Кофе"), ("Зёрна", "Зёрна")]


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
        (ChipsInput(goods), ["Зёрна"]),
        (ChipsInput(goods), ["Зёрна", "Торты"]),  # what is no longer offered stays
        (ChipsInput(goods), [{"en": "Cake", "ru": "Торт"}]),
        (PickInput(lambda: ("Кофе",)), "Кофе"),
        (PickInput(lambda: ("Кофе",)), "Торты"),
        (DateInput(), "2026-02-28"),
        (DateInput(), None),
        (HoursInput(), ["22:00", "02:00"]),
        (HoursInput(), None),
        (weekdays_input("ru"), [1, 7]),
        (months_input("en"), [12]),
        (RateInput(FORMATS), {"points": "3", "per": "20.00"}),
        (RateInput(FORMATS), None),
        (GiftInput(FORMATS, "ru"), {"name": "Печенье", "stock": 40}),
        (GiftInput(FORMATS, "ru"), {"name": {"en": "Cookie", "ru": "Печенье"}, "stock": None}),
        (GiftInput(FORMATS, "ru"), None),
        (TextsInput("ru"), ["дети", {"en": "stroller", "ru": "коляска"}]),
        (number_input(FORMATS, 4, optional=True), "2.5"),
        (LifeInput(FORMATS), {"months": None, "days": 90}),
        (LifeInput(FORMATS), {"months": 6, "days": None}),
    ]


@pytest.mark.parametrize("place", range(35))
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


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("9", "09:00"),
        ("16", "16:00"),
        ("930", "09:30"),
        ("1645", "16:45"),
        ("9.05", "09:05"),
        (" 23:59 ", "23:59"),
        ("", ""),
        ("x", "x"),
        ("9:", "9:"),
        ("25", "25:00"),  # no time, which the document says
    ],
)
def test_times_as_people_type_them(typed: str, time: str) -> None:
    assert typed_time(typed) == time


def test_one_empty_hour_is_a_mistake_to_be_told(qtbot: QtBot) -> None:
    inlet = HoursInput()
    qtbot.addWidget(inlet.control)
    with qtbot.waitSignal(inlet.edited):
        QTest.keyClicks(inlet.start, "16")
    assert inlet.value() == ["16:00", ""]


def test_half_a_rate_is_a_mistake_to_be_told(qtbot: QtBot) -> None:
    inlet = RateInput(FORMATS)
    qtbot.addWidget(inlet.control)
    QTest.keyClicks(inlet.points.control, "3")
    assert inlet.value() == {"points": "3", "per": ""}


def test_what_can_be_chosen_changes_and_what_is_chosen_stays(qtbot: QtBot) -> None:
    offered: list[tuple[object, str]] = [("a", "A"), ("b", "B")]
    inlet = ChipsInput(lambda: offered)
    qtbot.addWidget(inlet.control)
    inlet.show_value(["b"])
    offered[:] = [("a", "A"), ("c", "C")]
    with qtbot.assertNotEmitted(inlet.edited):
        inlet.refresh()
    assert inlet.value() == ["b"]
    with qtbot.waitSignal(inlet.edited):
        inlet.chip("c").click()
    assert inlet.value() == ["c", "b"]
    inlet.chip("b").click()
    inlet.refresh()
    assert inlet.value() == ["c"]


def test_picking_keeps_what_was_typed(qtbot: QtBot) -> None:
    offered = ["Tea"]
    inlet = PickInput(lambda: offered)
    qtbot.addWidget(inlet.control)
    inlet.show_value("Cake")
    offered.append("Coffee")
    with qtbot.assertNotEmitted(inlet.edited):
        inlet.refresh()
    assert inlet.value() == "Cake"
