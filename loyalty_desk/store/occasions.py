"""Who has an occasion: a birthday, an anniversary, a long absence."""

from collections.abc import Iterable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.dates import start_of
from loyalty_desk.domain.mechanics.yearly import in_year
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import to_number

EARLIEST = 2000  # no customer of this program registered before


class Occasions:
    """Questions of the nightly run."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def with_birthday(self, days: Iterable[date]) -> list[CustomerId]:
        """Return whose birthday is on one of these days of the year."""
        wanted = {f"{day:%m-%d}" for day in _with_leap_day(days)}
        months = sorted({day[:2] for day in wanted})
        marks = ", ".join("?" * len(months))
        rows = self._database.rows(
            f"SELECT id, substr(birthday, 6) FROM customer WHERE substr(birthday, 6, 2) IN ({marks})"
            " AND birthday IS NOT NULL ORDER BY id",
            months,
        )
        return [CustomerId(customer_id) for customer_id, day in rows if day in wanted]

    def registered_on(self, days: Iterable[date], zone: ZoneInfo, *, before: int) -> list[CustomerId]:
        """Return who registered on one of these days of the year in a year before `before`."""
        found: set[CustomerId] = set()
        for day in _with_leap_day(days):
            for year in range(EARLIEST, before + 1):
                start = in_year(day, year)
                if year == start.year and (start.month, start.day) == (day.month, day.day):
                    found |= self._registered_between(start, start + timedelta(days=1), zone)
        return sorted(found)

    def away_since(self, day: date, zone: ZoneInfo, mechanic: str) -> list[CustomerId]:
        """Return whose last purchase was on a day or earlier and who was given nothing for that absence yet."""
        rows = self._database.rows(
            "SELECT customer_id FROM account WHERE last_sale_at < ? AND NOT control AND NOT EXISTS"
            " (SELECT 1 FROM tally WHERE customer = customer_id AND mechanic = ? AND code = '' AND amount > 0"
            " AND occasion = date(last_sale_at / 1000000, 'unixepoch')) ORDER BY customer_id",
            (to_number(start_of(day + timedelta(days=1), zone)), mechanic),
        )
        return [CustomerId(customer_id) for (customer_id,) in rows]

    def _registered_between(self, start: date, end: date, zone: ZoneInfo) -> set[CustomerId]:
        rows = self._database.rows(
            "SELECT id FROM customer WHERE registered_at >= ? AND registered_at < ? AND merged_into IS NULL",
            (to_number(start_of(start, zone)), to_number(start_of(end, zone))),
        )
        return {CustomerId(customer_id) for (customer_id,) in rows}


def _with_leap_day(days: Iterable[date]) -> list[date]:
    """Return the days with 29 February beside a 28th of a year that has none."""
    wanted, leap_day = list(days), date(EARLIEST, 2, 29)
    short = any((day.month, day.day) == (2, 28) and in_year(leap_day, day.year) == day for day in wanted)
    return [*wanted, leap_day] if short else wanted
