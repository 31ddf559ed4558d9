"""Who comes to the large shop, and what they take: the demo's customers and menu, and many who pass by."""

from array import array
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from typing import NamedTuple
from zoneinfo import ZoneInfo

from loyalty_desk.domain.dates import start_of
from loyalty_desk.services.demo.habits import Habit, pick_habit, visits_of
from loyalty_desk.services.demo.menu import scene

STAY = 0.077  # of all: they come as the demo's customers do, so that a million make ten million sales in five years
AGAIN = 0.52  # who passes by comes once more with this chance, after so many days in the mean
AFTER = 60
STEP = 2_000  # money that earns a whole point
OPENS, OPEN, BEFORE = 9 * 3600, 12 * 3600, 6 * 3600  # seconds: when, for how long, and the night before

_SCENE = scene("ru")
_PRICES = [item.price for item in _SCENE.menu]
_WEIGHTS = list(accumulate(item.weight for item in _SCENE.menu))


class Sold(NamedTuple):
    """A sale, its operation, its moment in microseconds since 1970, its day, and its money in steps."""

    number: int
    operation: int
    customer_id: int
    at: int
    day: str
    steps: int
    staff: str


class Night(NamedTuple):
    """The operation of the night before a day, and its moment."""

    day: str
    operation: int
    at: int


class Crowd:
    """Customers, numbered from 1, and on which days they come: as many visits as there are to be sales."""

    def __init__(self, customers: int, sales: int, first: date, last: date, zone: ZoneInfo) -> None:
        self._chance = Random(11)
        self._opened = [_opened(first + timedelta(days=place), zone) for place in range((last - first).days + 1)]
        self._first = first
        self._most_items = bytearray(customers + 1)
        self._visitors = [array("i") for _ in self._opened]
        for number in range(1, customers + 1):
            self._invite(number, last)
        visits = sum(map(len, self._visitors))
        self._leave_out(visits - sales, visits)

    def joined(self) -> dict[int, int]:
        """Return when each customer registered who came: on opening, on the first day they came."""
        found: dict[int, int] = {}
        for opened, visitors in zip(self._opened, self._visitors, strict=True):
            for number in visitors:
                found.setdefault(number, opened)
        return found

    def nights(self) -> Iterator[Night]:
        """Give the night before each day: its operation comes before those of the day's sales."""
        operation = 1
        for place, (opened, visitors) in enumerate(zip(self._opened, self._visitors, strict=True)):
            yield Night(self._day(place), operation, opened - 1_000_000 * BEFORE)
            operation += 1 + len(visitors)

    def sales(self) -> Iterator[Sold]:
        """Give the sales in the order of time."""
        number = 0
        for place, (opened, visitors) in enumerate(zip(self._opened, self._visitors, strict=True)):
            day = self._day(place)
            for turn, who in enumerate(visitors):
                number += 1
                at = opened + 1_000_000 * (OPEN * turn // len(visitors))
                staff = self._chance.choice(_SCENE.staff)
                yield Sold(number, number + place + 1, who, at, day, self._steps(who), staff)

    def _day(self, place: int) -> str:
        return (self._first + timedelta(days=place)).isoformat()

    def _invite(self, number: int, last: date) -> None:
        habit = pick_habit(self._chance)
        self._most_items[number] = habit.most_items
        for day in self._comings(habit, last):
            self._visitors[(day - self._first).days].append(number)

    def _comings(self, habit: Habit, last: date) -> Iterator[date]:
        chance = self._chance
        if chance.random() < STAY:
            yield from visits_of(habit, self._first, last, chance)
            return
        day = self._first + timedelta(days=chance.randrange(len(self._opened)))
        while day <= last:
            yield day
            if chance.random() > AGAIN:
                return
            day += timedelta(days=1 + int(chance.expovariate(1 / AFTER)))

    def _leave_out(self, surplus: int, whole: int) -> None:
        """Leave out as large a share of each day's visitors."""
        if surplus < 0:
            raise ValueError(f"{-surplus} visits are missing")
        passed = 0
        for visitors in self._visitors:
            until = passed + len(visitors)
            self._chance.shuffle(visitors)
            del visitors[: surplus * until // whole - surplus * passed // whole]
            passed = until

    def _steps(self, customer_id: int) -> int:
        items = self._chance.randint(1, self._most_items[customer_id])
        return round(sum(self._chance.choices(_PRICES, cum_weights=_WEIGHTS, k=items)) / STEP)


def _opened(day: date, zone: ZoneInfo) -> int:
    return 1_000_000 * (int(start_of(day, zone).timestamp()) + OPENS)
