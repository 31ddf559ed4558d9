"""Lots of points: their dates, the order in which they are drawn, and the way back."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from loyalty_desk.domain.dates import add_months, days_later, end_of, local_day
from loyalty_desk.domain.money import Points, back_in_reverse
from loyalty_desk.domain.program import ExpiryRule, Program
from loyalty_desk.domain.standing import LotId


class Share(NamedTuple):
    """Points that move to or from a lot; no lot: they settle a debt or become one."""

    lot_id: LotId | None
    points: Points


def dates_of_lot(program: Program, earned_at: datetime) -> tuple[datetime, date | None]:
    """Return when points earned by a sale at `earned_at` become available and the last day they can be used."""
    hold = program.earning.hold_days
    available = days_later(earned_at, hold, program.time_zone) if hold else earned_at
    return available, last_day(program.expiry, available, program.time_zone)


def last_day(rule: ExpiryRule, available: datetime, zone: ZoneInfo) -> date | None:
    """Return the last day on which points available from a moment can be used; None: they do not expire."""
    day = local_day(available, zone)
    if rule.months is not None:
        day = add_months(day, rule.months)
    elif rule.days is not None:
        day += timedelta(days=rule.days)
    else:
        return None
    return end_of(rule.round_up_to, day) if rule.round_up_to else day


def draw(lots: Iterable[tuple[LotId, Points]], points: Points) -> tuple[Share, ...]:
    """Take `points` from lots in the order given; less where they do not have so many."""
    shares = []
    for lot_id, left in lots:
        if not points:
            break
        shares.append(Share(lot_id, min(left, points)))
        points -= shares[-1].points
    return tuple(shares)


def give_back(drawn: Sequence[Share], already: Points, points: Points) -> tuple[Share, ...]:
    """Return the lots to which `points` of a draw go back, last drawn first, after those that went back `already`."""
    return tuple(Share(*share) for share in back_in_reverse(drawn, already, points))
