"""Who may bring whom, and when the first sale stands."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from loyalty_desk.domain.customer import Customer, CustomerId
from loyalty_desk.domain.mechanics.referral import counts, held_until, month_of, refusal
from loyalty_desk.domain.offers import Referral
from tests.shop import moment, program


def rule(**fields: object) -> Referral:
    found = program(referral={"referrer_points": "100", "friend_points": "50"} | fields).referral
    assert found is not None
    return found


def anna(phone: str | None = "+79161234567", email: str | None = "Anna@Example.org") -> Customer:
    return Customer(
        customer_id=CustomerId(1), name="Anna", phone=phone, email=email, birthday=None, language=None, group=None,
        note="", card=None, registered_at=datetime(2026, 1, 1, tzinfo=UTC),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("referrer", "phone", "email", "why"),
    [
        (anna(), "+79161234567", None, "own_contact"),
        (anna(), None, "aNNa@example.ORG", "own_contact"),
        (anna(), "+79161234568", "boris@example.org", ""),
        (anna(None, None), None, None, ""),
        (anna(None, None), "+79161234567", "anna@example.org", ""),
    ],
)
def test_nobody_brings_themselves(referrer: Customer, phone: str | None, email: str | None, why: str) -> None:
    assert refusal(rule(), referrer, phone, email, 0) == why


@pytest.mark.parametrize(("brought", "why"), [(4, ""), (5, "monthly_limit"), (6, "monthly_limit")])
def test_so_many_a_month(brought: int, why: str) -> None:
    assert refusal(rule(monthly_limit=5), anna(), None, None, brought) == why
    assert refusal(rule(), anna(), None, None, brought) == ""


def test_switched_off() -> None:
    assert refusal(None, anna(), None, None, 0) == "off"


def test_a_month_is_a_calendar_month() -> None:
    assert month_of(date(2024, 2, 29)) == (date(2024, 2, 1), date(2024, 2, 29))
    assert month_of(date(2026, 12, 1)) == (date(2026, 12, 1), date(2026, 12, 31))


@pytest.mark.parametrize(("visits", "paid", "so"), [(1, 30_000, True), (1, 29_999, False), (2, 90_000, False)])
def test_the_first_sale_is_large_enough(visits: int, paid: int, *, so: bool) -> None:
    assert counts(rule(minimum_first_sale="300.00"), visits, paid) is so


@pytest.mark.parametrize(
    ("sold", "stands"), [("2026-03-28 12:00", "2026-03-29 12:00"), ("2026-10-24 12:00", "2026-10-25 12:00")]
)
def test_it_stands_at_the_same_hour_though_clocks_change(sold: str, stands: str) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert held_until(rule(hold_days=1), moment(sold, berlin), berlin) == moment(stands, berlin)
    assert held_until(rule(), moment(sold, berlin), berlin) == moment(sold, berlin)
