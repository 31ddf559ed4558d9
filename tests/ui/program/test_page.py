"""The page on a real shop: what is typed, what is said, what is published."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.counter_cards import StampsCard
from loyalty_desk.ui.program.form import Form
from loyalty_desk.ui.program.level_cards import DiscountsCard, TiersCard
from loyalty_desk.ui.program.measuring_cards import ShopCard
from loyalty_desk.ui.program.offer_row import OfferRow
from loyalty_desk.ui.program.page import ProgramPage
from loyalty_desk.ui.program.points_cards import EarningCard, ExpiryCard, RefundsCard
from loyalty_desk.ui.program.return_cards import PerksCard
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.tasks import Tasks
from tests.ui.program.owner import Owner


def test_begins_as_it_is_in_force(owner: Owner) -> None:
    assert owner.counts[-1] == 0
    assert owner.page.problems() == ()
    switches = [card.switch for card in owner.page.cards() if card.switch]
    assert len(switches) == 23
    assert not any(switch.isChecked() for switch in switches)
    owner.publish()
    assert owner.shop.desk.rules.version() == 1


def test_the_sentence_follows_every_key(owner: Owner) -> None:
    owner.type(owner.card(EarningCard), "Points", "3")
    assert owner.sentence(EarningCard).startswith("3 points for every")
    assert owner.counts[-1] == 1
    owner.type(owner.card(EarningCard), "Points", "1")
    assert owner.counts[-1] == 0


def test_publishes_and_takes_back(owner: Owner) -> None:
    owner.type(owner.card(EarningCard), "Points", "5")
    owner.publish()
    assert owner.shop.desk.rules.version() == 2
    assert owner.shop.desk.rules.program().earning.points == 500
    assert owner.counts[-1] == 0
    assert "Version 2" in owner.notices.texts()[-1]
    owner.page.take_back({**owner.page.draft.published, "earning": {"points": "1"}})
    assert owner.shop.desk.rules.version() == 3
    assert owner.shop.desk.rules.program().earning.points == 100
    assert owner.sentence(EarningCard).startswith("1 point ")


def test_publishes_by_its_key(owner: Owner, qtbot: QtBot) -> None:
    owner.type(owner.card(EarningCard), "Points", "5")
    QTest.keyClick(owner.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: owner.shop.desk.rules.version() == 2)


def test_discard(owner: Owner) -> None:
    owner.type(owner.card(EarningCard), "Points", "5")
    owner.page.discard()
    assert owner.sentence(EarningCard).startswith("1 point ")
    assert owner.counts[-1] == 0


def test_a_draft_survives_leaving_and_another_publication(owner: Owner) -> None:
    owner.type(owner.card(EarningCard), "Points", "5")
    owner.page.hide()
    document = {**owner.page.draft.published, "refunds": {"shortfall": "forgive"}}
    owner.shop.desk.rules.publish(document)
    owner.page.show()
    owner.page.come_forward()
    assert owner.sentence(EarningCard).startswith("5 points")
    assert "forgiven" in owner.sentence(RefundsCard)
    assert owner.counts[-1] == 1


def test_switches_remember(owner: Owner) -> None:
    card = owner.card(ExpiryCard)
    assert card.switch is not None
    card.switch.click()
    assert owner.sentence(card) == "Points live 12 months and then burn."
    owner.type(card, "Points live", "3")
    card.switch.click()
    assert owner.sentence(card).startswith("Points never burn.")
    card.switch.click()
    assert owner.sentence(card) == "Points live 3 months and then burn."


def test_levels(owner: Owner) -> None:
    card = owner.card(TiersCard)
    assert card.switch is not None
    card.switch.click()
    assert "Gold from" in owner.sentence(card)
    owner.type(card, "from", "5000", place=2)
    assert owner.problem(card, "from", place=2) == "must be more than the one before"
    owner.type(card, "from", "50000", place=2)
    (levels,) = owner.rows(card)
    levels.add.click()
    assert owner.problem(card, "Level", place=3)
    owner.type(card, "Level", "Platinum", place=3)
    owner.type(card, "from", "90000", place=3)
    owner.type(card, "Own points", "7", place=3)
    assert owner.problem(card, "for every", place=3)
    owner.type(card, "for every", "20", place=3)
    owner.publish()
    tiers = owner.shop.desk.rules.program().tiers
    assert tiers is not None
    assert [level.code for level in tiers.levels] == ["bronze", "silver", "gold", "level_1"]
    levels.rows[0].remove.click()
    assert "Bronze" not in owner.sentence(card)


def test_levels_by_visits(owner: Owner) -> None:
    card = owner.card(TiersCard)
    assert card.switch is not None
    card.switch.click()
    owner.page.draft.put(("tiers", "metric"), "visits")
    card.show_draft()
    owner.type(card, "from", "10", place=1)
    owner.type(card, "from", "30", place=2)
    assert "Silver from 10 visits" in owner.sentence(card)


def test_groups_and_steps(owner: Owner) -> None:
    card = owner.card(DiscountsCard)
    assert card.switch is not None
    card.switch.click()
    groups, steps = owner.rows(card)
    assert owner.sentence(card) == "Staff: 10 % off."
    groups.rows[0].remove.click()
    groups.add.click()
    assert owner.problem(card, "Group") == "must not be empty"
    owner.type(card, "Group", "staff")
    owner.type(card, "Discount", "20")
    groups.add.click()
    owner.type(card, "Group", "staff", place=1)
    owner.type(card, "Discount", "10", place=1)
    assert owner.problem(card, "Group", place=1) == "is used twice"
    owner.publish()
    assert owner.shop.desk.rules.version() == 1
    groups.rows[1].remove.click()
    steps.add.click()
    owner.type(card, "Has spent at least", "10000")
    owner.type(card, "Discount", "3", place=1)
    assert owner.sentence(card).startswith("Staff: 20 % off; who has spent")
    owner.publish()
    assert owner.shop.desk.rules.version() == 2


def test_category_rates(owner: Owner) -> None:
    card = owner.card(EarningCard)
    (rates,) = owner.rows(card)
    rates.add.click()
    owner.type(card, "Category", "coffee")
    owner.type(card, "Points", "2", place=1)
    owner.type(card, "for every", "20", place=1)
    assert "coffee: 2 points for every" in owner.sentence(card)


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "\x00\x07", "я" * 40_000, "\ud800", "<b>x</b>", "🜚"])
def test_any_text_as_a_name(owner: Owner, text: str) -> None:
    control = owner.field(owner.card(ShopCard), "Name").focusProxy()
    assert isinstance(control, QLineEdit)
    control.setText(text)
    owner.publish()
    assert owner.shop.desk.rules.version() in (1, 2)


def test_new_categories_are_offered(owner: Owner) -> None:
    profiles = owner.shop.desk.profile
    profiles.save(replace(profiles.load(), categories=("Coffee", "Beans")))
    texts = {button.text() for button in owner.card(EarningCard).findChildren(QPushButton)}
    assert {"Coffee", "Beans"} <= texts
    chip = next(each for each in owner.card(EarningCard).findChildren(QPushButton) if each.text() == "Beans")
    chip.click()
    assert "Nothing for: Beans." in owner.sentence(EarningCard)


def test_a_card_of_offers_says_each_of_them(owner: Owner) -> None:
    card = owner.on(StampsCard)
    (cards,) = owner.rows(card)
    for name in ("Tea", "Cake", "Bun"):
        cards.add.click()
        owner.type(card, "Name", name, place=len(cards.rows) - 1)
    assert owner.sentence(card) == ""  # the rows say it
    assert all(isinstance(row, OfferRow) and row.sentence for row in cards.rows)
    card.unfold(False)
    *told, more = owner.sentence(card).split("\n")
    assert [line.partition(":")[0] for line in told] == ["Tenth coffee free", "Tea", "Cake"]
    assert more == "And 1 more."


def test_the_cards_that_are_not_seen_at_first_are_made_after_the_first_paint(owner: Owner, qtbot: QtBot) -> None:
    page = ProgramPage(owner.shop.desk, Formats("en", "RUB"), "en", owner.notices, Tasks(owner.host))
    qtbot.addWidget(page)
    page.show()
    page.come_forward()
    assert len(page.findChildren(RuleCard)) == 8
    qtbot.waitUntil(lambda: len(page.findChildren(RuleCard)) == 27)
    assert page.findChildren(Form) == []


def test_a_click_on_the_title_unfolds_a_card(owner: Owner) -> None:
    card = owner.page.card(EarningCard)
    assert not card.is_filled()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(60, 30))
    assert owner.field(card, "Points").isVisible()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(60, 30))
    assert not owner.field(card, "Points").isVisible()


def test_buttons_lead_to_groups_of_cards(owner: Owner, qtbot: QtBot) -> None:
    perks = owner.page.card(PerksCard)
    qtbot.waitUntil(lambda: perks.mapTo(owner.page, QPoint()).y() > owner.page.height())
    chips = {button.text(): button for button in owner.page.findChildren(QPushButton)}
    assert perks.visibleRegion().isEmpty()
    QTest.mouseClick(chips["Not money"], Qt.MouseButton.LeftButton)
    assert not perks.visibleRegion().isEmpty()
    assert chips["Not money"].isChecked()
    QTest.mouseClick(chips["Points"], Qt.MouseButton.LeftButton)
    assert not owner.page.card(EarningCard).visibleRegion().isEmpty()
