"""Surprises: any staff member may give points without an occasion, within a budget for the day."""

from loyalty_desk.domain.money import Points
from loyalty_desk.domain.offers import Surprise


def left_of(rule: Surprise | None, given: Points) -> Points | None:
    """Return what is left of the day's budget; None: the program has none."""
    return None if rule is None else max(0, rule.points_per_day - given)


def refusal(left: Points | None, points: Points) -> str:
    """Return why points cannot be given, empty when they can."""
    if left is None:
        return "off"
    return "budget" if points > left else ""
