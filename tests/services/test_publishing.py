"""Publishing changes nothing that is there, unless it is asked for."""

from datetime import date

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.services.publishing import Applied, Publishing
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, document

ANNA, BORIS = CustomerId(1), CustomerId(2)
LADDER = [
    {"code": "guest", "name": "Guest", "from": "0"},
    {"code": "friend", "name": "Friend", "from": "500"},
]
EASY = [LADDER[0], {**LADDER[1], "from": "100"}]


def a_shop(open_shop: OpenShop) -> Rehearsal:
    shop = open_shop(earning={"points": "1", "per": "10.00"}, expiry={"months": 12}, tiers={"levels": LADDER})
    with_points = shop.customer("Anna")
    shop.customer("Boris")
    shop.sale(with_points, "200.00")  # on 2026-01-10
    shop.go("2026-03-01")
    shop.sale(with_points, "100.00")
    return shop


def draft(shop: Rehearsal, **sections: object) -> object:
    return document(**shop.sections | sections)


def changes(shop: Rehearsal) -> list[tuple[object, ...]]:
    return shop.shop.database.rows("SELECT lot_id, expires_before, expires_on FROM lot_change ORDER BY id")


def test_lots_and_tiers_stay_as_they_are(open_shop: OpenShop) -> None:
    shop = a_shop(open_shop)
    version = Publishing(shop.shop).publish(draft(shop, expiry={"months": 3}, tiers={"levels": EASY}))
    assert version == 2
    assert shop.lots(ANNA) == [("20", "2027-01-10"), ("10", "2027-03-01")]
    assert shop.standing(ANNA).tier == "guest"
    assert changes(shop) == []
    assert shop.shop.database.value("SELECT count(*) FROM operation WHERE kind = 'program'") == 0


def test_lots_get_the_new_expiry_with_days_of_grace(open_shop: OpenShop) -> None:
    shop = a_shop(open_shop)
    new = draft(shop, expiry={"months": 1, "grace_days": 14})
    told: list[int] = []
    Publishing(shop.shop).publish(new, new_expiry_for_lots=True, progress=told.append)
    assert shop.lots(ANNA) == [("20", "2026-03-15"), ("10", "2026-04-01")]  # the first would be past: it has its grace
    assert changes(shop) == [(1, "2027-01-10", "2026-03-15"), (2, "2027-03-01", "2026-04-01")]
    assert told == [2]
    assert shop.balance(ANNA) == "30"
    shop.check(ANNA)
    assert shop.nightly("2026-03-16") == "20"
    assert all(each.ok for each in shop.desk.audit.verify())


def test_lots_can_live_for_ever(open_shop: OpenShop) -> None:
    shop = a_shop(open_shop)
    Publishing(shop.shop).publish(draft(shop, expiry={}), new_expiry_for_lots=True)
    assert shop.lots(ANNA) == [("20", None), ("10", None)]
    assert changes(shop)[0] == (1, "2027-01-10", "9999-12-31")


def test_purchases_extend_under_the_new_expiry(open_shop: OpenShop) -> None:
    shop = a_shop(open_shop)
    shop.go("2026-03-05")
    new = draft(shop, expiry={"months": 2, "extended_by_purchase": True})
    Publishing(shop.shop).publish(new, new_expiry_for_lots=True)
    assert shop.lots(ANNA) == [("20", "2026-05-01"), ("10", "2026-05-01")]  # two months after the last purchase


def test_tiers_are_reassigned(open_shop: OpenShop) -> None:
    shop = a_shop(open_shop)
    publishing = Publishing(shop.shop)
    publishing.publish(draft(shop, tiers={"levels": EASY}), reassign_tiers=True)
    standing = shop.standing(ANNA)
    assert (standing.tier, standing.tier_until) == ("friend", date(2027, 3, 1))
    assert shop.standing(BORIS).tier == "guest"
    publishing.publish(draft(shop, tiers={"levels": LADDER}), reassign_tiers=True)
    assert shop.standing(ANNA).tier == "guest"
    publishing.publish(draft(shop, tiers=None), reassign_tiers=True)
    assert shop.standing(ANNA).tier is None
    assert all(each.ok for each in shop.desk.audit.verify())


def test_a_second_time_nothing_changes_and_what_was_stopped_goes_on(open_shop: OpenShop) -> None:
    shop = a_shop(open_shop)
    for number in range(150):
        shop.sale(shop.customer(f"No. {number}"), "10.00")
    publishing = Publishing(shop.shop)

    def stop(_done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        publishing.publish(draft(shop, expiry={"months": 6}), new_expiry_for_lots=True, progress=stop)
    assert shop.desk.rules.version() == 2
    assert len(changes(shop)) == 100  # of the first hundred customers: Anna's two, Boris has none
    assert publishing.apply(new_expiry_for_lots=True) == Applied(lots=52)
    assert publishing.apply(new_expiry_for_lots=True, reassign_tiers=True) == Applied()
