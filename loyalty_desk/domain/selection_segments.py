"""Segments of a program as the plain conditions that they stand for, as `mechanics.segments` decides them."""

from collections.abc import Iterator

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.mechanics.segments import (
    DORMANT,
    LOST,
    NEWCOMER,
    REGULAR,
    REGULAR_DAYS,
    VIP,
    VIP_DAYS,
    rule_of,
)
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.offers import OwnSegment, SegmentRule
from loyalty_desk.domain.selection import (
    Absent,
    BirthMonth,
    Bought,
    Condition,
    InGroup,
    InSegment,
    InTier,
    OneOf,
    Period,
    Registered,
    Selection,
    Spent,
    Tagged,
    Visits,
)


def spelled_out(selection: Selection, rule: SegmentRule | None, vip_from: Money | None) -> Selection:
    """Return a selection without names of segments; raises Invalid for one that is gone."""
    plain: list[Condition] = []
    for each in selection.conditions:
        plain += _conditions(each.code, rule_of(rule), vip_from) if isinstance(each, InSegment) else [each]
    return Selection(tuple(plain))


def _conditions(code: str, rule: SegmentRule, vip_from: Money | None) -> list[Condition]:
    if code == NEWCOMER:
        return [Registered(Period(days=rule.newcomer_days + 1))]
    if code == REGULAR:
        return [Visits(rule.regular_sales_in_90_days, period=Period(days=REGULAR_DAYS))]
    if code == VIP:
        return [OneOf(()) if vip_from is None else Spent(vip_from, period=Period(days=VIP_DAYS))]
    if code == DORMANT:
        return [Absent(rule.dormant_days, rule.lost_days - 1, since_registering=True)]
    if code == LOST:
        return [Absent(rule.lost_days, since_registering=True)]
    for own in rule.own:
        if own.code == code:
            return list(_own(own))
    raise Invalid("segment", "no such segment")


def _own(own: OwnSegment) -> Iterator[Condition]:
    if own.tiers:
        yield InTier(own.tiers, in_force=True)
    if own.groups:
        yield InGroup(own.groups)
    if own.tags:
        yield Tagged(own.tags)
    if own.categories:
        yield Bought(own.categories)
    if own.birthday_months:
        yield BirthMonth(own.birthday_months)
    if own.spent_from is not None:
        yield Spent(own.spent_from)
    if own.visits_from is not None:
        yield Visits(own.visits_from)
    if own.absent_days_from is not None:
        yield Absent(own.absent_days_from, since_registering=True)
