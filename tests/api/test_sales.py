"""sale.*, points.* and ledger.*"""

from fractions import Fraction
from typing import Any

import pytest

from tests.api.register import Failed, NearRegister, key, program
from tests.api.test_customers import STANDING, invalid, refused

QUOTE = (
    "subtotal discount points_used points_money certificate_money to_pay points_earned available_after max_points tier"
    " reasons"
).split()


def test_a_sale_says_all_that_its_quote_said(register: NearRegister) -> None:
    card = register.card()
    register.give(card, "10")
    asked = {"card": card, "amount": "99.99", "redeem_points": "max"}
    before = register.written()
    quote = register.call("sale.quote", **asked)
    assert register.written() == before
    assert list(quote) == QUOTE
    sale = register.call("sale.post", key=key(), **asked)
    assert list(sale) == ["sale_id", "replayed", *QUOTE, "standing"]
    assert {name: sale[name] for name in QUOTE} == quote
    assert list(sale["standing"]) == STANDING
    assert sale["replayed"] is False
    assert (sale["points_used"], sale["to_pay"], sale["points_earned"]) == ("10", "89.99", "4")


def test_a_sale_without_a_card_has_no_points(register: NearRegister) -> None:
    sale = register.sell(None, "100.00")
    assert (sale["points_earned"], sale["available_after"], sale["max_points"]) == ("0", "0", "0")
    assert (sale["tier"], sale["standing"], sale["reasons"]) == (None, None, [])
    assert refused(register, "sale.quote", amount="5", redeem_points="1")["code"] == "not_enough_points"
    back = register.call("sale.refund", key=key(), sale_id=sale["sale_id"], amount="40.00")
    assert (back["money_back"], back["debt"], back["standing"]) == ("40.00", "0", None)


@pytest.mark.parametrize(
    ("params", "field", "problem"),
    [
        ({}, "amount", "either amount or lines is needed"),
        ({"amount": "1", "lines": [{"amount": "1"}]}, "amount", "either amount or lines is needed"),
        ({"lines": []}, "lines", "empty"),
        ({"lines": {}}, "lines", "not a list"),
        ({"lines": [5]}, "lines[0]", "not an object"),
        ({"lines": [{}]}, "lines[0].amount", "missing"),
        ({"lines": [{"amount": "1"}, {"amount": "1", "price": "1"}]}, "lines[1].price", "unknown field"),
        ({"lines": [{"amount": "1", "quantity": "0"}]}, "lines[0].quantity", "not above 0"),
        ({"lines": [{"amount": "1", "quantity": "0.0001"}]}, "lines[0].quantity", "too many decimals"),
        ({"lines": [{"amount": "1", "name": None}]}, "lines[0].name", "not a text"),
        ({"lines": [{"amount": "999999999999"}] * 2}, "lines", "too large"),
        ({"amount": "-0.01"}, "amount", "below 0"),
        ({"amount": "1.001"}, "amount", "too many decimals"),
        ({"amount": "1000000000000"}, "amount", "too large"),
        ({"amount": 10**30}, "amount", "too large"),
        ({"amount": "1e2"}, "amount", "not a number"),
        ({"amount": 1e22}, "amount", "not a number"),
        ({"amount": " 1"}, "amount", "not a number"),
        ({"amount": "1,5"}, "amount", "not a number"),
        ({"amount": "1_0"}, "amount", "not a number"),
        ({"amount": "٣"}, "amount", "not a number"),
        ({"amount": ".5"}, "amount", "not a number"),
        ({"amount": "5."}, "amount", "not a number"),
        ({"amount": ""}, "amount", "not a number"),
        ({"amount": True}, "amount", "not a number"),
        ({"amount": []}, "amount", "not a number"),
        ({"amount": "1", "redeem_points": "-1"}, "redeem_points", "below 0"),
        ({"amount": "1", "redeem_points": "all"}, "redeem_points", "not a number"),
        ({"amount": "1", "redeem_points": "0.5"}, "redeem_points", "too many decimals"),
        ({"amount": "1", "rewards": "x"}, "rewards", "not a list"),
        ({"amount": "1", "free_items": 1}, "free_items", "not true or false"),
        ({"amount": "1", "key": "x"}, "key", "unknown field"),
    ],
)
def test_a_purchase_that_makes_no_sense(
    register: NearRegister, params: dict[str, Any], field: str, problem: str
) -> None:
    assert invalid(register, "sale.quote", **params) == (field, problem)


@pytest.mark.parametrize("amount", ["10.50", "010.5", "+10.5", 10.5, "10.500000"])
def test_amounts_are_read_exactly(register: NearRegister, amount: object) -> None:
    assert register.call("sale.quote", amount=amount)["to_pay"] == "10.50"


def test_the_largest_amount_is_exact(register: NearRegister) -> None:
    card = register.card()
    sale = register.sell(card, "999999999999.99")
    assert (sale["to_pay"], sale["points_earned"]) == ("999999999999.99", "49999999999")
    assert sale["standing"]["carry"] == "0.9995"


def test_numbers_that_the_books_cannot_hold_are_refused(register: NearRegister) -> None:
    hundredfold = {"code": "x", "name": "X", "multiply": "100"}
    rules = program(earning={"points": "100", "per": "0.01"}, campaigns=[hundredfold])
    register.call("program.publish", program=rules)
    card = register.card()
    assert invalid(register, "sale.post", key=key(), card=card, amount="999999999999.99")[1] == "too large"


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"key": None}, "key"),
        ({"key": "1"}, "key"),
        ({"key": "{12345678-1234-1234-1234-123456789012}"}, "key"),
        ({"at": "2026-01-10T10:00:01+03:00"}, "at"),
        ({"at": "yesterday"}, "at"),
        ({"at": "2026-01-09T25:00:00"}, "at"),
        ({"at": 1767000000}, "at"),
        ({"at": "0001-01-01T00:00:00"}, "at"),
        ({"earn": False}, "earn"),
        ({"expect_to_pay": "1.001"}, "expect_to_pay"),
        ({"receipt": 5}, "receipt"),
        ({"receipt": "x" * 501}, "receipt"),
    ],
)
def test_a_sale_that_makes_no_sense(register: NearRegister, params: dict[str, Any], field: str) -> None:
    assert invalid(register, "sale.post", **{"key": key(), "amount": "1"} | params)[0] == field


def test_what_the_program_does_not_have_is_refused_and_never_ignored(register: NearRegister) -> None:
    card = register.card()
    for who in ({}, {"card": card}):
        asked = {"amount": "1", **who}
        assert refused(register, "sale.quote", **asked, rewards=["dessert"]) == {
            "code": "unknown_reward",
            "reward": "dessert",
        }
        assert refused(register, "sale.quote", **asked, certificates=["9 9"]) == {
            "code": "unknown_certificate",
            "certificate": "99",
        }
        register.call("sale.quote", **asked, rewards=[], certificates=[], free_items=True, approval="")


def test_refusals_explain_themselves(register: NearRegister) -> None:
    rules = program(
        redemption={"share_limit_percent": "50", "minimum_points": "10", "approval_over_points": "20"},
        earning={"points": "0"},
    )
    register.call("program.publish", program=rules)
    card = register.card()
    register.give(card, "100")

    def asked(amount: str, points: str) -> dict[str, Any]:
        return refused(register, "sale.quote", card=card, amount=amount, redeem_points=points)

    assert asked("500", "101") == {"code": "not_enough_points", "available": "100", "asked": "101"}
    assert asked("30", "16") == {"code": "over_share_limit", "most": "15", "asked": "16"}
    assert asked("30", "9") == {"code": "below_minimum", "minimum": "10", "asked": "9"}
    assert asked("300", "21") == {"code": "approval_needed", "limit": "20", "asked": "21"}
    assert register.call("sale.quote", card=card, amount="10", redeem_points="max")["points_used"] == "0"


def test_a_price_that_changed_is_told_with_the_new_quote(register: NearRegister) -> None:
    card = register.card()
    data = refused(register, "sale.post", key=key(), card=card, amount="100", expect_to_pay="99.00")
    assert data["code"] == "price_changed"
    assert data["quote"] == register.call("sale.quote", card=card, amount="100")
    assert register.sell(card, "100", expect_to_pay="100.00")["to_pay"] == "100.00"


def test_reasons_sum_to_what_moved(register: NearRegister) -> None:
    rules = program(
        points={"precision": 2},
        earning={
            "points": "1",
            "per": "3.00",
            "category_rates": {"tea": {"points": "2", "per": "7.00"}, "cake": {"points": "1", "per": "11.00"}},
        },
        discounts={"groups": {"staff": "20"}},
    )
    register.call("program.publish", program=rules)
    card = register.card(group="staff")
    register.give(card, "3.33")
    lines = [{"amount": "10", "category": "tea"}, {"amount": "10", "category": "cake"}, {"amount": "10"}]
    sale = register.sell(card, lines=lines, redeem_points="max")
    reasons = sale["reasons"]
    codes = ["discount_group"] * 3 + ["points_used", "rate_category", "rate_category", "rate_base", "carried_on"]
    assert [reason["code"] for reason in reasons] == codes
    assert reasons[0] == {
        "code": "discount_group",
        "line": 0,
        "money": "-2.00",
        "detail": {"name": "staff", "percent": "20"},
    }
    assert reasons[3] == {"code": "points_used", "money": "-3.33", "points": "-3.33"}
    assert reasons[4]["detail"] == {"name": "tea", "points": "2", "per": "7.00"}
    points = sum(Fraction(reason.get("points", "0")) for reason in reasons)
    money = sum(Fraction(reason.get("money", "0")) for reason in reasons)
    assert points == Fraction(sale["points_earned"]) - Fraction(sale["points_used"])
    assert money == Fraction(sale["to_pay"]) - Fraction(sale["subtotal"])
    assert len(sale["standing"]["carry"]) == len("0.001234")


def test_old_receipts_are_brought_in(register: NearRegister) -> None:
    card = register.card()
    old = register.sell(card, "100.00", at="2025-12-31T23:30:00", receipt="A-1")
    assert old["points_earned"] == "5"
    plain = register.sell(card, "100.00", at="2025-12-31", earn=False)
    assert (plain["points_earned"], plain["standing"]["spent"], plain["standing"]["visits"]) == ("0", "200.00", 2)
    entry = register.call("ledger.entries", card=card)[0]
    assert (entry["at"], entry["kind"], entry["points"]) == ("2025-12-31T23:30:00+03:00", "earn", "5")


def test_refunds_ask_for_what_there_is(register: NearRegister) -> None:
    card = register.card()
    sale_id = register.sell(card, lines=[{"amount": "90.00", "quantity": 3}, {"amount": "10.00"}])["sale_id"]
    part = {"sale_id": sale_id, "lines": [{"line": 0, "quantity": "1"}]}
    asked = register.call("sale.refund_quote", **part)
    assert asked["money_back"] == "30.00"
    back = register.call("sale.refund", key=key(), **part)
    assert list(back) == (
        "refund_id replayed money_back points_back points_taken certificate_back debt standing".split()
    )
    assert {name: back[name] for name in asked} == asked
    too_many = {"sale_id": sale_id, "lines": [{"line": 0, "quantity": 3}]}
    assert refused(register, "sale.refund_quote", **too_many) == {"code": "nothing_left", "line": 0}
    assert refused(register, "sale.refund", key=key(), sale_id=sale_id, amount="70.01") == {
        "code": "nothing_left",
        "left": "70.00",
    }
    nonsense: tuple[dict[str, Any], ...] = (
        {"lines": []},
        {"lines": [{"line": 9, "quantity": 1}]},
        {"amount": "0"},
        {"amount": "1", **part},
    )
    for wrong in nonsense:
        assert invalid(register, "sale.refund_quote", **{"sale_id": sale_id, **wrong})[0] in {"amount", "lines"}
    assert refused(register, "sale.refund_quote", sale_id=10**25) == {"code": "unknown_sale", "sale_id": -1}
    assert invalid(register, "sale.void", key=key(), sale_id=sale_id)[0] == "reason"
    assert invalid(register, "sale.void", key=key(), sale_id=sale_id, reason=" ")[0] == "reason"
    void = register.call("sale.void", key=key(), sale_id=sale_id, reason="mistake")
    assert (void["money_back"], void["standing"]["balance"]) == ("70.00", "0")
    assert refused(register, "sale.refund_quote", sale_id=sale_id) == {"code": "nothing_left"}


def test_a_refund_says_what_is_lost(register: NearRegister) -> None:
    register.call("program.publish", program=program(earning={"points": "0"}, expiry={"grace_days": 0}))
    card = register.card()
    register.give(card, "50", expires_on="2026-01-31")
    sale_id = register.sell(card, "50", redeem_points="50")["sale_id"]
    register.call("clock.set", now="2026-02-01T00:00:00Z")
    back = register.call("sale.refund", key=key(), sale_id=sale_id)
    assert (back["points_back"], back["points_lost"]) == ("0", "50")


def test_points_by_hand(register: NearRegister) -> None:
    register.call("program.publish", program=program(expiry={"months": 1}))
    card = register.card()
    given = register.give(card, "30")
    assert list(given) == ["entry_id", "replayed", "standing"]
    assert given["standing"]["lots"] == [
        {
            "lot_id": 1,
            "points": "30",
            "available_from": "2026-01-10T10:00:00+03:00",
            "expires_on": "2026-02-10",
        }
    ]
    register.give(card, "5", expires_on=None)
    register.give(card, "5", expires_on="2026-01-10")
    assert [lot["expires_on"] for lot in register.standing(card)["lots"]] == ["2026-01-10", "2026-02-10", None]
    assert register.give(card, "-36")["standing"]["available"] == "4"
    adjust = {"key": key(), "card": card, "reason": "x"}
    assert refused(register, "points.adjust", **adjust, points="-5") == {
        "code": "not_enough_points",
        "available": "4",
        "asked": "5",
    }
    for points, problem in (("0", "0 changes nothing"), ("0.5", "too many decimals"), ("x", "not a number")):
        assert invalid(register, "points.adjust", **adjust, points=points) == ("points", problem)
    assert invalid(register, "points.adjust", **adjust, points="1", expires_on="2026-01-09")[0] == "expires_on"
    assert invalid(register, "points.adjust", **adjust | {"reason": ""}, points="1")[0] == "reason"


def test_entries_come_in_pages_newest_first(register: NearRegister) -> None:
    card = register.card()
    other = register.card(name="Bob")
    for points in ("1", "2", "3"):
        register.give(card, points, reason=f"for {points}")
        register.give(other, points)
    page = register.call("ledger.entries", card=card, limit=2)
    assert [(entry["points"], entry["reason"]) for entry in page] == [("3", "for 3"), ("2", "for 2")]
    assert page[0] == {
        "entry_id": 5,
        "at": "2026-01-10T10:00:00+03:00",
        "kind": "adjust",
        "points": "3",
        "sale_id": None,
        "lot_id": 5,
        "reason": "for 3",
        "staff": "",
        "till": "",
        "program_version": 1,
    }
    rest = register.call("ledger.entries", card=card, before=page[1]["entry_id"])
    assert [entry["points"] for entry in rest] == ["1"]


def test_a_currency_without_decimals(register: NearRegister) -> None:
    register.call("program.publish", program=program(currency="JPY", earning={"points": "1", "per": "100"}))
    card = register.card()
    with pytest.raises(Failed):
        register.sell(card, "100.5")
    sale = register.sell(card, "1050")
    assert (sale["to_pay"], sale["points_earned"], sale["standing"]["to_next_point"]) == ("1050", "10", "50")
