"""Birthdays and anniversaries: when they are, once a year, whatever date is written now."""

from datetime import date, timedelta

import pytest

from loyalty_desk.domain.mechanics.yearly import celebrated, due, in_year, last_day
from loyalty_desk.domain.offers import YearlyGift

RULE = YearlyGift(points=200, days_before=3, days_after=7, segments=())
ON_THE_DAY = YearlyGift(points=200, days_before=0, days_after=0, segments=())


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("born", "year", "on"),
    [("2000-02-29", 2024, "2024-02-29"), ("2000-02-29", 2026, "2026-02-28"), ("1999-12-31", 2026, "2026-12-31")],
)
def test_in_another_year(born: str, year: int, on: str) -> None:
    assert in_year(day(born), year) == day(on)


@pytest.mark.parametrize(
    ("born", "today", "on"),
    [
        ("1990-01-10", "2026-01-06", None),
        ("1990-01-10", "2026-01-07", "2026-01-10"),
        ("1990-01-10", "2026-01-17", "2026-01-10"),
        ("1990-01-10", "2026-01-18", None),
        ("1990-01-02", "2025-12-30", "2026-01-02"),
        ("1990-12-28", "2026-01-04", "2025-12-28"),
        ("1990-12-28", "2026-01-05", None),
        ("2000-02-29", "2026-02-25", "2026-02-28"),
        ("2000-02-29", "2026-03-07", "2026-02-28"),
        ("2000-02-29", "2024-03-07", "2024-02-29"),
        ("2000-02-29", "2024-03-08", None),
        ("2026-01-10", "2026-01-10", None),  # the day itself is no anniversary
        ("2025-12-28", "2026-01-01", None),
        ("2025-01-02", "2025-12-31", "2026-01-02"),
    ],
)
def test_from_days_before_to_days_after(born: str, today: str, on: str | None) -> None:
    assert celebrated(RULE, day(born), day(today)) == (day(on) if on else None)


def test_on_the_day_alone() -> None:
    assert celebrated(ON_THE_DAY, day("1990-01-10"), day("2026-01-10")) == day("2026-01-10")
    for other in ("2026-01-09", "2026-01-11"):
        assert celebrated(ON_THE_DAY, day("1990-01-10"), day(other)) is None


@pytest.mark.parametrize(
    ("born", "today", "last", "on"),
    [
        ("1990-01-10", "2026-01-10", None, "2026-01-10"),
        ("1990-01-10", "2026-01-11", "2026-01-10", None),
        ("1990-01-10", "2026-01-10", "2025-01-10", "2026-01-10"),
        ("1990-06-10", "2026-06-10", "2026-01-10", None),  # edited within the year
        ("1990-12-20", "2026-12-20", "2026-01-10", None),
        ("1990-01-05", "2027-01-05", "2026-12-20", None),  # edited over New Year
        ("1990-07-11", "2027-07-11", "2027-01-10", None),
        ("1990-07-11", "2027-07-11", "2026-12-31", "2027-07-11"),
    ],
)
def test_once_a_year(born: str, today: str, last: str | None, on: str | None) -> None:
    found = due(ON_THE_DAY, day(born), day(today), day(last) if last else None)
    assert found == (day(on) if on else None)


def test_each_year_brings_one_however_often_one_looks() -> None:
    for born in ("2000-02-29", "1999-12-31", "1990-01-01"):
        last, found = None, []
        for after in range(4 * 366):
            today = date(2024, 1, 1) + timedelta(days=after)
            if on := due(RULE, day(born), today, last):
                last = on
                found.append(on.year)
        assert len(found) == len(set(found)) >= 4


def test_the_points_end_with_the_days_after() -> None:
    assert last_day(RULE, day("2026-02-28")) == day("2026-03-07")
    assert last_day(ON_THE_DAY, day("2026-02-28")) == day("2026-02-28")
