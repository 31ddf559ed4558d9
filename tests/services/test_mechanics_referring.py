"""Friends and those who brought them: the checks, the points of both, and what a refund takes."""

from datetime import date
from typing import Any

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.store.customers import Person
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal

REFERRAL = {"referrer_points": "100", "friend_points": "50", "minimum_first_sale": "300.00", "hold_days": 7}
AT_ONCE = REFERRAL | {"hold_days": 0}


def brought(shop: Rehearsal, referrer: CustomerId, name: str = "Boris", **told: Any) -> CustomerId:
    return shop.desk.enrolment.register(Person(name=name, **told), referrer=referrer).customer_id


def balances(shop: Rehearsal, *people: CustomerId) -> list[str]:
    return [shop.balance(who) for who in people]


def pair(shop: Rehearsal) -> tuple[CustomerId, CustomerId]:
    anna = shop.customer(phone="+79161234567", email="anna@example.org")
    return anna, brought(shop, anna)


def test_both_get_points_once_the_first_sale_stood(open_shop: OpenShop) -> None:
    shop = open_shop(referral=REFERRAL, earning={"points": "0"})
    anna, boris = pair(shop)
    shop.sale(boris, "300.00")
    shop.go("2026-01-17 11:59")
    shop.nightly()
    assert balances(shop, anna, boris) == ["0", "0"]
    shop.go("2026-01-17 12:00")
    shop.nightly()
    shop.nightly()
    assert balances(shop, anna, boris) == ["100", "50"]
    shop.check(anna, boris)


def test_another_occasion_of_the_friend_does_not_end_the_hold(open_shop: OpenShop) -> None:
    shop = open_shop(referral=REFERRAL, earning={"points": "0"}, birthday={"points": "7"})
    anna = shop.customer()
    boris = brought(shop, anna, birthday=date(1990, 1, 12))
    shop.sale(boris, "300.00")
    shop.nightly("2026-01-12")
    assert balances(shop, anna, boris) == ["0", "7"]
    shop.nightly("2026-01-18")
    assert balances(shop, anna, boris) == ["100", "50"]
    shop.check(anna, boris)


def test_without_a_hold_they_have_them_at_once(open_shop: OpenShop) -> None:
    shop = open_shop(referral=AT_ONCE, earning={"points": "0"})
    anna, boris = pair(shop)
    sold = shop.sale(boris, "300.00")
    assert sold.standing is not None
    assert sold.standing.available == sold.quote.available_after == 5_000
    assert balances(shop, anna, boris) == ["100", "50"]
    shop.sale(boris, "300.00")
    assert balances(shop, anna, boris) == ["100", "50"]
    shop.check(anna, boris)


@pytest.mark.parametrize(
    ("told", "why"),
    [({"phone": "8 916 123-45-67"}, "own_contact"), ({"email": "ANNA@example.org"}, "own_contact")],
)
def test_nobody_brings_themselves(open_shop: OpenShop, told: dict[str, str], why: str) -> None:
    shop = open_shop(referral=REFERRAL)
    anna, _ = pair(shop)
    with pytest.raises(Refused, match=why):
        brought(shop, anna, "Anna again", **told)


def test_so_many_a_month(open_shop: OpenShop) -> None:
    shop = open_shop(referral=REFERRAL | {"monthly_limit": 1}, now="2026-01-31 23:59")
    anna, _ = pair(shop)
    with pytest.raises(Refused, match="monthly_limit"):
        brought(shop, anna, "Vera")
    shop.go("2026-02-01 00:00")
    brought(shop, anna, "Vera")
    without = open_shop()
    vera = without.customer("Vera")
    with pytest.raises(Refused, match="off"):
        brought(without, vera)


@pytest.mark.parametrize("first", ["299.99", "1.00"])
def test_a_first_sale_that_is_too_small_ends_it(open_shop: OpenShop, first: str) -> None:
    shop = open_shop(referral=AT_ONCE, earning={"points": "0"})
    anna, boris = pair(shop)
    shop.sale(boris, first)
    shop.sale(boris, "900.00")
    assert balances(shop, anna, boris) == ["0", "0"]


@pytest.mark.parametrize(("back", "kept"), [("0.01", False), ("200.00", True), ("200.01", False), ("", False)])
def test_a_refund_within_the_hold_cancels_it(open_shop: OpenShop, back: str, *, kept: bool) -> None:
    shop = open_shop(referral=REFERRAL, earning={"points": "0"})
    anna, boris = pair(shop)
    sold = shop.sale(boris, "500.00" if back != "0.01" else "300.00")
    shop.refund(sold, amount=back)
    shop.nightly("2026-02-01")
    assert balances(shop, anna, boris) == (["100", "50"] if kept else ["0", "0"])
    shop.sale(boris, "900.00")
    shop.nightly("2026-03-01")
    assert balances(shop, anna, boris) == (["100", "50"] if kept else ["0", "0"])
    shop.check(anna, boris)


def test_a_refund_after_it_takes_from_both(open_shop: OpenShop) -> None:
    shop = open_shop(referral=AT_ONCE, earning={"points": "0"})
    anna, boris = pair(shop)
    sold = shop.sale(boris, "300.00")
    shop.sale(anna, "60.00", redeem="60")
    back = shop.refund(sold)
    assert back.points_taken == 5_000
    assert (balances(shop, anna, boris), shop.debt(anna)) == (["-60", "0"], "60")
    shop.check(boris)


def test_a_refund_that_forgives_makes_no_debt(open_shop: OpenShop) -> None:
    shop = open_shop(referral=AT_ONCE, earning={"points": "0"}, refunds={"shortfall": "forgive"})
    anna, boris = pair(shop)
    sold = shop.sale(boris, "300.00")
    shop.sale(anna, "60.00", redeem="60")
    shop.refund(sold)
    assert (balances(shop, anna, boris), shop.debt(anna)) == (["0", "0"], "0")
    shop.check(boris)


def test_after_a_void_the_next_sale_is_the_first(open_shop: OpenShop) -> None:
    shop = open_shop(referral=AT_ONCE, earning={"points": "0"})
    anna, boris = pair(shop)
    shop.void(shop.sale(boris, "300.00"))
    assert balances(shop, anna, boris) == ["0", "0"]
    shop.sale(boris, "300.00")
    assert balances(shop, anna, boris) == ["100", "50"]
    shop.check(anna, boris)


def test_who_is_set_aside_gets_none_and_the_other_does(open_shop: OpenShop) -> None:
    shop = open_shop(referral=AT_ONCE, earning={"points": "0"}, control_group_every=2)
    anna, boris = pair(shop)
    shop.sale(boris, "300.00")
    vera = brought(shop, boris, "Vera")
    shop.sale(vera, "300.00")
    assert balances(shop, anna, boris, vera) == ["100", "0", "50"]
    shop.check(vera)


@pytest.mark.parametrize(
    ("rule", "given"), [(REFERRAL | {"minimum_first_sale": "400.00"}, ["100", "50"]), (None, ["0", "0"])]
)
def test_rules_that_came_later(open_shop: OpenShop, rule: dict[str, Any] | None, given: list[str]) -> None:
    shop = open_shop(referral=REFERRAL, earning={"points": "0"})
    anna, boris = pair(shop)
    shop.sale(boris, "300.00")
    shop.publish(referral=rule)
    shop.nightly("2026-02-01")
    assert balances(shop, anna, boris) == given


def test_points_that_burned_are_not_taken_again(open_shop: OpenShop) -> None:
    shop = open_shop(referral=AT_ONCE, earning={"points": "0"}, expiry={"days": 3})
    anna, boris = pair(shop)
    sold = shop.sale(boris, "300.00")
    shop.go("2026-01-20")
    assert shop.refund(sold).points_taken == 0
    shop.go("2026-01-21")
    assert (balances(shop, anna, boris), shop.debt(anna)) == (["0", "0"], "0")
    shop.check()
