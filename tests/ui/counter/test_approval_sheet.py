"""A manager approves a sale beyond the limits, or does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.errors import Refused
from loyalty_desk.services.approvals import Approvals
from loyalty_desk.ui.counter.approval_sheet import ApprovalSheet
from loyalty_desk.ui.counter.approval_words import ApprovalWords
from loyalty_desk.ui.format import Formats
from tests.shop import Rehearsal
from tests.ui.counter.stage import words_of

FORMATS = Formats("en", "RUB")
WORD = "open sesame"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    """A shop with limits for a sale, a day, and points used at once."""
    earning = {"per": "1.00", "limit_per_sale": "500", "limit_per_day": "200"}
    with Rehearsal(tmp_path / "a.shop", earning=earning, redemption={"approval_over_points": "100"}) as made:
        yield made


def opened(shop: Rehearsal, qtbot: QtBot) -> tuple[ApprovalSheet, list[str]]:
    """Return the sheet and the reasons with which it was approved."""
    asked = ApprovalWords(FORMATS).of_refusal(Refused("approval_needed", limit=10_000, asked=15_000))
    sheet = ApprovalSheet(Approvals(shop.shop), asked, formats=FORMATS, zone=shop.shop.program.time_zone)
    qtbot.addWidget(sheet)
    approved: list[str] = []
    sheet.approved.connect(approved.append)
    sheet.open()
    return sheet, approved


def press(sheet: ApprovalSheet, text: str) -> None:
    next(button for button in sheet.findChildren(QPushButton) if button.text() == text).click()


def test_it_says_by_how_much(shop: Rehearsal) -> None:
    words = ApprovalWords(FORMATS)
    anna = shop.customer()
    shop.adjust(anna, "1000")
    with pytest.raises(Refused) as caught:
        shop.quote(anna, "1000.00", redeem="150")
    assert [(line.label, line.value) for line in words.of_refusal(caught.value)] == [
        ("Points to use now", "150"),
        ("Without approval at most", "100"),
        ("Beyond the limit", "50"),
    ]
    assert [(line.label, line.value) for line in words.of_quote(shop.quote(anna, "800.00"))] == [
        ("Earned beyond the limit for one sale", "+300"),
        ("Earned beyond the limit for a day", "+300"),
    ]
    assert words.of_quote(shop.quote(anna, "150.00")) == []
    assert words.of_refusal(Refused("below_minimum", minimum=100)) == []


def test_a_manager_gives_a_reason_and_the_password(shop: Rehearsal, qtbot: QtBot) -> None:
    shop.desk.approvals.set_password(None, WORD)
    sheet, approved = opened(shop, qtbot)
    press(sheet, "large order")
    QTest.keyClicks(sheet._typed, WORD)
    QTest.keyClick(sheet._typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert approved == ["large order"]


def test_without_a_reason_nothing_is_approved_and_no_try_is_counted(shop: Rehearsal, qtbot: QtBot) -> None:
    shop.desk.approvals.set_password(None, WORD)
    sheet, approved = opened(shop, qtbot)
    sheet._typed.setText("not this")
    for _ in range(6):
        sheet.complete()
    assert "Say why: it is kept with the sale." in words_of(sheet)
    assert (sheet.isVisible(), approved) == (True, [])
    shop.desk.approvals.check(WORD)


def test_a_wrong_password_is_told_and_too_many_wait(shop: Rehearsal, qtbot: QtBot) -> None:
    shop.desk.approvals.set_password(None, WORD)
    sheet, approved = opened(shop, qtbot)
    press(sheet, "correction")
    said = []
    for _ in range(5):
        sheet._typed.setText("not this")
        sheet.complete()
        said.append(
            sheet._password.problem.replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")
        )
    assert said == ["This password is wrong. Type it again."] * 4 + ["Too many wrong passwords. Try again at 12:02 PM."]
    assert approved == []


def test_where_no_password_is_set_a_click_is_enough(shop: Rehearsal, qtbot: QtBot) -> None:
    sheet, approved = opened(shop, qtbot)
    assert "No password is set" in words_of(sheet)
    assert not sheet._typed.isVisible()
    press(sheet, "regular customer")
    sheet.complete()
    assert approved == ["regular customer"]
