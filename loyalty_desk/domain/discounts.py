"""Percent discounts of a line: by group, by money spent, by tier, by membership, by campaigns."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from loyalty_desk.domain.mechanics.campaigns import by_category, sum_of
from loyalty_desk.domain.mechanics.membership import plan_of
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.offers import Campaign
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line
from loyalty_desk.domain.quote import PricedLine, Reason
from loyalty_desk.domain.standing import Standing


class Discount(NamedTuple):
    """A percent off and the rule that gives it; no categories: off everything."""

    code: str
    name: str
    percent: Fraction
    categories: tuple[str, ...] = ()


def discounts_for(
    program: Program, standing: Standing, campaigns: Sequence[Campaign] = (), lines: Sequence[Line] = ()
) -> tuple[Discount, ...]:
    """Return the customer's percent discounts in their visible order, with those of the campaigns that hold."""
    return tuple(discount for discount in _sources(program, standing, campaigns, lines) if discount.percent)


def _sources(
    program: Program, standing: Standing, campaigns: Sequence[Campaign], lines: Sequence[Line]
) -> Iterator[Discount]:
    if program.discounts:
        if standing.group is not None:
            groups = dict(program.discounts.groups)
            yield Discount("discount_group", standing.group, groups.get(standing.group, Fraction(0)))
        reached = [step.percent for step in program.discounts.cumulative if step.from_ <= standing.spent]
        yield Discount("discount_cumulative", "", reached[-1] if reached else Fraction(0))
    level = program.level(standing.tier)
    if level and level.discount_percent:
        yield Discount("discount_tier", level.code, level.discount_percent)
    plan = plan_of(program, standing.membership)
    if plan and plan.discount_percent:
        yield Discount("discount_membership", plan.code, plan.discount_percent)
    prices = by_category((line.category, line.amount) for line in lines)
    for campaign in campaigns:
        if campaign.percent and sum_of(campaign, prices) >= campaign.minimum_sale:
            yield Discount("campaign_discount", campaign.code, campaign.percent, campaign.categories)


def discounted(
    program: Program, discounts: tuple[Discount, ...], lines: tuple[Line, ...]
) -> tuple[list[PricedLine], list[Reason]]:
    """Return the lines with their discounts and the reasons, a line's sum rounded half up to minor units."""
    rule = program.discounts
    multiply = rule is not None and rule.stacking == "multiply"
    excluded = rule.excluded_categories if rule else ()
    ordered = discounts if multiply else tuple(sorted(discounts, key=lambda each: -each.percent))
    of_category = {
        category: () if category and category in excluded else _used(ordered, category, several=multiply)
        for category in {line.category for line in lines}
    }
    priced: list[PricedLine] = []
    reasons: list[Reason] = []
    for place, line in enumerate(lines):
        steps = tuple(_steps(line.amount, of_category[line.category]))
        priced.append(PricedLine(line, sum(money for _, money in steps)))
        reasons += [
            Reason(code=each.code, line=place, money=-money, name=each.name, percent=each.percent)
            for each, money in steps
            if money
        ]
    return priced, reasons


def _used(ordered: tuple[Discount, ...], category: str, *, several: bool) -> tuple[Discount, ...]:
    fitting = tuple(each for each in ordered if not each.categories or category in each.categories)
    return fitting if several else fitting[:1]


def _steps(amount: Money, discounts: tuple[Discount, ...]) -> Iterator[tuple[Discount, Money]]:
    left, parts, taken = amount, 1, 0  # what is left is left / parts, exactly
    for discount in discounts:
        percent = discount.percent
        left *= 100 * percent.denominator - percent.numerator
        parts *= 100 * percent.denominator
        off = (2 * (amount * parts - left) + parts) // (2 * parts) - taken  # half up
        taken += off
        yield discount, off
