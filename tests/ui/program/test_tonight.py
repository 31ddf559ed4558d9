"""An owner has read a guide and wants “the tenth coffee is free” tonight: how many clicks that takes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.program.counter_cards import StampsCard
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.widgets.key_button import KeyButton
from tests.screens.harness import settle
from tests.ui.program.owner import Owner

SMALL = (1072, 720)  # what the navigation leaves of the smallest window


class Hand:
    """Clicks only what can be seen, and counts."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.clicks = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.qtbot.waitUntil(lambda: not widget.visibleRegion().isEmpty())
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


@pytest.mark.parametrize(("categories", "clicks"), [(("Coffee", "Beans"), 1), (("Beans", "Coffee"), 3)])
def test_tenth_coffee_free(owner: Owner, qtbot: QtBot, categories: tuple[str, ...], clicks: int) -> None:
    """One click and Publish; two more when coffee is not the shop's first category."""
    profiles = owner.shop.desk.profile
    profiles.save(replace(profiles.load(), categories=categories))
    owner.page.resize(*SMALL)
    hand = Hand(qtbot)
    card = owner.page.card(StampsCard)
    assert card.switch is not None
    hand.click(card.switch)
    if categories[0] != "Coffee":
        _pick(owner, hand, card)
    assert hand.clicks == clicks
    (publish,) = [each for each in owner.page.findChildren(KeyButton) if each.text() == "Publish"]
    hand.click(publish)
    (stamps,) = owner.shop.desk.rules.program().stamps
    assert (stamps.name, stamps.category, stamps.buy) == ("Tenth coffee free", "Coffee", 9)


def _pick(owner: Owner, hand: Hand, card: RuleCard) -> None:
    settle(owner.page)
    goods = owner.field(card, "Goods").focusProxy()
    assert isinstance(goods, QComboBox)
    hand.click(goods, QPoint(20, goods.height() // 2))
    QTest.keyClick(goods, Qt.Key.Key_Down)
    hand.clicks += 1
