"""Contradictions in what the shop offers: rewards, memberships, challenges, events, reminders."""

from collections.abc import Iterator

from loyalty_desk.domain.checks.lists import repeated, strangers
from loyalty_desk.domain.document import Problem
from loyalty_desk.domain.offers import Challenge, Reward
from loyalty_desk.domain.program import Program

# Weeks that every period of its kind has at some time; a month of six and a year of 54 are too rare to wait for.
_WEEKS = {"week": 1, "month": 5, "quarter": 14, "year": 53}


def catalogue(program: Program) -> Iterator[Problem]:
    """Give what contradicts itself in the lists of what the shop offers."""
    for place, reward in enumerate(program.rewards):
        yield from _value(f"rewards[{place}].value", reward, program.decimals)
    for place, challenge in enumerate(program.challenges):
        yield from _target(f"challenges[{place}].target", challenge, program.decimals)
    for place, event in enumerate(program.events):
        if event.ends < event.starts:
            yield Problem(f"events[{place}].ends", "before it starts")
    perks = {perk.code for perk in program.perks}
    for place, plan in enumerate(program.memberships):
        for path in strangers(f"memberships[{place}].perks", plan.perks, perks):
            yield Problem(path, "no such perk")
        for path in repeated(f"memberships[{place}].perks", plan.perks):
            yield Problem(path, "used twice")
    for path in repeated("replenishment", [each.category for each in program.replenishment], ".category"):
        yield Problem(path, "used twice")


def _value(path: str, reward: Reward, decimals: int) -> Iterator[Problem]:
    """The value of a gift is the highest price it may have, and may be missing; a perk has none."""
    if reward.kind == "perk":
        if reward.value is not None:
            yield Problem(path, "a perk has no value")
    elif reward.value is None:
        if reward.kind != "gift":
            yield Problem(path, "missing")
    elif not reward.value:
        yield Problem(path, "not above 0")
    elif reward.kind == "percent_off":
        if reward.value > 100:
            yield Problem(path, "above 100")
    elif (reward.value * 10**decimals).denominator != 1:
        yield Problem(path, "too many decimals")


def _target(path: str, challenge: Challenge, decimals: int) -> Iterator[Problem]:
    if challenge.goal == "spend":
        if (challenge.target * 10**decimals).denominator != 1:
            yield Problem(path, "too many decimals")
    elif challenge.target.denominator != 1:
        yield Problem(path, "not a whole number")
    elif challenge.goal == "weeks_in_a_row" and challenge.target > _WEEKS.get(challenge.period, challenge.target):
        yield Problem(path, "the period is too short")
