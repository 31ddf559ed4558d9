"""Occasions that the nightly run gives for: on the right days, once, and as well after days switched off."""

from datetime import date, timedelta
from typing import Any

import pytest

from loyalty_desk.domain.customer import CustomerId
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal

BIRTHDAY = {"points": "200", "days_before": 3, "days_after": 7}
WIN_BACK = {"after_days": 45, "points": "100", "valid_days": 14}
NO_POINTS: dict[str, Any] = {"points": "0"}


def nights(shop: Rehearsal, first: str, last: str, *, every: int = 1) -> None:
    """Run on each day (or every so many) from the first to the last, each time twice."""
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    while day <= end:
        shop.nightly(day.isoformat())
        again = shop.desk.nightly.run()
        assert (again.lots, again.granted, again.tiers) == (0, (), ())
        day += timedelta(days=every)


def given(shop: Rehearsal, customer: CustomerId) -> list[tuple[str, str]]:
    """Return the days on which bonuses came, and their points."""
    found = shop.desk.points.entries(customer, limit=100)
    return [
        (each.at.astimezone(shop.shop.program.time_zone).date().isoformat(), str(each.points // 100))
        for each in reversed(found)
        if each.kind == "bonus"
    ]


@pytest.mark.parametrize(
    ("born", "came", "ends"),
    [
        ("1990-02-10", "2026-02-07", "2026-02-17"),
        ("1992-02-29", "2026-02-25", "2026-03-07"),
        ("1990-01-07", "2026-01-10", "2026-01-14"),
        ("1990-01-02", None, None),
    ],
)
def test_a_birthday(open_shop: OpenShop, born: str, came: str | None, ends: str | None) -> None:
    shop = open_shop(birthday=BIRTHDAY)
    anna = shop.customer(birthday=date.fromisoformat(born))
    if came:
        nights(shop, "2026-01-10", came)
        assert shop.lots(anna) == [("200", ends)]
    nights(shop, came or "2026-01-10", "2026-03-20")
    assert given(shop, anna) == ([(came, "200")] if came else [])
    assert shop.balance(anna) == "0"
    shop.check(anna)


def test_a_birthday_is_given_late_but_not_after_its_days(open_shop: OpenShop) -> None:
    shop = open_shop(birthday=BIRTHDAY)
    anna, boris = (shop.customer(name, birthday=date(1990, 2, day)) for name, day in (("Anna", 10), ("Boris", 1)))
    shop.nightly("2026-02-17 23:59")
    assert (shop.lots(anna), given(shop, boris)) == ([("200", "2026-02-17")], [])


def test_an_edited_birthday_brings_no_second_one(open_shop: OpenShop) -> None:
    shop = open_shop(birthday={"points": "200"})
    anna = shop.customer(birthday=date(1990, 2, 1))
    nights(shop, "2026-02-01", "2026-02-03")
    for written in (date(1990, 2, 5), date(1990, 12, 20), date(1990, 1, 5)):
        shop.desk.enrolment.update(anna, {"birthday": written})
        nights(shop, f"{max(shop.shop.today(), date(2026, written.month, written.day))}", "2026-12-31", every=1)
    nights(shop, "2027-01-01", "2027-01-10")
    assert [day for day, _ in given(shop, anna)] == ["2026-02-01", "2027-01-05"]


def test_a_birthday_over_new_year(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-12-01", birthday=BIRTHDAY)
    anna = shop.customer(birthday=date(1990, 1, 2))
    nights(shop, "2026-12-25", "2027-01-20")
    assert given(shop, anna) == [("2026-12-30", "200")]


@pytest.mark.parametrize(("zone", "day"), [("Europe/Moscow", "2027-01-10"), ("Pacific/Auckland", "2027-01-10")])
def test_an_anniversary_is_of_the_shops_day(open_shop: OpenShop, zone: str, day: str) -> None:
    shop = open_shop(now="2026-01-10 00:30", anniversary={"points": "50"}, time_zone=zone)
    anna = shop.customer()
    nights(shop, "2026-01-10", "2026-01-12")
    nights(shop, "2027-01-08", "2027-01-12")
    assert given(shop, anna) == [(day, "50")]


def test_an_anniversary_of_a_leap_day(open_shop: OpenShop) -> None:
    shop = open_shop(now="2024-02-29", anniversary={"points": "50", "days_after": 1})
    anna = shop.customer()
    nights(shop, "2025-02-26", "2025-03-03")
    nights(shop, "2028-02-26", "2028-03-03")
    assert [day for day, _ in given(shop, anna)] == ["2025-02-28", "2028-02-29"]


def test_who_stayed_away_is_won_back_once_per_absence(open_shop: OpenShop) -> None:
    shop = open_shop(win_back=WIN_BACK, earning=NO_POINTS)
    anna, never = shop.customer(), shop.customer("Boris")
    shop.sale(anna, "10.00")
    nights(shop, "2026-02-22", "2026-02-24")
    assert (given(shop, anna), shop.lots(anna)) == ([("2026-02-24", "100")], [("100", "2026-03-10")])
    nights(shop, "2026-02-25", "2026-04-20")
    shop.sale(anna, "10.00")
    nights(shop, "2026-06-01", "2026-06-05")
    assert [day for day, _ in given(shop, anna)] == ["2026-02-24", "2026-06-04"]
    assert given(shop, never) == []
    shop.check(anna)


def test_offers_of_the_night_may_be_for_some(open_shop: OpenShop) -> None:
    shop = open_shop(
        birthday={"points": "200", "segments": ["lost"]},
        win_back=WIN_BACK | {"segments": ["dormant"]},
        segments={"newcomer_days": 5},
    )
    anna = shop.customer(birthday=date(1990, 3, 1))
    shop.sale(anna, "10.00")
    nights(shop, "2026-02-20", "2026-03-05")
    assert given(shop, anna) == [("2026-02-24", "100")]


def test_days_switched_off_leave_the_same(open_shop: OpenShop) -> None:
    """What time brings is the same when the run was made each day and when it is made late: points burn, tiers drop."""
    levels = [{"code": "a", "name": "A", "from": "0"}, {"code": "b", "name": "B", "from": "5"}]
    ends = []
    for every in (1, 200):
        shop = open_shop(
            tiers={"levels": levels, "window_months": 1, "keep_months": 1},
            expiry={"months": 1},
            welcome={"points": "10", "expires_days": 3},
        )
        anna = shop.customer()
        shop.sale(anna, "100.00")
        shop.go("2026-01-15")
        shop.sale(anna, "300.00")
        nights(shop, "2026-01-16", "2026-08-03", every=every)
        nights(shop, "2026-08-03", "2026-08-03")
        entries = [(each.at, each.kind, each.points) for each in shop.desk.points.entries(anna, limit=99)]
        ends.append((shop.standing(anna), entries))
        shop.check(anna)
    assert ends[0] == ends[1]
    assert sum(kind == "expire" for _, kind, _ in ends[0][1]) == 3
