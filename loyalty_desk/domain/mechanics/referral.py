"""Referral: a friend registers with the referrer's card, and both get points once the first sale stands."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from loyalty_desk.domain.customer import Customer
from loyalty_desk.domain.dates import days_later, end_of
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.offers import Referral


def refusal(rule: Referral | None, referrer: Customer, phone: str | None, email: str | None, brought: int) -> str:
    """Return why a friend with this phone and e-mail cannot come by the referrer's card, empty when they can.

    `brought` is how many friends the referrer brought this calendar month.
    """
    if rule is None:
        return "off"
    if (phone and phone == referrer.phone) or (email and email.casefold() == (referrer.email or "").casefold()):
        return "own_contact"
    return "monthly_limit" if rule.monthly_limit is not None and brought >= rule.monthly_limit else ""


def month_of(day: date) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    return day.replace(day=1), end_of("month", day)


def counts(rule: Referral, visits: int, paid: Money) -> bool:
    """Return whether a sale is the friend's first (`visits` with it is 1) and large enough."""
    return visits == 1 and paid >= rule.minimum_first_sale


def held_until(rule: Referral, sold_at: datetime, zone: ZoneInfo) -> datetime:
    """Return from when on a first sale stands."""
    return days_later(sold_at, rule.hold_days, zone)
