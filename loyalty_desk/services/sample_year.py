"""A year of one imagined customer, priced by the real rules: what a program gives, in numbers."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from loyalty_desk.domain.dates import noon_of
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.pricing import contribution, price
from loyalty_desk.domain.program import Level, Program
from loyalty_desk.domain.purchase import of_amount
from loyalty_desk.domain.redemption import money_of
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.tiers import Held, held_from, upgraded, window_start

WEEKS = 52


@dataclass(frozen=True)
class SampleYear:
    """What a customer of weekly visits has after a year of saving: points, their worth, and what was taken off."""

    points: Points
    worth: Money
    discount: Money
    level: Level | None


def sample_year(program: Program, weekly: Money, start: date) -> SampleYear:
    """Return what a customer who spends `weekly` each week from `start` on gets in a year."""
    held = held_from(program.tiers, program.tiers.rank_of(0), start) if program.tiers else Held(None, None)
    standing, discount = Standing(tier=held.tier), 0
    gained: list[tuple[date, Fraction]] = []
    for week in range(WEEKS):
        day = start + timedelta(weeks=week)
        quote = price(program, standing, of_amount(weekly), at=noon_of(day, program.time_zone))
        discount += quote.discount
        gained.append((day, contribution(program, quote.paid, quote.points_earned)))
        if program.tiers:
            first = window_start(program.tiers, day)
            metric = sum((gain for on, gain in gained if on >= first), start=Fraction(0))
            held = upgraded(program.tiers, held, metric, day)
            standing = replace(standing, metric=metric)
        standing = replace(
            standing,
            available=standing.available + quote.points_earned,
            carry=quote.carry_after,
            tier=held.tier,
            tier_until=held.until,
            spent=standing.spent + quote.paid,
            visits=standing.visits + 1,
        )
    return SampleYear(standing.available, money_of(program, standing.available), discount, program.level(standing.tier))
