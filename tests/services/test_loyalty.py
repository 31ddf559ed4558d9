"""Figures about people in a small shop, counted by hand."""

from datetime import date
from fractions import Fraction

import pytest

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.metrics.rfm import GROUPS
from loyalty_desk.domain.metrics.staff import StaffFigures
from tests.services.conftest import OpenShop

JANUARY = date(2026, 1, 1), date(2026, 1, 31)


def test_what_each_person_did_counts_on_the_day_they_did_it(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"points": "1", "per": "10.00"}, now="2026-01-30 12:00")
    shop.desk.shop.staff = "Anna"
    guest = shop.customer()
    sold = shop.sale(guest, "200.00")
    shop.sale(None, "50.00")
    shop.desk.shop.staff = "Boris"
    shop.adjust(guest, "30")
    shop.adjust(guest, "-10")
    shop.sale(guest, "100.00", redeem="40")
    shop.go("2026-02-01")
    shop.refund(sold, amount="20.00")
    shop.void(sold)
    january = shop.desk.loyalty.staff(*JANUARY)
    assert january == [
        StaffFigures("Anna", 2, 25_000, 1, 0, 0, 0, 0, 0, 0, 0, 1),
        StaffFigures("Boris", 1, 6_000, 1, 4_000, 0, 0, 0, 0, 2, 2_000, 0),
    ]
    assert [each.card_share for each in january] == [Fraction(1, 2), 1]
    (february,) = shop.desk.loyalty.staff(date(2026, 2, 1), date(2026, 2, 1))
    assert february == StaffFigures("Boris", 0, 0, 0, 0, 1, 2_000, 1, 18_000, 0, 0, 0)
    shop.check(guest)


def test_one_card_at_one_person_again_and_again_is_a_sign(open_shop: OpenShop) -> None:
    shop = open_shop()
    thief, regular = shop.customer("T"), shop.customer("R")
    for day in range(1, 10):
        shop.go(f"2026-02-0{day}")
        shop.desk.shop.staff = "Boris"
        shop.sale(thief, "100.00")
        shop.desk.shop.staff = "Anna" if day % 2 else "Boris"
        shop.sale(regular, "100.00")
    signs = shop.desk.loyalty.signs(date(2026, 2, 9))
    assert [(sign.kind, sign.staff, sign.customer_id, sign.count, sign.by_staff) for sign in signs] == [
        ("concentration", "Boris", thief, 9, 9)
    ]
    assert not shop.desk.loyalty.signs(date(2026, 3, 20))


def test_five_sales_of_one_customer_on_a_day_and_points_by_hand_are_signs(open_shop: OpenShop) -> None:
    shop = open_shop()
    guest = shop.customer()
    for _ in range(5):
        shop.sale(guest, "100.00")
    shop.adjust(guest, "25")
    signs = shop.desk.loyalty.signs(date(2026, 1, 10))
    assert [(sign.kind, sign.count, sign.points) for sign in signs] == [
        ("sales_a_day", 5, 0),
        ("adjustments", 1, 2_500),
    ]


def test_a_campaign_with_its_cost_and_the_same_weekdays_before(open_shop: OpenShop) -> None:
    double = {"code": "double", "name": "Double", "starts": "2026-01-12", "ends": "2026-01-13", "multiply": "2"}
    cheap = {"code": "cheap", "name": "Cheap", "starts": "2026-01-12", "ends": "2026-01-12", "percent": "10"}
    shop = open_shop(
        earning={"points": "1", "per": "10.00"},
        points={"value": "1.00"},
        campaigns=[double, cheap],
        now="2026-01-05 12:00",
    )
    guest, other = shop.customer("A"), shop.customer("B")
    shop.sale(guest, "100.00")
    shop.go("2026-01-12 12:00")
    shop.sale(guest, "200.00")
    back = shop.sale(other, "50.00")
    shop.sale(None, "40.00")
    shop.void(back)
    found = {figures.code: figures for figures in shop.desk.loyalty.campaigns(*JANUARY)}
    assert (found["double"].sales, found["double"].buyers) == (1, 1)
    assert found["double"].points == 1_800  # 180.00 paid: 18 more points
    assert found["double"].cost == 1_800
    assert (found["cheap"].discount, found["cheap"].points) == (2_000, 0)
    assert (found["cheap"].money, found["cheap"].money_before) == (18_000 + 4_000, 10_000)
    assert found["cheap"].change == Fraction(6, 5)
    assert not shop.desk.loyalty.campaigns(date(2026, 2, 1), date(2026, 2, 28))


def test_the_return_against_the_control_group(open_shop: OpenShop) -> None:
    shop = open_shop(control_group_every=2, discounts={"groups": {"staff": "10"}})
    people = [shop.customer(f"C{number}", group="staff") for number in range(4)]
    aside = [who for who in people if shop.desk.shop.accounts.load(who).control]
    assert len(aside) == 2
    for who in people:
        shop.sale(who, "100.00" if who in aside else "300.00")
    reports = shop.desk.reports
    now, before = reports.summary(*JANUARY), reports.summary(date(2025, 12, 1), date(2025, 12, 31))
    unknown = reports.program_return(now, *JANUARY, before)
    assert (unknown.by_control, unknown.roi) == (True, None)
    reports.configure(customer_days=60, margin=Fraction(1, 2))
    found = reports.program_return(now, *JANUARY, before)
    assert (found.members.customers, found.against.customers) == (2, 2)
    assert (found.members.money, found.against.money) == (54_000, 18_000)
    assert found.cost == now.program_cost == 8_000
    assert found.extra_margin == (27_000 - 9_000) * 2 * Fraction(1, 2)
    assert found.roi == Fraction(18_000 - 8_000, 8_000)
    assert reports.customer_days == 60


def test_without_a_control_group_the_time_before_stands_in(open_shop: OpenShop) -> None:
    shop = open_shop(now="2025-12-20 12:00")
    shop.desk.reports.configure(customer_days=90, margin=Fraction(1, 4))
    guest = shop.customer()
    shop.sale(guest, "100.00")
    shop.go("2026-01-10 12:00")
    shop.sale(shop.customer("B"), "500.00")
    reports = shop.desk.reports
    days = (date(2025, 12, 1), date(2025, 12, 31))
    found = reports.program_return(reports.summary(*JANUARY), *JANUARY, reports.summary(*days))
    assert not found.by_control
    assert (found.members.customers, found.members.money) == (2, 50_000)
    assert (found.against.customers, found.against.money) == (1, 10_000)


@pytest.mark.parametrize(("days", "margin"), [(30, None), (3_651, None), (90, Fraction(0)), (90, Fraction(101, 100))])
def test_settings_that_make_no_sense_are_refused(open_shop: OpenShop, days: int, margin: Fraction | None) -> None:
    shop = open_shop()
    with pytest.raises(Invalid):
        shop.desk.reports.configure(customer_days=days, margin=margin)
    assert (shop.desk.reports.customer_days, shop.desk.reports.margin) == (90, None)


def test_points_that_burn_by_month_and_the_liability(open_shop: OpenShop) -> None:
    shop = open_shop(points={"value": "0.50"}, expiry={"days": 20}, now="2026-01-10 12:00")
    guest = shop.customer()
    shop.adjust(guest, "100", expires="2026-01-31")
    shop.adjust(guest, "60", expires="2026-03-15")
    shop.adjust(guest, "40", expires="2026-03-20")
    shop.adjust(guest, "10", expires=None)
    shop.adjust(guest, "-30")
    assert shop.desk.reports.burning() == [(date(2026, 1, 1), 7_000), (date(2026, 3, 1), 10_000), (None, 1_000)]
    assert shop.desk.reports.equation() == (18_000, 18_000, 0)
    shop.go("2026-02-01 12:00")
    shop.nightly()
    summary = shop.desk.reports.summary(date(2026, 2, 1), date(2026, 2, 1))
    assert summary.points.outstanding == 11_000
    assert summary.breakage == Fraction(70, 100)
    assert summary.liability == 11_000 * 50 * Fraction(3, 10) / 100
    assert shop.desk.reports.equation().holds
    shop.check(guest)


def test_retention_by_month_and_cohorts(open_shop: OpenShop) -> None:
    shop = open_shop(now="2025-11-10 12:00")
    first, second = shop.customer("A"), shop.customer("B")
    shop.sale(first, "100.00")
    shop.sale(second, "100.00")
    shop.go("2026-01-10 12:00")
    shop.sale(first, "50.00")
    third = shop.customer("C")
    shop.sale(third, "70.00")
    shop.go("2026-02-20 12:00")
    months = shop.desk.loyalty.retention(date(2026, 2, 20), 90)[-4:]
    assert [(each.month.month, each.at_start, each.at_end, each.new) for each in months] == [
        (11, 0, 2, 2),
        (12, 2, 2, 0),
        (1, 2, 3, 1),
        (2, 3, 2, 0),  # the second has been away since November
    ]
    assert [each.retention for each in months] == [None, 1, 1, Fraction(2, 3)]
    cohorts = {cohort.month: cohort for cohort in shop.desk.loyalty.cohorts(date(2026, 2, 20))}
    november = cohorts[date(2025, 11, 1)]
    assert [november.share(later) for later in range(4)] == [1, 0, Fraction(1, 2), 0]
    assert november.money_per_customer() == 12_500


def test_the_groups_of_the_map_and_who_is_in_them(open_shop: OpenShop) -> None:
    shop = open_shop(now="2024-12-01 12:00")
    gone, best, once = shop.customer("Gone"), shop.customer("Best"), shop.customer("Once")
    shop.sale(gone, "900.00")
    for month in ("2025-10-01", "2025-11-01", "2025-12-31"):
        shop.go(f"{month} 12:00")
        shop.sale(best, "500.00")
    shop.go("2026-01-01 12:00")
    shop.sale(once, "10.00")
    today = date(2026, 1, 1)
    rfm = shop.desk.loyalty.rfm(today)
    assert (rfm.customers, rfm.gone) == (3, 1)
    assert shop.desk.loyalty.of_group("lost", today)[-1] == gone
    found = {who for group in GROUPS for who in shop.desk.loyalty.of_group(group, today)}
    assert found == {gone, best, once}
    for group, (count, _) in rfm.sizes().items():
        assert len(shop.desk.loyalty.of_group(group, today)) == count
