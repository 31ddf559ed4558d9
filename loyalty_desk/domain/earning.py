"""What a sale earns: rates, exclusions, minimum, whole steps, campaigns, limits, and rounding with the carry."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from loyalty_desk.domain.mechanics.campaigns import covers
from loyalty_desk.domain.mechanics.membership import better_rate, plan_of
from loyalty_desk.domain.money import Exact, Points
from loyalty_desk.domain.offers import Campaign, Rate
from loyalty_desk.domain.program import EarningRule, PointsRule, Program
from loyalty_desk.domain.quote import PricedLine, Reason
from loyalty_desk.domain.standing import Standing


class Base(NamedTuple):
    """The money of a line that earns, and its category."""

    category: str
    money: Exact


class Source(NamedTuple):
    """A rate, and the rule from which it comes."""

    rate: Rate
    code: str
    name: str


class Earned(NamedTuple):
    """Exact points (hundredths) before carry and rounding, and how they came about."""

    exact: Fraction
    reasons: tuple[Reason, ...]


Choice: TypeAlias = Callable[[Sequence[Base]], Sequence[Reason]]
"""Says which campaigns add how much to the bases, and why others do not."""


def bases_of(program: Program, lines: Sequence[PricedLine]) -> tuple[Base, ...]:
    """Return what earns of each line: its price after discounts, less what points paid, nothing of what is excluded.

    Where certificates earn when they are sold, what they pay does not earn again.
    """
    return tuple(Base(each.line.category, _base(program, each)) for each in lines)


def personal_rate(program: Program, tier: str | None, membership: str | None) -> Source:
    """Return the rate of goods whose category has none of its own: the better of tier and membership, else the base."""
    better = better_rate(program.level(tier), plan_of(program, membership))
    return Source(*better) if better else Source(program.earning.base_rate, "rate_base", "")


def limits_of(rule: EarningRule, allowance: Points | None, *, approved: bool) -> tuple[tuple[str, Points | None], ...]:
    """Return the limits of a sale with the codes of their reasons; none for one that a manager approved.

    `allowance` is what the day's limit left (None: no limit).
    """
    return () if approved else (("limit_per_sale", rule.limit_per_sale), ("limit_per_day", allowance))


def earned(
    program: Program,
    personal: Source,
    bases: Sequence[Base],
    limits: Iterable[tuple[str, Points | None]],
    campaigns: Choice,
) -> Earned:
    """Return what the bases earn, within limits."""
    rule = program.earning
    if sum(base.money for base in bases) < rule.minimum_sale:
        return Earned(Fraction(0), (Reason(code="below_minimum_sale"),))
    reasons = [
        Reason(code=source.code, name=source.name, rate=source.rate, points=_points(rule, source.rate, money))
        for source, money in _by_rate(rule, personal, bases)
        if money
    ]
    reasons += campaigns(bases)
    exact = Fraction(sum(reason.points for reason in reasons))
    for code, limit in limits:
        if limit is not None and exact > limit:
            reasons.append(Reason(code=code, points=limit - exact))
            exact = Fraction(limit)
    return Earned(exact, tuple(reasons))


def extra_of(program: Program, personal: Source, bases: Sequence[Base], campaign: Campaign) -> Fraction:
    """Return the exact points that a campaign adds to what these bases earn by themselves; none below its minimum.

    A factor counts on what its own goods earn, step by step where only whole steps count.
    """
    own = [base for base in bases if covers(campaign, base.category)]
    money = sum(base.money for base in own)
    if not money or money < campaign.minimum_sale:
        return Fraction(0)
    points = Fraction(campaign.add_points or 0)
    if campaign.multiply is not None:
        rule = program.earning
        by_rate = _by_rate(rule, personal, own)
        points += (campaign.multiply - 1) * sum(_points(rule, source.rate, part) for source, part in by_rate)
    return points


def allowance_of(rule: EarningRule, standing: Standing) -> Points | None:
    """Return how many points the customer may still earn today; None: no limit."""
    if rule.sales_per_day is not None and standing.earning_sales_today >= rule.sales_per_day:
        return 0
    return None if rule.limit_per_day is None else max(0, rule.limit_per_day - standing.earned_today)


def with_carry(rule: PointsRule, exact: Fraction, carry: Fraction) -> tuple[Points, Fraction]:
    """Return the points that are given for exact ones and a carry, and the carry after it."""
    if not rule.carries:
        return rounded(rule, exact), carry
    points = rounded(rule, exact + carry)
    return points, exact + carry - points


def rounded(rule: PointsRule, exact: Exact) -> Points:
    """Return exact points as the points that are given, a multiple of the rule's unit."""
    points, unit = exact.numerator, exact.denominator * rule.unit
    if rule.rounding == "nearest":
        return (2 * points + unit) // (2 * unit) * rule.unit  # half up
    return (-(-points // unit) if rule.rounding == "up" else points // unit) * rule.unit


def _base(program: Program, line: PricedLine) -> Exact:
    rule = program.earning
    if line.line.category in rule.excluded_categories:
        return 0
    sold_before = program.certificates is not None and program.certificates.earn_when_sold
    paid_otherwise = 0 if rule.on_part_paid_with_points else line.points_money
    return line.net - paid_otherwise - (line.certificate_money if sold_before else 0)


def _points(rule: EarningRule, rate: Rate, money: Exact) -> Fraction:
    per = money.denominator * rate.per
    if rule.whole_steps:
        return Fraction(money.numerator // per * rate.points)
    return Fraction(money.numerator * rate.points, per)


def _by_rate(rule: EarningRule, personal: Source, bases: Sequence[Base]) -> list[tuple[Source, Exact]]:
    of_category = dict(rule.category_rates)
    together: dict[Rate, tuple[Source, Exact]] = {}
    for base in bases:
        rate = of_category.get(base.category)
        source = personal if rate is None else Source(rate, "rate_category", base.category)
        known, money = together.get(source.rate, (source, 0))
        together[source.rate] = (known, money + base.money)
    return list(together.values())
