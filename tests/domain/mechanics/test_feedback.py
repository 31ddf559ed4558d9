"""Points for an answer."""

from datetime import date

import pytest

from loyalty_desk.domain.mechanics.feedback import refusal
from tests.shop import program

RULE = program(feedback={"points": "10", "once_in_days": 30}).feedback


@pytest.mark.parametrize(
    ("last", "why"),
    [(None, ""), (date(2026, 1, 10), "days"), (date(2025, 12, 12), "days"), (date(2025, 12, 11), "")],
)
def test_once_in_thirty_days(last: date | None, why: str) -> None:
    assert refusal(RULE, last, date(2026, 1, 10)) == why


def test_switched_off() -> None:
    assert refusal(None, None, date(2026, 1, 10)) == "off"
    often = program(feedback={"points": "10", "once_in_days": 0}).feedback
    assert refusal(often, date(2026, 1, 10), date(2026, 1, 10)) == ""
