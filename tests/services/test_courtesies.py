"""What can be offered to a customer beside the purchase."""

from datetime import date
from typing import Any

import pytest

from loyalty_desk.domain.courtesies import NONE, Courtesies, NearDate
from loyalty_desk.domain.customer import CustomerId
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, new_key

TODAY = "2026-01-10"
EVENT = {"code": "tasting", "name": "Tasting", "starts": TODAY, "ends": TODAY, "points": "50"}


def courtesies(shop: Rehearsal, customer: CustomerId) -> Courtesies:
    return shop.desk.counter.visit(customer).courtesies


def test_a_plain_program_offers_nothing(open_shop: OpenShop) -> None:
    shop = open_shop()
    assert courtesies(shop, shop.customer()) == NONE


def test_perks_and_partners(open_shop: OpenShop) -> None:
    perk = {"code": "queue", "name": "No queue", "segments": ["newcomer"], "per_month": 2}
    partner = {"code": "gym", "name": "Gym", "text": "10 %"}
    shop = open_shop(perks=[perk], partners=[partner])
    anna = shop.customer()
    shop.desk.privileges.use(new_key(), anna, "queue")
    offered = courtesies(shop, anna)
    assert [(each.code, each.left) for each in offered.perks] == [("queue", 1)]
    assert [each.code for each in offered.partners] == ["gym"]


@pytest.mark.parametrize(
    ("changed", "seen"),
    [
        ({}, True),
        ({"starts": "2026-01-11", "ends": "2026-01-11"}, False),
        ({"starts": "2026-01-01", "ends": "2026-01-09"}, False),
        ({"segments": ["vip"]}, False),
    ],
)
def test_events_of_today_that_are_for_the_customer(open_shop: OpenShop, changed: dict[str, Any], seen: bool) -> None:
    shop = open_shop(events=[EVENT | changed])
    assert bool(courtesies(shop, shop.customer()).events) == seen


def test_who_came_is_not_asked_again(open_shop: OpenShop) -> None:
    shop = open_shop(events=[EVENT])
    anna = shop.customer()
    shop.desk.bonuses.attend(new_key(), anna, "tasting")
    assert not courtesies(shop, anna).events


def test_an_answer_brings_points_once_in_some_days(open_shop: OpenShop) -> None:
    shop = open_shop(feedback={"points": "10", "once_in_days": 30})
    anna = shop.customer()
    assert courtesies(shop, anna).feedback == 1000
    shop.desk.bonuses.thank_for_feedback(new_key(), anna)
    assert courtesies(shop, anna).feedback == 0
    shop.go("2026-02-09")
    assert courtesies(shop, anna).feedback == 1000


def test_who_is_set_aside_gets_nothing_for_an_answer(open_shop: OpenShop) -> None:
    shop = open_shop(feedback={"points": "10"}, control_group_every=2)
    two = [shop.customer("One"), shop.customer("Two")]
    assert sorted(courtesies(shop, each).feedback for each in two) == [0, 1000]


def test_what_is_left_for_surprises_is_the_shops(open_shop: OpenShop) -> None:
    shop = open_shop(surprise={"points_per_day": "300"})
    anna, boris = shop.customer(), shop.customer("Boris")
    shop.desk.bonuses.surprise(new_key(), anna, 10_000, reason="kind")
    assert courtesies(shop, boris).surprise_left == 20_000


def test_goods_that_are_used_up_and_days_that_matter(open_shop: OpenShop) -> None:
    shop = open_shop(replenishment=[{"category": "beans", "days": 7}])
    anna = shop.customer()
    shop.sale(anna, shop.line("10.00", category="beans"))
    shop.desk.attention.add_date(anna, "Wedding", month=1, day=20)
    assert courtesies(shop, anna) == NONE
    shop.go("2026-01-17")
    offered = courtesies(shop, anna)
    assert offered.used_up == ("beans",)
    assert offered.dates == (NearDate("Wedding", date(2026, 1, 20)),)
