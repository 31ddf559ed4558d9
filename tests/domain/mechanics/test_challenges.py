"""Periods of challenges, and weeks in a row."""

from datetime import date

import pytest

from loyalty_desk.domain.mechanics.challenges import Span, span_of, weeks_in_a_row


@pytest.mark.parametrize(
    ("period", "day", "span"),
    [
        ("week", "2026-01-01", ("2026-W01", "2025-12-29", "2026-01-04")),
        ("week", "2025-12-29", ("2026-W01", "2025-12-29", "2026-01-04")),
        ("week", "2027-01-03", ("2026-W53", "2026-12-28", "2027-01-03")),
        ("month", "2024-02-29", ("2024-02", "2024-02-01", "2024-02-29")),
        ("month", "2026-12-31", ("2026-12", "2026-12-01", "2026-12-31")),
        ("quarter", "2026-03-31", ("2026-Q1", "2026-01-01", "2026-03-31")),
        ("quarter", "2026-04-01", ("2026-Q2", "2026-04-01", "2026-06-30")),
        ("quarter", "2026-12-31", ("2026-Q4", "2026-10-01", "2026-12-31")),
        ("year", "2026-01-01", ("2026", "2026-01-01", "2026-12-31")),
        ("once", "2026-01-01", ("once", "0001-01-01", "9999-12-31")),
    ],
)
def test_periods(period: str, day: str, span: tuple[str, str, str]) -> None:
    name, start, end = span
    assert span_of(period, date.fromisoformat(day)) == Span(name, date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize(
    ("days", "weeks"),
    [
        ("", 0),
        ("2026-01-10", 1),
        ("2026-01-10 2026-01-11", 1),  # Saturday and Sunday
        ("2026-01-11 2026-01-12", 2),  # Sunday and Monday
        ("2026-01-05 2026-01-18", 2),
        ("2026-01-05 2026-01-19", 1),
        ("2025-12-22 2026-01-04 2026-01-05", 3),  # over New Year, the middle week is of both years
        ("2026-12-28 2027-01-04 2027-01-17 2026-12-21", 4),  # over a week 53, in no order
        ("2026-01-05 2026-01-12 2026-02-02 2026-02-09 2026-02-16 2026-03-09", 3),
    ],
)
def test_weeks_in_a_row(days: str, weeks: int) -> None:
    assert weeks_in_a_row(date.fromisoformat(day) for day in days.split()) == weeks
