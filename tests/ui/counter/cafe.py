"""A small coffee house for the screens: its program, its people, a year of habits in miniature."""

from datetime import date
from pathlib import Path
from typing import Any

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.profile import Profile
from tests.shop import Rehearsal

LEVELS: list[dict[str, Any]] = [
    {"code": "bronze", "name": {"en": "Bronze", "ru": "Бронза"}, "from": "0"},
    {
        "code": "gold",
        "name": {"en": "Gold", "ru": "Золото"},
        "from": "5000.00",
        "earning": {"points": "3", "per": "20.00"},
        "discount_percent": "5",
        "share_limit_percent": "50",
        "perks": [{"en": "The new menu before everybody else", "ru": "Новое меню — раньше всех"}],
    },
    {"code": "platinum", "name": {"en": "Platinum", "ru": "Платина"}, "from": "20000.00"},
]
CATEGORIES = {
    "en": ("Coffee", "Pastry", "Breakfast", "Beans"),
    "ru": ("Кофе", "Выпечка", "Завтраки", "Зёрна"),
}


class Cafe(Rehearsal):
    """The shop; `maria` is a gold customer with points, a birthday near and a note; `long` has a very long name."""

    def __init__(self, path: Path, language: str = "ru") -> None:
        super().__init__(
            path,
            now="2026-01-05 09:00",
            currency="RUB" if language == "ru" else "EUR",
            name={"en": "Coffee House", "ru": "Кофейня на Лесной"},
            tiers={"levels": LEVELS},
            expiry={"months": 1},
            earning={"points": "1", "per": "20.00"},
        )
        self.language = language
        categories = CATEGORIES[language]
        russian = language == "ru"
        address, footer = ("ул. Лесная, 12", "Спасибо!") if russian else ("12 Forest Street", "Thank you!")
        self.desk.profile.save(Profile(address=address, categories=categories, region="RU", receipt_footer=footer))
        self.maria = self.customer(
            "Мария Орлова" if russian else "Maria Orlova",
            phone="+79161234567",
            birthday=date(1990, 1, 23),
            note="Овсяное молоко. Не предлагать сироп." if russian else "Oat milk. Never offer syrup.",
        )
        self.long = self.customer(
            "Александра-Константина Преображенская-Оболенская-Кржижановская", phone="+4915112345678"
        )
        self._habits(categories)
        self.go("2026-01-20 10:00")

    def _habits(self, categories: tuple[str, ...]) -> None:
        self.adjust(self.maria, "120", expires="2026-01-31")
        self.sale(self.maria, self.line("480.00", category=categories[0], quantity="2"))
        self.go("2026-01-06 12:00")
        self.sale(self.maria, self.line("890.00", category=categories[2]))
        self.go("2026-01-12 12:00")
        self.sale(self.maria, self.line("4350.00", category=categories[3], quantity="3"))
        self.adjust(self.maria, "841")
        self.sale(self.long, "12345.67")

    def indebted(self) -> CustomerId:
        """Return a customer who spent points that a refund took back."""
        debtor = self.customer("Пётр Ильин" if self.language == "ru" else "Peter Ilyin", phone="+79031112233")
        sold = self.sale(debtor, "3000.00")
        self.sale(debtor, "200.00", redeem="150")
        self.refund(sold)
        return debtor
