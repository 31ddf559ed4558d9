"""The worked examples of the specification, in its order, through the interface for programs."""

import json
from pathlib import Path

import pytest

from tests.api.register import FarRegister, NearRegister, key, program, request


def lots(register: NearRegister, card: str) -> list[tuple[str, str]]:
    return [(lot["points"], lot["expires_on"]) for lot in register.standing(card)["lots"]]


@pytest.fixture
def redeemed(register: NearRegister) -> tuple[str, int]:
    """Example 1 up to 10 January: the card, and the sale that 120 points paid for."""
    register.call("program.publish", program=program(earning={"points": "0"}))
    card = register.card()
    register.give(card, "100", expires_on="2026-01-31")
    register.give(card, "50", expires_on="2026-03-31")
    sale = register.sell(card, "120.00", redeem_points="120")
    assert sale["to_pay"] == "0.00"
    assert lots(register, card) == [("30", "2026-03-31")]
    return card, sale["sale_id"]


def test_1_points_go_back_to_their_lots(register: NearRegister, redeemed: tuple[str, int]) -> None:
    card, sale_id = redeemed
    register.call("clock.set", now="2026-01-20T12:00:00")
    back = register.call("sale.refund", key=key(), sale_id=sale_id)
    assert (back["money_back"], back["points_back"], back["points_taken"]) == ("0.00", "120", "0")
    assert lots(register, card) == [("100", "2026-01-31"), ("50", "2026-03-31")]
    register.call("clock.set", now="2026-02-01T00:00:00")
    assert register.call("nightly.run")["expired"] == {"lots": 1, "points": "100"}
    assert lots(register, card) == [("50", "2026-03-31")]
    assert register.call("nightly.run")["expired"] == {"lots": 0, "points": "0"}


def test_1_points_of_a_lot_past_its_date_live_on_for_the_grace(
    register: NearRegister, redeemed: tuple[str, int]
) -> None:
    card, sale_id = redeemed
    register.call("clock.set", now="2026-02-05T12:00:00")
    asked = register.call("sale.refund_quote", sale_id=sale_id)
    back = register.call("sale.refund", key=key(), sale_id=sale_id)
    assert back["points_back"] == "120"
    assert lots(register, card) == [("100", "2026-03-07"), ("50", "2026-03-31")]
    assert {name: back[name] for name in asked} == asked


def test_2_used_points_do_not_come_back_to_life_when_a_lot_expires(register: NearRegister) -> None:
    register.call("program.publish", program=program(earning={"points": "0"}))
    card = register.card()
    register.give(card, "100", expires_on="2026-01-31")
    register.give(card, "50", expires_on="2026-03-31")
    register.sell(card, "80.00", redeem_points="80")
    assert register.standing(card)["balance"] == "70"
    register.call("clock.set", now="2026-02-01T09:00:00")
    assert register.standing(card)["balance"] == "50"
    register.call("nightly.run")
    assert register.standing(card)["balance"] == "50"


def test_3_what_rounding_cuts_off_is_carried(register: NearRegister) -> None:
    register.call("program.publish", program=program(earning={"points": "1", "per": "50.00"}))
    card = register.card()
    first = register.sell(card, "30.00")
    assert (first["points_earned"], first["standing"]["carry"]) == ("0", "0.6")
    assert first["standing"]["to_next_point"] == "20.00"
    second = register.sell(card, "20.00")
    assert (second["points_earned"], second["standing"]["balance"]) == ("1", "1")
    back = register.call("sale.refund", key=key(), sale_id=second["sale_id"])
    assert (back["points_taken"], back["standing"]["balance"], back["standing"]["carry"]) == ("1", "0", "0.6")


def test_4_the_customer_keeps_what_the_kept_goods_earned(register: NearRegister) -> None:
    register.call("program.publish", program=program(earning={"points": "10", "per": "100.00"}))
    card = register.card()
    sale = register.sell(card, lines=[{"amount": "900.00"}, {"amount": "100.00"}])
    assert sale["points_earned"] == "100"
    back = register.call("sale.refund", key=key(), sale_id=sale["sale_id"], lines=[{"line": 1, "quantity": 1}])
    assert (back["money_back"], back["points_taken"]) == ("100.00", "10")
    assert back["standing"]["balance"] == "90"


def test_5_points_already_spent_become_a_debt(register: NearRegister) -> None:
    register.call("program.publish", program=program(earning={"points": "1", "per": "1.00"}))
    card = register.card()
    first = register.sell(card, "100.00")
    register.sell(card, "100.00", redeem_points="100")
    back = register.call("sale.refund", key=key(), sale_id=first["sale_id"])
    assert (back["points_taken"], back["debt"], back["standing"]["available"]) == ("100", "100", "0")
    after = register.sell(card, "60.00")["standing"]
    assert (after["debt"], after["available"], after["balance"]) == ("40", "0", "-40")


def test_6_points_pay_a_part_and_the_rest_earns(register: NearRegister) -> None:
    register.call("program.publish", program=program(points={"precision": 2}, earning={"points": "5", "per": "100.00"}))
    card = register.card()
    register.give(card, "750")
    asked = register.call("sale.quote", card=card, amount="11500", redeem_points=750)
    sale = register.sell(card, "11500", redeem_points=750)
    assert (sale["to_pay"], sale["points_earned"]) == ("10750.00", "537.50")
    assert {name: sale[name] for name in asked} == asked


def test_7_a_refund_goes_by_the_rules_of_its_sale(register: NearRegister) -> None:
    register.call("program.publish", program=program(earning={"points": "1", "per": "1.00"}))
    card = register.card()
    sale = register.sell(card, "50.00")
    assert sale["points_earned"] == "50"
    register.call("program.publish", program=program(earning={"points": "2", "per": "1.00"}))
    assert register.call("sale.refund", key=key(), sale_id=sale["sale_id"])["points_taken"] == "50"


def test_8_two_processes_redeem_one_balance(shop: Path) -> None:
    with FarRegister(shop) as one, FarRegister(shop) as other:
        one.call("program.publish", program=program(earning={"points": "0"}))
        card = one.card()
        one.give(card, "100")
        asked = [{"key": key(), "card": card, "amount": "100.00", "redeem_points": "100"} for _ in range(20)]
        for place, params in enumerate(asked):
            (one if place % 2 else other).send(request("sale.post", params, call_id=place))
        replies = [json.loads(register.receive()) for register in (one, other) for _ in range(10)]
        assert sum("result" in reply for reply in replies) == 1
        refusals = [reply["error"]["data"] for reply in replies if "error" in reply]
        assert refusals == [{"code": "not_enough_points", "available": "0", "asked": "100"}] * 19
        assert one.standing(card)["balance"] == "0"
        assert one.call("shop.verify")["ok"]
        assert one.finish()[0] == other.finish()[0] == 0
