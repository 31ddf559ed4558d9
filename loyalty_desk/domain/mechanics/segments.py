"""Segments: named groups of customers, the usual ones and the owner's own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import cast

from loyalty_desk.domain.document import Reading, record
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.offers import Aimed, OwnSegment, SegmentRule

NEWCOMER, REGULAR, VIP, DORMANT, LOST = BUILT_IN = ("newcomer", "regular", "vip", "dormant", "lost")
REGULAR_DAYS = 90
VIP_DAYS = 365

_USUAL = cast("SegmentRule", record(SegmentRule).read({}, Reading(2, [])))


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What segments look at: `spent_in_year` and `vip_from` (None: nobody is one) decide about VIPs."""

    today: date
    registered_on: date
    last_visit: date | None
    visits: int
    spent: Money
    sales_in_90_days: int = 0
    spent_in_year: Money = 0
    vip_from: Money | None = None
    tier: str | None = None
    group: str | None = None
    birthday: date | None = None
    tags: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()


def rule_of(rule: SegmentRule | None) -> SegmentRule:
    """Return the thresholds of a program, the usual ones where it names none."""
    return _USUAL if rule is None else rule


def segments_of(rule: SegmentRule | None, facts: Facts) -> frozenset[str]:
    """Return the codes of all segments that a customer is in.

    Newcomers registered at most `newcomer_days` ago. Dormant and lost customers have been away for so many days; who
    never bought has been away since registering. A lost customer is not dormant as well.
    """
    return frozenset(_segments(rule_of(rule), facts))


def meets(offer: Aimed, segments: frozenset[str]) -> bool:
    """Return whether an offer is for a customer in these segments."""
    return not offer.segments or not segments.isdisjoint(offer.segments)


def _segments(rule: SegmentRule, facts: Facts) -> Iterator[str]:
    away = (facts.today - (facts.last_visit or facts.registered_on)).days
    if (facts.today - facts.registered_on).days <= rule.newcomer_days:
        yield NEWCOMER
    if facts.sales_in_90_days >= rule.regular_sales_in_90_days:
        yield REGULAR
    if facts.vip_from is not None and facts.spent_in_year >= facts.vip_from:
        yield VIP
    if away >= rule.lost_days:
        yield LOST
    elif away >= rule.dormant_days:
        yield DORMANT
    for own in rule.own:
        if _meets_all(own, facts, away):
            yield own.code


def _meets_all(own: OwnSegment, facts: Facts, away: int) -> bool:
    return (
        (not own.tiers or facts.tier in own.tiers)
        and (not own.groups or facts.group in own.groups)
        and (not own.tags or not facts.tags.isdisjoint(own.tags))
        and (not own.categories or not facts.categories.isdisjoint(own.categories))
        and (not own.birthday_months or (facts.birthday is not None and facts.birthday.month in own.birthday_months))
        and (own.spent_from is None or facts.spent >= own.spent_from)
        and (own.visits_from is None or facts.visits >= own.visits_from)
        and (own.absent_days_from is None or away >= own.absent_days_from)
    )
