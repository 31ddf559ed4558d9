"""What is wrong with a draft stands where it can be mended."""

from loyalty_desk.ui.program.counter_cards import CampaignsCard, StampsCard
from loyalty_desk.ui.program.level_cards import TiersCard
from loyalty_desk.ui.program.measuring_cards import LimitsCard, ShopCard
from loyalty_desk.ui.program.offer_row import OfferRow
from loyalty_desk.ui.program.points_cards import EarningCard, ExpiryCard, RedemptionCard
from loyalty_desk.ui.program.return_cards import ReferralCard
from tests.ui.program.owner import Owner


def test_a_problem_stands_at_its_field_and_keeps_from_publishing(owner: Owner) -> None:
    owner.type(owner.card(RedemptionCard), "up to, of the bill", "150")
    assert owner.problem(owner.card(RedemptionCard), "up to, of the bill") == "more than 100"
    assert owner.sentence(RedemptionCard) == "Mend what is marked here."
    assert owner.sentence(EarningCard).startswith("1 point")  # one mistake does not silence the other cards
    owner.publish()
    assert owner.shop.desk.rules.version() == 1
    owner.type(owner.card(RedemptionCard), "up to, of the bill", "50")
    assert owner.problem(owner.card(RedemptionCard), "up to, of the bill") == ""


def test_an_empty_field_is_a_problem_and_no_crash(owner: Owner) -> None:
    owner.type(owner.card(EarningCard), "for every", "")
    assert owner.problem(owner.card(EarningCard), "for every")
    owner.type(owner.card(ShopCard), "Name", "   ")
    assert owner.problem(owner.card(ShopCard), "Name")


def test_mistakes_on_two_cards_are_both_marked(owner: Owner) -> None:
    tiers = owner.card(TiersCard)
    assert tiers.switch is not None
    tiers.switch.click()
    owner.type(owner.card(EarningCard), "for every", "")
    owner.type(tiers, "from", "5000", place=2)
    assert owner.problem(owner.card(EarningCard), "for every")
    assert owner.problem(tiers, "from", place=2) == "must be more than the one before"
    assert owner.sentence(LimitsCard).startswith("Points can be used at once, without limits.")


def test_a_hidden_problem_unfolds_its_card(owner: Owner) -> None:
    card = owner.card(EarningCard)
    owner.type(card, "Sales from", "")
    assert owner.field(card, "Sales from").isVisible()
    assert owner.problem(card, "Sales from")


def test_months_and_days_share_their_problem(owner: Owner) -> None:
    card = owner.card(ExpiryCard)
    assert card.switch is not None
    card.switch.click()
    owner.type(card, "Points live", "0")
    assert owner.problem(card, "Points live") == "must be from 1 to 1200"


def test_what_is_wrong_with_an_offer_as_a_whole_stands_at_the_offer(owner: Owner) -> None:
    card = owner.on(CampaignsCard)
    owner.type(card, "Times the points", "")
    (row,) = card.findChildren(OfferRow)
    assert row.problem
    assert owner.sentence(card) == "Mend what is marked here."
    owner.type(card, "Discount", "10")
    assert row.problem == ""
    assert owner.sentence(card) == "Happy hour: 10 % off, from 16:00 to 18:00."


def test_what_is_wrong_inside_a_control_stands_at_it(owner: Owner) -> None:
    card = owner.on(CampaignsCard)
    hours = owner.field(card, "Hours")
    owner.type(card, "Hours", "25")
    assert hours.problem == "not a time such as 16:00"
    owner.type(card, "Hours", "9")
    assert hours.problem == ""
    assert owner.sentence(card) == "Happy hour: points ×2, from 09:00 to 18:00."


def test_a_problem_unfolds_its_folded_offer(owner: Owner) -> None:
    card = owner.on(StampsCard)
    (cards,) = owner.rows(card)
    cards.add.click()
    owner.publish()
    assert not owner.field_is_there(card, "Name")
    owner.page.draft.put(
        ("stamps",), [{**_first(owner.document()), "buy": 0}, _first(owner.document()) | {"code": "b"}]
    )
    card.show_draft()
    card.edited.emit()
    assert owner.problem(card, "Bought until free") == "must be from 1 to 1000"


def _first(document: dict[str, object]) -> dict[str, object]:
    stamps = document["stamps"]
    assert isinstance(stamps, list)
    return dict(stamps[0])


def test_what_is_wrong_with_a_mechanic_as_a_whole_stands_on_its_card(owner: Owner) -> None:
    card = owner.on(ReferralCard)
    owner.type(card, "For who brings a friend", "0")
    owner.type(card, "For the friend", "0")
    assert owner.sentence(card) == "Mend what is marked here."
    assert card.problem
    owner.type(card, "For the friend", "5")
    assert card.problem == ""


def test_a_mistake_of_one_card_takes_no_level_from_another(owner: Owner) -> None:
    """A campaign for a level that only the draft has: a mistake elsewhere does not make it unknown."""
    owner.on(TiersCard)
    campaigns = owner.on(CampaignsCard)
    owner.choose(campaigns, "Only for these levels (none: all)", "Gold")
    owner.type(owner.card(EarningCard), "for every", "")
    assert [problem.field for problem in owner.page.problems()] == ["earning.per"]
    assert owner.sentence(campaigns).endswith("Only for these levels: Gold.")
