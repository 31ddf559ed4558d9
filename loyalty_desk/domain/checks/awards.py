"""Contradictions in points that are given or asked for as a whole."""

from collections.abc import Iterator

from loyalty_desk.domain.document import Problem
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.program import Program


def awards(program: Program) -> Iterator[Problem]:
    """Give where more decimals of a point are given than are kept, and where an award is none."""
    for path, points in _amounts(program):
        if points % program.points.unit:
            yield Problem(path, "not a whole number")
    if program.referral and not (program.referral.referrer_points or program.referral.friend_points):
        yield Problem("referral", "gives nothing to either")


def _amounts(program: Program) -> Iterator[tuple[str, Points]]:
    for name in ("welcome", "birthday", "anniversary", "feedback", "win_back"):
        award = getattr(program, name)
        if award:
            yield f"{name}.points", award.points
    if program.referral:
        yield "referral.referrer_points", program.referral.referrer_points
        yield "referral.friend_points", program.referral.friend_points
    if program.surprise:
        yield "surprise.points_per_day", program.surprise.points_per_day
    for name in ("rewards", "challenges", "events"):
        for place, offer in enumerate(getattr(program, name)):
            yield f"{name}[{place}].points", offer.points
