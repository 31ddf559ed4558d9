"""Club cards: bought, renewed, replaced, cancelled."""

from datetime import date

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, new_key

PLANS = [
    {"code": "club", "name": "Club", "price": "990.00", "months": 1, "discount_percent": "10"},
    {"code": "free", "name": "Free", "price": "0.00", "months": 12, "earning": {"points": "1", "per": "1.00"}},
]


def joined(shop: Rehearsal, customer: CustomerId) -> tuple[str | None, date | None]:
    standing = shop.standing(customer)
    return standing.membership, standing.membership_until


def test_it_holds_to_the_end_of_its_last_day(open_shop: OpenShop) -> None:
    shop = open_shop(memberships=PLANS)
    anna, key = shop.customer(), new_key()
    bought = shop.desk.memberships.join(key, anna, "club")
    again = shop.desk.memberships.join(key, anna, "club")
    assert (again.replayed, again.until, bought.price) == (True, date(2026, 2, 10), 99_000)
    shop.go("2026-02-10 23:59")
    assert shop.sale(anna, "100.00").quote.to_pay == 9_000
    shop.go("2026-02-11 00:00")
    assert joined(shop, anna) == (None, None)
    assert shop.sale(anna, "100.00").quote.to_pay == 10_000
    shop.check(anna)


def test_a_renewal_follows_and_another_plan_replaces(open_shop: OpenShop) -> None:
    shop = open_shop(memberships=PLANS)
    anna, desk = shop.customer(), shop.desk.memberships
    desk.join(new_key(), anna, "club")
    desk.join(new_key(), anna, "club")
    assert joined(shop, anna) == ("club", date(2026, 3, 10))
    shop.go("2026-04-01")
    desk.join(new_key(), anna, "club")
    assert joined(shop, anna) == ("club", date(2026, 5, 1))
    desk.join(new_key(), anna, "free")
    assert joined(shop, anna) == ("free", date(2027, 4, 1))
    shop.check(anna)


def test_a_mistake_is_undone_once(open_shop: OpenShop) -> None:
    shop = open_shop(memberships=PLANS)
    anna, desk = shop.customer(), shop.desk.memberships
    with pytest.raises(Refused, match="nothing_left"):
        desk.cancel(new_key(), anna, reason="a mistake")
    desk.join(new_key(), anna, "club")
    desk.join(new_key(), anna, "club")
    undone = desk.cancel(new_key(), anna, reason="a mistake")
    assert (undone.price, undone.plan, undone.until) == (-99_000, "club", date(2026, 2, 10))
    with pytest.raises(Refused, match="nothing_left"):
        desk.cancel(new_key(), anna, reason="a mistake")
    last = desk.last(anna)
    assert last is not None
    assert last.price == -99_000
    shop.check(anna)


def test_a_plan_that_costs_nothing_is_undone_once_as_well(open_shop: OpenShop) -> None:
    shop = open_shop(memberships=PLANS)
    anna, desk = shop.customer(), shop.desk.memberships
    desk.join(new_key(), anna, "club")
    desk.join(new_key(), anna, "free")
    desk.cancel(new_key(), anna, reason="a mistake")
    assert joined(shop, anna) == ("club", date(2026, 2, 10))
    with pytest.raises(Refused, match="nothing_left"):
        desk.cancel(new_key(), anna, reason="a mistake")
    assert joined(shop, anna) == ("club", date(2026, 2, 10))
    shop.check(anna)


def test_what_is_refused(open_shop: OpenShop) -> None:
    shop = open_shop(memberships=PLANS)
    anna = shop.customer()
    with pytest.raises(Invalid, match="plan"):
        shop.desk.memberships.join(new_key(), anna, "gold")
    with pytest.raises(Invalid, match="reason"):
        shop.desk.memberships.cancel(new_key(), anna, reason="")
    with pytest.raises(Refused, match="unknown_customer"):
        shop.desk.memberships.join(new_key(), CustomerId(99), "club")
    assert (joined(shop, anna), shop.desk.memberships.last(anna)) == ((None, None), None)


def test_a_refund_goes_by_the_membership_of_the_sale(open_shop: OpenShop) -> None:
    shop = open_shop(memberships=PLANS)
    anna = shop.customer()
    shop.desk.memberships.join(new_key(), anna, "free")
    sold = shop.sale(anna, "60.00", "40.00")
    shop.desk.memberships.cancel(new_key(), anna, reason="a mistake")
    assert shop.refund(sold, line1="1").points_taken == 4_000
    assert shop.refund(sold).points_taken == 6_000
    shop.check(anna)
