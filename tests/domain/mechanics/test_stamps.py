"""Stamp cards: what gives stamps, and what a full card makes free."""

from fractions import Fraction
from typing import Any

import pytest

from loyalty_desk.domain.marks import FREE_ITEM, STAMP, Mark
from loyalty_desk.domain.mechanics.stamps import CardLook, cards_of, units
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.standing import Standing
from tests.domain.pricing import NOON
from tests.shop import program


def rules(**fields: Any) -> Program:
    card = {"code": "tenth", "name": "Tenth coffee", "category": "coffee", "buy": 9, **fields}
    return program(earning={"points": "0"}, stamps=[card])


def coffee(amount: int, quantity: int = 1000) -> Line:
    return Line(amount, "", "coffee", quantity)


def bought(program_: Program, *lines: Line, have: int = 0, free: bool = True, **standing: Any) -> Quote:
    stands = Standing(tally={(STAMP, "tenth"): have}, **standing)
    return price(program_, stands, Purchase(lines, free_items=free), at=NOON)


def marks(quote: Quote) -> dict[str, int]:
    return {mark.mechanic: mark.amount for mark in quote.marks}


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ([coffee(100)], 1),
        ([coffee(100, 3000), coffee(100, 2000)], 5),
        ([coffee(100, 1500), coffee(100, 500)], 2),
        ([coffee(100, 999)], 0),
        ([Line(100, "", "tea")], 0),
    ],
)
def test_each_unit_of_the_category_is_a_stamp(lines: list[Line], count: int) -> None:
    assert marks(bought(rules(), *lines)) == ({STAMP: count} if count else {})


@pytest.mark.parametrize(("today", "count"), [(0, 2), (1, 1), (2, 0), (5, 0)])
def test_so_many_a_day(today: int, count: int) -> None:
    quote = bought(rules(per_day=2), coffee(900, 3000), stamps_today={"tenth": today})
    assert marks(quote) == ({STAMP: count} if count else {})


def test_a_full_card_makes_the_dearest_unit_free() -> None:
    quote = bought(rules(), coffee(60_000, 3000), coffee(25_000), Line(99_000, "", "books"), have=9)
    assert [line.discount for line in quote.lines] == [0, 25_000, 0]
    assert marks(quote) == {STAMP: 3, FREE_ITEM: 9}
    assert [(each.code, each.name, each.line, each.count) for each in quote.reasons if each.name] == [
        ("free_stamp", "tenth", 1, 0),
        ("stamps", "tenth", None, 3),
    ]


def test_it_is_free_up_to_a_price() -> None:
    quote = bought(rules(free_up_to="250.00"), coffee(30_000), have=9)
    assert (quote.to_pay, quote.discount) == (5_000, 25_000)


@pytest.mark.parametrize(("have", "free"), [(8, 0), (9, 1), (17, 1), (18, 2), (27, 2)])
def test_as_many_as_there_are_full_cards_and_units(have: int, free: int) -> None:
    quote = bought(rules(), coffee(20_000, 2000), Line(500, "", "tea"), have=have)
    assert (quote.discount, marks(quote).get(FREE_ITEM, 0)) == (free * 10_000, free * 9)


def test_only_when_asked_for_and_only_with_a_card() -> None:
    assert bought(rules(), coffee(100), have=9, free=False).discount == 0
    nobody = price(rules(), None, Purchase((coffee(100),), free_items=True), at=NOON)
    assert (nobody.discount, nobody.marks) == (0, ())


def test_half_a_unit_is_not_made_free() -> None:
    quote = bought(rules(), coffee(30_000, 1500), have=18)
    assert (quote.discount, marks(quote)) == (20_000, {FREE_ITEM: 9})


def test_a_card_for_some() -> None:
    aimed = rules(segments=["vip"])
    assert marks(bought(aimed, coffee(100), have=9)) == {}
    assert cards_of(aimed, Standing()) == ()
    assert marks(bought(aimed, coffee(100, 2000), have=9, segments=frozenset({"vip"}))) == {STAMP: 1, FREE_ITEM: 9}


@pytest.mark.parametrize(
    ("given", "used", "have", "ready"), [(0, 0, 0, 0), (8, 0, 8, 0), (9, 0, 0, 1), (20, 9, 2, 1), (6, 9, 0, 0)]
)
def test_how_a_card_looks(given: int, used: int, have: int, ready: int) -> None:
    """Below 0 when goods of a card that was used came back: it shows as empty, and the next stamps fill the gap."""
    program_ = rules()
    standing = Standing(tally={(STAMP, "tenth"): given, (FREE_ITEM, "tenth"): used})
    assert cards_of(program_, standing) == (CardLook(program_.stamps[0], have, 9, ready),)


def test_goods_that_came_back_are_no_units() -> None:
    (card,) = rules().stamps
    third = Fraction(1, 3)
    assert units(card, [(coffee(300, 3000), 0, 1 - third)]) == 2
    assert units(card, [(coffee(300, 3000), 1, 1 - third)]) == 1
    assert units(card, [(coffee(300, 3000), 0, third / 2), (coffee(300, 1000), 0, Fraction(1, 2))]) == 1
    assert units(card, [(coffee(300), 2, Fraction(1))]) == 0


def test_a_sale_that_earns_nothing_gives_no_stamps() -> None:
    quote = price(rules(), Standing(), Purchase((coffee(100),)), at=NOON, earns=False)
    assert quote.marks == ()
    assert Mark(STAMP, "tenth") in price(rules(), Standing(), Purchase((coffee(100),)), at=NOON).marks
