"""What a sale earns: rates, exclusions, minimum, steps, limits, rounding and the carry."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.domain.kinds import points_text
from loyalty_desk.domain.outlook import outlook
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.purchase import of_amount
from loyalty_desk.domain.standing import Standing
from tests.domain.pricing import NOON, priced, program, reasons

LEVELS: list[dict[str, Any]] = [
    {"code": "bronze", "name": "Bronze", "from": "0"},
    {"code": "gold", "name": "Gold", "from": "100", "earning": {"points": "3", "per": "20.00"}},
]


def earned(earning: dict[str, Any], *told: str, points: dict[str, Any] | None = None, **standing: Any) -> str:
    return points_text(priced(program(earning=earning, points=points or {}), *told, **standing).points_earned)


def test_a_line_earns_by_its_category_else_the_tier_else_the_base() -> None:
    rules = program(
        earning={"category_rates": {"coffee": {"points": "2", "per": "20.00"}, "gifts": {"points": "0", "per": "1"}}},
        tiers={"levels": LEVELS},
    )
    quote = priced(rules, "100.00 coffee", "100.00 tea", "100.00 gifts", tier="gold")
    assert [(x.code, x.name, x.points) for x in quote.reasons] == [
        ("rate_category", "coffee", 1000),
        ("rate_tier", "gold", 1500),
        ("rate_category", "gifts", 0),
    ]
    assert priced(rules, "100.00 tea", tier="bronze").points_earned == 500
    assert priced(rules, "100.00 tea").reasons[0].rate == rules.earning.base_rate


def test_points_are_not_earned_by_what_points_paid() -> None:
    assert earned({"per": "1.00"}, "100.00", redeem="40", available=4000) == "60"
    assert earned({"per": "1.00", "on_part_paid_with_points": True}, "100.00", redeem="40", available=4000) == "100"


def test_excluded_goods_earn_nothing() -> None:
    assert earned({"per": "1.00", "excluded_categories": ["tobacco"]}, "50.00 tobacco", "20.00 tea") == "20"
    assert earned({"per": "1.00", "excluded_categories": ["tobacco"]}, "50.00 tobacco") == "0"


def test_a_sale_below_the_minimum_earns_nothing() -> None:
    rule = {"per": "1.00", "minimum_sale": "50.00", "excluded_categories": ["tobacco"]}
    assert [earned(rule, *told) for told in (("49.99",), ("50.00",), ("49.00", "90.00 tobacco"))] == ["0", "50", "0"]
    assert earned(rule, "60.00", redeem="11", available=1100) == "0"
    assert reasons(priced(program(earning=rule), "1.00")) == ["below_minimum_sale"]


def test_only_whole_steps_of_the_sale_count() -> None:
    steps = {"points": "5", "per": "100.00", "whole_steps": True}
    assert [earned(steps, *told) for told in (("99.99",), ("199.99",), ("60.00", "60.00"))] == ["0", "5", "5"]
    rates = steps | {"category_rates": {"coffee": {"points": "1", "per": "100.00"}}}
    assert earned(rates, "60.00", "60.00 coffee") == "0"


def test_limits_cut_and_say_so() -> None:
    assert earned({"per": "1.00", "limit_per_sale": "30"}, "100.00") == "30"
    rules = program(earning={"per": "1.00", "limit_per_sale": "30", "limit_per_day": "50"})
    quote = priced(rules, "100.00", earned_today=3500)
    assert (quote.points_earned, quote.allowance) == (1500, 1500)
    assert reasons(quote) == ["rate_base", "limit_per_sale", "limit_per_day"]
    assert priced(rules, "100.00", earned_today=9900).points_earned == 0
    visits = program(earning={"per": "1.00", "sales_per_day": 1})
    assert priced(visits, "100.00", earning_sales_today=1).points_earned == 0
    assert priced(visits, "100.00").allowance is None


@pytest.mark.parametrize(
    ("rounding", "results"), [("down", ("1", "1", "1")), ("nearest", ("1", "2", "2")), ("up", ("2", "2", "2"))]
)
def test_a_sale_is_rounded_once(rounding: str, results: tuple[str, ...]) -> None:
    rule = {"rounding": rounding}
    assert tuple(earned({"per": "1.00"}, sum_, points=rule) for sum_ in ("1.49", "1.50", "1.51")) == results
    lines = priced(program(earning={"per": "1.00"}, points=rule), "0.60", "0.60", "0.80")
    assert lines.points_earned == 200


def test_rounding_is_told_where_nothing_is_carried() -> None:
    quote = priced(program(earning={"per": "1.00"}, points={"rounding": "nearest"}), "1.40", carry=Fraction(60))
    assert (quote.points_earned, quote.carry_after) == (100, Fraction(60))
    assert (reasons(quote), quote.reasons[1].points) == (["rate_base", "rounding"], -40)


def test_what_was_cut_off_is_carried() -> None:
    rules = program(earning={"per": "50.00"})
    first = priced(rules, "30.00")
    assert (first.points_earned, first.carry_after, reasons(first)) == (0, Fraction(60), ["rate_base", "carried_on"])
    second = priced(rules, "20.00", carry=first.carry_after)
    assert (second.points_earned, second.carry_after, reasons(second)) == (
        100,
        Fraction(0),
        ["rate_base", "carried_in"],
    )


@given(
    st.lists(st.integers(0, 10_000), max_size=12), st.sampled_from(["3.00", "7.00", "50.00"]), st.sampled_from([0, 2])
)
def test_many_sales_earn_the_same_as_one(amounts: list[int], per: str, precision: int) -> None:
    rules, carry, given_out = program(earning={"per": per}, points={"precision": precision}), Fraction(0), 0
    for amount in amounts:
        quote = price(rules, Standing(carry=carry), of_amount(amount), at=NOON)
        given_out, carry = given_out + quote.points_earned, quote.carry_after
    whole = price(rules, Standing(), of_amount(sum(amounts)), at=NOON)
    assert (given_out, carry) == (whole.points_earned, whole.carry_after)


def test_tendered_cash_does_not_matter() -> None:
    """Open Source POS #2419: points by tendered cash. Here a purchase knows its goods only."""
    assert set(of_amount(5).__dataclass_fields__) == {
        "lines",
        "redeem",
        "rewards",
        "certificates",
        "free_items",
        "approved",
    }


def test_what_is_missing_to_the_next_point() -> None:
    rules = program(earning={"per": "50.00"}, tiers={"levels": LEVELS})
    assert outlook(rules, Standing()).to_next_point == 5000
    assert outlook(rules, Standing(carry=Fraction(60))).to_next_point == 2000
    assert outlook(rules, Standing(tier="gold", carry=Fraction(1, 3))).to_next_point == 665
    assert outlook(program(earning={"points": "0"}), Standing()).to_next_point is None
    plain = outlook(program(points={"carry_remainder": False}), Standing(carry=Fraction(60)))
    assert (plain.to_next_point, plain.level, plain.next_level, plain.to_next_tier, plain.to_keep_tier) == (
        2000, None, None, None, None,
    )  # fmt: skip


def test_what_is_missing_to_the_next_tier() -> None:
    rules = program(tiers={"levels": LEVELS})
    low = outlook(rules, Standing(tier="bronze", metric=Fraction(30)))
    assert low.next_level is not None
    assert (low.next_level.code, low.to_next_tier, low.to_keep_tier) == ("gold", Fraction(70), None)
    assert outlook(rules, Standing(tier="bronze", metric=Fraction(130))).to_next_tier == 0
    top = outlook(rules, Standing(tier="gold", metric=Fraction(130)))
    assert (top.next_level, top.to_next_tier, top.to_keep_tier) == (None, None, None)
