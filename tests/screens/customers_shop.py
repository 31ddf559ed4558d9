"""A shop with customers whose stories fill the page: rich, new, in debt, with a name that is too long."""

from datetime import date
from pathlib import Path
from typing import Any

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.enrolment import Given
from loyalty_desk.store.customers import Person
from tests.shop import Rehearsal, points

LONG_NAME = "Александра-Виктория Константинопольская-Преображенская фон Унгерн-Штернберг"

PROGRAM: dict[str, Any] = {
    "earning": {"points": "1", "per": "20.00", "hold_days": 0},
    "redemption": {"share_limit_percent": "50"},
    "expiry": {"months": 6},
    "tiers": {
        "metric": "spend",
        "window_months": 12,
        "keep_months": 12,
        "levels": [
            {"code": "bronze", "name": {"en": "Bronze", "ru": "Бронза"}, "from": "0"},
            {
                "code": "silver",
                "name": {"en": "Silver", "ru": "Серебро"},
                "from": "5000",
                "earning": {"points": "2", "per": "20.00"},
            },
            {
                "code": "gold",
                "name": {"en": "Gold", "ru": "Золото"},
                "from": "20000",
                "discount_percent": "5",
                "earning": {"points": "3", "per": "20.00"},
            },
        ],
    },
    "discounts": {"groups": {"Сотрудники": "10", "Friends": "5"}},
}

_NAMES = (
    "Мария Орлова", "Иван Петров", "Olga Smirnova", "Елена Соколова", "Пётр Ёлкин", "Anna-Maria Kuznetsova",
    "Сергей Волков", "Юлия Лебедева", "Oleg Novikov", "Ирина Зайцева", "Павел Морозов", "Ксения Козлова",
    "Lev Popov", "Дарья Васильева", "Артём Соловьёв",
)  # fmt: skip


def make_shop(path: Path) -> Rehearsal:
    """Return a shop with nobody in it."""
    return Rehearsal(path, now="2025-02-01 10:00", **PROGRAM)


def fill(shop: Rehearsal) -> None:
    """Register some customers, each with a few sales."""
    for place, name in enumerate(_NAMES):
        shop.go(f"2025-{3 + place // 3:02d}-{1 + place:02d} {9 + place % 9:02d}:15")
        who = shop.customer(name, phone=f"+7916{1234567 + place * 1111}", group="Friends" if place % 5 == 4 else None)
        for visit in range(place % 4):
            shop.sale(who, f"{(place * 37 + visit * 90) % 700 + 120}.00")
    shop.customer("", phone="+4915112345678")


def rich(shop: Rehearsal) -> CustomerId:
    """Return a customer to whom everything has happened."""
    shop.go("2025-09-01 09:00")
    who = shop.desk.enrolment.register(
        _person("Мария Орлова-Смирнова", "+79161112233"), consents=(Given("data", True, "ok"), Given("sms", True, "ok"))
    ).customer_id
    for month, day, amount in ((9, 5, "1890.00"), (9, 20, "3480.00"), (10, 3, "960.00"), (11, 11, "4200.00")):
        shop.go(f"2025-{month:02d}-{day:02d} 12:40")
        shop.sale(who, shop.line(amount, name="Капучино и завтрак", category="coffee"))
    shop.go("2025-12-01 16:05")
    sold = shop.sale(who, shop.line("1250.00", name="Кофе в зёрнах, 1 кг", category="beans"), redeem="max")
    shop.refund(sold, amount="300.00")
    shop.adjust(who, "150", reason="Ждали кофе двадцать минут", expires="2026-01-31")
    shop.adjust(who, "-40", reason="Ошибка кассира")
    card = shop.desk.cardroom.of_customer(who)[0].number
    shop.go("2025-12-20 11:30")
    shop.desk.cardroom.replace(card, reason="потеряна")
    shop.desk.enrolment.consent(who, (Given("sms", False),))
    shop.go("2026-01-06 09:12")
    shop.sale(who, shop.line("480.00", name="Капучино × 2", category="coffee"))
    shop.desk.enrolment.update(
        who, {"note": "Овсяное молоко. Не предлагать сироп.", "email": "maria.orlova@example.com"}
    )
    return who


def in_debt(shop: Rehearsal) -> CustomerId:
    """Return a customer who spent what a return then took back."""
    shop.go("2026-01-07 12:00")
    who = shop.customer("Oleg Novikov", phone="+79165556677")
    sold = shop.sale(who, "4000.00")
    shop.sale(who, "600.00", redeem="max")
    shop.refund(sold)
    assert shop.standing(who).debt > points("0")
    return who


def newcomer(shop: Rehearsal, name: str = "Юлия") -> CustomerId:
    """Return a customer who has not bought anything."""
    shop.go("2026-01-08 12:00")
    return shop.customer(name)


def _person(name: str, phone: str) -> Person:
    return Person(name=name, phone=phone, birthday=date(1990, 1, 31), language="ru", group="Friends")
