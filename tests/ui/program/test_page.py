"""The page on a real shop: what is typed, what is said, what is published."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.program.page import ProgramPage
from loyalty_desk.ui.program.rows import RowList
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.field import Field
from tests.shop import Rehearsal


class Owner:
    """Somebody at the Program page."""

    def __init__(self, shop: Rehearsal, qtbot: QtBot) -> None:
        self.shop = shop
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.notices = Notices(self.host)
        self.page = ProgramPage(shop.desk, Formats("en", "RUB"), "en", self.notices, Tasks(self.host))
        qtbot.addWidget(self.page)
        self.counts: list[int] = []
        self.page.draft_changed.connect(self.counts.append)
        shop.desk.shop.listen(self.page.hear)
        self.page.resize(1000, 700)
        self.page.show()
        self.page.come_forward()

    def sentence(self, card: RuleCard) -> str:
        return card.sentence().replace("\N{NO-BREAK SPACE}", " ")

    def field(self, card: RuleCard, label: str, place: int = 0) -> Field:
        return [each for each in card.findChildren(Field) if _name(each) == label][place]

    def type(self, card: RuleCard, label: str, text: str, place: int = 0) -> Field:
        field = self.field(card, label, place)
        control = field.focusProxy()
        if control is not None and control.focusProxy() is not None:
            control = control.focusProxy()
        assert isinstance(control, QLineEdit)
        control.selectAll()
        QTest.keyClicks(control, text) if text else QTest.keyClick(control, Qt.Key.Key_Delete)
        return field

    def problem(self, card: RuleCard, label: str, place: int = 0) -> str:
        return self.field(card, label, place).problem

    def rows(self, card: RuleCard) -> list[RowList]:
        return card.findChildren(RowList)

    def publish(self) -> None:
        self.page.publish()


def _name(field: Field) -> str:
    control = field.focusProxy()
    return control.accessibleName() if control else ""


@pytest.fixture
def owner(tmp_path: Path, qtbot: QtBot) -> Iterator[Owner]:
    with Rehearsal(tmp_path / "a.shop") as shop:
        yield Owner(shop, qtbot)


def test_begins_as_it_is_in_force(owner: Owner) -> None:
    assert owner.counts[-1] == 0
    assert owner.page.problems() == ()
    switches = [card.switch for card in owner.page.cards() if card.switch]
    assert len(switches) == 4
    assert not any(switch.isChecked() for switch in switches)
    owner.publish()
    assert owner.shop.desk.rules.version() == 1


def test_the_sentence_follows_every_key(owner: Owner) -> None:
    owner.type(owner.page.earning, "Points", "3")
    assert owner.sentence(owner.page.earning).startswith("3 points for every")
    assert owner.counts[-1] == 1
    owner.type(owner.page.earning, "Points", "1")
    assert owner.counts[-1] == 0


def test_a_problem_stands_at_its_field_and_keeps_from_publishing(owner: Owner) -> None:
    owner.type(owner.page.redemption, "up to, of the bill", "150")
    assert owner.problem(owner.page.redemption, "up to, of the bill") == "more than 100"
    assert owner.sentence(owner.page.redemption) == "Mend what is marked here."
    assert owner.sentence(owner.page.earning).startswith("1 point")  # one mistake does not silence the other cards
    owner.publish()
    assert owner.shop.desk.rules.version() == 1
    owner.type(owner.page.redemption, "up to, of the bill", "50")
    assert owner.problem(owner.page.redemption, "up to, of the bill") == ""


def test_an_empty_field_is_a_problem_and_no_crash(owner: Owner) -> None:
    owner.type(owner.page.earning, "for every", "")
    assert owner.problem(owner.page.earning, "for every")
    owner.type(owner.page.shop, "Name", "   ")
    assert owner.problem(owner.page.shop, "Name")


def test_mistakes_on_two_cards_are_both_marked(owner: Owner) -> None:
    tiers = owner.page.tiers
    assert tiers.switch is not None
    tiers.switch.click()
    owner.type(owner.page.earning, "for every", "")
    owner.type(tiers, "from", "5000", place=2)
    assert owner.problem(owner.page.earning, "for every")
    assert owner.problem(tiers, "from", place=2) == "must be more than the one before"
    assert owner.page.limits.sentence() == "Points can be used at once, without limits."


def test_publishes_and_takes_back(owner: Owner) -> None:
    owner.type(owner.page.earning, "Points", "5")
    owner.publish()
    assert owner.shop.desk.rules.version() == 2
    assert owner.shop.desk.rules.program().earning.points == 500
    assert owner.counts[-1] == 0
    assert "Version 2" in owner.notices.texts()[-1]
    owner.page.take_back({**owner.page.draft.published, "earning": {"points": "1"}})
    assert owner.shop.desk.rules.version() == 3
    assert owner.shop.desk.rules.program().earning.points == 100
    assert owner.sentence(owner.page.earning).startswith("1 point ")


def test_publishes_by_its_key(owner: Owner, qtbot: QtBot) -> None:
    owner.type(owner.page.earning, "Points", "5")
    QTest.keyClick(owner.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: owner.shop.desk.rules.version() == 2)


def test_discard(owner: Owner) -> None:
    owner.type(owner.page.earning, "Points", "5")
    owner.page.discard()
    assert owner.sentence(owner.page.earning).startswith("1 point ")
    assert owner.counts[-1] == 0


def test_a_draft_survives_leaving_and_another_publication(owner: Owner) -> None:
    owner.type(owner.page.earning, "Points", "5")
    owner.page.hide()
    document = {**owner.page.draft.published, "refunds": {"shortfall": "forgive"}}
    owner.shop.desk.rules.publish(document)
    owner.page.show()
    owner.page.come_forward()
    assert owner.sentence(owner.page.earning).startswith("5 points")
    assert "forgiven" in owner.sentence(owner.page.refunds)
    assert owner.counts[-1] == 1


def test_switches_remember(owner: Owner) -> None:
    card = owner.page.expiry
    assert card.switch is not None
    card.switch.click()
    assert owner.sentence(card) == "Points live 12 months and then burn."
    owner.type(card, "Points live", "3")
    card.switch.click()
    assert owner.sentence(card) == "Points never burn."
    card.switch.click()
    assert owner.sentence(card) == "Points live 3 months and then burn."


def test_months_and_days_share_their_problem(owner: Owner) -> None:
    card = owner.page.expiry
    assert card.switch is not None
    card.switch.click()
    owner.type(card, "Points live", "0")
    assert owner.problem(card, "Points live") == "must be from 1 to 1200"


def test_levels(owner: Owner) -> None:
    card = owner.page.tiers
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
    card = owner.page.tiers
    assert card.switch is not None
    card.switch.click()
    owner.page.draft.put(("tiers", "metric"), "visits")
    card.show_draft()
    owner.type(card, "from", "10", place=1)
    owner.type(card, "from", "30", place=2)
    assert "Silver from 10 visits" in owner.sentence(card)


def test_groups_and_steps(owner: Owner) -> None:
    card = owner.page.discounts
    assert card.switch is not None
    card.switch.click()
    groups, steps = owner.rows(card)
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
    card = owner.page.earning
    (rates,) = owner.rows(card)
    rates.add.click()
    owner.type(card, "Category", "coffee")
    owner.type(card, "Points", "2", place=1)
    owner.type(card, "for every", "20", place=1)
    assert "coffee: 2 points for every" in owner.sentence(card)


def test_a_hidden_problem_unfolds_its_card(owner: Owner) -> None:
    card = owner.page.earning
    owner.type(card, "Sales from", "")
    assert owner.field(card, "Sales from").isVisible()
    assert owner.problem(card, "Sales from")


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "\x00\x07", "я" * 40_000, "\ud800", "<b>x</b>", "🜚"])
def test_any_text_as_a_name(owner: Owner, text: str) -> None:
    control = owner.field(owner.page.shop, "Name").focusProxy()
    assert isinstance(control, QLineEdit)
    control.setText(text)
    owner.publish()
    assert owner.shop.desk.rules.version() in (1, 2)


def test_new_categories_are_offered(owner: Owner) -> None:
    profiles = owner.shop.desk.profile
    profiles.save(replace(profiles.load(), categories=("Coffee", "Beans")))
    texts = {button.text() for button in owner.page.earning.findChildren(QPushButton)}
    assert {"Coffee", "Beans"} <= texts
    chip = next(each for each in owner.page.earning.findChildren(QPushButton) if each.text() == "Beans")
    chip.click()
    assert "Nothing for: Beans." in owner.sentence(owner.page.earning)
