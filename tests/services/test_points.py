"""Points given or taken by hand, and the ledger as it is read."""

import pytest

from loyalty_desk.domain.errors import Invalid, Refused
from tests.services.conftest import OpenShop


def test_points_given_live_as_the_program_says_or_as_told(open_shop: OpenShop) -> None:
    shop = open_shop(expiry={"months": 6})
    anna = shop.customer()
    shop.adjust(anna, "1")
    shop.adjust(anna, "2", expires="2026-02-01")
    shop.adjust(anna, "3", expires=None)
    assert shop.lots(anna) == [("2", "2026-02-01"), ("1", "2026-07-10"), ("3", None)]


def test_points_given_settle_a_debt_first(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00"})
    anna = shop.customer()
    sold = shop.sale(anna, "10.00")
    shop.adjust(anna, "-10")
    shop.refund(sold)
    given = shop.adjust(anna, "4")
    assert (shop.debt(anna), shop.lots(anna)) == ("6", [])
    shop.adjust(anna, "10")
    assert (shop.debt(anna), shop.available(anna)) == ("0", "4")
    assert given.entry_id == given.last_entry
    shop.check(anna)


def test_no_more_is_taken_than_there_is(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00", "hold_days": 3})
    anna = shop.customer()
    shop.sale(anna, "100.00")
    shop.adjust(anna, "5")
    with pytest.raises(Refused) as caught:
        shop.adjust(anna, "-6")
    assert caught.value.values == {"available": 500, "asked": 600}
    shop.adjust(anna, "-5")
    assert (shop.available(anna), shop.pending(anna)) == ("0", "100")
    shop.check(anna)


def test_an_adjustment_must_make_sense(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    for amount, told in {
        "0": {},
        "0.5": {},
        "1": {"reason": " "},
        "2": {"expires": "2026-01-09"},
    }.items():
        with pytest.raises(Invalid):
            shop.adjust(anna, amount, **told)
    assert shop.entries(anna) == []


def test_entries_are_read_page_by_page_newest_first(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    for number in range(1, 6):
        shop.adjust(anna, str(number))
    page = shop.desk.points.entries(anna, limit=2)
    assert [entry.points for entry in page] == [500, 400]
    assert [entry.points for entry in shop.desk.points.entries(anna, before=page[-1].entry_id)] == [300, 200, 100]


def test_lots_are_known_as_they_were_after_an_entry(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"points": "0"})
    anna = shop.customer()
    first = shop.adjust(anna, "10", expires="2026-01-20")
    second = shop.adjust(anna, "20")
    shop.sale(anna, "15.00", redeem="15")
    points = shop.desk.points
    assert [lot.points for lot in points.lots(anna, first.last_entry)] == [1000]
    assert [lot.points for lot in points.lots(anna, second.last_entry)] == [1000, 2000]
    now = [lot.points for lot in points.lots(anna, points.entries(anna)[0].entry_id)]
    assert now == [lot.points for lot in points.lots(anna)] == [1500]
