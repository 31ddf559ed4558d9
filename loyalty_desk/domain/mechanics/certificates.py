"""Certificates: prepaid money under a number, spent in parts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from loyalty_desk.domain.dates import add_months
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.money import Money, back_in_reverse
from loyalty_desk.domain.offers import CertificateRule


@dataclass(frozen=True)
class Certificate:
    """What is left of a certificate and the last day on which it pays; no day: it always does."""

    code: str
    left: Money
    expires_on: date | None


class Paid(NamedTuple):
    """The money that a certificate pays."""

    code: str
    money: Money


def last_day(rule: CertificateRule | None, sold_on: date) -> date | None:
    """Return the last day of a certificate sold on a day."""
    return add_months(sold_on, rule.months) if rule and rule.months else None


def pay(codes: Sequence[str], known: Mapping[str, Certificate], bill: Money, today: date) -> tuple[Paid, ...]:
    """Return what each certificate pays of a bill, in the order named; one that is not needed pays nothing.

    Refuses `unknown_certificate`, `certificate_expired` and `certificate_empty`.
    """
    if len(set(codes)) < len(codes):
        raise Invalid("certificates", "used twice")
    paid = []
    for code in codes:
        certificate = known.get(code)
        if certificate is None:
            raise Refused("unknown_certificate", certificate=code)
        if certificate.expires_on is not None and certificate.expires_on < today:
            raise Refused("certificate_expired", certificate=code, expired_on=certificate.expires_on)
        if not certificate.left:
            raise Refused("certificate_empty", certificate=code)
        money = min(certificate.left, bill)
        bill -= money
        if money:
            paid.append(Paid(code, money))
    return tuple(paid)


def give_back(drawn: Sequence[Paid], already: Money, money: Money) -> tuple[Paid, ...]:
    """Return to which certificates `money` goes back, the last drawn first, after what went back `already`."""
    return tuple(Paid(*share) for share in back_in_reverse(drawn, already, money))
