"""Tiers: reached at once, held for a while, reviewed when that ends."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from loyalty_desk.domain.dates import add_months
from loyalty_desk.domain.program import TierRule

Metric = Callable[[date], Fraction]  # the customer's metric in the window that ends on a day


@dataclass(frozen=True)
class Held:
    """A tier and the last day it is held; no day: it is not reviewed."""

    tier: str | None
    until: date | None


def window_start(rule: TierRule, day: date) -> date:
    """Return the first day that counts for the metric on `day`."""
    return add_months(day, -rule.window_months) + timedelta(days=1) if rule.window_months else date.min


def held_from(rule: TierRule, rank: int, day: date) -> Held:
    """Return the tier at a place of the ladder as it is held when reached or kept on `day`."""
    until = add_months(day, rule.keep_months) if rule.keep_months and rank > rule.rank_of(0) else None
    return Held(rule.code_at(rank), until)


def upgraded(rule: TierRule, held: Held, metric: Fraction, day: date) -> Held:
    """Return the tier after a purchase: the highest reached one if that is above the present one."""
    reached = rule.rank_of(metric)
    return held_from(rule, reached, day) if reached > rule.rank(held.tier) else held


def reviewed(rule: TierRule, held: Held, metric: Metric, today: date) -> Held:
    """Return the tier after every review that is due by `today`: kept, or dropped by the rule's `downgrade`."""
    while held.until is not None and held.until < today:
        review = held.until + timedelta(days=1)
        rank, earned = rule.rank(held.tier), rule.rank_of(metric(review))
        if earned < rank and rule.downgrade == "to_metric":
            rank = earned
        elif earned < rank and rule.downgrade == "one_level":
            rank -= 1
        held = held_from(rule, rank, held.until)
    return held
