"""Believable customers by the million: few names very often, many names seldom, Russian and English."""

import itertools
import random
from collections.abc import Iterator
from typing import NamedTuple

MALE = (
    "Александр Сергей Дмитрий Андрей Алексей Максим Евгений Иван Михаил Владимир Артём Николай Юрий Павел Илья Роман"
    " Олег Виктор Игорь Денис Антон Никита Кирилл Егор Вадим Станислав Пётр Григорий Фёдор Матвей Руслан Глеб Семён"
).split()
FATHERS = "Александр Сергее Дмитрие Андрее Алексее Максим Евгенье Иван Михайл Владимир Николае Юрье Павл Петр".split()
FEMALE = (
    "Анна Елена Ольга Наталья Екатерина Татьяна Мария Ирина Светлана Юлия Анастасия Дарья Алёна Александра Виктория"
    " Ксения Марина Людмила Галина Надежда Полина Валентина Вера Алина Любовь Кристина Оксана Лариса Зоя Яна Нина"
).split()
ROOTS = (
    "Иван Смирн Кузнец Поп Васил Петр Сокол Михайл Новик Фёдор Мороз Волк Алексе Лебед Семён Егор Павл Козл Степан"
    " Никола Орл Андре Макар Никит Захар Зайц Соловь Борис Яковл Григор Роман Воробь Серге Кузьм Фрол Дмитри Корол"
    " Гус Кисел Максим Поляк Ковал Белозёр Тит Крыл Жук Баран Кулик Быстр Тих Чистяк Медвед Рыбак Щерб Ерём"
).split()
MIDDLES = ["", *"ёнк чик аш ык ух ен ар ош ин ат ит он ук ель ян ер иш ак ол".split()]
ENDINGS = {("ов", "ова"): 50, ("ев", "ева"): 25, ("ин", "ина"): 15, ("ский", "ская"): 5, ("енко", "енко"): 5}
ENGLISH_FIRST = (
    "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph"
    " Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Zoë Chloé José Renée"
).split()
ENGLISH_LAST = (
    "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Wilson Anderson Thomas Taylor Moore"
    " Jackson Martin Lee Thompson White Harris Clark Lewis Robinson O'Neil McDonald Núñez Müller"
).split()
OPERATORS = "16 26 03 05 09 10 17 62 63 77 85 99 01 20 30 50 60".split()
RARE_SURNAMES = 20_000


class Made(NamedTuple):
    """One customer as the search is given it."""

    name: str
    phone: str
    email: str
    card: str


def people(count: int, seed: int = 1) -> Iterator[Made]:
    """Give `count` customers, the same for the same seed."""
    chance = random.Random(seed)
    roots = [root + middle for middle in MIDDLES for root in ROOTS] + _rare_roots(chance)
    shares = list(itertools.accumulate(1 / (rank + 1) ** 0.9 for rank in range(len(roots))))
    for _ in range(count):
        name, phone = _russian(chance, roots, shares) if chance.random() < 0.85 else _english(chance)
        host = chance.choice(("mail.ru", "gmail.com", "yandex.ru"))
        email = f"user{chance.choice('abcdefgh')}.{chance.randrange(10**6)}@{host}" if chance.random() < 0.4 else ""
        yield Made(name, phone, email, f"29{chance.randrange(10**11):011d}")


def _russian(chance: random.Random, roots: list[str], shares: list[float]) -> tuple[str, str]:
    woman = chance.random() < 0.65
    (root,) = chance.choices(roots, cum_weights=shares)
    (endings,) = chance.choices(list(ENDINGS), list(ENDINGS.values()))
    words = [root + endings[woman], _common(chance, FEMALE if woman else MALE)]
    if chance.random() < 0.5:
        words.append(_common(chance, FATHERS) + ("вна" if woman else "вич"))
    return " ".join(words), f"+79{chance.choice(OPERATORS)}{chance.randrange(10**7):07d}"


def _english(chance: random.Random) -> tuple[str, str]:
    last = _common(chance, ENGLISH_LAST) + chance.choice(("", "", "son", "ton", "ham", "ley", "field"))
    phone = f"+447{chance.randrange(10**9):09d}" if chance.random() < 0.5 else f"+1{chance.randrange(10**10):010d}"
    return f"{_common(chance, ENGLISH_FIRST)} {last}", phone


def _common(chance: random.Random, names: list[str]) -> str:
    """Return a name, those at the front more often."""
    return names[int(len(names) * chance.random() ** 2)]


def _rare_roots(chance: random.Random) -> list[str]:
    consonants, vowels = "бвгджзклмнпрстхчш", "аеиоуы"
    syllables = [first + second for first in consonants for second in vowels]
    return [
        "".join(chance.choices(syllables, k=chance.randint(2, 4))).capitalize() + chance.choice(consonants)
        for _ in range(RARE_SURNAMES)
    ]
