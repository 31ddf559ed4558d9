"""A shop with customers whose stories fill the page: rich, new, in debt, with a name that is too long."""

from datetime import date
from pathlib import Path
from typing import Any

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.opinion import Opinion
from loyalty_desk.services.enrolment import Given
from loyalty_desk.store.customers import Person
from tests.shop import Rehearsal, new_key, points

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

OFFERS: dict[str, Any] = {
    "stamps": [{"code": "cup", "name": {"en": "Coffee card", "ru": "Кофейная карта"}, "category": "coffee", "buy": 6}],
    "rewards": [
        {"code": "cake", "name": {"en": "A piece of cake", "ru": "Кусок торта"}, "points": "20", "kind": "gift"}
    ],
    "campaigns": [
        {
            "code": "happy",
            "name": {"en": "Happy hour", "ru": "Счастливые часы"},
            "multiply": "2",
            "hours": ["11:00", "13:00"],
        }
    ],
    "welcome": {"points": "30"},
    "birthday": {"points": "100", "days_before": 3, "days_after": 3},
    "win_back": {"after_days": 40, "points": "75", "valid_days": 30},
    "referral": {"referrer_points": "50", "friend_points": "25"},
    "feedback": {"points": "10"},
    "surprise": {"points_per_day": "300"},
    "certificates": {"months": 12},
    "memberships": [
        {"code": "club", "name": {"en": "Coffee club", "ru": "Кофейный клуб"}, "price": "990.00", "months": 3}
    ],
    "perks": [
        {"code": "table", "name": {"en": "The table by the window", "ru": "Столик у окна"}, "per_month": 2},
        {"code": "taste", "name": {"en": "New beans first", "ru": "Новинки раньше всех"}},
    ],
    "partners": [{"code": "flowers", "name": "Flora", "text": {"en": "10 % off bouquets", "ru": "10 % на букеты"}}],
    "challenges": [
        {
            "code": "five",
            "name": {"en": "Five visits in a month", "ru": "Пять визитов за месяц"},
            "goal": "visits",
            "target": "5",
            "period": "month",
            "points": "60",
        },
        {
            "code": "kinds",
            "name": {"en": "Three kinds of goods", "ru": "Три вида товаров"},
            "goal": "categories",
            "target": "3",
            "period": "month",
            "points": "20",
        },
    ],
    "replenishment": [{"category": "beans", "days": 30}],
    "segments": {},
}

_NAMES = (
    "Мария Орлова", "Иван Петров", "Olga Smirnova", "Елена Соколова", "Пётр Ёлкин", "Anna-Maria Kuznetsova",
    "Сергей Волков", "Юлия Лебедева", "Oleg Novikov", "Ирина Зайцева", "Павел Морозов", "Ксения Козлова",
    "Lev Popov", "Дарья Васильева", "Артём Соловьёв",
)  # fmt: skip


def make_shop(path: Path) -> Rehearsal:
    """Return a shop with nobody in it."""
    return Rehearsal(path, now="2025-02-01 10:00", **PROGRAM)


def make_rich_shop(path: Path, **offers: Any) -> Rehearsal:
    """Return a shop whose program has something of everything."""
    return Rehearsal(path, now="2025-02-01 10:00", **PROGRAM, **OFFERS, **offers)


def favourite(shop: Rehearsal) -> CustomerId:
    """Return a customer of a rich program who has one of everything."""
    desk = shop.desk
    shop.go("2025-11-01 10:00")
    brought_by = shop.customer("Ольга Смирнова")
    who = desk.enrolment.register(
        _person("Мария Орлова-Смирнова", "+79161112233"),
        consents=(Given("data", True, "ok"), Given("sms", True, "ok")),
        referrer=brought_by,
    ).customer_id
    desk.enrolment.register(_person("Илья", "+79161119999"), referrer=who)
    for day in ("11-03", "11-05", "12-01"):
        shop.go(f"2025-{day} 12:10")
        shop.sale(who, shop.line("640.00", name="Капучино × 2", category="coffee", quantity="2"))
    shop.go("2026-01-06 16:00")
    desk.bonuses.surprise(new_key(), who, points("25"), reason="Ждала кофе двадцать минут")
    desk.certificates.sell(new_key(), shop.money("2000.00"), customer_id=who)
    desk.privileges.grant(new_key(), who, "table", reason="давний гость")
    desk.privileges.use(new_key(), who, "table")
    desk.privileges.show_partner(new_key(), who, "flowers")
    shop.go("2026-01-28 12:30")
    shop.nightly()
    desk.privileges.lend(new_key(), who, "gold", until=date(2026, 3, 31), reason="попробовать")
    desk.memberships.join(new_key(), who, "club")
    shop.sale(who, shop.line("320.00", name="Капучино", category="coffee"), shop.line("900.00", category="beans"))
    shop.sale(who, shop.line("250.00", name="Круассан", category="bakery"))
    answer = Opinion(recommend=9, satisfied=4)
    desk.bonuses.thank_for_feedback(new_key(), who, opinion=answer, note="не хватает розеток")
    desk.attention.contact(new_key(), who, "birthday", note="поздравили, будет в субботу")
    desk.attention.add_date(who, "свадьба", month=6, day=14)
    desk.attention.add_date(who, "день рождения дочери", month=2, day=1)
    desk.enrolment.change_tags(who, ("овсяное молоко", "собака", "пишет отзывы"))
    return who


def of_control_group(shop: Rehearsal) -> CustomerId:
    """Return a customer who is set aside to compare with."""
    shop.go("2026-01-20 12:00")
    shop.customer("Пётр")
    who = shop.customer("Кира Лаптева", phone="+79165550011")
    assert shop.standing(who).control
    shop.sale(who, shop.line("640.00", name="Капучино", category="coffee"))
    return who


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
