"""Contradictions in whom the offers are for: tiers and segments that do not exist, groups that nobody is in."""

from collections.abc import Iterator

from loyalty_desk.domain.checks.lists import repeated, strangers
from loyalty_desk.domain.document import Problem
from loyalty_desk.domain.mechanics.segments import BUILT_IN, DORMANT, NEWCOMER, REGULAR, REGULAR_DAYS, rule_of
from loyalty_desk.domain.offers import Aimed, OwnSegment, SegmentRule, WinBack
from loyalty_desk.domain.program import Program

LISTS = ("campaigns", "stamps", "rewards", "challenges", "events", "memberships", "perks", "partners")
_SINGLE = ("birthday", "anniversary", "win_back")
_FOR_TIERS = ("campaigns", "rewards", "events", "partners")


def audience(program: Program) -> Iterator[Problem]:
    """Give codes that stand for two things, and tiers and segments that do not exist or that nobody is in."""
    rule = rule_of(program.segments)
    tiers = {level.code for level in program.tiers.levels} if program.tiers else set()
    segments = {*BUILT_IN, *(own.code for own in rule.own)}
    for name in LISTS:
        for path in repeated(name, [offer.code for offer in getattr(program, name)], ".code"):
            yield Problem(path, "used twice")
    for path, offer in _aimed(program):
        for stranger in strangers(f"{path}.segments", offer.segments, segments):
            yield Problem(stranger, "no such segment")
    for name in _FOR_TIERS:
        for place, offer in enumerate(getattr(program, name)):
            for stranger in strangers(f"{name}[{place}].tiers", offer.tiers, tiers):
                yield Problem(stranger, "no such tier")
    yield from _groups(rule, tiers)
    if program.win_back and _never_away(rule, program.win_back):
        yield Problem("win_back.segments", "nobody of them is away so long")


def _aimed(program: Program) -> Iterator[tuple[str, Aimed]]:
    for name in LISTS:
        for place, offer in enumerate(getattr(program, name)):
            if isinstance(offer, Aimed):
                yield f"{name}[{place}]", offer
    for name in _SINGLE:
        if offer := getattr(program, name):
            yield name, offer


def _groups(rule: SegmentRule, tiers: set[str]) -> Iterator[Problem]:
    if rule.lost_days <= rule.dormant_days:
        yield Problem("segments.lost_days", "not after dormant")
    for path in repeated("segments.own", [own.code for own in rule.own], ".code"):
        yield Problem(path, "used twice")
    for place, own in enumerate(rule.own):
        path = f"segments.own[{place}]"
        if own.code in BUILT_IN:
            yield Problem(f"{path}.code", "there is one already")
        if not _conditions(own):
            yield Problem(path, "no condition")
        for stranger in strangers(f"{path}.tiers", own.tiers, tiers):
            yield Problem(stranger, "no such tier")
        for repetition in repeated(f"{path}.birthday_months", own.birthday_months):
            yield Problem(repetition, "used twice")


def _conditions(own: OwnSegment) -> bool:
    named = own.tiers or own.groups or own.tags or own.categories or own.birthday_months
    return bool(named or own.spent_from or own.visits_from or own.absent_days_from)


def _never_away(rule: SegmentRule, offer: WinBack) -> bool:
    """Tell whether everybody of the segments comes back, or is counted elsewhere, before the days are over."""
    last = {NEWCOMER: rule.newcomer_days, REGULAR: REGULAR_DAYS, DORMANT: rule.lost_days - 1}
    return bool(offer.segments) and all(last.get(code, offer.after_days) < offer.after_days for code in offer.segments)
