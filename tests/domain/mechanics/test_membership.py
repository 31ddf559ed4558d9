"""Club membership: how long it runs, and what it is better at than a tier."""

from datetime import date
from typing import Any

import pytest

from loyalty_desk.domain.mechanics.membership import better_rate, paid_until, plan_of
from loyalty_desk.domain.program import Program
from tests.domain.pricing import priced
from tests.shop import program


def club(rate: object = None, *, tier: object = None, **plan: Any) -> Program:
    level = {"code": "gold", "name": "Gold", "from": "5", "earning": tier}
    whole = {"code": "club", "name": "Club", "price": "990.00", "months": 12, "earning": rate} | plan
    return program(tiers={"levels": [level]}, memberships=[whole])


def test_a_plan_by_its_code() -> None:
    rules = club()
    assert plan_of(rules, "club") == rules.memberships[0]
    assert plan_of(rules, "none") is plan_of(rules, None) is None


@pytest.mark.parametrize(
    ("running", "until"),
    [
        (None, "2027-01-10"),
        (date(2026, 1, 9), "2027-01-10"),
        (date(2026, 1, 10), "2027-01-10"),
        (date(2026, 3, 5), "2027-03-05"),
        (date(2028, 2, 29), "2029-02-28"),
    ],
)
def test_a_period_follows_the_one_that_runs(running: date | None, until: str) -> None:
    plan = club().memberships[0]
    assert paid_until(plan, running, date(2026, 1, 10)) == date.fromisoformat(until)


RATES: list[tuple[Any, Any, str | None]] = [
    (None, None, None),
    ({"points": "1", "per": "9.00"}, None, "rate_membership"),
    (None, {"points": "1", "per": "90.00"}, "rate_tier"),
    ({"points": "1", "per": "9.00"}, {"points": "1", "per": "10.00"}, "rate_membership"),
    ({"points": "1", "per": "10.00"}, {"points": "1.01", "per": "10.00"}, "rate_tier"),
    ({"points": "2", "per": "20.00"}, {"points": "1", "per": "10.00"}, "rate_tier"),  # as good: the tier's
]


@pytest.mark.parametrize(("by_plan", "by_tier", "code"), RATES)
def test_the_better_rate_counts(by_plan: object, by_tier: object, code: str | None) -> None:
    rules = club(by_plan, tier=by_tier)
    found = better_rate(rules.level("gold"), plan_of(rules, "club"))
    assert (found[1] if found else None) == code


def test_it_earns_and_lowers_as_long_as_it_runs() -> None:
    rules = club({"points": "1", "per": "10.00"}, discount_percent="7")
    quote = priced(rules, "100.00", membership="club")
    assert (quote.to_pay, quote.membership) == (9_300, "club")
    assert quote.exact == 930
    assert [each.code for each in quote.reasons[:2]] == ["discount_membership", "rate_membership"]
    assert priced(rules, "100.00").to_pay == 10_000
    assert priced(rules, "100.00", membership="gone").to_pay == 10_000
