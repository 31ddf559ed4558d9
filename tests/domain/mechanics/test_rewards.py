"""The rewards catalogue: who can have what, and what it takes off which goods."""

from typing import Any

import pytest

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.marks import REWARD, Mark
from loyalty_desk.domain.mechanics.rewards import affordable
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.supplies import FULL, Supplies
from tests.domain.pricing import NOON, goods
from tests.shop import program

GOLD = {"levels": [{"code": "gold", "name": "Gold", "from": "5"}]}
RICH = Standing(available=100_000)


def catalogue(*told: dict[str, Any], **sections: Any) -> Program:
    named = [{"code": f"r{place}", "name": f"R{place}", "points": "150", **each} for place, each in enumerate(told)]
    return program(earning={"points": "0"}, tiers=GOLD, rewards=named, **sections)


def taken(rules: Program, *lines: Line, rewards: str = "r0", stands: Standing = RICH, redeem: int = 0) -> Quote:
    return price(rules, stands, Purchase(lines, redeem, tuple(rewards.split())), at=NOON)


def test_money_off_is_spread_over_its_goods() -> None:
    rules = catalogue({"kind": "money_off", "value": "200.00", "categories": ["coffee", "tea"]})
    quote = taken(rules, *goods("300.00 coffee", "100.00 books", "100.00 tea"))
    assert [line.discount for line in quote.lines] == [15_000, 0, 5_000]
    assert [line.points for line in quote.lines] == [11_300, 0, 3_700]  # whole points
    assert (quote.to_pay, quote.points_used, quote.available_after) == (30_000, 15_000, 85_000)
    assert quote.marks == (Mark(REWARD, "r0"),)


def test_money_off_is_never_more_than_its_goods_cost() -> None:
    rules = catalogue({"kind": "money_off", "value": "200.00", "categories": ["coffee"]})
    quote = taken(rules, *goods("150.00 coffee", "100.00 books"))
    assert [line.discount for line in quote.lines] == [15_000, 0]


@pytest.mark.parametrize("kind", ["money_off", "percent_off"])
def test_it_needs_goods(kind: str) -> None:
    rules = catalogue({"kind": kind, "value": "50.00", "categories": ["coffee"]})
    for lines in (goods("100.00 books"), goods("0.00 coffee", "100.00 books")):
        with pytest.raises(Refused) as refused:
            taken(rules, *lines)
        assert refused.value.values == {"reward": "r0", "why": "goods"}


def test_percent_off_is_rounded_half_up_by_line() -> None:
    rules = catalogue({"kind": "percent_off", "value": "12.5"})
    quote = taken(rules, *goods("0.04", "0.20", "100.00"))
    assert [line.discount for line in quote.lines] == [1, 3, 1_250]


def test_two_rewards_one_after_the_other() -> None:
    rules = catalogue({"kind": "money_off", "value": "20.00"}, {"kind": "percent_off", "value": "50"})
    assert taken(rules, *goods("100.00"), rewards="r0 r1").to_pay == 4_000
    assert taken(rules, *goods("100.00"), rewards="r1 r0").to_pay == 3_000


def test_a_gift_is_a_unit_of_its_name_or_category_or_not_on_the_bill() -> None:
    rules = catalogue({"kind": "gift", "name": "Dessert", "categories": ["cakes"]}, {"kind": "gift"})
    cakes = (Line(30_000, "Tart", "cakes", 2000), Line(40_000, "Pie", "cakes", 4000))
    assert [line.discount for line in taken(rules, *cakes).lines] == [15_000, 0]
    named = (*cakes, Line(9_000, "dessert"))
    assert [line.discount for line in taken(rules, *named).lines] == [0, 0, 9_000]
    elsewhere = taken(rules, *cakes, rewards="r1")
    assert (elsewhere.discount, elsewhere.points_used) == (0, 15_000)
    assert [line.points for line in elsewhere.lines] == [6_400, 8_600]


def test_the_value_of_a_gift_is_the_highest_price() -> None:
    rules = catalogue({"kind": "gift", "name": "Dessert", "value": "99.50"})
    assert taken(rules, Line(15_000, "Dessert")).discount == 9_950


def test_a_perk_costs_points_only() -> None:
    quote = taken(catalogue({"kind": "perk"}), *goods("100.00", "0.00"))
    assert (quote.to_pay, [line.points for line in quote.lines]) == (10_000, [15_000, 0])
    free = taken(catalogue({"kind": "perk"}), *goods("0.00", "0.00"))
    assert [line.points for line in free.lines] == [15_000, 0]


@pytest.mark.parametrize(
    ("fields", "standing", "given", "why"),
    [
        ({"tiers": ["gold"]}, {}, {}, "tier"),
        ({"tiers": ["gold"]}, {"tier": "gold"}, {}, ""),
        ({"segments": ["vip"]}, {"segments": frozenset({"regular"})}, {}, "segment"),
        ({"segments": ["vip"]}, {"segments": frozenset({"vip"})}, {}, ""),
        ({"stock": 2}, {}, {(REWARD, "r0"): 1}, ""),
        ({"stock": 2}, {}, {(REWARD, "r0"): 2}, "stock"),
        ({"stock": 0}, {}, {}, "stock"),
        ({"per_customer": 1}, {"tally": {(REWARD, "r0"): 1}}, {}, "per_customer"),
        ({"per_customer": 2}, {"tally": {(REWARD, "r0"): 1}}, {}, ""),
    ],
)
def test_who_can_have_it(fields: dict[str, Any], standing: dict[str, Any], given: Any, why: str) -> None:
    rules, stands = catalogue({"kind": "perk", **fields}), Standing(available=15_000, **standing)
    supplies, purchase = Supplies(given=given), Purchase(goods("1.00"), rewards=("r0",))
    assert affordable(rules, stands, supplies) == (() if why else ("r0",))
    if not why:
        assert price(rules, stands, purchase, at=NOON, supplies=supplies).points_used == 15_000
        return
    with pytest.raises(Refused) as refused:
        price(rules, stands, purchase, at=NOON, supplies=supplies)
    assert (refused.value.code, refused.value.values["why"]) == ("reward_unavailable", why)


def test_what_is_not_to_be_had() -> None:
    rules = catalogue({"kind": "perk"}, {"kind": "perk"})
    with pytest.raises(Refused, match="unknown_reward"):
        taken(rules, *goods("1.00"), rewards="cake")
    with pytest.raises(Invalid, match="used twice"):
        taken(rules, *goods("1.00"), rewards="r0 r0")
    with pytest.raises(Refused, match="not_enough_points"):
        taken(rules, *goods("1.00"), rewards="r0 r1", stands=Standing(available=29_999))
    with pytest.raises(Refused, match="no_card"):
        price(rules, None, Purchase(goods("1.00"), rewards=("r0",)), at=NOON)
    assert affordable(rules, Standing(available=14_999), FULL) == ()


def test_points_that_a_reward_costs_do_not_pay_as_well() -> None:
    rules = catalogue({"kind": "money_off", "value": "20.00"})
    stands = Standing(available=20_000)
    with pytest.raises(Refused) as refused:
        taken(rules, *goods("100.00"), stands=stands, redeem=5_100)
    assert refused.value.values == {"available": 5_000, "asked": 5_100}
    quote = taken(rules, *goods("100.00"), stands=stands, redeem=5_000)
    assert (quote.to_pay, quote.points_used, quote.max_points) == (3_000, 20_000, 5_000)


def test_points_of_the_sale_do_not_buy_the_reward_that_lowers_it() -> None:
    """Odoo #117988."""
    rules = program(
        earning={"per": "1.00"},
        redemption={"with_same_sale_points": True},
        rewards=[{"code": "r0", "name": "R", "points": "100", "kind": "money_off", "value": "50.00"}],
    )
    with pytest.raises(Refused, match="not_enough_points"):
        taken(rules, *goods("500.00"), stands=Standing(available=9_900))


def test_money_after_a_reward_earns() -> None:
    rules = program(
        earning={"per": "10.00"},
        rewards=[{"code": "r0", "name": "R", "points": "1", "kind": "money_off", "value": "40.00"}],
    )
    assert taken(rules, *goods("100.00")).points_earned == 600
