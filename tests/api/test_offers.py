"""certificate.*, membership.*, perk.*, tier.lend, partner.show, event.attend, points.surprise and points.feedback"""

from typing import Any

import pytest

from tests.api.month.program import EVERYTHING
from tests.api.register import NearRegister, key, program
from tests.api.test_customers import invalid, refused


@pytest.fixture
def card(register: NearRegister) -> str:
    register.call("program.publish", program=EVERYTHING)
    return register.card()


def test_a_certificate_is_sold_and_shown(register: NearRegister, card: str) -> None:
    asked = {"key": key(), "amount": "500", "customer_id": 1}
    sold = register.call("certificate.sell", **asked)
    assert list(sold) == ["code", "left", "expires_on"]
    assert (sold["left"], sold["expires_on"]) == ("500.00", "2027-01-10")
    assert register.call("certificate.show", code=f" {sold['code'][:4]}-{sold['code'][4:]}") == sold
    assert register.standing(card)["available"] == "100"  # welcome 50, and 1 for each 10.00
    register.sell(None, "100.00", certificates=[sold["code"]])
    assert register.call("certificate.show", code=sold["code"])["left"] == "400.00"
    assert register.call("certificate.sell", **asked) == sold
    never = register.call("certificate.sell", key=key(), amount="1", expires_on=None)
    assert never["expires_on"] is None


def test_certificates_that_cannot_be(register: NearRegister) -> None:
    asked = {"key": key(), "amount": "10"}
    assert refused(register, "certificate.sell", **asked) == {"code": "not_allowed", "why": "certificates_off"}
    register.call("program.publish", program=program(certificates={}))
    assert invalid(register, "certificate.sell", **asked | {"amount": "0"}) == ("amount", "not above 0")
    assert invalid(register, "certificate.sell", **asked | {"amount": "0.001"}) == ("amount", "too many decimals")
    assert invalid(register, "certificate.sell", **asked | {"amount": "-1"}) == ("amount", "below 0")
    assert invalid(register, "certificate.sell", **asked, expires_on="2026-01-09") == ("expires_on", "in the past")
    assert invalid(register, "certificate.sell", **asked, reason="x") == ("reason", "unknown field")
    assert invalid(register, "certificate.give", **asked) == ("reason", "missing")
    assert invalid(register, "certificate.give", **asked, reason=" ") == ("reason", "empty")
    for method, more in (("certificate.sell", {}), ("certificate.give", {"reason": "sorry"})):
        assert refused(register, method, **asked, **more, customer_id=9) == {"code": "unknown_customer"}
    assert refused(register, "certificate.show", code="9 9") == {"code": "unknown_certificate", "certificate": "99"}
    unknown = refused(register, "certificate.cancel", key=key(), code="x", reason="y")
    assert unknown == {"code": "unknown_certificate", "certificate": "x"}
    made = register.call("certificate.sell", **asked)
    twice = {"amount": "10", "certificates": [made["code"], made["code"]]}
    assert invalid(register, "sale.quote", **twice) == ("certificates", "used twice")


def test_a_certificate_is_cancelled_as_long_as_it_is_whole(register: NearRegister, card: str) -> None:
    sold = register.call("certificate.sell", key=key(), amount="500", customer_id=1)["code"]
    cancel = {"key": key(), "code": f"{sold[:1]} {sold[1:]}", "reason": "a mistake"}
    told = register.call("certificate.cancel", **cancel)
    assert told == {"code": sold, "money_back": "500.00"}
    assert register.call("certificate.cancel", **cancel) == told
    assert register.standing(card)["available"] == "50"
    assert refused(register, "certificate.cancel", **cancel | {"key": key()})["code"] == "nothing_left"
    assert refused(register, "sale.quote", amount="10", certificates=[sold])["code"] == "certificate_empty"
    used = register.call("certificate.sell", key=key(), amount="500")["code"]
    sale = register.sell(None, "1", certificates=[used])
    assert refused(register, "certificate.cancel", key=key(), code=used, reason="x")["code"] == "nothing_left"
    back = register.call("sale.void", key=key(), sale_id=sale["sale_id"], reason="x")
    assert (back["money_back"], back["certificate_back"]) == ("0.00", "1.00")
    register.call("certificate.cancel", key=key(), code=used, reason="x")
    given = register.call("certificate.give", key=key(), amount="5", reason="sorry", customer_id=1)["code"]
    assert register.call("certificate.cancel", key=key(), code=given, reason="x")["money_back"] == "0.00"
    assert register.call("shop.verify")["ok"]


def test_a_membership_runs_to_the_end_of_its_last_day(register: NearRegister, card: str) -> None:
    join = {"key": key(), "card": card, "plan": "club"}
    joined = register.call("membership.join", **join)
    assert list(joined) == ["until", "standing"]
    assert (joined["until"], joined["standing"]["membership_until"]) == ("2026-02-10", "2026-02-10")
    assert register.call("membership.join", **join) == joined
    register.call("clock.set", now="2026-02-10T23:59:00")
    books = [{"amount": "100.00", "category": "books"}]
    assert register.call("sale.quote", card=card, lines=books)["to_pay"] == "93.00"
    register.call("clock.set", now="2026-02-11")
    assert register.call("sale.quote", card=card, lines=books)["to_pay"] == "100.00"
    cancelled = register.call("membership.cancel", key=key(), card=card, reason="a mistake")
    assert (cancelled["money_back"], cancelled["until"]) == ("990.00", None)
    nothing = refused(register, "membership.cancel", key=key(), card=card, reason="a mistake")
    assert nothing["code"] == "nothing_left"
    assert invalid(register, "membership.join", key=key(), card=card, plan="x") == ("plan", "not in the program")
    assert invalid(register, "membership.cancel", key=key(), card=card, reason="") == ("reason", "empty")


def test_a_lent_tier_holds_to_the_end_of_its_day(register: NearRegister, card: str) -> None:
    lend = {"key": key(), "card": card, "tier": "gold", "until": "2026-01-20", "reason": "a draw"}
    lent = register.call("tier.lend", **lend)
    assert list(lent) == ["replayed", "standing"]
    assert (lent["standing"]["tier"], lent["standing"]["tier_until"]) == ("gold", "2026-01-20")
    register.call("clock.set", now="2026-01-20T23:59:59")
    assert register.standing(card)["tier"] == "gold"
    assert {each["code"] for each in register.call("customer.show", card=card)["perks"]} == {"early", "lounge"}
    register.call("clock.set", now="2026-01-21")
    assert register.standing(card)["tier"] == "bronze"
    lend["key"] = key()
    assert invalid(register, "tier.lend", **lend) == ("until", "in the past")
    assert invalid(register, "tier.lend", **lend | {"tier": "x"}) == ("tier", "not in the program")
    assert invalid(register, "tier.lend", **lend | {"reason": " "}) == ("reason", "empty")


def test_a_perk_is_granted_until_a_day_and_used_once_a_month(register: NearRegister, card: str) -> None:
    grant = {"key": key(), "card": card, "perk": "early"}
    register.call("perk.grant", **grant, until="2026-02-10")
    assert register.call("customer.show", card=card)["perks"] == [{"code": "early", "left": 1}]
    register.call("perk.use", key=key(), card=card, perk="early")
    once = refused(register, "perk.use", key=key(), card=card, perk="early")
    assert once == {"code": "limit_reached", "why": "month", "perk": "early"}
    register.call("clock.set", now="2026-02-10")
    register.call("perk.use", key=key(), card=card, perk="early")
    register.call("clock.set", now="2026-02-11")
    assert refused(register, "perk.use", key=key(), card=card, perk="early")["why"] == "perk"
    grant["key"] = key()
    assert invalid(register, "perk.grant", **grant, until="2026-02-10") == ("until", "in the past")
    assert invalid(register, "perk.grant", **grant | {"perk": "x"}) == ("perk", "not in the program")


def test_limits_of_what_is_given_by_hand(register: NearRegister, card: str) -> None:
    surprise = {"key": key(), "card": card, "points": "101", "reason": "nice"}
    over = refused(register, "points.surprise", **surprise)
    assert over == {"code": "limit_reached", "why": "budget", "left": "100"}
    for points, problem in (("0", "not above 0"), ("-5", "not above 0"), ("0.5", "too many decimals")):
        assert invalid(register, "points.surprise", **surprise | {"points": points}) == ("points", problem)
    assert invalid(register, "points.surprise", **surprise | {"reason": ""}) == ("reason", "empty")
    register.call("points.surprise", **surprise | {"points": "100"})
    register.call("clock.set", now="2026-01-11")
    register.call("points.surprise", **surprise | {"key": key(), "points": "100"})  # the next day's budget
    assert invalid(register, "event.attend", key=key(), card=card, event="x") == ("event", "not in the program")
    register.call("points.feedback", key=key(), card=card, reason="a kind letter")
    register.call("clock.set", now="2026-02-09T23:00:00")
    assert refused(register, "points.feedback", key=key(), card=card)["why"] == "days"
    register.call("clock.set", now="2026-02-10")
    thanked = register.call("points.feedback", key=key(), card=card)
    again = register.call("points.feedback", key=key(), card=card, recommend=9, satisfied=3)
    assert again["standing"] == thanked["standing"]
    outside = invalid(register, "points.feedback", key=key(), card=card, recommend=11)
    assert outside == ("recommend", "not from 0 to 10")
    text = invalid(register, "points.feedback", key=key(), card=card, satisfied="5")
    assert text == ("satisfied", "not a whole number")
    summary = register.call("report.summary", **{"from": "2026-02-10", "to": "2026-02-10"})
    assert (summary["nps"], summary["csat"]) == ("1", "0")
    summary = register.call("report.summary", **{"from": "2026-02-09", "to": "2026-02-09"})
    assert (summary["nps"], summary["csat"]) == (None, None)
    register.call("program.publish", program=program())
    off = refused(register, "points.surprise", **surprise | {"key": key()})
    assert off == {"code": "limit_reached", "why": "off", "left": "0"}
    assert refused(register, "points.feedback", key=key(), card=card)["why"] == "off"


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("membership.join", {"plan": "club"}),
        ("perk.use", {"perk": "early"}),
        ("perk.grant", {"perk": "early"}),
        ("tier.lend", {"tier": "gold", "until": "2026-02-01", "reason": "x"}),
        ("partner.show", {"partner": "gym"}),
        ("event.attend", {"event": "tasting"}),
        ("points.surprise", {"points": "1", "reason": "x"}),
        ("points.feedback", {}),
    ],
)
def test_every_method_wants_a_card_and_a_key(
    register: NearRegister, card: str, method: str, params: dict[str, Any]
) -> None:
    whole = {"key": key(), "card": "2900000000018", **params}
    assert refused(register, method, **whole)["code"] == "unknown_card"
    assert refused(register, method, **whole | {"card": "1"})["code"] == "not_a_card"
    assert invalid(register, method, **whole | {"key": "1"}) == ("key", "not a UUID")
    assert invalid(register, method, **whole, colour="red") == ("colour", "unknown field")
    for name in ("key", "card", *params):
        without = {field: value for field, value in whole.items() if field != name}
        assert invalid(register, method, **without) == (name, "missing")


def test_an_anniversary_and_a_lost_year(register: NearRegister, card: str) -> None:
    register.card(name="Bob")
    register.call("clock.set", now="2027-01-08T23:00:00")
    assert register.call("nightly.run")["granted"] == []
    register.call("clock.set", now="2027-01-11T23:00:00")  # the shop was closed on the day itself
    granted = register.call("nightly.run")["granted"]
    assert granted == [{"customer_id": who, "mechanic": "anniversary", "points": "25"} for who in (1, 2)]
    assert register.call("nightly.run")["granted"] == []
    assert register.standing(card)["lots"][-1]["expires_on"] == "2027-01-11"


def test_a_void_sale_is_no_visit(register: NearRegister, card: str) -> None:
    """Who was last here on 10 January is won back on the 30th, whatever was rung up by mistake since."""
    register.call("customer.update", customer_id=1, tags=["writes"])
    register.sell(card, "100.00")
    register.call("clock.set", now="2026-01-25")
    mistake = register.sell(card, "100.00")["sale_id"]
    register.call("sale.void", key=key(), sale_id=mistake, reason="another customer's")
    register.call("clock.set", now="2026-01-30T03:00:00")
    granted = register.call("nightly.run")["granted"]
    assert granted == [{"customer_id": 1, "mechanic": "win_back", "points": "55"}]


def test_tags_are_kept_and_make_segments(register: NearRegister, card: str) -> None:
    assert register.call("customer.show", card=card)["segments"] == ["newcomer"]
    changed = register.call("customer.update", customer_id=1, tags=["player", " player", "tea"])["customer"]
    assert changed["tags"] == ["player", "tea"]
    assert register.call("customer.show", card=card)["segments"] == ["newcomer", "players"]
    assert register.call("customer.update", customer_id=1, name="Bea")["customer"]["tags"] == ["player", "tea"]
    assert register.call("customer.update", customer_id=1, tags=[])["customer"]["tags"] == []
    assert invalid(register, "customer.update", customer_id=1, tags="x") == ("tags", "not a list")
    assert invalid(register, "customer.update", customer_id=1, tags=["x" * 51]) == ("tags", "too long")


def test_a_friend_is_refused_by_the_card_that_was_named(register: NearRegister, card: str) -> None:
    assert refused(register, "customer.register", name="Bob", referrer_card="2900000000018")["code"] == "unknown_card"
    assert refused(register, "customer.register", name="Bob", referrer_card="1")["code"] == "not_a_card"
    referrer = register.card(name="Cid", phone="+79123456789")
    own = refused(register, "customer.register", name="Bob", phone="8 912 345-67-89", referrer_card=referrer)
    assert own == {"code": "referral_refused", "why": "own_contact"}
    already = refused(register, "customer.register", phone="8 912 345-67-89", name="Bob", referrer_card=card)
    assert already["code"] == "duplicate_phone"


def test_a_prize_falls_by_the_rules_under_which_it_was_won(register: NearRegister) -> None:
    visits = {"code": "visits", "name": "Visits", "goal": "visits", "period": "month", "points": "40"}
    card = register.card()
    first = register.sell(card, "100.00")["sale_id"]
    register.call("program.publish", program=program(challenges=[visits | {"target": "2"}]))
    second, third = (register.sell(card, "100.00")["sale_id"] for _ in range(2))
    assert register.standing(card)["available"] == "55"
    register.call("program.publish", program=program(challenges=[visits | {"target": "3"}]))
    kept = register.call("sale.refund", key=key(), sale_id=third)
    assert (kept["points_taken"], kept["standing"]["available"]) == ("5", "50")  # two visits were enough
    lost = register.call("sale.refund", key=key(), sale_id=first)
    assert (lost["points_taken"], lost["standing"]["available"]) == ("45", "5")
    assert register.call("sale.refund", key=key(), sale_id=second)["standing"]["available"] == "0"
    assert register.call("shop.verify")["ok"]
