"""What customers bought of each category, day by day, less what came back."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Money
from loyalty_desk.store.database import Database


class Goods(NamedTuple):
    """Goods of a category: units in thousandths and their price after discounts; negative ones came back."""

    category: str
    units: int
    money: Money


class Bought:
    """The goods of customers by category and day."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, customer_id: CustomerId, day: date, goods: Iterable[Goods]) -> None:
        """Add to what a customer bought on a day."""
        self._database.run_many(
            "INSERT INTO bought VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET units = units + excluded.units,"
            " money = money + excluded.money",
            [(customer_id, day.isoformat(), *each) for each in goods if each.category],
        )

    def categories(self, customer_id: CustomerId, start: date, end: date) -> frozenset[str]:
        """Return the categories of which a customer bought anything from a day to a day, both included."""
        rows = self._database.rows(
            "SELECT DISTINCT category FROM bought WHERE customer_id = ? AND day BETWEEN ? AND ? AND units > 0",
            (customer_id, start.isoformat(), end.isoformat()),
        )
        return frozenset(category for (category,) in rows)

    def days(self, customer_id: CustomerId, category: str, *, limit: int) -> list[date]:
        """Return the latest days on which a customer bought of a category, the newest first."""
        rows = self._database.rows(
            "SELECT day FROM bought WHERE customer_id = ? AND category = ? AND units > 0 ORDER BY day DESC LIMIT ?",
            (customer_id, category, limit),
        )
        return [date.fromisoformat(day) for (day,) in rows]
