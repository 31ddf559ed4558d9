"""Who has been away long enough."""

from datetime import date

import pytest

from loyalty_desk.domain.mechanics.win_back import is_due, last_day
from loyalty_desk.domain.offers import WinBack

RULE = WinBack(after_days=45, points=100, valid_days=14, segments=())


@pytest.mark.parametrize(
    ("last", "due"), [(None, False), ("2026-01-10", True), ("2026-01-11", False), ("2024-01-01", True)]
)
def test_after_so_many_days(last: str | None, *, due: bool) -> None:
    visit = date.fromisoformat(last) if last else None
    assert is_due(RULE, visit, date(2026, 2, 24)) is due


def test_how_long_the_points_live() -> None:
    assert last_day(RULE, date(2024, 2, 20)) == date(2024, 3, 5)
