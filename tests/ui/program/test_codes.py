"""Codes of offers: made from names while nobody knows them, then kept."""

import pytest

from loyalty_desk.ui.program.codes import code_for
from loyalty_desk.ui.program.counter_cards import CampaignsCard, StampsCard
from loyalty_desk.ui.program.level_cards import SegmentsCard
from loyalty_desk.ui.program.offer_row import OfferRow
from loyalty_desk.ui.program.rule_card import RuleCard
from tests.ui.program.owner import Owner


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Happy hour", "happy_hour"),
        ("Счастливый час!", "schastlivyi_chas"),
        ("10 % off", "10_off"),
        ("  ", "stamps"),
        ("☕☕", "stamps"),
        ("x" * 90, "x" * 40),
    ],
)
def test_made_from_a_name(name: str, code: str) -> None:
    assert code_for(name, set(), "stamps") == code


def test_taken_ones_get_a_number() -> None:
    assert code_for("Tea", {"tea", "tea_2"}, "x") == "tea_3"


def codes(card: RuleCard) -> list[str]:
    return [row.code() for row in card.findChildren(OfferRow)]


def test_a_new_code_follows_the_name_and_a_known_one_does_not(owner: Owner) -> None:
    card = owner.on(StampsCard)
    owner.type(card, "Name", "Fifth tea")
    assert codes(card) == ["fifth_tea"]
    owner.publish()
    owner.type(card, "Name", "Sixth tea")
    assert codes(card) == ["fifth_tea"]
    (cards,) = owner.rows(card)
    cards.add.click()
    owner.type(card, "Name", "Fifth tea", place=1)
    assert codes(card) == ["fifth_tea", "fifth_tea_2"]


def test_a_group_that_an_offer_names_keeps_its_code(owner: Owner) -> None:
    groups = owner.on(SegmentsCard)
    (own,) = owner.rows(groups)
    own.add.click()
    owner.type(groups, "Name", "Mums")
    assert codes(groups) == ["mums"]
    campaigns = owner.on(CampaignsCard)
    owner.choose(campaigns, "Only for these customers (none: all)", "Mums")
    owner.type(groups, "Name", "Mothers")
    assert codes(groups) == ["mums"]
    assert owner.page.problems() == ()
    assert owner.sentence(campaigns).endswith("Only for the group “Mothers”.")
