"""Perks, lent tiers, partners."""

from datetime import date
from typing import Any

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, new_key

LEVELS: list[dict[str, Any]] = [
    {"code": "bronze", "name": "Bronze", "from": "0"},
    {"code": "silver", "name": "Silver", "from": "100", "discount_percent": "5", "perks": ["early"]},
    {"code": "gold", "name": "Gold", "from": "1000", "discount_percent": "10", "perks": ["early", "queue"]},
]
PERKS = [{"code": "early", "name": "Early", "per_month": 2}, {"code": "queue", "name": "Queue"}]
GYM = [{"code": "gym", "name": "Gym", "text": "10 %", "tiers": ["gold"], "ends": "2026-02-01"}]
SECTIONS = {"tiers": {"levels": LEVELS}, "perks": PERKS, "partners": GYM}


def offered(shop: Rehearsal, customer: CustomerId) -> list[tuple[str, int | None]]:
    found = shop.desk.privileges.offered(customer, shop.standing(customer))
    return [(each.code, each.left) for each in found]


def test_a_perk_is_granted_used_and_back_next_month(open_shop: OpenShop) -> None:
    shop = open_shop(**SECTIONS)
    anna, desk, key = shop.customer(), shop.desk.privileges, new_key()
    with pytest.raises(Refused, match="not_allowed"):
        desk.use(new_key(), anna, "early")
    desk.grant(new_key(), anna, "early", until=date(2026, 2, 1), reason="a good guest")
    desk.use(key, anna, "early")
    assert desk.use(key, anna, "early").replayed
    assert offered(shop, anna) == [("early", 1)]
    desk.use(new_key(), anna, "early")
    with pytest.raises(Refused, match="limit_reached"):
        desk.use(new_key(), anna, "early")
    shop.go("2026-02-01 00:00")
    assert offered(shop, anna) == [("early", 2)]
    shop.go("2026-02-02 00:00")
    assert offered(shop, anna) == []
    shop.check(anna)


def test_no_perks_in_the_program(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    assert offered(shop, anna) == []
    with pytest.raises(Invalid, match="perk"):
        shop.desk.privileges.grant(new_key(), anna, "early")


def test_a_lent_tier_is_in_force_until_its_day(open_shop: OpenShop) -> None:
    shop = open_shop(**SECTIONS)
    anna, desk = shop.customer(), shop.desk.privileges
    desk.lend(new_key(), anna, "gold", until=date(2026, 1, 12), reason="unexpected")
    assert offered(shop, anna) == [("early", 2), ("queue", None)]
    shop.go("2026-01-12 23:59")
    sold = shop.sale(anna, "50.00")
    assert (sold.quote.to_pay, shop.standing(anna).lent) == (4_500, True)
    shop.go("2026-01-13 00:00")
    standing = shop.standing(anna)
    assert (standing.tier, standing.tier_until, standing.lent) == ("bronze", None, False)
    shop.check(anna)


def test_a_lent_tier_is_not_earned_by_buying_in_it(open_shop: OpenShop) -> None:
    shop = open_shop(**SECTIONS)
    anna = shop.customer()
    shop.desk.privileges.lend(new_key(), anna, "gold", until=date(2026, 1, 12), reason="unexpected")
    shop.sale(anna, "200.00")
    shop.go("2026-01-13")
    assert shop.standing(anna).tier == "silver"
    shop.check(anna)


def test_a_tier_that_this_sale_reaches_over_a_lent_one_is_earned(open_shop: OpenShop) -> None:
    levels = [LEVELS[0], LEVELS[1], LEVELS[2] | {"discount_percent": "50"}]
    shop = open_shop(tiers={"levels": levels, "apply_from": "this_sale"})
    anna, boris = shop.customer(), shop.customer("Boris")
    shop.desk.privileges.lend(new_key(), anna, "silver", until=date(2026, 1, 12), reason="unexpected")
    for who in (anna, boris):
        assert shop.sale(who, "1100.00").quote.to_pay == 55_000
        assert (shop.standing(who).tier, shop.standing(who).lent) == ("gold", False)
        shop.check(who)


def test_one_below_the_own_does_nothing_and_one_can_be_taken_back(open_shop: OpenShop) -> None:
    shop = open_shop(**SECTIONS)
    anna, desk = shop.customer(), shop.desk.privileges
    shop.sale(anna, "100.00")
    desk.lend(new_key(), anna, "bronze", until=date(2026, 1, 12), reason="a mistake")
    assert (shop.standing(anna).tier, shop.standing(anna).lent) == ("silver", False)
    desk.lend(new_key(), anna, "gold", until=date(2026, 1, 12), reason="unexpected")
    desk.take_loan_back(new_key(), anna, reason="over")
    assert shop.standing(anna).tier == "silver"
    shop.check(anna)


def test_a_refund_undoes_the_own_tier_below_a_lent_one(open_shop: OpenShop) -> None:
    shop = open_shop(**SECTIONS)
    anna = shop.customer()
    sold = shop.sale(anna, "100.00")
    shop.desk.privileges.lend(new_key(), anna, "gold", until=date(2026, 1, 12), reason="unexpected")
    shop.refund(sold)
    assert shop.standing(anna).tier == "gold"
    shop.go("2026-01-13")
    assert shop.standing(anna).tier == "bronze"
    shop.check(anna)


@pytest.mark.parametrize(
    ("tier", "until", "reason"),
    [("none", date(2026, 2, 1), "x"), ("gold", date(2026, 1, 9), "x"), ("gold", date(2026, 2, 1), " ")],
)
def test_what_is_not_lent(open_shop: OpenShop, tier: str, until: date, reason: str) -> None:
    shop = open_shop(**SECTIONS)
    anna = shop.customer()
    with pytest.raises(Invalid):
        shop.desk.privileges.lend(new_key(), anna, tier, until=until, reason=reason)
    with pytest.raises(Invalid, match="in the past"):
        shop.desk.privileges.grant(new_key(), anna, "early", until=date(2026, 1, 9))
    assert shop.standing(anna).tier == "bronze"


def test_a_partner_is_shown_and_counted(open_shop: OpenShop) -> None:
    shop = open_shop(**SECTIONS)
    anna, desk = shop.customer(), shop.desk.privileges
    assert desk.partners(shop.standing(anna)) == ()
    with pytest.raises(Refused, match="not_allowed"):
        desk.show_partner(new_key(), anna, "gym")
    shop.sale(anna, "1000.00")
    assert [each.code for each in desk.partners(shop.standing(anna))] == ["gym"]
    desk.show_partner(new_key(), anna, "gym")
    desk.show_partner(new_key(), anna, "gym")
    assert shop.shop.marks.count(anna, "partner", "gym") == 2
    shop.go("2026-02-02")
    assert desk.partners(shop.standing(anna)) == ()
    shop.check(anna)
