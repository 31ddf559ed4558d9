"""Day totals, of each customer and of the shop, kept in the transaction that changes them."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.store.database import Database

_OF_CUSTOMER = ("spent", "visits", "earned", "earning_sales")


class CustomerChange(NamedTuple):
    """What a sale or refund changes in a customer's day."""

    spent: Money
    visits: int
    earned: Points
    earning_sales: int


class Today(NamedTuple):
    """What a customer's sales of one day come to."""

    earned: Points
    earning_sales: int


class Totals:
    """The day totals."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_to_customer(self, customer_id: CustomerId, day: date, change: CustomerChange) -> None:
        """Add to a customer's day."""
        self._database.run(
            "INSERT INTO customer_day VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            " spent = spent + excluded.spent, visits = visits + excluded.visits, earned = earned + excluded.earned,"
            " earning_sales = earning_sales + excluded.earning_sales",
            (customer_id, day.isoformat(), *change),
        )

    def today(self, customer_id: CustomerId, day: date) -> Today:
        """Return what a customer earned on a day."""
        found = self._database.row(
            "SELECT earned, earning_sales FROM customer_day WHERE customer_id = ? AND day = ?",
            (customer_id, day.isoformat()),
        )
        return Today(*found) if found else Today(0, 0)

    def metric(self, customer_id: CustomerId, column: str, start: date, end: date) -> int:
        """Return the sum of `spent`, `visits` or `earned` over a customer's days (both included)."""
        if column not in _OF_CUSTOMER:
            raise ValueError(column)
        return int(
            self._database.value(
                f"SELECT ifnull(sum({column}), 0) FROM customer_day WHERE customer_id = ? AND day BETWEEN ? AND ?",
                (customer_id, start.isoformat(), end.isoformat()),
            )
        )

    def days_of_visits(self, customer_id: CustomerId, start: date, end: date) -> list[date]:
        """Return the days on which a customer bought, from a day to a day, both included."""
        rows = self._database.rows(
            "SELECT day FROM customer_day WHERE customer_id = ? AND day BETWEEN ? AND ? AND visits > 0",
            (customer_id, start.isoformat(), end.isoformat()),
        )
        return [date.fromisoformat(day) for (day,) in rows]

    def spending_of_best(self, percent: int, start: date, end: date) -> Money | None:
        """Return what the last of the best `percent` of those who bought spent from a day to a day; None: nobody."""
        spending = "SELECT sum(spent) AS spent FROM customer_day WHERE day BETWEEN ? AND ? GROUP BY customer_id"
        days = (start.isoformat(), end.isoformat())
        buyers = self._database.value(f"SELECT count(*) FROM ({spending}) WHERE spent > 0", days)
        best = -(-buyers * percent // 100)
        if not best:
            return None
        return int(
            self._database.value(
                f"SELECT spent FROM ({spending}) WHERE spent > 0 ORDER BY spent DESC LIMIT 1 OFFSET ?",
                (*days, best - 1),
            )
        )

    def add_to_day(self, day: date, **changes: int) -> None:
        """Add to the shop's day; the names are columns of day_total."""
        self._add("day_total", {"day": day.isoformat()}, changes)

    def add_to_staff(self, day: date, staff: str, **changes: int) -> None:
        """Add to what one person did on a day; the names are columns of staff_day."""
        self._add("staff_day", {"day": day.isoformat(), "staff": staff}, changes)

    def _add(self, table: str, key: Mapping[str, str], changes: Mapping[str, int]) -> None:
        names = ", ".join((*key, *changes))
        marks = ", ".join("?" * (len(key) + len(changes)))
        grow = ", ".join(f"{name} = {name} + excluded.{name}" for name in changes)
        self._database.run(
            f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT DO UPDATE SET {grow}",
            (*key.values(), *changes.values()),
        )
