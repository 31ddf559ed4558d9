"""An answer is written down on a customer's page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.ui.customers.give_button import GiveButton
from loyalty_desk.ui.customers.opinion_sheet import OpinionSheet
from loyalty_desk.ui.customers.timeline_words import TimelineWords
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.label import Label
from tests.shop import Rehearsal
from tests.ui.customers.conftest import Stage

LEFT, RIGHT, TAB, ENTER = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Return
POINTS = "+10\N{NO-BREAK SPACE}points"
THANKED = "Was thanked not long ago: kept without points."


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    """A shop that thanks for answers."""
    with Rehearsal(tmp_path / "a.shop", feedback={"points": "10", "once_in_days": 30}) as made:
        yield made


@pytest.fixture
def anna(stage: Stage, shop: Rehearsal) -> CustomerId:
    """A customer whose page is open."""
    who = shop.customer("Anna")
    stage.open(who)
    return who


def opened(stage: Stage) -> OpinionSheet:
    """Open the sheet from the menu."""
    (menu,) = (menu for button in stage.page.findChildren(GiveButton) for menu in button.findChildren(QMenu))
    next(each for each in menu.actions() if each.text() == "An answer").trigger()
    return stage.sheet(OpinionSheet)


def said(sheet: OpinionSheet) -> set[str]:
    return {label.text() for label in sheet.findChildren(Label) if label.isVisible()}


def told(shop: Rehearsal, who: CustomerId) -> list[tuple[str, str, str]]:
    """Return the rows of answers: title, detail, points."""
    words = TimelineWords(Formats("en", "RUB"), shop.shop.program, shop.shop.today())
    rows = [words.of(item) for item in shop.desk.people.timeline(who) if item.kind != "joined"]
    return [(row.title, row.detail, row.points) for row in rows if "card" not in row.title.lower()]


def test_an_answer_by_keys_alone(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    sheet = opened(stage)
    assert POINTS in said(sheet)
    stage.press(LEFT, RIGHT, RIGHT, TAB, RIGHT, RIGHT, RIGHT, TAB)
    line = sheet.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "a draught at the door")
    stage.press(ENTER)
    assert stage.notices.texts() == [f"The answer is written down: {POINTS}"]
    assert shop.balance(anna) == "10"
    rows = told(shop, anna)
    assert sorted((title, points) for title, _, points in rows) == [
        ("Recommends us: 2 of 10", ""),
        ("Satisfied: 4 of 5", ""),
        ("Thanks for an answer", "+10"),
    ]
    assert ["a draught at the door" in detail for _, detail, _ in rows] == [False, False, True]


def test_who_was_thanked_lately_is_still_asked(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    shop.desk.bonuses.thank_for_feedback("1", anna)
    sheet = opened(stage)
    assert THANKED in said(sheet)
    stage.press(ENTER)
    assert sheet.isVisible()
    assert "The customer had these points not long ago." in said(sheet)
    stage.press(RIGHT, ENTER)
    assert stage.notices.texts() == ["The answer is written down."]
    assert shop.balance(anna) == "10"
    assert shop.desk.reports.opinions(shop.shop.today(), shop.shop.today()).detractors == 1


def test_without_a_rule_an_answer_needs_a_score(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    shop.publish(feedback=None)
    sheet = opened(stage)
    (complete,) = [each for each in sheet.findChildren(QPushButton) if each.text() == "Write down"]
    assert not complete.isEnabled()
    assert not said(sheet) & {POINTS, THANKED}
    stage.press(RIGHT)
    assert complete.isEnabled()
    stage.press(Qt.Key.Key_Space)
    assert not complete.isEnabled()
    stage.press(TAB, LEFT, ENTER)
    assert stage.notices.texts() == ["The answer is written down."]
    assert [title for title, _, _ in told(shop, anna)] == ["Satisfied: 1 of 5"]


def test_the_control_group_is_asked_and_promised_nothing(stage: Stage, shop: Rehearsal) -> None:
    shop.publish(control_group_every=2)
    who = next(who for who in (shop.customer("Kira"), shop.customer("Lev")) if shop.standing(who).control)
    stage.open(who)
    sheet = opened(stage)
    assert "Kept without points." in said(sheet)
    stage.press(ENTER)
    assert stage.notices.texts() == ["The answer is written down."]
