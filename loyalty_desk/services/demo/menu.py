"""What the made-up coffee house sells, to whom, and under which program, in either language."""

from dataclasses import dataclass

from loyalty_desk.services.demo.offers import ENGLISH, RUSSIAN, Words, offers


@dataclass(frozen=True)
class Item:
    """Something on the menu; `price` in minor units, `weight` is how often it is asked for."""

    name: str
    category: str
    price: int
    weight: int


@dataclass(frozen=True)
class Scene:
    """The coffee house as one language's readers expect it."""

    program: dict[str, object]
    menu: tuple[Item, ...]
    first_names: tuple[str, ...]
    last_names: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    phone: str
    staff: tuple[str, ...]
    mistake: str
    address: str

    def name(self, pick: int, surname: int) -> str:
        """Return a full name; a Russian surname agrees with the first name."""
        forms = self.last_names[surname % len(self.last_names)]
        return f"{self.first_names[pick]} {forms[pick % len(forms)]}"


def scene(language: str) -> Scene:
    """Return the coffee house in a language."""
    return _RUSSIAN if language == "ru" else _ENGLISH


def _program(
    name: str, *, currency: str, zone: str, scale: int, tiers: tuple[str, str, str], words: Words
) -> dict[str, object]:
    """Return a program whose sums are `scale` times those of the English one, in whole units."""

    def money(units: int) -> str:
        return f"{units * scale}.00"

    return {
        "format": 1,
        "name": name,
        "currency": currency,
        "time_zone": zone,
        "points": {"value": "1.00" if scale > 1 else "0.02"},
        "earning": {
            "points": "1",
            "per": "20.00" if scale > 1 else "0.40",
            "category_rates": {words.coffee: {"points": "2", "per": "20.00" if scale > 1 else "0.40"}},
        },
        "redemption": {"share_limit_percent": "50", "minimum_points": "50"},
        "expiry": {"months": 6, "round_up_to": "month"},
        "tiers": {
            "levels": [
                {"code": "bronze", "name": tiers[0], "from": "0"},
                {"code": "silver", "name": tiers[1], "from": money(200), "discount_percent": "3"},
                {"code": "gold", "name": tiers[2], "from": money(500), "discount_percent": "5", "perks": ["table"]},
            ]
        },
        **offers(words, scale),
    }


_RUSSIAN = Scene(
    program=_program(
        "Кофейня на Лесной",
        currency="RUB",
        zone="Europe/Moscow",
        scale=50,
        tiers=("Бронза", "Серебро", "Золото"),
        words=RUSSIAN,
    ),
    menu=(
        Item("Капучино", "Кофе", 26000, 9),
        Item("Латте", "Кофе", 28000, 8),
        Item("Эспрессо", "Кофе", 17000, 4),
        Item("Раф", "Кофе", 32000, 3),
        Item("Круассан", "Выпечка", 19000, 6),
        Item("Сырники", "Завтраки", 42000, 3),
        Item("Овсянка", "Завтраки", 34000, 2),
        Item("Зёрна 250 г", "Зёрна", 89000, 1),
    ),
    first_names=(
        *("Анна", "Иван", "Мария", "Олег", "Ольга", "Пётр", "Елена", "Павел", "Ирина", "Сергей", "Наталья", "Дмитрий"),
        *("Екатерина", "Алексей", "Татьяна", "Михаил", "Светлана", "Андрей", "Юлия", "Николай", "Вера", "Артём"),
    ),
    last_names=(
        *(("Орлова", "Орлов"), ("Петрова", "Петров"), ("Ёлкина", "Ёлкин"), ("Смирнова", "Смирнов")),
        *(("Кузнецова", "Кузнецов"), ("Соколова", "Соколов"), ("Лебедева", "Лебедев"), ("Новикова", "Новиков")),
        *(("Морозова", "Морозов"), ("Волкова", "Волков"), ("Зайцева", "Зайцев"), ("Павлова", "Павлов")),
        *(("Козлова", "Козлов"), ("Степанова", "Степанов"), ("Фёдорова", "Фёдоров"), ("Белова", "Белов")),
    ),
    notes=("Овсяное молоко", "Без сахара", "Любит столик у окна", "Капучино с корицей", "Приходит с собакой"),
    phone="+7999",
    staff=("Анна К.", "Тимур", "Ольга"),
    mistake="Пробито дважды",
    address="Лесная улица, 7",
)

_ENGLISH = Scene(
    program=_program(
        "Forest Street Coffee",
        currency="EUR",
        zone="Europe/Dublin",
        scale=1,
        tiers=("Bronze", "Silver", "Gold"),
        words=ENGLISH,
    ),
    menu=(
        Item("Cappuccino", "Coffee", 380, 9),
        Item("Latte", "Coffee", 400, 8),
        Item("Espresso", "Coffee", 260, 4),
        Item("Mocha", "Coffee", 450, 3),
        Item("Croissant", "Bakery", 290, 6),
        Item("Pancakes", "Breakfast", 750, 3),
        Item("Porridge", "Breakfast", 620, 2),
        Item("Beans 250 g", "Beans", 1150, 1),
    ),
    first_names=(
        *("Anna", "Ivan", "Maria", "Oliver", "Olga", "Peter", "Helen", "Paul", "Irene", "Simon", "Natalie", "Daniel"),
        *("Kate", "Alex", "Tessa", "Michael", "Claire", "Andrew", "Julia", "Nicholas", "Vera", "Arthur"),
    ),
    last_names=(
        *(("Walsh",), ("Murphy",), ("Kelly",), ("Byrne",), ("Ryan",), ("Doyle",), ("Nolan",), ("Quinn",)),
        *(("Moore",), ("Hughes",), ("Power",), ("Clarke",), ("Kavanagh",), ("Foley",), ("Daly",), ("Keane",)),
    ),
    notes=("Oat milk", "No sugar", "Likes the table by the window", "Cinnamon on top", "Comes with a dog"),
    phone="+353851",
    staff=("Anna K.", "Tim", "Olga"),
    mistake="Entered twice",
    address="7 Forest Street",
)
