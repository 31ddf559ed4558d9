"""Questions about everybody who ever bought: each reads the days of customers once; nothing here writes to the shop."""

from datetime import date, timedelta

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.metrics.cohorts import CohortMonth
from loyalty_desk.domain.metrics.leaving import HABIT_DAYS, Leaving
from loyalty_desk.domain.metrics.returns import Side
from loyalty_desk.domain.money import Money
from loyalty_desk.store.database import Database

_FIRSTS = """
SELECT first, count(*) FROM (SELECT min(day) AS first FROM customer_day WHERE visits > 0 GROUP BY customer_id)
WHERE first BETWEEN :start AND :end GROUP BY first
"""
_COHORTS = """
WITH firsts AS MATERIALIZED (
    SELECT customer_id, substr(min(day), 1, 7) AS cohort FROM customer_day WHERE visits > 0
    GROUP BY customer_id HAVING min(day) BETWEEN :start AND :end
)
SELECT cohort, month, count(*), sum(spent) FROM (
    SELECT cohort, substr(day, 1, 7) AS month, sum(spent) AS spent
    FROM firsts CROSS JOIN customer_day USING (customer_id) WHERE visits > 0 AND day <= :end
    GROUP BY customer_id, month)
GROUP BY cohort, month
"""
_LEAVING = """
WITH each AS (
    SELECT customer_id, CAST(julianday(:today) - julianday(max(day)) AS INTEGER) AS away,
        CAST(julianday(max(day)) - julianday(min(day)) AS INTEGER) / (count(*) - 1) AS gap,
        sum(iif(day >= :year, spent, 0)) AS money
    FROM customer_day WHERE visits > 0 GROUP BY customer_id HAVING count(*) >= :habit AND max(day) > :lost
)
"""
_LATE = "away >= max(:late_days, :late_times * gap)"
_CONTROL = """
SELECT count(*), ifnull(sum((SELECT sum(spent) FROM customer_day WHERE customer_day.customer_id = account.customer_id
    AND day BETWEEN :start AND :end)), 0)
FROM account CROSS JOIN customer ON customer.id = account.customer_id WHERE control AND registered_at < :registered
"""


class BuyersOf:
    """Grouped reads over the days of customers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def firsts(self, start: date, end: date) -> dict[date, int]:
        """Return how many customers bought for the first time on each day of a period."""
        rows = self._database.rows(_FIRSTS, {"start": start.isoformat(), "end": end.isoformat()})
        return {date.fromisoformat(day): count for day, count in rows}

    def cohorts(self, first: date, end: date) -> list[tuple[date, date, CohortMonth]]:
        """Return the cohorts from the month of `first` to the day `end`: (cohort, month, what it came to)."""
        rows = self._database.rows(_COHORTS, {"start": first.isoformat(), "end": end.isoformat()})
        return [(_month(cohort), _month(month), CohortMonth(count, money)) for cohort, month, count, money in rows]

    def gone(self, before: date) -> list[CustomerId]:
        """Return who bought before a day and not since."""
        rows = self._database.rows(
            "SELECT customer_id FROM customer_day WHERE visits > 0 GROUP BY customer_id HAVING max(day) < ?",
            (before.isoformat(),),
        )
        return [CustomerId(number) for (number,) in rows]

    def count(self, end: date) -> int:
        """Return how many customers ever bought, up to a day."""
        return int(
            self._database.value(
                "SELECT count(*) FROM (SELECT 1 FROM customer_day WHERE visits > 0 AND day <= ? GROUP BY customer_id)",
                (end.isoformat(),),
            )
        )

    def everybody(self) -> int:
        """Return how many customers ever bought."""
        return int(self._database.value("SELECT count(*) FROM account WHERE visits > 0"))

    def registered(self, before: int) -> int:
        """Return how many customers registered before a kept moment."""
        return int(self._database.value("SELECT count(*) FROM customer WHERE registered_at < ?", (before,)))

    def tiers(self) -> list[tuple[str | None, int, Money]]:
        """Return the tiers that customers are in, how many they are, and what they spent in all."""
        return [
            (tier, count, spent)
            for tier, count, spent in self._database.rows(
                "SELECT tier, count(*), sum(spent) FROM account GROUP BY tier ORDER BY tier"
            )
        ]

    def leaving(self, today: date, *, lost_days: int, late: tuple[int, int], limit: int) -> tuple[int, list[Leaving]]:
        """Return how many are away longer than `late` (days, and times their mean gap), and the best of them."""
        values = {
            "today": today.isoformat(),
            "year": (today - timedelta(days=364)).isoformat(),
            "lost": (today - timedelta(days=lost_days)).isoformat(),
            "habit": HABIT_DAYS,
            "late_days": late[0],
            "late_times": late[1],
            "limit": limit,
        }
        rows = self._database.rows(
            f"{_LEAVING} SELECT customer_id, name, phone, gap, away, money, count(*) OVER () FROM each"
            f" JOIN customer ON customer.id = customer_id WHERE {_LATE} ORDER BY money DESC, customer_id LIMIT :limit",
            values,
        )
        return (rows[0][-1] if rows else 0), [Leaving(*row[:-1]) for row in rows]

    def control(self, start: date, end: date, registered_before: int) -> Side:
        """Return the customers who are set aside without bonuses, registered before a kept moment."""
        values = {"start": start.isoformat(), "end": end.isoformat(), "registered": registered_before}
        count, money = self._database.rows(_CONTROL, values)[0]
        return Side(customers=count, money=money)


def _month(text: str) -> date:
    return date.fromisoformat(f"{text}-01")
