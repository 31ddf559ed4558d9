"""Percent discounts: from where, which of several, and how they are rounded."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.standing import Standing
from tests import programs
from tests.domain.pricing import NOON, priced, program, reasons

LEVELS = [
    {"code": "bronze", "name": "Bronze", "from": "0"},
    {"code": "gold", "name": "Gold", "from": "100", "discount_percent": "10"},
]
ALL: dict[str, Any] = {
    "groups": {"staff": "20"},
    "cumulative": [{"from": "1000.00", "percent": "3"}, {"from": "2000.00", "percent": "5"}],
}


def test_each_source_gives_its_percent_alone() -> None:
    rules = program(discounts=ALL, tiers={"levels": LEVELS})
    for standing, code, off in (
        ({"group": "staff"}, "discount_group", 2000),
        ({"spent": 100_000}, "discount_cumulative", 300),
        ({"spent": 199_999}, "discount_cumulative", 300),
        ({"spent": 200_000}, "discount_cumulative", 500),
        ({"tier": "gold"}, "discount_tier", 1000),
    ):
        quote = priced(rules, "100.00", **standing)
        assert (reasons(quote)[0], quote.discount) == (code, off)
    for nothing in ({}, {"group": "friends"}, {"spent": 99_999}, {"tier": "bronze"}, {"tier": "gone"}):
        assert priced(rules, "100.00", **nothing).discount == 0


def test_the_best_one_is_taken_or_all_after_one_another() -> None:
    standing: dict[str, Any] = {"group": "staff", "spent": 200_000, "tier": "gold"}
    best = priced(program(discounts=ALL, tiers={"levels": LEVELS}), "100.00", **standing)
    assert (best.discount, best.reasons[0].percent, best.reasons[0].name) == (2000, Fraction(20), "staff")
    both = priced(program(discounts=ALL | {"stacking": "multiply"}, tiers={"levels": LEVELS}), "100.00", **standing)
    assert (both.to_pay, reasons(both)[:3]) == (6840, ["discount_group", "discount_cumulative", "discount_tier"])
    assert [reason.money for reason in both.reasons[:3]] == [-2000, -400, -760]


def test_excluded_goods_have_no_percents_off() -> None:
    rules = program(discounts=ALL | {"excluded_categories": ["tobacco"]}, tiers={"levels": LEVELS})
    quote = priced(rules, "100.00 tobacco", "100.00 tea", tier="gold", group="staff")
    assert [line.discount for line in quote.lines] == [0, 2000]
    assert quote.reasons[0].line == 1


@pytest.mark.parametrize(
    ("amount", "off"), [("0.02", 0), ("0.03", 1), ("0.10", 2), ("0.12", 2), ("0.13", 3), ("0.00", 0)]
)
def test_a_line_is_rounded_half_up(amount: str, off: int) -> None:
    assert priced(program(discounts={"groups": {"staff": "20"}}), amount, group="staff").discount == off
    if amount == "0.03":
        assert priced(program(discounts={"groups": {"staff": "50"}}), "0.03", group="staff").discount == 2


def test_all_off_is_free_and_earns_nothing() -> None:
    quote = priced(program(discounts={"groups": {"staff": "100"}}), "99.99", group="staff")
    assert (quote.to_pay, quote.points_earned, quote.discount) == (0, 0, 9999)


@given(
    programs.sections(),
    st.lists(st.builds(Line, st.integers(0, 10**6), st.just(""), st.sampled_from(programs.CATEGORIES)), max_size=5),
    st.sampled_from([0, "max"]),
    st.builds(
        Standing,
        available=st.integers(0, 300).map(lambda number: number * 100),
        debt=st.integers(0, 3).map(lambda number: number * 100),
        carry=st.integers(0, 99).map(Fraction),
        group=st.sampled_from([None, "staff"]),
        tier=st.sampled_from(["bronze", "silver", "gold"]),
        spent=st.integers(0, 10**5),
        earned_today=st.integers(0, 9000),
        earning_sales_today=st.integers(0, 2),
    ),
    st.booleans(),
)
def test_reasons_always_sum_and_no_discount_is_more_than_its_goods(
    sections: dict[str, Any], lines: list[Line], redeem: Any, standing: Standing, earns: bool
) -> None:
    """Odoo #150833: a discount's line was counted as goods."""
    sections.get("redemption", {}).pop("approval_over_points", None)
    rules = program(**sections)
    if rules.points.precision == 2:
        standing = Standing(**{**vars(standing), "carry": Fraction(0)})
    quote = price(rules, standing, Purchase(tuple(lines), redeem), at=NOON, earns=earns)
    assert sum(reason.money for reason in quote.reasons) == quote.to_pay - quote.subtotal
    assert sum(reason.points for reason in quote.reasons) == quote.points_earned - quote.points_used
    for line in quote.lines:
        assert 0 <= line.discount <= line.line.amount
        assert 0 <= line.points_money <= line.net
        assert line.points >= 0
    assert quote.points_money == quote.points_used * rules.points.value // 100
    assert quote.points_used <= standing.available + quote.points_earned
    assert quote.points_earned % rules.points.unit == quote.points_used % rules.points.unit == 0
    assert 0 <= quote.carry_after < rules.points.unit or not rules.points.carries
    if not earns:
        assert (quote.points_earned, quote.carry_after) == (0, standing.carry)
