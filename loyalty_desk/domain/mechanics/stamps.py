"""Stamps: so many bought units of a category give one free, up to a price."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.offers import StampCard
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import WHOLE, Line
from loyalty_desk.domain.standing import Standing


@dataclass(frozen=True)
class CardLook:
    """A stamp card as a customer has it: `have` of `need` on the one being filled, `free_ready` full ones."""

    card: StampCard
    have: int
    need: int
    free_ready: int


def cards_of(program: Program, standing: Standing) -> tuple[CardLook, ...]:
    """Return the customer's stamp cards."""
    looks = []
    for card in program.stamps:
        if meets(card, standing.segments):
            stamps = max(0, standing.stamps(card.code))
            looks.append(CardLook(card, stamps % card.buy, card.buy, stamps // card.buy))
    return tuple(looks)


def units(card: StampCard, lines: Iterable[tuple[Line, int, Fraction]]) -> int:
    """Return how many stamps goods are worth: whole units of the category that were paid for and kept.

    A line comes with its free units and the part of it that was kept (0 to 1).
    """
    bought = sum(
        (kept * max(0, line.quantity - free * WHOLE) for line, free, kept in lines if line.category == card.category),
        Fraction(0),
    )
    return floor(bought / WHOLE)


def allowed(card: StampCard, standing: Standing, earned: int) -> int:
    """Return how many of the stamps that a purchase is worth are given, within the day's limit."""
    if card.per_day is None:
        return earned
    return min(earned, max(0, card.per_day - standing.stamps_today.get(card.code, 0)))


def dearest(prices: Sequence[Fraction]) -> int | None:
    """Return the place of the dearest unit, the first of equal ones; None where nothing costs anything."""
    place = max(range(len(prices)), key=lambda each: prices[each], default=None)
    return place if place is not None and prices[place] > 0 else None
