"""Who comes to the large shop, and what they take: the demo's customers and menu, only that they come less often."""

from array import array
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from typing import NamedTuple
from zoneinfo import ZoneInfo

from loyalty_desk.domain.dates import start_of
from loyalty_desk.services.demo.habits import HABITS, pick_habit, visits_of
from loyalty_desk.services.demo.menu import scene

RARELY = 12  # times fewer visits than in the demo, so that a million customers come ten million times in five years
STEP = 2_000  # money that earns a whole point
OPENS, OPEN = 9 * 3600, 12 * 3600  # seconds of the day

_HABITS = {habit.name: replace(habit, every_days=habit.every_days * RARELY) for habit in HABITS}
_SCENE = scene("ru")
_PRICES = [item.price for item in _SCENE.menu]
_WEIGHTS = list(accumulate(item.weight for item in _SCENE.menu))


class Sold(NamedTuple):
    """A sale: `at` in microseconds since 1970, its day, and its money in steps."""

    number: int
    customer_id: int
    at: int
    day: str
    steps: int
    staff: str


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

    def sales(self) -> Iterator[Sold]:
        """Give the sales in the order of time."""
        chance, number = self._chance, 0
        for place, (opened, visitors) in enumerate(zip(self._opened, self._visitors, strict=True)):
            day = (self._first + timedelta(days=place)).isoformat()
            for turn, customer_id in enumerate(visitors):
                number += 1
                at = opened + 1_000_000 * (OPEN * turn // len(visitors))
                yield Sold(number, customer_id, at, day, self._steps(customer_id), chance.choice(_SCENE.staff))

    def _invite(self, number: int, last: date) -> None:
        habit = _HABITS[pick_habit(self._chance).name]
        self._most_items[number] = habit.most_items
        for day in visits_of(habit, self._first, last, self._chance):
            self._visitors[(day - self._first).days].append(number)

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
