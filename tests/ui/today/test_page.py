"""The list of the day under keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.services import attention
from loyalty_desk.services.attention import Attention
from loyalty_desk.ui.today.today_model import TodayModel
from loyalty_desk.ui.today.today_row import buttons_in
from loyalty_desk.ui.today.today_view import TodayView
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.page_head import PageHead
from tests.ui.customers.conftest import ModelTester
from tests.ui.today.conftest import Stage


def view(stage: Stage) -> TodayView:
    found = stage.page.findChild(TodayView)
    assert isinstance(found, TodayView)
    return found


def names(stage: Stage) -> list[str]:
    model = view(stage).model()
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def texts(stage: Stage) -> str:
    head = stage.page.findChild(PageHead)
    assert isinstance(head, PageHead)
    return " ".join(label.text() for label in head.findChildren(Label))


def press_button(stage: Stage, row: int, place: int) -> None:
    shown = view(stage)
    rect = shown.visualRect(shown.model().index(row, 0))
    button = buttons_in(rect, shown.font(), ("Done", "Open"))[place]
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=button.center())


def test_the_list_says_who_and_why(stage: Stage, qtmodeltester: ModelTester) -> None:
    stage.show()
    assert names(stage) == ["Birthdays of the next days, 2", "Anna", "Boris"]
    model = view(stage).model()
    aloud = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert aloud == "Anna, Birthday today, a kind word, +7 916 123-45-67"
    assert "To do: 2" in texts(stage)
    qtmodeltester.check(model)


def test_space_is_done_and_enter_opens(stage: Stage) -> None:
    stage.show()
    stage.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert stage.opened == [stage.boris]
    stage.press(Qt.Key.Key_Up, Qt.Key.Key_Space)
    assert names(stage) == ["Birthdays of the next days, 1", "Boris"]
    assert stage.shop.desk.people.timeline(stage.anna)[0].kind == "contact"
    assert stage.notices.texts() == ["Written down: Anna."]
    stage.press(Qt.Key.Key_Return)
    assert stage.opened == [stage.boris, stage.boris]


def test_done_can_be_undone(stage: Stage) -> None:
    stage.show()
    stage.press(Qt.Key.Key_Space)
    (undo,) = [each for each in stage.host.findChildren(QPushButton) if each.text() == "Undo"]
    undo.click()
    assert names(stage) == ["Birthdays of the next days, 2", "Anna", "Boris"]


def test_buttons_of_a_row(stage: Stage) -> None:
    stage.show()
    QApplication.processEvents()
    press_button(stage, 2, 1)
    assert stage.opened == [stage.boris]
    press_button(stage, 1, 0)
    assert names(stage) == ["Birthdays of the next days, 1", "Boris"]


def test_a_click_beside_the_buttons_only_marks(stage: Stage) -> None:
    stage.show()
    QApplication.processEvents()
    shown = view(stage)
    for row in (0, 2):
        spot = shown.visualRect(shown.model().index(row, 0)).topLeft() + QPoint(60, 20)
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert shown.currentIndex().row() == 2
    assert (stage.opened, len(names(stage))) == ([], 3)
    QTest.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert stage.opened == [stage.boris]


def test_a_calm_day_says_so(stage: Stage) -> None:
    stage.show()
    stage.press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    empty = stage.page.findChild(EmptyState)
    assert isinstance(empty, EmptyState)
    assert empty.isVisible()
    stage.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert stage.opened == []


def test_another_day_has_another_list(stage: Stage) -> None:
    stage.show()
    stage.shop.go("2026-01-11")
    stage.page.come_forward()
    assert names(stage) == ["Birthdays of the next days, 1", "Boris"]


def test_a_big_shop_is_read_beside_the_window(stage: Stage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(attention, "SMALL", 1)
    stage.show()
    assert names(stage) == []
    assert "Looking through all customers" in texts(stage)
    qtbot.waitUntil(lambda: len(names(stage)) == 3)
    stage.press(Qt.Key.Key_Space)
    assert names(stage) == ["Birthdays of the next days, 1", "Boris"]
    (undo,) = [each for each in stage.host.findChildren(QPushButton) if each.text() == "Undo"]
    undo.click()
    qtbot.waitUntil(lambda: len(names(stage)) == 3)


def test_a_disk_that_fails_is_told(stage: Stage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    def fail(_attention: Attention, *_told: object) -> None:
        raise Trouble("disk_error")

    stage.show()
    monkeypatch.setattr(Attention, "contact", fail)
    stage.press(Qt.Key.Key_Space)
    assert len(names(stage)) == 3
    assert "disk" in stage.notices.texts()[0]
    monkeypatch.setattr(attention, "SMALL", 1)
    monkeypatch.setattr(Attention, "today", fail)
    stage.notices.clear()
    stage.page.reload()
    qtbot.waitUntil(lambda: len(stage.notices.texts()) > 0)


def test_keys_are_told(stage: Stage) -> None:
    told = stage.page.keys()
    assert [key.keys for key in told] == ["Up, Down", "Space", "Enter"]


def test_words_of_every_kind(stage: Stage) -> None:
    model = view(stage).model()
    assert isinstance(model, TodayModel)
    stage.shop.publish(
        birthday={"points": "50"},
        win_back={"after_days": 40, "points": "100", "valid_days": 14},
        replenishment=[{"category": "beans", "days": 30}],
        expiry={"months": 6},
    )
    shop = stage.shop
    shop.sale(stage.anna, shop.line("900.00", category="beans"))
    shop.go("2026-02-10")
    shop.desk.attention.add_date(stage.boris, "Wedding", month=2, day=11)
    shop.adjust(stage.boris, "5", expires="2026-02-12")
    stage.show()
    told = [model.told(row) for row in range(model.rowCount()) if model.matter(row)]
    assert [(each.why, each.offer) for each in told] == [
        ("5\N{NO-BREAK SPACE}points burn in 2 days", "come and use them"),
        ("Last here 31 days ago, spent RUB\N{NO-BREAK SPACE}900.00 so far", "45\N{NO-BREAK SPACE}points wait for them"),
        ("Spent RUB\N{NO-BREAK SPACE}900.00 in 90 days, 1 visit", "one of the best: say thanks"),
        ("beans: bought 31 days ago", "remind of it"),
        ("Wedding: tomorrow", "remind of it"),
    ]
