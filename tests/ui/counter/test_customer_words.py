"""Birthdays and limits in words."""

from datetime import date

import pytest

from loyalty_desk.ui.counter.customer_words import days_to
from loyalty_desk.ui.counter.points_row import quick_amounts


@pytest.mark.parametrize(
    ("born", "today", "days"),
    [
        (date(1990, 1, 23), date(2026, 1, 20), 3),
        (date(1990, 1, 20), date(2026, 1, 20), 0),
        (date(1990, 1, 19), date(2026, 1, 20), 364),
        (date(2000, 2, 29), date(2026, 2, 25), 3),
        (date(2000, 2, 29), date(2028, 2, 28), 1),
        (date(1990, 12, 31), date(2026, 1, 1), 364),
        (date(1990, 1, 1), date(2026, 12, 31), 1),
    ],
)
def test_days_to_a_birthday(born: date, today: date, days: int) -> None:
    assert days_to(born, today) == days


@pytest.mark.parametrize(
    ("most", "quick"), [(0, ()), (5000, ()), (5100, (5000,)), (45600, (10000, 20000)), (124800, (50000, 100000))]
)
def test_quick_amounts(most: int, quick: tuple[int, ...]) -> None:
    assert quick_amounts(most) == quick
