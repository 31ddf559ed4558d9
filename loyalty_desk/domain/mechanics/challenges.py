"""Challenges: a goal in a period, and its prize once a period."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from loyalty_desk.domain.dates import end_of

PERIODS = ("week", "month", "quarter", "year", "once")
_ENDLESS = (date(1, 1, 1), date(9999, 12, 31))
_STARTS = {"month": 1, "quarter": 3, "year": 12}


class Span(NamedTuple):
    """A period with its name: `2026-W03`, `2026-01`, `2026-Q1`, `2026`, `once`; both days included."""

    name: str
    start: date
    end: date


def span_of(period: str, day: date) -> Span:
    """Return the period in which a day lies."""
    if period == "once":
        return Span("once", *_ENDLESS)
    if period == "week":
        year, week, weekday = day.isocalendar()
        monday = day - timedelta(days=weekday - 1)
        return Span(f"{year}-W{week:02d}", monday, monday + timedelta(days=6))
    length = _STARTS[period]
    first = (day.month - 1) // length * length + 1
    names = {"month": f"{day:%Y-%m}", "quarter": f"{day:%Y}-Q{(day.month + 2) // 3}", "year": f"{day:%Y}"}
    return Span(names[period], date(day.year, first, 1), end_of(period, day))


def weeks_in_a_row(days: Iterable[date]) -> int:
    """Return the longest run of weeks (Monday to Sunday) each of which has at least one of the days."""
    mondays = sorted({day - timedelta(days=day.isoweekday() - 1) for day in days})
    longest = run = 0
    before = None
    for monday in mondays:
        run = run + 1 if before is not None and monday - before == timedelta(days=7) else 1
        longest, before = max(longest, run), monday
    return longest
