"""The period of the owner's workbook, and what it is compared with."""

from datetime import date

import pytest

from loyalty_desk.documents.owner.values import Span
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.services.owner_period import chosen, time_before

TODAY = date(2026, 11, 22)
LONG_AGO = date(2025, 1, 1)


def span(first: str, last: str) -> Span:
    """Return days from a day to a day."""
    return Span(date.fromisoformat(first), date.fromisoformat(last))


def test_the_last_whole_month_unless_told_otherwise() -> None:
    assert chosen(None, None, today=TODAY, first_day=LONG_AGO) == span("2026-10-01", "2026-10-31")


@pytest.mark.parametrize("first_day", [None, date(2026, 11, 1)])
def test_a_new_shop_begins_with_this_month(first_day: date | None) -> None:
    assert chosen(None, None, today=TODAY, first_day=first_day) == span("2026-11-01", "2026-11-22")


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-11-01", "2026-11-30", ("2026-11-01", "2026-11-22")),
        ("2026-09-15", None, ("2026-09-15", "2026-11-22")),
        (None, "2026-09-15", ("2026-09-01", "2026-09-15")),
        ("2026-11-22", "2026-11-22", ("2026-11-22", "2026-11-22")),
    ],
)
def test_a_period_goes_as_far_as_today(start: str | None, end: str | None, expected: tuple[str, str]) -> None:
    first, last = (None if text is None else date.fromisoformat(text) for text in (start, end))
    assert chosen(first, last, today=TODAY, first_day=LONG_AGO) == span(*expected)


@pytest.mark.parametrize(("start", "end", "field"), [("2026-11-23", None, "from"), ("2026-10-02", "2026-10-01", "to")])
def test_no_period_is_invalid(start: str, end: str | None, field: str) -> None:
    last = None if end is None else date.fromisoformat(end)
    with pytest.raises(Invalid) as caught:
        chosen(date.fromisoformat(start), last, today=TODAY, first_day=LONG_AGO)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (("2026-03-01", "2026-03-31"), ("2026-02-01", "2026-02-28")),
        (("2026-02-01", "2026-02-28"), ("2026-01-01", "2026-01-31")),
        (("2026-11-01", "2026-11-22"), ("2026-10-01", "2026-10-22")),
        (("2026-03-01", "2026-03-30"), ("2026-02-01", "2026-02-28")),
        (("2026-01-01", "2026-12-31"), ("2025-01-01", "2025-12-31")),
        (("2026-10-05", "2026-10-11"), ("2026-09-28", "2026-10-04")),
        (("2026-10-05", "2026-10-05"), ("2026-10-04", "2026-10-04")),
    ],
)
def test_what_a_period_is_compared_with(period: tuple[str, str], before: tuple[str, str]) -> None:
    assert time_before(span(*period)) == span(*before)
