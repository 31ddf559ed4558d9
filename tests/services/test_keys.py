"""A key makes an intent happen once: the same key again gives the first result and writes nothing."""

from collections.abc import Callable

import pytest

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.store.tables import TABLES
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, new_key


def books(shop: Rehearsal) -> list[int]:
    """How many rows each table has."""
    names = [table._meta.table_name for table in TABLES]
    return [shop.shop.database.value(f'SELECT count(*) FROM "{name}"') for name in names]


def test_a_sale_under_the_same_key_is_the_first_one(open_shop: OpenShop) -> None:
    """Odoo #222372: a retry doubled the points."""
    shop = open_shop(earning={"per": "3.00"})
    anna, key = shop.customer(), new_key()
    shop.adjust(anna, "10")
    first = shop.sale(anna, "50.00", "7.00", redeem="10", key=key)
    shop.sale(anna, "90.00")
    shop.publish(earning={"per": "1.00"})
    before = books(shop)
    shop.go("2027-01-01")
    again = shop.sale(anna, "50.00", "7.00", redeem="10", key=key)
    assert (again.replayed, first.replayed) == (True, False)
    assert (again.sale_id, again.quote, again.standing, again.last_entry) == (
        first.sale_id,
        first.quote,
        first.standing,
        first.last_entry,
    )
    assert books(shop) == before


def test_a_sale_without_a_card_under_the_same_key_is_the_first_one(open_shop: OpenShop) -> None:
    shop, key = open_shop(), new_key()
    first = shop.sale(None, "50.00", key=key)
    again = shop.sale(None, "50.00", key=key)
    assert (again.sale_id, again.quote, again.standing) == (first.sale_id, first.quote, None)


def test_a_refund_under_the_same_key_is_the_first_one(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00"})
    anna, key = shop.customer(), new_key()
    sold = shop.sale(anna, "50.00")
    first = shop.refund(sold, amount="20.00", key=key)
    shop.refund(sold)
    before = books(shop)
    again = shop.refund(sold, amount="20.00", key=key)
    assert again.replayed
    assert (again.refund_id, again.money_back, again.points_taken, again.standing) == (
        first.refund_id,
        first.money_back,
        first.points_taken,
        first.standing,
    )
    assert books(shop) == before


def test_a_void_under_the_same_key_is_the_first_one(open_shop: OpenShop) -> None:
    shop, key = open_shop(), new_key()
    sold = shop.sale(shop.customer(), "50.00")
    assert not shop.void(sold, key=key).replayed
    assert shop.void(sold, key=key).replayed


def test_an_adjustment_under_the_same_key_is_the_first_one_whatever_changed(open_shop: OpenShop) -> None:
    shop = open_shop(points={"precision": 2})
    anna, key = shop.customer(), new_key()
    first = shop.adjust(anna, "1.5", expires="2026-01-10", key=key)
    shop.publish(points={"precision": 0})
    shop.go("2026-02-01")
    again = shop.adjust(anna, "1.5", expires="2026-01-10", key=key)
    assert (again.replayed, again.entry_id, again.standing) == (True, first.entry_id, first.standing)
    assert shop.entries(anna) == [("adjust", "1.50")]


OTHERS: dict[str, Callable[[Rehearsal, str], object]] = {
    "another sum": lambda shop, key: shop.sale(None, "51.00", key=key),
    "another customer": lambda shop, key: shop.sale(shop.customer(), "50.00", key=key),
    "other points": lambda shop, key: shop.sale(None, "50.00", redeem="max", key=key),
    "an old receipt": lambda shop, key: shop.sale(None, "50.00", at="2025-12-31", key=key),
    "another receipt": lambda shop, key: shop.sale(None, "50.00", receipt="B", key=key),
    "an adjustment": lambda shop, key: shop.adjust(shop.customer(), "50", key=key),
    "a refund": lambda shop, key: shop.refund(shop.desk.refunds.recent()[0].sale_id, key=key),
    "a void": lambda shop, key: shop.void(shop.desk.refunds.recent()[0].sale_id, key=key),
}


@pytest.mark.parametrize("other", OTHERS)
def test_another_request_under_a_used_key_is_refused(open_shop: OpenShop, other: str) -> None:
    shop, key = open_shop(), new_key()
    shop.sale(None, "50.00", key=key)
    with pytest.raises(Refused, match="key_reused"):
        OTHERS[other](shop, key)


def test_a_refused_intent_leaves_its_key_free(open_shop: OpenShop) -> None:
    shop, key = open_shop(), new_key()
    anna = shop.customer()
    with pytest.raises(Refused, match="not_enough_points"):
        shop.sale(anna, "50.00", redeem="5", key=key)
    assert not shop.sale(anna, "50.00", key=key).replayed
    with pytest.raises(Invalid, match="0 changes nothing"):
        shop.adjust(anna, "0")
