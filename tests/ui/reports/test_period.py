from datetime import date

import pytest

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.period import Kind, Period, Span, period_of
from loyalty_desk.ui.reports.period_words import month_name, period_name

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("kind", "start", "end", "before", "after"),
    [
        (Kind.DAY, "2026-03-01", "2026-03-01", "2026-02-28", "2026-03-02"),
        (Kind.MONTH, "2024-02-01", "2024-02-29", "2024-01-01", "2024-03-01"),
        (Kind.YEAR, "2026-01-01", "2026-12-31", "2025-01-01", "2027-01-01"),
    ],
)
def test_neighbours(kind: Kind, start: str, end: str, before: str, after: str) -> None:
    period = period_of(kind, date.fromisoformat(end))
    assert (period.start.isoformat(), period.end.isoformat()) == (start, end)
    assert (period.before.start.isoformat(), period.after.start.isoformat()) == (before, after)
    assert period.before.after == period


def test_a_calendar_has_ends() -> None:
    first, last = period_of(Kind.YEAR, date.min), period_of(Kind.MONTH, date.max)
    assert first.before == first
    assert last.after == last


def test_an_unfinished_month_is_compared_with_as_many_days() -> None:
    month = period_of(Kind.MONTH, TODAY)
    assert month.unfinished(TODAY)
    assert month.passed(TODAY) == Span(date(2026, 3, 1), TODAY)
    assert month.compared(TODAY) == Span(date(2026, 2, 1), date(2026, 2, 10))


def test_a_short_month_before_is_compared_whole() -> None:
    assert period_of(Kind.MONTH, TODAY).compared(date(2026, 3, 30)) == Span(date(2026, 2, 1), date(2026, 2, 28))


def test_a_finished_month_is_compared_with_the_whole_one_before() -> None:
    assert Period(Kind.MONTH, date(2026, 2, 1)).compared(TODAY) == Span(date(2026, 1, 1), date(2026, 1, 31))


def test_a_day_is_drawn_at_the_end_of_two_weeks() -> None:
    assert period_of(Kind.DAY, TODAY).drawn(TODAY) == Span(date(2026, 2, 25), TODAY)
    assert period_of(Kind.YEAR, TODAY).drawn(TODAY) == Span(date(2026, 1, 1), TODAY)


def test_names() -> None:
    names = [period_name(period_of(kind, TODAY), Formats("en", "EUR")) for kind in Kind]
    assert names == ["Mar 10, 2026", "March 2026", "2026"]
    assert month_name(TODAY, Formats("ru", "RUB")) == "Март"
