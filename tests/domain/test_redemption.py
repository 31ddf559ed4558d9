"""Paying with points: limits, exclusions, values, and what the cashier is told."""

from typing import Any

import pytest

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.kinds import points_text
from tests.domain.pricing import points, priced, program

RICH: dict[str, Any] = {"available": 1_000_000}


def used(rules: Any, *told: str, redeem: str = "max", **standing: Any) -> str:
    return points_text(priced(rules, *told, redeem=redeem, **(standing or RICH)).points_used)


def refusal(rules: Any, *told: str, redeem: str, **standing: Any) -> tuple[str, dict[str, object]]:
    with pytest.raises(Refused) as caught:
        priced(rules, *told, redeem=redeem, **(standing or RICH))
    return caught.value.code, caught.value.values


def test_points_pay_a_share_of_the_bill() -> None:
    half = program(redemption={"share_limit_percent": "50"})
    assert used(half, "99.99") == "49"
    assert used(program(redemption={"share_limit_percent": "50"}, points={"precision": 2}), "99.99") == "49.99"
    assert used(program(redemption={"share_limit_percent": "0"}), "99.99") == "0"
    assert used(program(), "99.99") == "99"
    assert used(program(), "0.00") == "0"


def test_a_tier_may_have_its_own_share() -> None:
    levels = [
        {"code": "none", "name": "None", "from": "0", "share_limit_percent": "0"},
        {"code": "plain", "name": "Plain", "from": "1"},
        {"code": "all", "name": "All", "from": "2", "share_limit_percent": "100"},
    ]
    rules = program(redemption={"share_limit_percent": "30"}, tiers={"levels": levels})
    shares = [used(rules, "100.00", tier=tier, **RICH) for tier in ("none", "plain", "all", None)]
    assert shares == ["0", "30", "100", "30"]


def test_more_than_there_is_or_than_the_share_is_refused() -> None:
    half = program(redemption={"share_limit_percent": "50"})
    assert refusal(half, "100.00", redeem="51") == ("over_share_limit", {"most": points("50"), "asked": points("51")})
    assert refusal(half, "100.00", redeem="31", available=3000) == (
        "not_enough_points", {"available": 3000, "asked": 3100},
    )  # fmt: skip
    assert refusal(half, "100.00", redeem="60", available=3000)[0] == "not_enough_points"
    assert used(half, "100.00", redeem="50") == "50"


def test_the_cashier_says_how_many() -> None:
    """Odoo #264931: the maximum was drained, nobody could say how many."""
    assert used(program(), "100.00", redeem="17") == "17"
    assert used(program(), "100.00", redeem="0") == "0"


def test_below_the_minimum_none_are_used() -> None:
    rules = program(redemption={"minimum_points": "20"})
    assert refusal(rules, "100.00", redeem="19") == ("below_minimum", {"minimum": 2000, "asked": 1900})
    assert used(rules, "100.00", redeem="20") == "20"
    assert used(rules, "19.99") == "0"
    assert priced(rules, "19.99", **RICH).max_points == 0
    assert used(rules, "100.00", redeem="0") == "0"


def test_excluded_goods_are_paid_in_money() -> None:
    rules = program(redemption={"excluded_categories": ["tobacco"], "share_limit_percent": "50"})
    quote = priced(rules, "100.00 tobacco", "30.00 tea", redeem="max", **RICH)
    assert ([line.points for line in quote.lines], quote.to_pay) == ([0, 1500], 11500)


def test_a_point_may_be_worth_more_or_less() -> None:
    dear, cheap = program(points={"value": "2.50"}), program(points={"value": "0.30"})
    quote = priced(dear, "99.00", redeem="max", **RICH)
    assert (quote.points_used, quote.points_money, quote.to_pay) == (3900, 9750, 150)
    quote = priced(cheap, "1.00", redeem="max", **RICH)
    assert (quote.points_used, quote.points_money, quote.to_pay) == (300, 90, 10)
    fine = priced(program(points={"value": "0.30", "precision": 2}), "1.00", redeem="3.33", **RICH)
    assert (fine.points_money, fine.to_pay) == (99, 1)


def test_points_and_money_are_split_in_proportion() -> None:
    quote = priced(program(), "10.00", "10.00", "10.00", redeem="10", **RICH)
    assert [(line.points, line.points_money) for line in quote.lines] == [(400, 334), (300, 333), (300, 333)]


def test_many_points_need_an_approval() -> None:
    rules = program(redemption={"approval_over_points": "50"})
    assert refusal(rules, "100.00", redeem="51") == ("approval_needed", {"limit": 5000, "asked": 5100})
    assert refusal(rules, "100.00", redeem="max")[0] == "approval_needed"
    assert used(rules, "100.00", redeem="50") == "50"


def test_parts_of_a_whole_point_cannot_be_asked_for() -> None:
    with pytest.raises(Invalid, match="redeem_points"):
        priced(program(), "100.00", redeem="0.5", **RICH)
    assert used(program(points={"precision": 2}), "100.00", redeem="0.5") == "0.50"


def test_points_of_this_very_sale_do_not_pay_for_it() -> None:
    """Odoo #117988: a reward was affordable only because of the sale it lowered."""
    assert refusal(program(earning={"per": "1.00"}), "100.00", redeem="1", available=0)[0] == "not_enough_points"
    assert used(program(earning={"per": "1.00"}), "100.00", available=0) == "0"


def test_points_of_this_very_sale_pay_where_the_owner_lets_them() -> None:
    rules = program(earning={"per": "1.00"}, redemption={"with_same_sale_points": True})
    quote = priced(rules, "100.00", redeem="max", available=0)
    assert (quote.points_used, quote.points_earned, quote.available_after) == (5000, 5000, 0)
    assert refusal(rules, "100.00", redeem="51", available=0)[0] == "not_enough_points"
    assert refusal(rules, "100.00", redeem="900", available=0)[0] == "not_enough_points"
    assert priced(rules, "100.00", redeem="max", available=0, debt=2000).points_used == 4000
    held = program(earning={"per": "1.00", "hold_days": 1}, redemption={"with_same_sale_points": True})
    assert priced(held, "100.00", redeem="max", available=0).points_used == 0
