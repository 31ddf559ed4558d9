"""Contradictions in campaigns: dates, hours and weekdays that never come, and effects that are none."""

from collections.abc import Collection, Iterator
from datetime import timedelta

from loyalty_desk.domain.checks.basics import rates
from loyalty_desk.domain.checks.lists import repeated
from loyalty_desk.domain.document import Problem
from loyalty_desk.domain.mechanics.segments import REGULAR, VIP
from loyalty_desk.domain.offers import Campaign, OwnSegment
from loyalty_desk.domain.program import Program

MOST_TIMES = 100  # as much as points may be multiplied
_WEEK = timedelta(days=7)


def campaigns(program: Program) -> Iterator[Problem]:
    """Give what contradicts itself in the campaigns."""
    earns = any(rate.points for _, rate in rates(program))
    own = program.segments.own if program.segments else ()
    buyers = {REGULAR, VIP, *(each.code for each in own if _has_bought(each))}
    for place, campaign in enumerate(program.campaigns):
        path = f"campaigns[{place}]"
        yield from _time(path, campaign)
        yield from _effect(path, campaign, earns=earns)
        if campaign.first_sale_only and _are_only(campaign.segments, buyers):
            yield Problem(f"{path}.first_sale_only", "nobody is both")


def _time(path: str, campaign: Campaign) -> Iterator[Problem]:
    """Hours that end before they begin go over midnight and belong to the day on which they begin: no problem."""
    starts, ends = campaign.starts, campaign.ends
    for repetition in repeated(f"{path}.weekdays", campaign.weekdays):
        yield Problem(repetition, "used twice")
    if campaign.hours is not None:
        if len(campaign.hours) != 2:
            yield Problem(f"{path}.hours", "not from and to")
        elif campaign.hours[0] == campaign.hours[1]:
            yield Problem(f"{path}.hours", "no time between")
    if starts is None or ends is None:
        return
    if ends < starts:
        yield Problem(f"{path}.ends", "before it starts")
    elif campaign.weekdays and ends - starts < _WEEK:
        days = {(starts + timedelta(days=day)).isoweekday() for day in range((ends - starts).days + 1)}
        if days.isdisjoint(campaign.weekdays):
            yield Problem(f"{path}.weekdays", "not between its dates")


def _effect(path: str, campaign: Campaign, *, earns: bool) -> Iterator[Problem]:
    if not (campaign.multiply or campaign.add_points or campaign.percent or campaign.gift):
        yield Problem(path, "does nothing")
    if campaign.multiply is not None:
        if campaign.multiply <= 1:
            yield Problem(f"{path}.multiply", "not above 1")
        elif campaign.multiply > MOST_TIMES:
            yield Problem(f"{path}.multiply", "too large")
        elif not earns:
            yield Problem(f"{path}.multiply", "sales earn no points")
    if campaign.budget_points and not (campaign.multiply or campaign.add_points):
        yield Problem(f"{path}.budget_points", "it gives no points")


def _has_bought(own: OwnSegment) -> bool:
    return bool(own.visits_from or own.spent_from or own.categories)


def _are_only(segments: tuple[str, ...], codes: Collection[str]) -> bool:
    return bool(segments) and all(segment in codes for segment in segments)
