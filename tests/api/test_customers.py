"""customer.* and card.*"""

from typing import Any

import pytest

from tests.api.register import Failed, NearRegister, program

STANDING = (
    "available pending debt balance carry to_next_point tier tier_until to_next_tier spent visits lots stamps"
    " challenges rewards membership_until"
).split()


def refused(register: NearRegister, method: str, /, **params: Any) -> dict[str, Any]:
    before = register.written()
    with pytest.raises(Failed) as failed:
        register.call(method, **params)
    assert failed.value.code == 1
    assert register.written() == before
    return failed.value.data


def invalid(register: NearRegister, method: str, /, **params: Any) -> tuple[str, str]:
    before = register.written()
    with pytest.raises(Failed) as failed:
        register.call(method, **params)
    assert failed.value.code == -32602
    assert register.written() == before
    return failed.value.data["field"], failed.value.data["problem"]


def test_a_customer_is_registered_with_all_that_is_known(register: NearRegister) -> None:
    made = register.call(
        "customer.register",
        name="Анна Ёлкина",
        phone="8 (912) 345-67-89",
        email="anna@example.com",
        birthday="1990-02-28",
        language="ru",
        group="staff",
        card="2900000000018",
        consent={"data": True, "sms": False},
    )
    assert made["customer"] == {
        "customer_id": made["customer_id"],
        "name": "Анна Ёлкина",
        "phone": "+79123456789",
        "email": "anna@example.com",
        "birthday": "1990-02-28",
        "language": "ru",
        "group": "staff",
        "note": "",
        "tags": [],
        "card": "2900000000018",
        "registered_at": "2026-01-10T10:00:00+03:00",
        "consent": {"data": True, "email": False, "sms": False, "messenger": False},
    }
    assert made["card"] == "2900000000018"
    assert list(made["standing"]) == STANDING
    assert list(made) == ["customer_id", "card", "customer", "standing"]


def test_null_is_the_same_as_not_given(register: NearRegister) -> None:
    made = register.call("customer.register", name="Ada", phone=None, card=None, referrer_card=None, consent=None)
    assert len(made["card"]) == 13


def test_registering_refuses_what_is_somebody_elses(register: NearRegister) -> None:
    first = register.call("customer.register", name="Ada", phone="+79123456789", card="2900000000018")
    same_phone = refused(register, "customer.register", name="Bob", phone="8 912 345-67-89")
    assert same_phone == {
        "code": "duplicate_phone",
        "phone": "+79123456789",
        "customer_id": first["customer_id"],
    }
    same_card = refused(register, "customer.register", name="Bob", card="2900000000018")
    assert same_card["code"] == "duplicate_card"
    assert refused(register, "customer.register", name="Bob", card="4006381333931")["code"] == "not_a_card"
    assert refused(register, "customer.register", name="Bob", referrer_card=first["card"]) == {
        "code": "referral_refused",
        "why": "off",
    }


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({}, "name"),
        ({"name": 5}, "name"),
        ({"name": None}, "name"),
        ({"name": ""}, "name"),
        ({"name": "Ada", "phone": "none"}, "phone"),
        ({"name": "Ada", "email": "none"}, "email"),
        ({"name": "Ada", "birthday": "28.02.1990"}, "birthday"),
        ({"name": "Ada", "birthday": "1990-02-30"}, "birthday"),
        ({"name": "Ada", "birthday": "2990-02-28"}, "birthday"),
        ({"name": "Ada", "birthday": "1990-02-28T00:00:00"}, "birthday"),
        ({"name": "Ada", "birthday": 1990}, "birthday"),
        ({"name": "Ada", "language": "xx"}, "language"),
        ({"name": "Ada", "consent": True}, "consent"),
        ({"name": "Ada", "consent": {"data": 1}}, "consent.data"),
        ({"name": "Ada", "consent": {"fax": True}}, "consent.fax"),
        ({"name": "Ada", "nickname": "A"}, "nickname"),
    ],
)
def test_registering_names_the_field_that_is_wrong(register: NearRegister, params: dict[str, Any], field: str) -> None:
    assert invalid(register, "customer.register", **params)[0] == field


def test_only_what_is_given_changes_and_null_empties(register: NearRegister) -> None:
    made = register.call("customer.register", name="Ada", phone="+79123456789", email="a@example.com")
    changed = register.call(
        "customer.update", customer_id=made["customer_id"], phone=None, note="likes tea", consent={"email": True}
    )["customer"]
    before = made["customer"]
    assert changed == before | {
        "phone": None,
        "note": "likes tea",
        "consent": before["consent"] | {"email": True},
    }
    assert refused(register, "customer.update", customer_id=99, name="x")["code"] == "unknown_customer"
    assert refused(register, "customer.update", customer_id=-(10**30), name="x")["code"] == "unknown_customer"
    assert invalid(register, "customer.update", customer_id=made["customer_id"], name="")[0] == "name"
    assert invalid(register, "customer.update", customer_id="1")[1] == "not a whole number"
    assert invalid(register, "customer.update", customer_id=1.0)[1] == "not a whole number"


def test_customers_are_found(register: NearRegister) -> None:
    card = register.card(name="Пётр Ёлкин", phone="+79123456789")
    found = register.call("customer.find", text="елк", limit=5)
    assert found == [{"customer_id": 1, "name": "Пётр Ёлкин", "phone": "+79123456789", "card": card, "tier": None}]
    assert register.call("customer.find", text=card) == found
    assert register.call("customer.find", text="345-67") == found
    assert register.call("customer.find", text="nobody") == []
    assert invalid(register, "customer.find", text="x", limit=0)[0] == "limit"
    assert invalid(register, "customer.find", text="x", limit=10**40)[0] == "limit"


def test_a_customer_is_shown_by_exactly_one_of_three(register: NearRegister) -> None:
    made = register.call("customer.register", name="Ada", phone="+79123456789")
    shown = register.call("customer.show", card=made["card"])
    nothing: dict[str, list[str]] = {"segments": [], "perks": [], "partners": []}
    assert shown == {"customer": made["customer"], "standing": made["standing"], **nothing}
    assert register.call("customer.show", customer_id=made["customer_id"]) == shown
    assert register.call("customer.show", phone="8 912 345 67 89") == shown
    assert invalid(register, "customer.show")[0] == "card"
    assert invalid(register, "customer.show", card=made["card"], customer_id=1)[0] == "card"
    assert refused(register, "customer.show", phone="+79120000000")["code"] == "unknown_customer"
    assert refused(register, "customer.show", customer_id=0)["code"] == "unknown_customer"
    assert refused(register, "customer.show", card="2900000000018")["code"] == "unknown_card"
    assert refused(register, "customer.show", card="2900000000017") == {"code": "not_a_card", "kind": "half"}


def test_a_blocked_card_tells_when_and_why(register: NearRegister) -> None:
    card = register.card()
    assert register.call("card.block", card=card, reason="lost") == {"card": card}
    at = "2026-01-10T10:00:00+03:00"
    assert refused(register, "customer.show", card=card) == {
        "code": "card_blocked",
        "card": card,
        "at": at,
        "reason": "lost",
    }
    assert refused(register, "card.block", card=card, reason="lost")["code"] == "card_blocked"
    new = register.call("card.replace", card=card, reason="found nowhere", new_card="2900000000018")
    assert new == {"card": "2900000000018"}
    told = refused(register, "ledger.entries", card=card)
    assert told == {"code": "card_replaced", "card": card, "at": at, "successor": "2900000000018"}
    assert register.call("customer.show", card="2900000000018")["customer"]["card"] == "2900000000018"
    assert invalid(register, "card.block", card="2900000000018", reason=" ")[0] == "reason"
    assert refused(register, "card.block", card="x", reason="y")["code"] == "not_a_card"


@pytest.mark.parametrize(
    ("metric", "amount", "before", "after"),
    [
        ("spend", "2.00", "3.00", "1.00"),
        ("visits", "100.00", "3", "2"),
        ("points_earned", "100.00", "3.00", "2.50"),
    ],
)
def test_the_standing_says_what_is_missing(
    register: NearRegister, metric: str, amount: str, before: str, after: str
) -> None:
    levels = [{"code": "bronze", "name": "Bronze", "from": "0"}, {"code": "gold", "name": "Gold", "from": "3"}]
    rules = program(
        points={"precision": 2},
        earning={"points": "1", "per": "200.00"},
        tiers={"metric": metric, "levels": levels},
    )
    register.call("program.publish", program=rules)
    card = register.card()
    assert register.standing(card)["to_next_tier"] == before
    sold = register.sell(card, amount)["standing"]
    assert (sold["tier"], sold["tier_until"], sold["to_next_tier"]) == ("bronze", None, after)
    top = register.sell(card, "600.00" if metric != "visits" else "1.00")["standing"]
    assert (top["tier"], top["to_next_tier"]) == (("gold", None) if metric != "visits" else ("bronze", "1"))
