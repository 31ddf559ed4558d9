"""customer.merge, unmerge, erase, duplicates and distinguish."""

import pytest

from tests.api.register import Failed, NearRegister, key
from tests.api.test_customers import STANDING, invalid, refused


def two(register: NearRegister) -> tuple[int, int]:
    one, other = (
        register.call("customer.register", name=name, email="ada@example.com")["customer_id"] for name in ("Ada", "Eda")
    )
    return one, other


def test_merging_and_parting(register: NearRegister) -> None:
    keep, duplicate = two(register)
    card = register.call("customer.show", customer_id=duplicate)["customer"]["card"]
    register.give(card, "5")
    asked = {"key": key(), "keep": keep, "duplicate": duplicate}
    made = register.call("customer.merge", **asked)
    assert list(made) == ["customer", "standing"]
    assert (made["customer"]["customer_id"], made["standing"]["available"]) == (keep, "5")
    assert list(made["standing"]) == STANDING
    assert register.call("customer.merge", **asked) == made
    shown = register.call("customer.show", card=card)
    assert shown["customer"] == register.call("customer.show", customer_id=duplicate)["customer"] == made["customer"]
    assert refused(register, "customer.merge", **asked | {"key": key()}) == {
        "code": "not_allowed",
        "why": "merged",
        "customer_id": keep,
    }
    parted = register.call("customer.unmerge", key=key(), keep=keep)
    assert (parted["customer"]["customer_id"], parted["standing"]["available"]) == (keep, "0")
    assert register.standing(card)["available"] == "5"
    assert refused(register, "customer.unmerge", key=key(), keep=keep) == {"code": "not_allowed", "why": "not_merged"}
    assert register.call("shop.verify")["ok"]


def test_a_customer_cannot_be_merged_with_themselves(register: NearRegister) -> None:
    keep, _ = two(register)
    asked = {"key": key(), "keep": keep, "duplicate": keep}
    assert invalid(register, "customer.merge", **asked) == ("duplicate", "the same customer")
    assert refused(register, "customer.merge", **asked | {"duplicate": 99}) == {"code": "unknown_customer"}


def test_erasing(register: NearRegister) -> None:
    who, _ = two(register)
    done = register.call("customer.erase", customer_id=who, reason="asked")
    assert done["finished"]
    assert done["act"] == {
        "number": 1,
        "at": "2026-01-10T10:00:00+03:00",
        "customer_id": who,
        "staff": done["act"]["staff"],
        "reason": "asked",
        "erased": ["name", "email"],
    }
    shown = register.call("customer.show", customer_id=who)["customer"]
    assert (shown["name"], shown["email"], shown["card"]) == ("", None, None)
    assert invalid(register, "customer.erase", customer_id=who, reason="") == ("reason", "empty")
    assert refused(register, "customer.erase", customer_id=99, reason="asked") == {"code": "unknown_customer"}
    assert register.call("shop.verify")["ok"]


def test_likely_duplicates(register: NearRegister) -> None:
    one, other = two(register)
    assert register.call("customer.duplicates") == [{"one": one, "other": other, "reasons": ["email"]}]
    assert register.call("customer.distinguish", one=other, other=one) == {}
    assert register.call("customer.duplicates", limit=5) == []
    with pytest.raises(Failed):
        register.call("customer.distinguish", one=one, other=one)
