"""What a sale earns: rates, exclusions, minimum, whole steps, limits, and rounding with the carry."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from loyalty_desk.domain.money import Exact, Points, round_half_up
from loyalty_desk.domain.offers import Rate
from loyalty_desk.domain.program import EarningRule, Level, PointsRule, Program
from loyalty_desk.domain.quote import PricedLine, Reason
from loyalty_desk.domain.standing import Standing


class Base(NamedTuple):
    """The money of a line that earns, and its category."""

    category: str
    money: Exact


class Earned(NamedTuple):
    """Exact points (hundredths) before carry and rounding, and how they came about."""

    exact: Fraction
    reasons: tuple[Reason, ...]


def bases_of(rule: EarningRule, lines: Sequence[PricedLine]) -> tuple[Base, ...]:
    """Return what earns of each line: its price after discounts, less what points paid, nothing of what is excluded."""
    return tuple(
        Base(
            each.line.category,
            0
            if each.line.category in rule.excluded_categories
            else each.net - (0 if rule.on_part_paid_with_points else each.points_money),
        )
        for each in lines
    )


def earned(program: Program, level: Level | None, bases: Sequence[Base], allowance: Points | None) -> Earned:
    """Return what the bases earn under a tier's rules; `allowance` is what the day's limit left (None: no limit)."""
    rule = program.earning
    if sum(base.money for base in bases) < rule.minimum_sale:
        return Earned(Fraction(0), (Reason(code="below_minimum_sale"),))
    reasons = [
        Reason(code=code, name=name, rate=rate, points=_points(rule, rate, money))
        for rate, (code, name, money) in _by_rate(rule, level, bases).items()
        if money
    ]
    exact = Fraction(sum(reason.points for reason in reasons))
    for code, limit in (("limit_per_sale", rule.limit_per_sale), ("limit_per_day", allowance)):
        if limit is not None and exact > limit:
            reasons.append(Reason(code=code, points=limit - exact))
            exact = Fraction(limit)
    return Earned(exact, tuple(reasons))


def allowance_of(rule: EarningRule, standing: Standing) -> Points | None:
    """Return how many points the customer may still earn today; None: no limit."""
    if rule.sales_per_day is not None and standing.earning_sales_today >= rule.sales_per_day:
        return 0
    return None if rule.limit_per_day is None else max(0, rule.limit_per_day - standing.earned_today)


def rounded(rule: PointsRule, exact: Exact) -> Points:
    """Return exact points as the points that are given, a multiple of the rule's unit."""
    steps = Fraction(exact, rule.unit)
    if rule.rounding == "nearest":
        return round_half_up(steps) * rule.unit
    return (ceil(steps) if rule.rounding == "up" else floor(steps)) * rule.unit


def _points(rule: EarningRule, rate: Rate, money: Exact) -> Fraction:
    steps = Fraction(money) / rate.per
    return (floor(steps) if rule.whole_steps else steps) * Fraction(rate.points)


def _by_rate(rule: EarningRule, level: Level | None, bases: Sequence[Base]) -> dict[Rate, tuple[str, str, Exact]]:
    of_category = dict(rule.category_rates)
    together: dict[Rate, tuple[str, str, Exact]] = {}
    for base in bases:
        if base.category in of_category:
            rate, source = of_category[base.category], ("rate_category", base.category)
        elif level and level.earning:
            rate, source = level.earning, ("rate_tier", level.code)
        else:
            rate, source = rule.base_rate, ("rate_base", "")
        code, name, money = together.get(rate, (*source, 0))
        together[rate] = (code, name, money + base.money)
    return together
