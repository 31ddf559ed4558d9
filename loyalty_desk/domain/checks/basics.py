"""Contradictions in points, discounts and tiers."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loyalty_desk.domain.checks.lists import repeated
from loyalty_desk.domain.document import Problem
from loyalty_desk.domain.money import ONE_POINT, Exact
from loyalty_desk.domain.offers import Rate
from loyalty_desk.domain.program import Program, TierRule

MOST_POINTS = 100 * ONE_POINT  # for a minor unit of money, so that no sale earns more than books can hold


def basics(program: Program) -> Iterator[Problem]:
    """Give what contradicts itself in the rules that every program has."""
    if program.expiry.months is not None and program.expiry.days is not None:
        yield Problem("expiry.days", "months are given as well")
    if program.expiry.round_up_to and program.expiry.months is None and program.expiry.days is None:
        yield Problem("expiry.round_up_to", "points do not expire")
    if program.discounts:
        yield from _rising("discounts.cumulative", [step.from_ for step in program.discounts.cumulative])
    if program.tiers:
        yield from _ladder(program.tiers, program.decimals)
    for path, rate in rates(program):
        if rate.points > MOST_POINTS * rate.per:
            yield Problem(f"{path}.points", "too large")


def rates(program: Program) -> Iterator[tuple[str, Rate]]:
    """Give every rate of the program with its path."""
    yield "earning", program.earning.base_rate
    for category, rate in program.earning.category_rates:
        yield f"earning.category_rates.{category}", rate
    for place, level in enumerate(program.tiers.levels if program.tiers else ()):
        if level.earning:
            yield f"tiers.levels[{place}].earning", level.earning
    for place, plan in enumerate(program.memberships):
        if plan.earning:
            yield f"memberships[{place}].earning", plan.earning


def _ladder(tiers: TierRule, decimals: int) -> Iterator[Problem]:
    if not tiers.levels:
        yield Problem("tiers.levels", "empty")
        return
    yield from _rising("tiers.levels", [level.from_ for level in tiers.levels])
    for path in repeated("tiers.levels", [level.code for level in tiers.levels], ".code"):
        yield Problem(path, "used twice")
    unit = {"spend": 10**decimals, "visits": 1, "points_earned": ONE_POINT}[tiers.metric]
    for place, level in enumerate(tiers.levels):
        if (level.from_ * unit).denominator != 1:
            yield Problem(f"tiers.levels[{place}].from", "too many decimals")


def _rising(path: str, values: Sequence[Exact]) -> Iterator[Problem]:
    for place, (lower, upper) in enumerate(pairwise(values), start=1):
        if not lower < upper:
            yield Problem(f"{path}[{place}].from", "not above the one before")
