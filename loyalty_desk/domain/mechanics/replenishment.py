"""Replenishment: a reminder that what a customer buys regularly is used up."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import median_low

from loyalty_desk.domain.offers import Replenishment

LEAST_PURCHASES = 3  # two intervals, else an own interval is a guess


def due_on(rule: Replenishment, days: Sequence[date]) -> date | None:
    """Return the day on which a category is used up, None where that is not known.

    `days` are the latest days of purchase, newest first. Without `days` in the rule it is the customer's own usual
    interval, the median (the lower one of two) between purchases.
    """
    if not days:
        return None
    if rule.days is not None:
        return days[0] + timedelta(days=rule.days)
    if len(days) < LEAST_PURCHASES:
        return None
    return days[0] + timedelta(days=median_low([(later - earlier).days for later, earlier in pairwise(days)]))
