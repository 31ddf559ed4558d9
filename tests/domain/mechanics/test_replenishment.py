"""When what is bought regularly is used up."""

from datetime import date

import pytest

from loyalty_desk.domain.mechanics.replenishment import due_on
from loyalty_desk.domain.offers import Replenishment

OWN, TEN = Replenishment(category="beans", days=None), Replenishment(category="beans", days=10)


@pytest.mark.parametrize(
    ("rule", "days", "due"),
    [
        (TEN, [], None),
        (TEN, ["2026-02-20"], "2026-03-02"),
        (OWN, [], None),
        (OWN, ["2026-01-20"], None),
        (OWN, ["2026-01-20", "2026-01-10"], None),  # one interval is none
        (OWN, ["2026-01-20", "2026-01-10", "2026-01-03"], "2026-01-27"),  # 10 and 7: the lower
        (OWN, ["2026-01-20", "2026-01-10", "2026-01-03", "2025-12-01"], "2026-01-30"),  # 10, 7, 33
    ],
)
def test_the_day(rule: Replenishment, days: list[str], due: str | None) -> None:
    found = due_on(rule, [date.fromisoformat(day) for day in days])
    assert found == (date.fromisoformat(due) if due else None)
