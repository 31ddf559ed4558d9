"""Certificates: their last day, what they pay, and the way back."""

from datetime import date

import pytest

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.mechanics.certificates import Certificate, Paid, give_back, last_day, pay
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.supplies import Supplies
from tests.domain.pricing import NOON, goods
from tests.shop import program

TODAY = date(2026, 1, 10)
A, B = Certificate("a", 3_000, TODAY), Certificate("b", 9_000, None)
KNOWN = {"a": A, "b": B, "old": Certificate("old", 1, date(2026, 1, 9)), "empty": Certificate("empty", 0, None)}


def test_its_last_day() -> None:
    assert last_day(None, TODAY) is None
    rule = program(certificates={"months": 1}).certificates
    assert last_day(rule, date(2026, 1, 31)) == date(2026, 2, 28)
    assert last_day(program(certificates={}).certificates, date(2024, 2, 29)) == date(2025, 2, 28)
    assert last_day(program(certificates={"months": None}).certificates, TODAY) is None


def test_they_pay_in_the_order_named() -> None:
    assert pay(["a", "b"], KNOWN, 10_000, TODAY) == (Paid("a", 3_000), Paid("b", 7_000))
    assert pay(["b", "a"], KNOWN, 9_500, TODAY) == (Paid("b", 9_000), Paid("a", 500))
    assert pay(["b", "a"], KNOWN, 9_000, TODAY) == (Paid("b", 9_000),)
    assert pay(["a"], KNOWN, 0, TODAY) == pay([], KNOWN, 5, TODAY) == ()


@pytest.mark.parametrize(
    ("code", "refusal"),
    [("nobody", "unknown_certificate"), ("old", "certificate_expired"), ("empty", "certificate_empty")],
)
def test_what_does_not_pay(code: str, refusal: str) -> None:
    with pytest.raises(Refused, match=refusal):
        pay(["b", code], KNOWN, 1, TODAY)


def test_one_is_named_once() -> None:
    with pytest.raises(Invalid, match="used twice"):
        pay(["b", "b"], KNOWN, 1, TODAY)


def test_the_last_drawn_gets_its_money_back_first() -> None:
    drawn = (Paid("a", 3_000), Paid("b", 7_000))
    assert give_back(drawn, 0, 500) == (Paid("b", 500),)
    assert give_back(drawn, 500, 7_000) == (Paid("b", 6_500), Paid("a", 500))
    assert give_back(drawn, 7_500, 2_500) == (Paid("a", 2_500),)
    assert give_back(drawn, 10_000, 0) == ()


def test_the_money_is_spread_by_what_points_left() -> None:
    rules = program(certificates={}, redemption={"excluded_categories": ["books"]})
    purchase = Purchase(goods("60.00", "40.00 books"), 3_000, certificates=("a",))
    quote = price(rules, Standing(available=3_000), purchase, at=NOON, supplies=Supplies(certificates=KNOWN))
    assert [line.certificate_money for line in quote.lines] == [1_286, 1_714]  # of 30.00 and 40.00
    assert (quote.to_pay, quote.paid, quote.points_earned) == (4_000, 7_000, 300)


def test_it_is_money_and_earns_but_not_twice() -> None:
    purchase, supplies = Purchase(goods("100.00"), certificates=("b",)), Supplies(certificates=KNOWN)
    once = price(program(certificates={}), Standing(), purchase, at=NOON, supplies=supplies)
    assert (once.points_earned, once.to_pay) == (500, 1_000)
    sold = program(certificates={"earn_when_sold": True})
    assert price(sold, Standing(), purchase, at=NOON, supplies=supplies).exact == 50


def test_it_pays_without_a_card_and_on_its_last_day() -> None:
    quote = price(
        program(), None, Purchase(goods("10.00"), certificates=("a",)), at=NOON, supplies=Supplies(certificates=KNOWN)
    )
    assert (quote.to_pay, quote.certificate_money) == (0, 1_000)
