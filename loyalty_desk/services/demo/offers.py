"""What the made-up coffee house offers beside points, in either language, in money of its menu."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """Names of offers and of the categories that they are about."""

    coffee: str
    bakery: str
    beans: str
    stamp: str
    evening: str
    croissant: str
    money_off: str
    challenge: str
    club: str
    table: str
    gym: str
    gym_text: str


ENGLISH = Words(
    coffee="Coffee",
    bakery="Bakery",
    beans="Beans",
    stamp="Tenth coffee free",
    evening="Evening bakery",
    croissant="Croissant",
    money_off="2 off",
    challenge="Eight visits in a month",
    club="Coffee club",
    table="Best table kept free",
    gym="Gym next door",
    gym_text="First lesson free",
)
RUSSIAN = Words(
    coffee="Кофе",
    bakery="Выпечка",
    beans="Зёрна",
    stamp="Десятый кофе в подарок",
    evening="Вечерняя выпечка",
    croissant="Круассан",
    money_off="Скидка 100 ₽",
    challenge="Восемь визитов за месяц",
    club="Кофейный клуб",
    table="Лучший столик за вами",
    gym="Фитнес-клуб по соседству",
    gym_text="Первое занятие бесплатно",
)


def offers(words: Words, scale: int) -> dict[str, object]:
    """Return the sections of the program; `scale` is that of its sums."""

    def money(units: int) -> str:
        return f"{units * scale}.00"

    return {
        "stamps": [{"code": "tenth", "name": words.stamp, "category": words.coffee, "buy": 9, "per_day": 5}],
        "campaigns": [
            {
                "code": "evening",
                "name": words.evening,
                "hours": ["18:00", "21:00"],
                "categories": [words.bakery],
                "multiply": "2",
            }
        ],
        "rewards": [
            {"code": "croissant", "name": words.croissant, "points": "180", "kind": "gift"},
            {"code": "off", "name": words.money_off, "points": "100", "kind": "money_off", "value": money(2)},
        ],
        "challenges": [
            {
                "code": "visits",
                "name": words.challenge,
                "goal": "visits",
                "target": "8",
                "period": "month",
                "points": "50",
            }
        ],
        "birthday": {"points": "100", "days_before": 3, "days_after": 7},
        "win_back": {"after_days": 45, "points": "50", "valid_days": 14},
        "referral": {"referrer_points": "50", "friend_points": "30", "hold_days": 3},
        "memberships": [
            {"code": "club", "name": words.club, "price": money(20), "months": 3, "discount_percent": "10"}
        ],
        "certificates": {"months": 12},
        "perks": [{"code": "table", "name": words.table}],
        "partners": [{"code": "gym", "name": words.gym, "text": words.gym_text, "tiers": ["silver", "gold"]}],
        "surprise": {"points_per_day": "100"},
        "feedback": {"points": "10", "once_in_days": 30},
        "replenishment": [{"category": words.beans}],
    }
