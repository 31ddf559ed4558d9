"""The owner sets, changes and removes the approval password."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.errors import Refused
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.settings.approval_part import ApprovalPart
from tests.shop import Rehearsal
from tests.ui.counter.stage import words_of

WORD = "open sesame"


@pytest.fixture
def part(shop: Rehearsal, notices: Notices, qtbot: QtBot) -> ApprovalPart:
    made = ApprovalPart(shop.desk, Formats("en", "RUB"), notices)
    qtbot.addWidget(made)
    made.reload()
    made.show()
    return made


def fill(part: ApprovalPart, *texts: str) -> None:
    for line, text in zip(part._lines, texts, strict=True):
        line.setText(text)


def test_a_first_password_is_typed_twice(part: ApprovalPart, shop: Rehearsal, notices: Notices) -> None:
    assert "no password" in words_of(part)
    assert not part._old.isVisible()
    for line in part._lines[1:]:
        QTest.keyClicks(line, WORD)
    QTest.keyClick(part._lines[2], Qt.Key.Key_Return)
    shop.desk.approvals.check(WORD)
    assert notices.texts() == ["The password is set."]
    assert "password set" in words_of(part)
    assert part._old.isVisible()
    assert [line.text() for line in part._lines] == [""] * 3


def test_what_is_typed_wrong_is_said_beside_it(part: ApprovalPart, shop: Rehearsal) -> None:
    fill(part, "", WORD, "open sesamo")
    part._set.click()
    assert "not the same" in part._again.problem
    fill(part, "", "12345", "12345")
    part._set.click()
    assert part._new.problem == "Must have at least 6 characters"
    assert part._again.problem == ""
    assert not shop.desk.approvals.required


def test_who_does_not_know_it_can_neither_change_nor_remove_it(
    part: ApprovalPart, shop: Rehearsal, notices: Notices
) -> None:
    shop.desk.approvals.set_password(None, WORD)
    part.reload()
    fill(part, "something", "something else", "something else")
    part._set.click()
    assert part._old.problem == "This password is wrong. Type it again."
    part._remove.click()
    with pytest.raises(Refused):
        shop.desk.approvals.check("")
    fill(part, WORD, "", "")
    part._remove.click()
    assert not shop.desk.approvals.required
    assert notices.texts() == ["The password is removed."]
    assert not part._remove.isVisible()
