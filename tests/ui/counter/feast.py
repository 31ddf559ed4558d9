"""The coffee house with every mechanic on, and a customer who has something of each."""

from datetime import date
from pathlib import Path
from typing import Any

from loyalty_desk.domain.customer import CustomerId
from tests.shop import new_key
from tests.ui.counter.cafe import CATEGORIES, LEVELS, Cafe

_TODAY = "2026-01-20"


def _named(english: str, russian: str) -> dict[str, str]:
    return {"en": english, "ru": russian}


def sections(language: str) -> dict[str, Any]:
    """Return the mechanics of the program; categories are of one language."""
    coffee, pastry, _, beans = CATEGORIES[language]
    gold: dict[str, Any] = {**LEVELS[1], "perks": ["queue", _named("The new menu first", "Новое меню — первым")]}
    return {
        "tiers": {"levels": [LEVELS[0], gold, LEVELS[2]]},
        "stamps": [
            {
                "code": "tenth",
                "name": _named("Tenth coffee free", "Десятый кофе в подарок"),
                "category": coffee,
                "buy": 9,
                "free_up_to": "250.00",
            },
            {"code": "cake", "name": _named("Sixth cake free", "Шестое пирожное"), "category": pastry, "buy": 5},
        ],
        "challenges": [
            {
                "code": "visits",
                "name": _named("Five visits in a month", "Пять визитов за месяц"),
                "goal": "visits",
                "target": "5",
                "period": "month",
                "points": "100",
            }
        ],
        "campaigns": [
            {
                "code": "happy",
                "name": _named("Happy morning ×2", "Счастливое утро ×2"),
                "hours": ["08:00", "12:00"],
                "categories": [coffee],
                "multiply": "2",
            },
            {"code": "small", "name": _named("January", "Январь"), "add_points": "5"},
            {
                "code": "cookie",
                "name": _named("A cookie with breakfast", "Печенье к завтраку"),
                "minimum_sale": "500.00",
                "gift": {"name": _named("Oat cookie", "Овсяное печенье"), "stock": 20},
            },
        ],
        "rewards": [
            {
                "code": "dessert",
                "name": _named("Dessert", "Десерт"),
                "points": "150",
                "kind": "money_off",
                "value": "200.00",
                "categories": [pastry],
            },
            {"code": "mug", "name": _named("Mug", "Кружка"), "points": "400", "kind": "gift", "per_customer": 1},
            {
                "code": "tenth_off",
                "name": _named("10 % off", "Скидка 10 %"),
                "points": "300",
                "kind": "percent_off",
                "value": "10",
            },
            {
                "code": "master",
                "name": _named("Barista class", "Урок бариста"),
                "points": "2000",
                "kind": "perk",
            },
            {
                "code": "table",
                "name": _named("Your own table", "Свой столик"),
                "points": "900",
                "kind": "perk",
                "tiers": ["platinum"],
            },
        ],
        "certificates": {"months": 12},
        "memberships": [
            {"code": "club", "name": _named("Coffee club", "Кофейный клуб"), "price": "990.00", "months": 3,
             "earning": {"points": "2", "per": "20.00"}, "discount_percent": "7", "perks": ["syrup"]},
            {"code": "year", "name": _named("Club for a year", "Клуб на год"), "price": "3490.00", "months": 12,
             "discount_percent": "7", "perks": ["syrup"]},
        ],
        "perks": [
            {"code": "queue", "name": _named("Without a queue", "Без очереди")},
            {"code": "syrup", "name": _named("A free syrup", "Сироп бесплатно"), "per_month": 4},
        ],
        "partners": [
            {"code": "gym", "name": _named("Gym next door", "Спортзал рядом"),
             "text": _named("10 % off a month", "скидка 10 % на месяц")}
        ],
        "events": [
            {"code": "tasting", "name": _named("Tasting", "Дегустация"), "starts": _TODAY, "ends": _TODAY,
             "points": "50"}
        ],
        "feedback": {"points": "20", "once_in_days": 30},
        "surprise": {"points_per_day": "300"},
        "replenishment": [{"category": beans, "days": 7}],
    }  # fmt: skip


class Feast(Cafe):
    """The coffee house on the day of its tasting; `maria` has a full stamp card, a club card and more."""

    def __init__(self, path: Path, language: str = "ru") -> None:
        super().__init__(path, language)
        self.coffee, self.pastry, self.breakfast, self.beans = CATEGORIES[language]
        self.publish(**sections(language))

    def spoil(self, customer: CustomerId | None = None) -> CustomerId:
        """Let a customer have a full stamp card, a membership, and a part of all else."""
        who = self.maria if customer is None else customer
        self.desk.memberships.join(new_key(), who, "club")
        self.sale(who, self.line("2750.00", category=self.coffee, quantity="11"))
        self.sale(who, self.line("360.00", category=self.pastry, quantity="2"))
        return who

    def lend(self, customer: CustomerId, tier: str = "platinum") -> None:
        """Lend a tier until the end of the month."""
        self.desk.privileges.lend(new_key(), customer, tier, until=date(2026, 1, 31), reason="thanks")
