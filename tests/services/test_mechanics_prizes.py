"""Challenges: progress, the prize once a period, and the refund that undoes it."""

from fractions import Fraction
from typing import Any

import pytest

from loyalty_desk.domain.customer import CustomerId
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal


def challenge(goal: str, target: str, period: str, **more: object) -> dict[str, Any]:
    told = {"code": "h", "name": "H", "goal": goal, "target": target, "period": period, "points": "100"}
    return {"earning": {"points": "0"}, "challenges": [told | more]}


def reached(shop: Rehearsal, customer: CustomerId) -> tuple[Fraction | int, bool]:
    (found,) = shop.standing(customer).challenges
    return found.have, found.done


def test_visits_in_a_month(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-30", **challenge("visits", "3", "month"))
    anna = shop.customer()
    sold = [shop.sale(anna, "1.00") for _ in range(3)]
    assert (reached(shop, anna), shop.balance(anna)) == ((3, True), "100")
    assert sold[-1].standing is not None
    assert sold[-1].standing.available == 10_000
    shop.sale(anna, "1.00")
    assert shop.balance(anna) == "100"
    shop.refund(sold[0])
    assert (reached(shop, anna), shop.balance(anna)) == ((3, True), "100")
    assert shop.refund(sold[1]).points_taken == 10_000
    assert (reached(shop, anna), shop.balance(anna)) == ((2, False), "0")
    shop.sale(anna, "1.00")
    assert (reached(shop, anna), shop.balance(anna)) == ((3, True), "100")
    shop.go("2026-02-01 00:00")
    assert reached(shop, anna) == (0, False)
    shop.check(anna)


def test_spending_in_a_week(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-11 23:59", **challenge("spend", "100.00", "week"))
    anna = shop.customer()
    shop.sale(anna, "99.99")
    shop.go("2026-01-12 00:00")
    sold = shop.sale(anna, "100.00")
    assert shop.balance(anna) == "100"
    shop.refund(sold, amount="0.01")
    assert (reached(shop, anna), shop.balance(anna)) == ((Fraction(9_999, 100), False), "0")
    shop.check(anna)


def test_different_categories_in_a_quarter(open_shop: OpenShop) -> None:
    shop = open_shop(**challenge("categories", "2", "quarter"))
    anna = shop.customer()
    sold = shop.sale(anna, shop.line("1.00", category="coffee", quantity="2"), shop.line("2.00"))
    assert reached(shop, anna) == (1, False)
    shop.sale(anna, shop.line("1.00", category="books"))
    assert reached(shop, anna) == (2, True)
    shop.refund(sold, line0="1")
    assert reached(shop, anna) == (2, True)
    assert shop.refund(sold, line0="1").points_taken == 10_000
    assert reached(shop, anna) == (1, False)
    shop.check(anna)


def test_weeks_in_a_row_over_new_year(open_shop: OpenShop) -> None:
    shop = open_shop(now="2025-12-22", **challenge("weeks_in_a_row", "3", "once"))
    anna = shop.customer()
    for day in ("2025-12-28", "2025-12-29", "2026-01-11"):
        shop.go(day)
        shop.sale(anna, "1.00")
    assert (reached(shop, anna), shop.balance(anna)) == ((3, True), "100")
    shop.go("2030-01-01")
    shop.sale(anna, "1.00")
    assert shop.balance(anna) == "100"


def test_for_some_and_not_for_sales_that_earn_nothing(open_shop: OpenShop) -> None:
    shop = open_shop(**challenge("visits", "1", "once", segments=["regular"]))
    anna = shop.customer()
    for _ in range(2):
        shop.sale(anna, "1.00")
    assert shop.balance(anna) == "0"
    shop.sale(anna, "1.00", earns=False)
    assert shop.balance(anna) == "0"
    shop.sale(anna, "1.00")
    assert shop.balance(anna) == "100"


def test_an_old_receipt_counts_in_its_own_period(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-02-10", **challenge("visits", "2", "month"))
    anna = shop.customer()
    shop.sale(anna, "1.00", at="2026-01-31 23:59")
    shop.sale(anna, "1.00")
    assert shop.balance(anna) == "0"
    sold = shop.sale(anna, "1.00", at="2026-01-01 00:00")
    assert shop.balance(anna) == "100"
    shop.go("2026-04-01")
    shop.void(sold)
    assert shop.balance(anna) == "0"
    shop.check(anna)


@pytest.mark.parametrize(("shortfall", "debt"), [("debt", "100"), ("forgive", "0")])
def test_a_prize_that_was_spent_becomes_a_debt_or_is_forgiven(open_shop: OpenShop, shortfall: str, debt: str) -> None:
    shop = open_shop(refunds={"shortfall": shortfall}, **challenge("spend", "50.00", "once"))
    anna = shop.customer()
    sold = shop.sale(anna, "50.00")
    shop.sale(anna, "100.00", redeem="100")
    back = shop.refund(sold)
    assert (shop.debt(anna), back.points_taken) == (debt, 10_000 if debt == "100" else 0)
    shop.check(anna)


@pytest.mark.parametrize("first", ["stricter", "switched off"])
def test_a_prize_falls_by_the_rules_under_which_it_was_won(open_shop: OpenShop, first: str) -> None:
    sections = challenge("visits", "2", "month")
    shop = open_shop(**(sections if first == "stricter" else {"earning": {"points": "0"}}))
    anna = shop.customer()
    old = shop.sale(anna, "1.00")
    shop.publish(**challenge("visits", "2", "month"))
    shop.sale(anna, "1.00")
    assert shop.balance(anna) == "100"
    shop.publish(challenges=[])
    shop.refund(old)
    assert shop.balance(anna) == "0"
    shop.check(anna)
