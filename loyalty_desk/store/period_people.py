"""Who bought in a period: day by day, and the best of them; nothing here writes to the shop."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import NamedTuple

from loyalty_desk.domain.money import Money
from loyalty_desk.store.database import Database

_PERIOD = """
CREATE TEMP TABLE period_day AS
SELECT customer_id, day, visits, spent FROM customer_day WHERE visits > 0 AND day BETWEEN ? AND ?
"""
_A_DAY = """
SELECT day, count(*), sum(NOT EXISTS (SELECT 1 FROM customer_day AS earlier WHERE visits > 0
    AND earlier.customer_id = period_day.customer_id AND earlier.day < period_day.day))
FROM temp.period_day GROUP BY day ORDER BY day
"""
_BEST = """
SELECT name, phone, tier, best.visits, money, latest FROM (
    SELECT customer_id, sum(visits) AS visits, sum(spent) AS money, max(day) AS latest FROM temp.period_day
    GROUP BY customer_id ORDER BY money DESC, customer_id LIMIT ?) AS best
JOIN customer ON customer.id = best.customer_id JOIN account ON account.customer_id = best.customer_id
ORDER BY money DESC, best.customer_id
"""


class DayBuyers(NamedTuple):
    """How many customers bought on a day, and how many of them for the first time."""

    day: date
    buyers: int
    new: int


class BestBuyer(NamedTuple):
    """A customer's sales of a period; `tier` is the code of the tier they are in now."""

    name: str
    phone: str | None
    tier: str | None
    visits: int
    money: Money
    latest: date


class PeriodPeople:
    """Reads the days of customers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, start: date, end: date, best: int) -> tuple[list[DayBuyers], list[BestBuyer]]:
        """Return the days on which anybody bought (both ends included), and so many of those who spent most."""
        with self._period(start, end):
            days = [DayBuyers(date.fromisoformat(row[0]), row[1], row[2]) for row in self._database.rows(_A_DAY)]
            return days, [
                BestBuyer(name, phone, tier, visits, money, date.fromisoformat(latest))
                for name, phone, tier, visits, money, latest in self._database.rows(_BEST, (best,))
            ]

    @contextmanager
    def _period(self, start: date, end: date) -> Iterator[None]:
        """Keep the days of a period for a moment: the days of all time are read once."""
        self._database.run(_PERIOD, (start.isoformat(), end.isoformat()))
        try:
            yield
        finally:
            self._database.run("DROP TABLE temp.period_day")
