"""Points past their date, the nightly run that posts them, and purchases that make them live longer."""

from datetime import UTC, date, datetime, timedelta

import pytest

from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.services.nightly import AT_ONCE, NightlyRun
from tests.services.conftest import OpenShop
from tests.shop import moment

ONE_PER_ONE = {"per": "1.00"}


def test_points_burn_once_however_often_the_night_comes(open_shop: OpenShop) -> None:
    """Odoo #171453: an expiry date that did nothing. ERPNext: used points came back to life when a lot expired."""
    shop = open_shop(earning=ONE_PER_ONE, expiry={"months": 1})
    anna = shop.customer()
    shop.sale(anna, "100.00")
    shop.sale(anna, "30.00", redeem="30")
    shop.go("2026-02-10 23:59")
    assert (shop.nightly(), shop.available(anna)) == ("0", "70")
    shop.go("2026-02-11 00:00")
    assert shop.available(anna) == "0"
    assert [shop.nightly(), shop.nightly()] == ["70", "0"]
    assert shop.entries(anna)[-1] == ("expire", "-70")
    shop.check(anna)


def test_a_late_night_dates_what_burned_the_day_after(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, expiry={"days": 1})
    anna = shop.customer()
    shop.sale(anna, "100.00")
    shop.go("2026-06-01")
    assert shop.desk.nightly.run() == NightlyRun(lots=1, points=10000)
    (entry, _) = shop.desk.points.entries(anna)
    assert (entry.at, entry.kind, entry.sale_id) == (moment("2026-01-12 00:00"), "expire", None)
    assert shop.shop.database.value("SELECT expire FROM day_total WHERE day = '2026-01-12'") == -10000


def test_any_operation_posts_what_is_due_for_its_customer(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, expiry={"days": 1})
    anna, boris = shop.customer("Anna"), shop.customer("Boris")
    for who in (anna, boris):
        shop.sale(who, "100.00")
    shop.go("2026-02-01")
    shop.adjust(anna, "5")
    assert shop.entries(anna) == [("earn", "100"), ("expire", "-100"), ("adjust", "5")]
    assert shop.entries(boris) == [("earn", "100")]
    assert shop.nightly() == "100"
    shop.check(anna)
    shop.check(boris)


def test_months_end_where_the_month_ends(open_shop: OpenShop) -> None:
    for now, last in {"2026-01-31": "2026-02-28", "2028-01-31": "2028-02-29", "2026-03-31": "2026-04-30"}.items():
        shop = open_shop(now=f"{now} 12:00", earning=ONE_PER_ONE, expiry={"months": 1})
        anna = shop.customer()
        shop.sale(anna, "1.00")
        assert shop.lots(anna) == [("1", last)]


@pytest.mark.parametrize(
    ("period", "last"), [("month", "2026-02-28"), ("quarter", "2026-03-31"), ("year", "2026-12-31")]
)
def test_the_last_day_may_be_pushed_to_the_end_of_a_period(open_shop: OpenShop, period: str, last: str) -> None:
    shop = open_shop(earning=ONE_PER_ONE, expiry={"months": 1, "round_up_to": period})
    anna = shop.customer()
    shop.sale(anna, "1.00")
    assert shop.lots(anna) == [("1", last)]


def test_expiry_counts_from_the_day_points_become_available(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE | {"hold_days": 14}, expiry={"days": 10})
    anna = shop.customer()
    shop.sale(anna, "100.00")
    assert (shop.lots(anna), shop.pending(anna), shop.balance(anna)) == ([("100", "2026-02-03")], "100", "100")
    with pytest.raises(Refused, match="not_enough_points"):
        shop.sale(anna, "100.00", redeem="1")


def test_a_purchase_makes_all_live_lots_live_as_long(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, expiry={"days": 30, "extended_by_purchase": True})
    anna = shop.customer()
    shop.adjust(anna, "5", expires="2026-01-15")
    shop.adjust(anna, "6", expires="2026-06-01")
    shop.adjust(anna, "7", expires=None)
    shop.sale(anna, "10.00")
    assert shop.lots(anna) == [("5", "2026-02-09"), ("10", "2026-02-09"), ("6", "2026-06-01"), ("7", None)]
    shop.go("2026-02-01")
    shop.sale(anna, "0.50")
    assert shop.lots(anna) == [("5", "2026-03-03"), ("10", "2026-03-03"), ("6", "2026-06-01"), ("7", None)]
    shop.go("2026-03-04")
    shop.sale(anna, "0.50")
    assert shop.lots(anna) == [("1", "2026-04-03"), ("6", "2026-06-01"), ("7", None)]
    shop.check(anna)


def test_points_without_an_end_make_the_others_endless(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, expiry={"extended_by_purchase": True})
    anna = shop.customer()
    shop.adjust(anna, "5", expires="2026-01-15")
    shop.sale(anna, "10.00")
    assert shop.lots(anna) == [("5", None), ("10", None)]


def test_expired_points_go_with_what_was_spent_of_them(open_shop: OpenShop) -> None:
    """FloCafe #78: expired credits dropped out of the balance while the old debits stayed."""
    shop = open_shop(earning={"points": "0"})
    anna = shop.customer()
    shop.adjust(anna, "100", expires="2026-01-31")
    shop.sale(anna, "80.00", redeem="80")
    shop.adjust(anna, "50")
    shop.nightly("2026-02-01")
    assert shop.balance(anna) == "50"


def test_points_can_be_used_on_the_day_they_are_given(open_shop: OpenShop) -> None:
    """Frappe Books: an expiry date was compared with its own posting date."""
    shop = open_shop(earning={"points": "0"})
    anna = shop.customer()
    shop.adjust(anna, "10", expires="2026-01-10")
    shop.go("2026-01-10 23:59")
    assert shop.sale(anna, "10.00", redeem="10").quote.to_pay == 0


def test_a_long_night_can_be_stopped_and_goes_on_later(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, expiry={"days": 1})
    people = [shop.customer(f"Customer {number}") for number in range(AT_ONCE + 2)]
    for each in people:
        shop.adjust(each, "1")
    shop.go("2026-02-01")
    told: list[int] = []

    def stop(done: int) -> None:
        told.append(done)
        raise Cancelled

    with pytest.raises(Cancelled):
        shop.desk.nightly.run(stop)
    assert told == [AT_ONCE]
    assert shop.desk.nightly.run(told.append) == NightlyRun(lots=2, points=200)
    assert told == [AT_ONCE, 2]
    for each in people:
        shop.check(each)


def test_midnight_is_the_shops_own(open_shop: OpenShop) -> None:
    shop = open_shop(time_zone="Pacific/Auckland", earning=ONE_PER_ONE, expiry={"days": 1})
    anna = shop.customer()
    shop.sale(anna, "5.00")
    assert shop.desk.points.lots(anna)[0].expires_on == date(2026, 1, 11)
    shop.go("2026-01-12 00:00")
    assert shop.shop.now() == datetime(2026, 1, 11, 11, tzinfo=UTC)
    assert shop.nightly() == "5"
    (entry, _) = shop.desk.points.entries(anna)
    assert entry.at == shop.shop.now()
    assert shop.shop.now() - entry.at < timedelta(seconds=1)
