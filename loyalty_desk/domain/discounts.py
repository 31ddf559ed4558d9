"""Percent discounts of a line: by group, by money spent, by tier."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from loyalty_desk.domain.money import Money, round_half_up
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line
from loyalty_desk.domain.quote import PricedLine, Reason
from loyalty_desk.domain.standing import Standing


class Discount(NamedTuple):
    """A percent off and the rule that gives it."""

    code: str
    name: str
    percent: Fraction


def discounts_for(program: Program, standing: Standing) -> tuple[Discount, ...]:
    """Return the customer's percent discounts in their visible order; none of nothing."""
    return tuple(discount for discount in _sources(program, standing) if discount.percent)


def _sources(program: Program, standing: Standing) -> Iterator[Discount]:
    if program.discounts:
        if standing.group is not None:
            groups = dict(program.discounts.groups)
            yield Discount("discount_group", standing.group, groups.get(standing.group, Fraction(0)))
        reached = [step.percent for step in program.discounts.cumulative if step.from_ <= standing.spent]
        yield Discount("discount_cumulative", "", reached[-1] if reached else Fraction(0))
    level = program.level(standing.tier)
    if level and level.discount_percent:
        yield Discount("discount_tier", level.code, level.discount_percent)


def discounted(
    program: Program, discounts: tuple[Discount, ...], lines: tuple[Line, ...]
) -> tuple[tuple[PricedLine, ...], tuple[Reason, ...]]:
    """Return the lines with their discounts and the reasons, a line's sum rounded half up to minor units."""
    rule = program.discounts
    multiply = rule is not None and rule.stacking == "multiply"
    used = discounts if multiply else tuple(sorted(discounts, key=lambda each: -each.percent))[:1]
    excluded = rule.excluded_categories if rule else ()
    priced, reasons = [], []
    for place, line in enumerate(lines):
        steps = () if line.category in excluded and line.category else tuple(_steps(line.amount, used))
        priced.append(PricedLine(line, sum(money for _, money in steps)))
        reasons += [
            Reason(code=each.code, line=place, money=-money, name=each.name, percent=each.percent)
            for each, money in steps
            if money
        ]
    return tuple(priced), tuple(reasons)


def _steps(amount: Money, discounts: tuple[Discount, ...]) -> Iterator[tuple[Discount, Money]]:
    left, taken = Fraction(amount), 0
    for discount in discounts:
        left -= left * discount.percent / 100
        off = round_half_up(amount - left) - taken
        taken += off
        yield discount, off
