"""Whom to call today, what is said at the counter, and the notes of contacts."""

from datetime import date

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.services.attention import Matter, Reminder
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, new_key, points


def listed(shop: Rehearsal, kind: str) -> list[Matter]:
    """Return the matters of a kind in the list of the day."""
    return [matter for matters in shop.desk.attention.today() if matters.kind == kind for matter in matters.found]


def whom(shop: Rehearsal, kind: str) -> list[CustomerId]:
    return [matter.customer_id for matter in listed(shop, kind)]


def test_a_shop_without_matters_has_an_empty_list(open_shop: OpenShop) -> None:
    shop = open_shop()
    shop.customer("Anna")
    assert shop.desk.attention.today() == ()


def test_birthdays_from_today_to_a_week_ahead(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-12-28 10:00")
    born = {
        "today": date(1990, 12, 28),
        "in a week": date(1991, 1, 4),
        "yesterday": date(1990, 12, 27),
        "too late": date(1990, 1, 5),
        "new year": date(1985, 1, 1),
    }
    who = {name: shop.customer(name, birthday=day) for name, day in born.items()}
    shop.customer("nobody knows")
    assert whom(shop, "birthday") == [who["today"], who["new year"], who["in a week"]]
    assert [matter.on for matter in listed(shop, "birthday")] == [
        date(2026, 12, 28),
        date(2027, 1, 1),
        date(2027, 1, 4),
    ]


def test_a_birthday_of_a_leap_day_is_on_the_28th(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-02-25 10:00")
    anna = shop.customer("Anna", birthday=date(1992, 2, 29))
    assert [(each.customer_id, each.on) for each in listed(shop, "birthday")] == [(anna, date(2026, 2, 28))]
    shop.go("2028-02-28")
    assert [each.on for each in listed(shop, "birthday")] == [date(2028, 2, 29)]


def test_a_contact_ends_the_matter_and_can_be_taken_back(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer("Anna", birthday=date(1990, 1, 12))
    key = new_key()
    assert not shop.desk.attention.contact(key, anna, "birthday", note="was glad").replayed
    assert shop.desk.attention.contact(key, anna, "birthday", note="was glad").replayed
    assert whom(shop, "birthday") == []
    assert shop.desk.people.timeline(anna)[0].reason == "was glad"
    shop.desk.attention.take_back(new_key(), anna, "birthday")
    assert whom(shop, "birthday") == [anna]
    shop.desk.attention.contact(new_key(), anna, "birthday")
    shop.go("2027-01-10")
    assert whom(shop, "birthday") == [anna]


def test_points_that_burn_within_a_week_the_most_first(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-10 10:00")
    anna, boris, vera = shop.customer("Anna"), shop.customer("Boris"), shop.customer("Vera")
    shop.adjust(anna, "10", expires="2026-01-17")
    shop.adjust(boris, "20", expires="2026-01-12")
    shop.adjust(boris, "30", expires="2026-01-10")
    shop.adjust(vera, "99", expires="2026-01-18")
    shop.adjust(vera, "99", expires=None)
    first, second = listed(shop, "burning")
    assert (first.customer_id, first.points, first.on) == (boris, points("50"), date(2026, 1, 10))
    assert (second.customer_id, second.points, second.on) == (anna, points("10"), date(2026, 1, 17))
    shop.desk.attention.contact(new_key(), boris, "burning")
    assert whom(shop, "burning") == [anna]


def test_who_stayed_away_for_30_to_60_days(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-01 10:00")
    early, first, last, fresh = (shop.customer(name) for name in ("early", "first", "last", "fresh"))
    shop.customer("never bought")
    for who, day in ((early, "2026-01-01"), (first, "2026-01-02"), (last, "2026-02-01"), (fresh, "2026-02-02")):
        shop.go(f"{day} 23:30")
        shop.sale(who, "200.00" if who == last else "100.00")
    shop.go("2026-03-03 08:00")
    assert whom(shop, "absent") == [last, first]
    assert [each.on for each in listed(shop, "absent")] == [date(2026, 2, 1), date(2026, 1, 2)]


def test_who_was_given_points_to_come_back(open_shop: OpenShop) -> None:
    shop = open_shop(
        now="2026-01-10 12:00", win_back={"after_days": 40, "points": "100", "valid_days": 14}, expiry={"months": 6}
    )
    anna, boris = shop.customer("Anna"), shop.customer("Boris")
    shop.sale(anna, "500.00")
    shop.go("2026-01-20")
    shop.sale(boris, "100.00")
    assert shop.nightly("2026-02-19 03:00") == "0"
    (matter,) = listed(shop, "win_back")
    assert (matter.customer_id, matter.points, matter.on) == (anna, points("100"), date(2026, 3, 5))
    assert whom(shop, "absent") == [boris]
    shop.go("2026-02-20")
    shop.sale(anna, "500.00")
    assert whom(shop, "win_back") == []


def test_the_best_customers_are_thanked_once_a_month(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-10 12:00")
    customers = [shop.customer(f"{place}") for place in range(12)]
    for place, who in enumerate(customers):
        shop.sale(who, f"{100 + place}.00")
    assert whom(shop, "thanks") == customers[:1:-1]
    (best, *_) = listed(shop, "thanks")
    assert (best.money, best.label) == (shop.money("111.00"), "1")
    shop.desk.attention.contact(new_key(), customers[11], "thanks")
    assert whom(shop, "thanks") == customers[10:1:-1]
    shop.go("2026-02-01")
    assert whom(shop, "thanks") == customers[:1:-1]
    shop.go("2026-04-10")
    assert whom(shop, "thanks") == []


def test_goods_that_are_used_up(open_shop: OpenShop) -> None:
    rules = [{"category": "beans", "days": 30}, {"category": "filters"}]
    shop = open_shop(now="2026-01-10 12:00", replenishment=rules)
    anna, boris = shop.customer("Anna"), shop.customer("Boris")
    shop.sale(anna, shop.line("900.00", category="beans"))
    for day in ("2026-01-10", "2026-01-20", "2026-01-31"):
        shop.go(day)
        shop.sale(boris, shop.line("90.00", category="filters"))
    shop.go("2026-02-05")
    assert whom(shop, "replenishment") == []
    shop.go("2026-02-06")
    assert [(each.customer_id, each.label, each.on) for each in listed(shop, "replenishment")] == [
        (anna, "beans", date(2026, 1, 10))
    ]
    assert shop.desk.attention.reminders(anna) == (Reminder("replenishment", "beans", date(2026, 2, 9)),)
    shop.desk.attention.contact(new_key(), anna, "replenishment")
    assert whom(shop, "replenishment") == []
    shop.go("2026-02-12")
    assert whom(shop, "replenishment") == [boris]
    shop.go("2026-02-25")
    assert whom(shop, "replenishment") == []


def test_dates_that_customers_named(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-03-01 12:00")
    anna = shop.customer("Anna")
    attention = shop.desk.attention
    attention.add_date(anna, "  Daughter's birthday ", month=3, day=8)
    attention.add_date(anna, "Wedding", month=2, day=29)
    wedding, daughter = attention.dates(anna)
    assert (daughter.label, daughter.month, daughter.day) == ("Daughter's birthday", 3, 8)
    assert attention.reminders(anna) == (Reminder("date", "Daughter's birthday", date(2026, 3, 8)),)
    assert [(each.label, each.on) for each in listed(shop, "date")] == [("Daughter's birthday", date(2026, 3, 8))]
    attention.remove_date(daughter.date_id)
    assert attention.dates(anna) == (wedding,)
    shop.go("2027-02-25")
    assert attention.reminders(anna) == (Reminder("date", "Wedding", date(2027, 2, 28)),)


@pytest.mark.parametrize(
    ("label", "month", "day", "field"), [("", 1, 1, "label"), ("x" * 101, 1, 1, "label"), ("a", 2, 30, "day")]
)
def test_a_date_that_is_none(open_shop: OpenShop, label: str, month: int, day: int, field: str) -> None:
    shop = open_shop()
    anna = shop.customer("Anna")
    with pytest.raises(Invalid) as invalid:
        shop.desk.attention.add_date(anna, label, month=month, day=day)
    assert invalid.value.field == field
    with pytest.raises(Refused, match="unknown_customer"):
        shop.desk.attention.add_date(CustomerId(99), "Wedding", month=1, day=1)


def test_a_small_shop_is_quick(open_shop: OpenShop) -> None:
    shop = open_shop()
    assert shop.desk.attention.is_quick
    shop.customer("Anna")
    assert shop.desk.attention.is_quick


def test_the_list_can_be_stopped(open_shop: OpenShop) -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        open_shop().desk.attention.today(stop)
