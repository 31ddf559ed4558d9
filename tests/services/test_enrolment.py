"""Customers and what is known of them: registering, twins, consents, what makes no sense."""

from datetime import date
from typing import Any

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.services.enrolment import MOST_TEXT, Given
from loyalty_desk.services.phones import readable_phone
from loyalty_desk.store.customers import Person
from tests.services.conftest import OpenShop

CARD = "2912345678906"


def test_a_name_or_a_phone_is_enough(open_shop: OpenShop) -> None:
    enrolment = open_shop().desk.enrolment
    anna = enrolment.register(Person(name=" Anna\t Petrova\n"))
    assert (anna.name, anna.phone, len(anna.card or "")) == ("Anna Petrova", None, 13)
    boris = enrolment.register(Person(phone="8 (912) 345-67-89"))
    assert (boris.name, boris.phone) == ("", "+79123456789")
    assert readable_phone("+79123456789") == "+7 912 345-67-89"
    with pytest.raises(Invalid, match="name or phone"):
        enrolment.register(Person(name=" \x00 "))
    with pytest.raises(Invalid, match="name or phone"):
        enrolment.update(anna.customer_id, {"name": ""})


def test_all_that_is_told_is_kept(open_shop: OpenShop) -> None:
    shop = open_shop()
    told: dict[str, Any] = {
        "name": "Ёлка", "phone": "+491701234567", "email": "a@b.example", "birthday": date(2000, 2, 29),
        "language": "ru", "group": "staff", "note": "likes tea",
    }  # fmt: skip
    anna = shop.desk.enrolment.register(Person(**told), card=CARD)
    assert {name: getattr(anna, name) for name in told} == told
    assert (anna.card, anna.registered_at) == (CARD, shop.shop.now())
    assert shop.desk.enrolment.customer(anna.customer_id) == anna


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("phone", "call me"),
        ("phone", "12"),
        ("email", "anna"),
        ("email", "a b@c.example"),
        ("email", "a@" + "b" * 260 + ".example"),
        ("birthday", date(1899, 12, 31)),
        ("birthday", date(2026, 1, 11)),
        ("language", "xx"),
        ("name", "x" * (MOST_TEXT + 1)),
        ("note", "x" * (MOST_TEXT + 1)),
        ("group", "x" * (MOST_TEXT + 1)),
    ],
)
def test_what_makes_no_sense_is_named_by_its_field(open_shop: OpenShop, field: str, value: object) -> None:
    enrolment = open_shop().desk.enrolment
    anna = enrolment.register(Person(name="Anna"))
    told: dict[str, Any] = {"name": "Boris"} | {field: value}
    with pytest.raises(Invalid) as caught:
        enrolment.register(Person(**told))
    assert caught.value.field == field
    with pytest.raises(Invalid) as caught:
        enrolment.update(anna.customer_id, {field: value})
    assert caught.value.field == field
    assert enrolment.find("Boris") == []
    assert enrolment.customer(anna.customer_id) == anna


def test_one_phone_is_one_customer_however_it_is_written(open_shop: OpenShop) -> None:
    """Odoo #145782: two cards for one customer."""
    enrolment = open_shop().desk.enrolment
    anna = enrolment.register(Person(name="Anna", phone="+7 912 345 67 89"))
    with pytest.raises(Refused) as caught:
        enrolment.register(Person(name="Ann", phone="8-912-3456789"))
    assert caught.value.code == "duplicate_phone"
    assert caught.value.values == {"phone": "+79123456789", "customer_id": anna.customer_id}
    boris = enrolment.register(Person(name="Boris"))
    with pytest.raises(Refused, match="duplicate_phone"):
        enrolment.update(boris.customer_id, {"phone": "89123456789"})
    assert enrolment.update(anna.customer_id, {"phone": "89123456789"}) == anna
    assert enrolment.by_phone("9123456789") == anna
    assert enrolment.by_phone("+79990000000") is None
    with pytest.raises(Invalid, match="phone"):
        enrolment.by_phone("nobody")


def test_a_change_changes_only_what_is_named(open_shop: OpenShop) -> None:
    enrolment = open_shop().desk.enrolment
    anna = enrolment.register(Person(name="Anna", email="a@b.example", note="tea"))
    changed = enrolment.update(anna.customer_id, {"email": None, "group": " staff "})
    assert (changed.name, changed.email, changed.group, changed.note) == ("Anna", None, "staff", "tea")
    with pytest.raises(Refused, match="unknown_customer"):
        enrolment.update(CustomerId(9), {"name": "Nobody"})
    with pytest.raises(Refused, match="unknown_customer"):
        enrolment.customer(CustomerId(2**80))


def test_people_are_found_by_any_part(open_shop: OpenShop) -> None:
    enrolment = open_shop().desk.enrolment
    anna = enrolment.register(Person(name="Анна Ёлкина", phone="+79123456789", email="anna@shop.example"), card=CARD)
    enrolment.register(Person(name="Boris"))
    for typed in ("елк", "ЁЛКИНА анна", "345-67", CARD, "anna@shop"):
        assert [found.customer_id for found in enrolment.find(typed)] == [anna.customer_id], typed
    assert enrolment.find("Nobody") == []
    assert len(enrolment.find("9" * 10_000)) == 0


def test_consents_are_kept_with_their_text_and_the_latest_first(open_shop: OpenShop) -> None:
    shop = open_shop()
    enrolment = shop.desk.enrolment
    anna = enrolment.register(Person(name="Anna"), consents=(Given("data", True, "I agree \n to all"),))
    shop.go("2026-02-01")
    enrolment.consent(anna.customer_id, (Given("sms", True), Given("sms", False)))
    kept = enrolment.consents(anna.customer_id)
    assert [(each.kind, each.given, each.text, each.staff) for each in kept] == [
        ("sms", False, "", "Olga"),
        ("sms", True, "", "Olga"),
        ("data", True, "I agree to all", "Olga"),
    ]
    assert kept[0].at == shop.shop.now()
    with pytest.raises(Invalid, match="unknown field"):
        enrolment.consent(anna.customer_id, (Given("fax", True),))
    with pytest.raises(Refused, match="unknown_customer"):
        enrolment.consent(CustomerId(9), (Given("sms", True),))
    with pytest.raises(Invalid):
        enrolment.register(Person(name="Boris"), consents=(Given("fax", True),))
    assert enrolment.find("Boris") == []


def test_only_a_free_card_is_given(open_shop: OpenShop) -> None:
    shop = open_shop()
    enrolment, cardroom = shop.desk.enrolment, shop.desk.cardroom
    anna = enrolment.register(Person(name="Anna"), card=f" {CARD[:1]} {CARD[1:]}")
    blank, other = cardroom.print_blanks(2)
    assert enrolment.free_card(blank) == blank
    for code, refusal in {CARD: "duplicate_card", "123": "not_a_card"}.items():
        with pytest.raises(Refused, match=refusal):
            enrolment.register(Person(name="Boris"), card=code)
    cardroom.block(other, reason="lost")
    with pytest.raises(Refused, match="card_blocked"):
        enrolment.register(Person(name="Boris"), card=other)
    cardroom.replace(CARD, reason="lost")
    with pytest.raises(Refused, match="card_replaced"):
        enrolment.register(Person(name="Boris"), card=CARD)
    boris = enrolment.register(Person(name="Boris"), card=blank)
    assert (boris.card, enrolment.customer(anna.customer_id).card != CARD) == (blank, True)


def test_a_region_says_whose_short_numbers_are(open_shop: OpenShop) -> None:
    shop = open_shop(currency="EUR")
    with pytest.raises(Invalid, match="phone"):
        shop.customer(phone="0170 1234567")
    shop.shop.settings.put({"region": "DE"})
    assert shop.desk.enrolment.customer(shop.customer(phone="0170 1234567")).phone == "+491701234567"
