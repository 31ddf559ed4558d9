"""Tiers at the counter and in the nightly review, and what a refund undoes of them."""

from fractions import Fraction
from typing import Any

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.kinds import points_text
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal

LEVELS: list[dict[str, Any]] = [
    {"code": "bronze", "name": "Bronze", "from": "0"},
    {"code": "silver", "name": "Silver", "from": "100.00", "discount_percent": "5"},
    {
        "code": "gold",
        "name": "Gold",
        "from": "300.00",
        "discount_percent": "10",
        "earning": {"points": "3", "per": "1"},
    },
]


def ladder(**rule: object) -> dict[str, object]:
    return {"levels": LEVELS} | rule


def tier(shop: Rehearsal, customer: CustomerId) -> tuple[str | None, str | None]:
    standing = shop.standing(customer)
    return standing.tier, standing.tier_until.isoformat() if standing.tier_until else None


def changes(shop: Rehearsal) -> list[tuple[str, str]]:
    return shop.shop.database.rows("SELECT kind, tier FROM tier_change ORDER BY id")


def test_a_newcomer_stands_where_nothing_reaches(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder())
    assert tier(shop, shop.customer()) == ("bronze", None)
    bare = open_shop(tiers={"levels": LEVELS[1:]})
    assert tier(bare, bare.customer()) == (None, None)


def test_a_tier_counts_from_the_next_sale(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder())
    anna = shop.customer()
    first = shop.sale(anna, "100.00")
    assert (first.quote.tier, first.quote.discount, tier(shop, anna)) == ("bronze", 0, ("silver", "2027-01-10"))
    assert first.standing is not None
    assert first.standing.tier == "silver"
    second = shop.sale(anna, "100.00")
    assert (second.quote.tier, second.quote.discount) == ("silver", 500)


def test_a_tier_may_count_from_this_sale(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder(apply_from="this_sale"))
    anna = shop.customer()
    first = shop.sale(anna, "310.00")
    assert (first.quote.tier, first.quote.to_pay, first.quote.points_earned) == ("gold", 27900, 83700)
    assert tier(shop, anna) == ("gold", "2027-01-10")
    assert shop.money_text(shop.refund(first).money_back) == "279.00"
    assert (tier(shop, anna), shop.balance(anna)) == (("bronze", None), "0")


def test_two_levels_are_climbed_at_once(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder())
    anna = shop.customer()
    shop.sale(anna, "300.00")
    assert tier(shop, anna) == ("gold", "2027-01-10")


def test_only_money_really_paid_counts(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder())
    anna = shop.customer()
    shop.adjust(anna, "50")
    shop.sale(anna, "100.00", redeem="1")
    assert (tier(shop, anna)[0], shop.standing(anna).metric) == ("bronze", Fraction(99))


@pytest.mark.parametrize(("metric", "levels"), [("visits", ("1", "2")), ("points_earned", ("5", "10"))])
def test_tiers_may_go_by_visits_or_points(open_shop: OpenShop, metric: str, levels: tuple[str, str]) -> None:
    own = [
        {"code": "one", "name": "One", "from": levels[0]},
        {"code": "two", "name": "Two", "from": levels[1]},
    ]
    for window in (12, None):
        shop = open_shop(tiers={"metric": metric, "levels": own, "window_months": window})
        anna = shop.customer()
        shop.adjust(anna, "1000")
        first = shop.sale(anna, "100.00")
        assert tier(shop, anna) == ("one", "2027-01-10")
        shop.sale(anna, "100.00")
        assert tier(shop, anna) == ("two", "2027-01-10")
        shop.refund(first)
        assert tier(shop, anna)[0] == "one"


def test_what_is_missing_is_told(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder())
    anna = shop.customer()
    shop.sale(anna, "130.00")
    outlook = shop.desk.counter.visit(anna).outlook
    assert outlook.level is not None
    assert outlook.next_level is not None
    assert (outlook.level.code, outlook.next_level.code) == ("silver", "gold")
    assert (outlook.to_next_tier, outlook.to_keep_tier) == (Fraction(170), Fraction(0))
    shop.go("2027-01-10")
    assert shop.desk.counter.visit(anna).outlook.to_keep_tier == 100


@pytest.mark.parametrize(
    ("downgrade", "after"),
    [
        ("one_level", ("silver", "2028-01-10")),
        ("to_metric", ("bronze", None)),
        ("never", ("gold", "2028-01-10")),
    ],
)
def test_the_review_drops_as_the_owner_says(open_shop: OpenShop, downgrade: str, after: tuple[str, str | None]) -> None:
    shop = open_shop(tiers=ladder(downgrade=downgrade))
    anna = shop.customer()
    shop.sale(anna, "300.00")
    shop.go("2027-01-10 23:59")
    shop.nightly()
    assert tier(shop, anna) == ("gold", "2027-01-10")
    shop.go("2027-01-11 00:00")
    assert tier(shop, anna) == after
    moves = shop.desk.nightly.run().tiers
    assert [(move.customer_id, move.before, move.after) for move in moves] == (
        [] if downgrade == "never" else [(anna, "gold", after[0])]
    )
    assert tier(shop, anna) == after
    assert shop.desk.nightly.run().tiers == ()
    assert len(changes(shop)) == 2


def test_the_review_keeps_who_still_reaches_it(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder())
    anna = shop.customer()
    shop.sale(anna, "100.00")
    shop.go("2026-08-01")
    shop.sale(anna, "120.00")
    shop.go("2027-03-01")
    shop.nightly()
    assert tier(shop, anna) == ("silver", "2028-01-10")
    assert changes(shop) == [("upgraded", "silver"), ("kept", "silver")]


def test_many_periods_are_reviewed_one_by_one(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder(keep_months=1, window_months=1))
    anna = shop.customer()
    shop.sale(anna, "300.00")
    shop.go("2026-02-20")
    assert tier(shop, anna) == ("silver", "2026-03-10")
    shop.go("2026-09-01")
    assert shop.desk.nightly.run().tiers[0].after == "bronze"
    assert tier(shop, anna) == ("bronze", None)


def test_a_tier_without_an_end_is_not_reviewed(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder(keep_months=None, window_months=None))
    anna = shop.customer()
    shop.sale(anna, "100.00")
    shop.go("2036-01-01")
    shop.nightly()
    assert tier(shop, anna) == ("silver", None)
    assert shop.standing(anna).metric == 100


def test_a_review_is_posted_by_any_operation(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder(downgrade="to_metric"))
    anna = shop.customer()
    shop.sale(anna, "300.00")
    shop.go("2027-02-01")
    sold = shop.sale(anna, "10.00")
    assert (sold.quote.tier, sold.quote.discount) == ("bronze", 0)
    assert changes(shop) == [("upgraded", "gold"), ("reviewed", "bronze")]


def test_an_upgrade_is_undone_with_the_goods_it_came_from(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder())
    anna = shop.customer()
    sold = shop.sale(anna, "60.00", "60.00")
    shop.refund(sold, amount="20.00")
    assert tier(shop, anna)[0] == "silver"
    back = shop.refund(sold, amount="20.01")
    assert back.standing is not None
    assert (back.standing.tier, tier(shop, anna)) == ("bronze", ("bronze", None))
    assert changes(shop) == [("upgraded", "silver"), ("undone", "bronze")]


def test_two_levels_climbed_at_once_are_undone_one_after_the_other(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder())
    anna = shop.customer()
    sold = shop.sale(anna, "300.00")
    shop.go("2026-02-01")
    shop.refund(sold, amount="100.00")
    assert tier(shop, anna) == ("silver", "2027-01-10")
    shop.refund(sold, amount="100.00")
    assert tier(shop, anna) == ("silver", "2027-01-10")
    shop.refund(sold)
    assert tier(shop, anna) == ("bronze", None)
    assert changes(shop) == [("upgraded", "gold"), ("undone", "silver"), ("undone", "bronze")]


def test_upgrades_that_stood_on_each_other_are_undone_together(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder())
    anna = shop.customer()
    first = shop.sale(anna, "100.00")
    shop.go("2026-02-01")
    shop.sale(anna, "215.00")
    assert tier(shop, anna) == ("gold", "2027-02-01")
    shop.refund(first)
    assert (tier(shop, anna)[0], shop.standing(anna).metric) == ("silver", Fraction("204.25"))
    shop.refund(shop.desk.refunds.recent()[0].sale_id, amount="150.00")
    assert tier(shop, anna) == ("bronze", None)


def test_an_upgrade_that_stands_without_the_goods_is_kept(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder())
    anna = shop.customer()
    small = shop.sale(anna, "10.00")
    shop.sale(anna, "100.00")
    shop.refund(small)
    assert tier(shop, anna) == ("silver", "2027-01-10")
    shop.go("2026-03-01")
    late = shop.sale(anna, "50.00")
    shop.refund(late)
    assert tier(shop, anna) == ("silver", "2027-01-10")


def test_a_tier_that_is_gone_from_the_program_is_the_lowest(open_shop: OpenShop) -> None:
    shop = open_shop(tiers=ladder())
    anna = shop.customer()
    shop.sale(anna, "300.00")
    shop.publish(tiers={"levels": LEVELS[:2]})
    assert tier(shop, anna) == ("bronze", None)
    assert shop.sale(anna, "10.00").quote.tier == "bronze"
    assert tier(shop, anna)[0] == "silver"
    shop.publish(tiers=None)
    assert tier(shop, anna) == (None, None)
    assert shop.sale(anna, "10.00").quote.tier is None
    shop.publish(tiers=ladder())
    assert tier(shop, anna)[0] in {"bronze", "silver"}


def test_a_tier_sets_its_own_share_limit_and_rate(open_shop: OpenShop) -> None:
    gold = LEVELS[2] | {"share_limit_percent": "20", "discount_percent": None}
    shop = open_shop(tiers=ladder(levels=[*LEVELS[:2], gold]), redemption={"share_limit_percent": "50"})
    anna = shop.customer()
    shop.adjust(anna, "1000")
    assert points_text(shop.quote(anna, "100.00", redeem="max").points_used) == "50"
    shop.sale(anna, "300.00")
    quote = shop.quote(anna, "100.00", redeem="max")
    assert (points_text(quote.points_used), points_text(quote.points_earned)) == ("20", "240")
