"""How made-up customers come and go."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

NEWS_DAYS = 122  # before the last day, in which only newcomers join


@dataclass(frozen=True)
class Habit:
    """A kind of customer: days between visits, share of all customers, items a visit, how pleased they are (to 1)."""

    name: str
    every_days: float
    share: int
    most_items: int
    mood: float = 0.88


HABITS = (
    Habit("regular", 4, 22, 2),
    Habit("weekly", 9, 28, 2),
    Habit("occasional", 30, 24, 3),
    Habit("dormant", 8, 14, 2, mood=0.55),
    Habit("newcomer", 7, 8, 2),
    Habit("vip", 2.2, 4, 4),
)


def pick_habit(chance: Random) -> Habit:
    """Return one of the habits, as often as its share."""
    return chance.choices(HABITS, [habit.share for habit in HABITS])[0]


def visits_of(habit: Habit, first: date, last: date, chance: Random) -> list[date]:
    """Return the days on which a customer with a habit comes between the first day of the shop and the last."""
    length = (last - first).days
    joined, left = chance.randint(0, max(0, length * 2 // 3, length - NEWS_DAYS)), length
    if habit.name == "newcomer":
        joined = max(0, length - chance.randint(1, 30))
    elif habit.name == "dormant":
        left = min(length, joined + chance.randint(20, 110))
    days, day = [], float(joined)
    while day <= left:
        days.append(first + timedelta(days=int(day)))
        day += max(1.0, chance.expovariate(1 / habit.every_days))
    return days
