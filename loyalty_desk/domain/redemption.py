"""Paying with points: how many may be used, and how they are spread over the lines."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.money import Money, Points, split
from loyalty_desk.domain.program import Level, Program
from loyalty_desk.domain.purchase import Redeem
from loyalty_desk.domain.quote import PricedLine

Spendable = Callable[[Points], Points]  # what the customer may spend when so many points are used


def share_limit(program: Program, level: Level | None) -> Fraction:
    """Return the percent of a bill that points may pay for this tier."""
    own = level.share_limit_percent if level else None
    return program.redemption.share_limit_percent if own is None else own


def most_points(program: Program, level: Level | None, lines: Sequence[PricedLine]) -> Points:
    """Return how many points the bill takes, whoever pays: the share limit over the value, down to the unit."""
    eligible = sum(_eligible(program, lines))
    share = share_limit(program, level)
    limit = min(eligible * share.numerator // (100 * share.denominator), eligible)
    unit = program.points.unit
    return limit * 100 // program.points.value // unit * unit


def most_usable(program: Program, most: Points, spendable: Spendable) -> Points:
    """Return the most points that the customer can use on a bill that takes `most`; none below the minimum."""
    unit = program.points.unit
    low, high = 0, most // unit
    if spendable(most) >= most:
        low = high
    while low < high:
        middle = (low + high + 1) // 2
        if spendable(middle * unit) >= middle * unit:
            low = middle
        else:
            high = middle - 1
    return low * unit if low * unit >= program.redemption.minimum_points else 0


def points_to_use(
    program: Program, asked: Redeem, *, most: Points, usable: Points, spendable: Spendable, approved: bool = False
) -> Points:
    """Return how many points are used; refuses what is asked for beyond a limit, and beyond one without approval."""
    approval = None if approved else program.redemption.approval_over_points
    points = usable if asked == "max" else asked
    if points % program.points.unit:
        raise Invalid("redeem_points", "too many decimals")
    if asked != "max" and points:
        if points > spendable(points):
            raise Refused("not_enough_points", available=spendable(points), asked=points)
        if points > most:
            raise Refused("over_share_limit", most=most, asked=points)
        if points < program.redemption.minimum_points:
            raise Refused("below_minimum", minimum=program.redemption.minimum_points, asked=points)
    if approval is not None and points > approval:
        raise Refused("approval_needed", limit=approval, asked=points)
    return points


def with_points(program: Program, lines: Sequence[PricedLine], points: Points) -> list[PricedLine]:
    """Return the lines with `points` and the money they pay spread in proportion to what points may pay."""
    if not points:
        return list(lines)
    eligible = _eligible(program, lines)
    shares = split(points, eligible, program.points.unit)
    moneys = split(money_of(program, points), eligible)
    return [
        line._replace(points=line.points + share, points_money=money)
        for line, share, money in zip(lines, shares, moneys, strict=True)
    ]


def money_of(program: Program, points: Points) -> Money:
    """Return the money that so many points pay, rounded down."""
    return points * program.points.value // 100


def _eligible(program: Program, lines: Sequence[PricedLine]) -> tuple[Money, ...]:
    excluded = program.redemption.excluded_categories
    return tuple(0 if each.line.category in excluded else each.net for each in lines)
