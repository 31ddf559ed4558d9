"""Segments of real customers, and VIPs counted by the nightly run."""

from datetime import date
from typing import Any

import pytest

from loyalty_desk.domain.customer import CustomerId
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal

EVERYBODY: dict[str, Any] = {
    "earning": {"points": "0"},
    "perks": [{"code": "p", "name": "P", "segments": ["vip"]}],
}


def segments(shop: Rehearsal, customer: CustomerId) -> str:
    return " ".join(sorted(shop.standing(customer).segments))


def test_through_a_customers_life(open_shop: OpenShop) -> None:
    shop = open_shop(**EVERYBODY)
    anna = shop.customer()
    assert segments(shop, anna) == "newcomer"
    shop.go("2026-02-09 23:59")
    assert segments(shop, anna) == "newcomer"
    for day in ("2026-02-10", "2026-02-11", "2026-05-10"):
        shop.go(day)
        shop.sale(anna, "1.00")
    assert segments(shop, anna) == "regular"  # 10 February is 89 days ago
    shop.go("2026-05-11 00:00")
    assert segments(shop, anna) == ""
    shop.go("2026-06-24")
    assert segments(shop, anna) == "dormant"
    shop.go("2026-11-06")
    assert segments(shop, anna) == "lost"


def test_nobody_asks_where_no_offer_is_aimed(open_shop: OpenShop) -> None:
    shop = open_shop()
    assert shop.standing(shop.customer()).segments == frozenset()


def test_vips_are_the_best_per_cent_of_who_bought(open_shop: OpenShop) -> None:
    shop = open_shop(**EVERYBODY, segments={"vip_top_percent": 20})
    people = [shop.customer(f"Customer {number}") for number in range(10)]
    for number, who in enumerate(people[:9]):
        shop.sale(who, f"{10 + number // 2}.00")
    assert "vip" not in segments(shop, people[8])
    shop.nightly()
    vips = [number for number, who in enumerate(people) if "vip" in segments(shop, who)]
    assert vips == [6, 7, 8]  # two of nine buyers, and who spent as much as the second
    shop.sale(people[0], "90.00")
    assert "vip" in segments(shop, people[0])
    shop.nightly("2027-01-10")
    assert not any("vip" in segments(shop, who) for who in people)


def test_another_percent_is_counted_the_same_day(open_shop: OpenShop) -> None:
    shop = open_shop(**EVERYBODY, segments={"vip_top_percent": 50})
    anna, boris = shop.customer("Anna"), shop.customer("Boris")
    shop.sale(anna, "1.00")
    shop.sale(boris, "2.00")
    shop.nightly()
    assert ["vip" in segments(shop, who) for who in (anna, boris)] == [False, True]
    shop.publish(segments={"vip_top_percent": 100})
    shop.nightly()
    assert ["vip" in segments(shop, who) for who in (anna, boris)] == [True, True]
    shop.publish(segments={"vip_top_percent": 0})
    shop.nightly()
    assert ["vip" in segments(shop, who) for who in (anna, boris)] == [False, False]


@pytest.mark.parametrize(
    ("conditions", "so"),
    [
        ({"tags": ["tea"]}, True),
        ({"tags": ["dog"]}, False),
        ({"categories": ["books"]}, True),
        ({"categories": ["coffee"]}, False),
        ({"birthday_months": [2]}, True),
        ({"groups": ["staff"]}, True),
        ({"spent_from": "30.00"}, True),
        ({"spent_from": "30.01"}, False),
        ({"visits_from": 2}, True),
        ({"absent_days_from": 1}, False),
        ({"tiers": ["b"]}, True),
    ],
)
def test_the_owners_own(open_shop: OpenShop, conditions: dict[str, Any], *, so: bool) -> None:
    own = [{"code": "mine", "name": "Mine", **conditions}]
    levels = [{"code": "a", "name": "A", "from": "0"}, {"code": "b", "name": "B", "from": "30"}]
    shop = open_shop(
        earning={"points": "0"},
        tiers={"levels": levels},
        segments={"own": own},
        perks=[{"code": "p", "name": "P", "segments": ["mine"]}],
    )
    anna = shop.customer(group="staff", birthday=date(1992, 2, 29))
    shop.desk.enrolment.change_tags(anna, ["tea"])
    shop.sale(anna, shop.line("20.00", category="books"))
    back = shop.sale(anna, shop.line("5.00", category="coffee"))
    shop.sale(anna, "10.00")
    shop.refund(back)
    assert ("mine" in shop.standing(anna).segments) is so
    assert [each.code for each in shop.desk.privileges.offered(anna, shop.standing(anna))] == (["p"] if so else [])
