"""Calendar arithmetic: months are clamped, days are the shop's own."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from loyalty_desk.domain.dates import add_months, days_later, end_of, local_day, start_of

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-31", 0, "2026-01-31"),
        ("2026-01-31", 1200, "2126-01-31"),
    ],
)
def test_months_are_clamped_to_their_end(day: str, months: int, later: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(later)


@pytest.mark.parametrize(
    ("period", "day", "last"),
    [
        ("month", "2026-02-03", "2026-02-28"),
        ("month", "2026-12-31", "2026-12-31"),
        ("quarter", "2026-01-01", "2026-03-31"),
        ("quarter", "2026-05-31", "2026-06-30"),
        ("quarter", "2026-12-01", "2026-12-31"),
        ("year", "2026-02-03", "2026-12-31"),
    ],
)
def test_periods_end_on_their_last_day(period: str, day: str, last: str) -> None:
    assert end_of(period, date.fromisoformat(day)) == date.fromisoformat(last)


def test_a_day_is_what_the_shops_calendar_shows() -> None:
    late = datetime(2026, 1, 10, 23, 30, tzinfo=UTC)
    assert local_day(late, BERLIN) == date(2026, 1, 11)
    assert local_day(late, ZoneInfo("America/New_York")) == date(2026, 1, 10)
    assert start_of(date(2026, 7, 1), BERLIN).astimezone(UTC) == datetime(2026, 6, 30, 22, tzinfo=UTC)


def test_days_later_is_the_same_local_time() -> None:
    for day in (datetime(2026, 3, 28, 12, tzinfo=BERLIN), datetime(2026, 10, 24, 12, tzinfo=BERLIN)):
        later = days_later(day.astimezone(UTC), 1, BERLIN)
        assert (later.hour, later.date().day - day.date().day) == (12, 1)
    hours = days_later(datetime(2026, 3, 28, 12, tzinfo=BERLIN), 1, BERLIN).astimezone(UTC)
    assert hours - datetime(2026, 3, 28, 12, tzinfo=BERLIN).astimezone(UTC) == timedelta(hours=23)
