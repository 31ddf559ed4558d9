"""The period of the owner's workbook, and the one that it is compared with."""

from datetime import date, timedelta

from loyalty_desk.documents.owner.values import Span
from loyalty_desk.domain.dates import end_of
from loyalty_desk.domain.errors import Invalid

_DAY = timedelta(days=1)


def chosen(start: date | None, end: date | None, *, today: date, first_day: date | None) -> Span:
    """Return the period asked for, as far as it has passed; if none is, the last whole month that the shop was there.

    Raises Invalid where it ends before it begins, or begins after today.
    """
    if start is None and end is None:
        last = today.replace(day=1) - _DAY
        if first_day is not None and first_day <= last:
            return Span(last.replace(day=1), last)
    end = min(end or today, today)
    start = start or end.replace(day=1)
    if end < start:
        raise Invalid("to", "before from") if start <= today else Invalid("from", "still to come")
    return Span(start, end)


def time_before(period: Span) -> Span:
    """Return the time before: of a month from its first day on, the same days of the month before; else as many days.

    A whole month is compared with a whole month, however many days they have.
    """
    start, end = period
    last = start - _DAY
    if start.day > 1 or end > end_of("month", start):
        return Span(start - (end - start) - _DAY, last)
    first = last.replace(day=1)
    return Span(first, last if end == end_of("month", start) else min(last, first + (end - start)))
