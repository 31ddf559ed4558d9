"""14 April: everything that was sold comes back, in a mixed order and in parts; all is as it began."""

from decimal import Decimal
from random import Random
from typing import Any

from tests.api.month.till import Till, goods, why
from tests.api.register import key

# What nobody bought: welcome 50, Ann's tasting 35, Fay's answer 10 and surprise 60, Hal's 300 by hand, the 150 of
# Mia's certificate. Fay's welcome and birthday and Cid's 55 for staying away burned.
BONUSES = {
    "Ann": "85",
    "Bob": "50",
    "Cid": "50",
    "Dan": "50",
    "Eve": "0",
    "Fay": "70",
    "Gus": "50",
    "Hal": "350",
    "Mia": "200",
}


def part_of_each_other_sale(till: Till, order: Random) -> None:
    """A third of the net price of every other sale comes back, as an amount, or half of its first line."""
    till.go("04-14 16:10")
    numbers = sorted(till.sales)
    order.shuffle(numbers)
    for place, number in enumerate(numbers[::2]):
        sale = till.sales[number]
        net = Decimal(sale["subtotal"]) - Decimal(sale["discount"])
        amount = (net / 3).quantize(Decimal("0.01"))
        part = {"amount": str(amount)} if place % 2 and amount else {"lines": [{"line": 0, "quantity": "0.5"}]}
        asked = till.ask("sale.refund_quote", sale_id=number, **part)
        refund = till.ask("sale.refund", key=key(), sale_id=number, **part)
        assert {name: refund[name] for name in asked} == asked
        sale["back"] = [refund]
    assert till.ask("shop.verify")["ok"]


def the_rest(till: Till, order: Random) -> None:
    """What is left of every sale comes back or is void; in sum exactly what paid for it."""
    numbers = sorted(till.sales)
    order.shuffle(numbers)
    for place, number in enumerate(numbers):
        sale = till.sales[number]
        if place % 3:
            last = till.ask("sale.refund", key=key(), sale_id=number, reason="all of it")
        else:
            last = till.ask("sale.void", key=key(), sale_id=number, reason="a month that never was")
        backs = [*sale.get("back", ()), last]
        assert _sum(backs, "money_back") == Decimal(sale["to_pay"])
        assert _sum(backs, "certificate_back") == Decimal(sale["certificate_money"])
        assert _sum(backs, "points_back") == Decimal(sale["points_used"])
        assert all("points_lost" not in back for back in backs)
        assert till.refusal("sale.refund_quote", sale_id=number) == {"code": "nothing_left"}
    assert till.ask("shop.verify") == till.ask("shop.verify")
    assert till.ask("shop.verify")["ok"]


def everybody_has_what_nobody_bought(till: Till) -> None:
    """Points that no sale gave stay; points of sales, stamps, prizes, tiers and spending are gone."""
    for name in till.cards:
        standing = till.standing(name)
        kept = {part: standing[part] for part in ("available", "pending", "debt", "balance", "carry")}
        none = {"pending": "0", "debt": "0", "carry": "0"}
        assert kept == {"available": BONUSES[name], "balance": BONUSES[name], **none}, name
        assert (standing["spent"], standing["visits"]) == ("0.00", 0)
        assert (standing["tier"], standing["tier_until"], till.stamps(name)) == ("bronze", None, (0, 0))
    untouched = ("0", False)
    won = till.won("Gus")
    assert won == {"three_visits": untouched, "taster": untouched, "two_weeks": untouched, "big_week": ("0.00", False)}


def certificates_are_whole(till: Till) -> None:
    """Mia's has its 500.00; the one whose day had passed lives on for the 30 days of grace."""
    assert till.left("Mia") == ("500.00", "2027-03-06")
    assert till.left("short") == ("100.00", "2026-05-14")
    quote = till.quote("", goods("flowers", "40.00"), certificates=[till.codes["short"]])
    assert quote["certificate_money"] == "40.00"


def stocks_and_budgets_are_full(till: Till) -> None:
    """It is Tuesday in the happy hour: there is a cake, a rose, all of the budget, and first sales are to be made."""
    full = till.quote("Ann", goods("coffee", "450.00"))
    assert why(full, "campaign") == [{"name": "happy_hour", "points": "90.00"}]
    assert why(full, "campaign_budget") == []
    assert why(till.quote("Hal", goods("cakes", "180.00", name="Cake"), rewards=["cake"]), "free_reward")
    assert why(till.quote("Hal", goods("books", "300.00"), rewards=["tenth"]), "reward")
    assert why(till.quote("Gus", goods("flowers", "600.00")), "gift") == [{"name": "rose"}]
    first = till.quote("Dan", goods("books", "100.00"))
    assert why(first, "campaign") == [{"name": "first_book", "points": "20.00"}]
    assert why(first, "discount_cumulative") == []
    till.go("04-17 23:00")  # a Friday night
    owl = till.quote("Hal", goods("coffee", "100.00"))
    assert why(owl, "campaign") == [{"name": "night_owl", "points": "15.00"}]


def march_never_was(till: Till) -> None:
    """The month's figures are those of no sale at all."""
    figures = till.ask("report.summary", **{"from": "2026-03-01", "to": "2026-03-31"})
    assert (figures["sales"], figures["money"], figures["member_money"], figures["buyers"]) == (0, "0.00", "0.00", 0)
    assert till.night("04-18")["granted"] == []  # nobody was ever here who could stay away


def _sum(backs: list[dict[str, Any]], name: str) -> Decimal:
    return sum((Decimal(back[name]) for back in backs), Decimal(0))
