"""Short ways to price purchases in tests: money as texts, a customer by the names of Standing."""

from typing import Any

from loyalty_desk.domain.money import parse
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.standing import Standing
from tests.shop import moment, points, program

NOON = moment("2026-01-10")

__all__ = ["NOON", "goods", "points", "priced", "program", "reasons"]


def goods(*told: str) -> tuple[Line, ...]:
    """Return lines written as `900.00 coffee`, or the amount alone."""
    lines = []
    for text in told:
        amount, _, category = text.partition(" ")
        lines.append(Line(parse(amount, 2), "", category))
    return tuple(lines)


def priced(rules: Program, *told: str, redeem: str = "0", earns: bool = True, **standing: Any) -> Quote:
    """Price lines for a customer who stands so; `redeem` is points or `max`."""
    used = Purchase(goods(*told), "max" if redeem == "max" else points(redeem))
    return price(rules, Standing(**standing), used, at=NOON, earns=earns)


def reasons(quote: Quote) -> list[str]:
    """Return the codes of a quote's reasons."""
    return [reason.code for reason in quote.reasons]
