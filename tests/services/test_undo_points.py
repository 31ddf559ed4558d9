"""An adjustment that is taken back at once."""

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.services.points import Adjusted
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal


def undo(shop: Rehearsal, customer: CustomerId, adjusted: Adjusted) -> Adjusted:
    return shop.desk.points.undo(customer, adjusted.entry_id, reason="undone")


def test_points_given_go_from_their_own_lot(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    shop.adjust(anna, "50", expires="2026-01-11")
    given = shop.adjust(anna, "100", expires=None)
    assert undo(shop, anna, given).standing.balance == 5000
    assert shop.lots(anna) == [("50", "2026-01-11")]
    shop.check(anna)


def test_points_taken_come_back_to_the_lots_they_came_from(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    shop.adjust(anna, "50", expires="2026-01-11")
    shop.adjust(anna, "100", expires="2026-03-01")
    before = shop.lots(anna)
    taken = shop.adjust(anna, "-70")
    assert shop.lots(anna) == [("80", "2026-03-01")]
    undo(shop, anna, taken)
    assert shop.lots(anna) == before
    assert [entry.reason for entry in shop.desk.points.entries(anna, limit=2)] == ["undone"] * 2
    shop.check(anna)


def test_a_debt_that_was_settled_is_owed_again(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00"})
    anna = shop.customer()
    sold = shop.sale(anna, "10.00")
    shop.adjust(anna, "-10")
    shop.refund(sold)
    given = shop.adjust(anna, "14")
    assert (shop.debt(anna), shop.available(anna)) == ("0", "4")
    undo(shop, anna, given)
    assert (shop.debt(anna), shop.available(anna)) == ("10", "0")
    shop.check(anna)


def test_what_burned_first_stays_burned(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    shop.adjust(anna, "50", expires="2026-01-11")
    shop.go("2026-01-12")
    given = shop.adjust(anna, "7")
    undo(shop, anna, given)
    assert shop.balance(anna) == "0"
    shop.check(anna)


def test_points_that_are_used_cannot_be_taken_back(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    given = shop.adjust(anna, "100")
    shop.sale(anna, "500.00", redeem="30")
    with pytest.raises(Refused) as caught:
        undo(shop, anna, given)
    assert (caught.value.code, caught.value.values) == ("not_enough_points", {"available": 7000, "asked": 10000})
    shop.check(anna)


def test_once_is_enough(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    shop.adjust(anna, "100")
    given = shop.adjust(anna, "20")
    first = undo(shop, anna, given)
    again = undo(shop, anna, given)
    assert (first.replayed, again.replayed) == (False, True)
    assert shop.balance(anna) == "100"
    shop.check(anna)
