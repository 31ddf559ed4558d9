"""Cards after they were given: blocked, replaced, printed in advance."""

import pytest

from loyalty_desk.domain.card import CodeKind, kind_of
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.services.cardroom import MOST_BLANKS
from loyalty_desk.store.customers import Person
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal

UNKNOWN = "2912345678906"


def refusal(shop: Rehearsal, code: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(Refused) as caught:
        shop.desk.counter.identify(code)
    return caught.value.code, caught.value.values


def test_a_blocked_card_works_no_longer(open_shop: OpenShop) -> None:
    """Odoo #233645: an archived card still worked."""
    shop = open_shop()
    anna = shop.desk.enrolment.register(Person(name="Anna"))
    number = anna.card or ""
    card = shop.desk.cardroom.block(f" {number} ", reason=" stolen ")
    assert (card.state, card.reason, card.customer_id) == ("blocked", "stolen", anna.customer_id)
    assert refusal(shop, number) == (
        "card_blocked",
        {"card": number, "at": shop.shop.now(), "reason": "stolen"},
    )
    assert shop.desk.enrolment.customer(anna.customer_id).card is None
    with pytest.raises(Refused, match="card_blocked"):
        shop.desk.cardroom.block(number, reason="again")


def test_a_replaced_card_names_the_new_one_and_keeps_everything(open_shop: OpenShop) -> None:
    """Odoo #171706: after a merge the card could not be used."""
    shop = open_shop()
    anna = shop.customer()
    shop.adjust(anna, "50")
    old = shop.desk.enrolment.customer(anna).card or ""
    new = shop.desk.cardroom.replace(old, reason="lost")
    assert refusal(shop, old) == ("card_replaced", {"card": old, "at": shop.shop.now(), "successor": new.number})
    assert shop.desk.counter.identify(new.number).standing.available == 5000
    shop.go("2026-02-01")
    shop.desk.cardroom.block(new.number, reason="lost too")
    last = shop.desk.cardroom.replace(new.number, reason="found none", new_card=UNKNOWN)
    assert (last.number, last.state) == (UNKNOWN, "active")
    assert shop.desk.cardroom.of_customer(anna)[0].number == UNKNOWN
    assert len(shop.desk.cardroom.of_customer(anna)) == 3
    assert [found.customer_id for found in shop.desk.enrolment.find(old)] == [anna]
    with pytest.raises(Refused, match="card_replaced"):
        shop.desk.cardroom.replace(old, reason="again")
    with pytest.raises(Refused, match="card_replaced"):
        shop.desk.cardroom.block(old, reason="again")


def test_what_cannot_be_replaced(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    number = shop.desk.enrolment.customer(anna).card or ""
    cardroom = shop.desk.cardroom
    (blank,) = cardroom.print_blanks(1)
    for card, new_card, code in (
        (UNKNOWN, None, "unknown_card"),
        (blank, None, "unknown_card"),
        (number, number, "duplicate_card"),
        (number, "4006381333931", "not_a_card"),
    ):
        with pytest.raises(Refused, match=code):
            cardroom.replace(card, reason="lost", new_card=new_card)
    for reason in ("", " \x07 "):
        with pytest.raises(Invalid, match="reason"):
            cardroom.replace(number, reason=reason)
        with pytest.raises(Invalid, match="reason"):
            cardroom.block(number, reason=reason)
    assert shop.desk.counter.identify(number).customer.customer_id == anna


def test_blanks_belong_to_nobody_until_they_are_given(open_shop: OpenShop) -> None:
    shop = open_shop()
    blanks = shop.desk.cardroom.print_blanks(30, "spring")
    assert len(set(blanks)) == 30
    assert {kind_of(number) for number in blanks} == {CodeKind.CARD}
    assert refusal(shop, blanks[0]) == ("unknown_card", {"card": blanks[0], "blank": True})
    anna = shop.desk.enrolment.register(Person(name="Anna"), card=blanks[0])
    assert shop.desk.counter.identify(blanks[0]).customer == anna
    (batch,) = shop.desk.cardroom.batches()
    assert (batch.name, batch.left, batch.printed_at) == ("spring", 29, shop.shop.now())
    assert set(shop.desk.cardroom.blanks_of("spring")) == set(blanks[1:])
    given = shop.desk.cardroom.replace(blanks[0], reason="lost", new_card=blanks[1])
    assert (given.number, given.state) == (blanks[1], "active")
    blocked = shop.desk.cardroom.block(blanks[2], reason="torn")
    assert blocked.customer_id is None


@pytest.mark.parametrize("count", [0, -1, MOST_BLANKS + 1])
def test_a_batch_has_a_sensible_size(open_shop: OpenShop, count: int) -> None:
    with pytest.raises(Invalid, match="count"):
        open_shop().desk.cardroom.print_blanks(count)
