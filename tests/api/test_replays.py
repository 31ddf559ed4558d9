"""The same key again gives the first result, whatever changed meanwhile; another request with it is refused."""

from typing import Any

import pytest

from tests.api.month.program import EVERYTHING
from tests.api.register import NearRegister, key, program
from tests.api.test_customers import refused


def again(register: NearRegister, method: str, first: dict[str, Any], params: dict[str, Any]) -> None:
    before = register.written()
    second = register.call(method, **params)
    assert second == first | {"replayed": True}
    assert register.written() == before


@pytest.fixture
def card(register: NearRegister) -> str:
    rules = program(earning={"points": "1", "per": "3.00"}, expiry={"days": 30})
    register.call("program.publish", program=rules)
    return register.card()


def change_everything(register: NearRegister, card: str) -> None:
    """Sell and adjust more, change the rules and the precision, block the card, and let a year pass."""
    register.give(card, "7")
    register.sell(card, "10.00", redeem_points="max")
    register.call("program.publish", program=program(points={"precision": 2}, earning={"points": "9", "per": "1.00"}))
    register.sell(card, "10.00")
    register.call("card.block", card=card, reason="lost")
    register.call("clock.set", now="2027-01-10T10:00:00+03:00")
    register.call("nightly.run")


def test_a_sale(register: NearRegister, card: str) -> None:
    register.give(card, "4", expires_on="2026-01-31")
    params = {"key": key(), "card": card, "amount": "100.00", "redeem_points": "2", "receipt": "A"}
    first = register.call("sale.post", **params)
    again(register, "sale.post", first, params | {"amount": 100, "redeem_points": 2.0, "key": params["key"].upper()})
    change_everything(register, card)
    again(register, "sale.post", first, params)


def test_a_sale_nothing_came_after(register: NearRegister, card: str) -> None:
    params = {"key": key(), "card": card, "amount": "100.00"}
    first = register.call("sale.post", **params)
    register.call("clock.set", now="2027-01-10T10:00:00+03:00")
    again(register, "sale.post", first, params)


def test_a_refund_and_a_void(register: NearRegister, card: str) -> None:
    sale_id = register.sell(card, "100.00")["sale_id"]
    refund = {"key": key(), "sale_id": sale_id, "amount": "10.00"}
    void = {"key": key(), "sale_id": sale_id, "reason": "mistake"}
    refunded = register.call("sale.refund", **refund)
    voided = register.call("sale.void", **void)
    again(register, "sale.refund", refunded, refund)
    change_everything(register, card)
    again(register, "sale.refund", refunded, refund)
    again(register, "sale.void", voided, void)


def test_an_adjustment(register: NearRegister, card: str) -> None:
    params = {"key": key(), "card": card, "points": "50", "reason": "gift", "expires_on": None}
    first = register.call("points.adjust", **params)
    change_everything(register, card)
    again(register, "points.adjust", first, params)


def test_another_request_with_a_used_key(register: NearRegister, card: str) -> None:
    other = register.card(name="Bob")
    used = key()
    register.call("sale.post", key=used, card=card, amount="100.00")
    for params in ({"card": card, "amount": "100.01"}, {"card": other, "amount": "100.00"}, {"amount": "100.00"}):
        assert refused(register, "sale.post", key=used, **params) == {"code": "key_reused", "key": used}
    assert refused(register, "sale.refund", key=used, sale_id=1)["code"] == "key_reused"
    assert refused(register, "points.adjust", key=used, card=card, points="1", reason="x")["code"] == "key_reused"


def test_a_blocked_card_is_refused_under_a_new_key(register: NearRegister, card: str) -> None:
    register.call("card.block", card=card, reason="lost")
    assert refused(register, "sale.post", key=key(), card=card, amount="1.00")["code"] == "card_blocked"


def test_a_refused_key_is_still_free(register: NearRegister, card: str) -> None:
    params = {"key": key(), "card": card, "amount": "100.00"}
    assert refused(register, "sale.post", **params, redeem_points="1")["code"] == "not_enough_points"
    assert register.call("sale.post", **params)["replayed"] is False


def test_how_a_customer_stood_with_every_mechanic(register: NearRegister) -> None:
    register.call("program.publish", program=EVERYTHING)
    card = register.card()
    register.call("customer.update", customer_id=1, tags=["player"])
    register.call("membership.join", key=key(), card=card, plan="club")
    register.give(card, "100")
    coffee = {"amount": "200.00", "quantity": 2, "category": "coffee"}
    params = {"key": key(), "card": card, "lines": [coffee], "rewards": ["cake"]}
    first = register.call("sale.post", **params)
    stood = first["standing"]
    assert stood["stamps"] == [{"code": "fifth_coffee", "have": 2, "need": 4, "free_ready": 0}]
    assert stood["challenges"][1] == {"code": "big_week", "have": "186.00", "target": "500.00", "done": False}
    assert (stood["rewards"], stood["membership_until"]) == (["tenth"], "2026-02-10")
    change_everything(register, card)
    again(register, "sale.post", first, params)


def test_a_sale_that_wins_a_prize(register: NearRegister) -> None:
    visit = {"code": "visit", "name": "A visit", "goal": "visits", "target": "1", "period": "once", "points": "40"}
    register.call("program.publish", program=program(challenges=[visit]))
    params = {"key": key(), "card": register.card(), "amount": "100.00"}
    first = register.call("sale.post", **params)
    assert (first["points_earned"], first["available_after"]) == ("5", "45")
    again(register, "sale.post", first, params)


def test_what_is_done_to_a_customer(register: NearRegister) -> None:
    register.call("program.publish", program=EVERYTHING | {"expiry": {"months": 3}})
    card = register.card()
    asked: list[tuple[str, dict[str, Any]]] = [
        ("points.surprise", {"points": "5", "reason": "x"}),
        ("points.feedback", {}),
        ("perk.grant", {"perk": "early"}),
        ("perk.use", {"perk": "early"}),
        ("tier.lend", {"tier": "silver", "until": "2026-02-01", "reason": "x"}),
        ("partner.show", {"partner": "gym"}),
    ]
    done = [(method, {"key": key(), "card": card, **params}) for method, params in asked]
    firsts = [register.call(method, **params) for method, params in done]
    change_everything(register, card)
    for (method, params), first in zip(done, firsts, strict=True):
        again(register, method, first, params)
        other = params | {"card": register.card()}
        assert refused(register, method, **other) == {"code": "key_reused", "key": params["key"]}
