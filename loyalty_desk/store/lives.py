"""How often each customer bought, from when to when; nothing here writes."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Money
from loyalty_desk.store.database import Database

_SO_MANY = 500  # variables of one statement


class Life(NamedTuple):
    """A customer's days with sales; first and last as ordinals of the calendar (date.toordinal).

    `paid_days` are those after the first on which they spent anything, `paid` is what they spent on these.
    """

    customer_id: CustomerId
    days: int
    first: int
    last: int
    paid_days: int
    paid: Money


class Lives:
    """Reads customers as a model of buying sees them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self) -> int:
        """Return how many customers may have bought: those who are registered."""
        return int(self._database.value("SELECT count(*) FROM account"))

    def until(self, last: date) -> Iterator[Life]:
        """Give all customers who bought until a day, included; sales taken back as a whole are none."""
        for row in self._database.each(_LIVES, (last.isoformat(),)):
            yield Life._make(row)

    def names(self, customers: Iterable[CustomerId]) -> dict[CustomerId, str]:
        """Return what customers are called."""
        wanted, found = list(customers), dict[CustomerId, str]()
        for start in range(0, len(wanted), _SO_MANY):
            some = wanted[start : start + _SO_MANY]
            marks = ", ".join("?" * len(some))
            found.update(self._database.rows(f"SELECT id, name FROM customer WHERE id IN ({marks})", some))
        return found


_LIVES = """
WITH life AS (
    SELECT customer_id, count(*) AS days, min(day) AS first, max(day) AS last, sum(spent > 0) AS paid_days,
        sum(max(spent, 0)) AS paid
    FROM customer_day WHERE visits > 0 AND day <= ? GROUP BY customer_id
)
SELECT life.customer_id, days, CAST(julianday(first) - 1721424.5 AS INTEGER),
    CAST(julianday(last) - 1721424.5 AS INTEGER), paid_days - (spent > 0), paid - max(spent, 0)
FROM life CROSS JOIN customer_day AS begun ON begun.customer_id = life.customer_id AND begun.day = first
"""
