"""Who should hear from the shop: occasions of many customers at once, without those who were contacted already."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.store.database import Database

CONTACT, THANKS = "contact", "thanks"


class Found(NamedTuple):
    """A customer with an occasion: a day (ISO, or MM-DD of any year), points, money, a word; `total` such customers."""

    customer_id: CustomerId
    name: str
    phone: str | None
    day: str
    points: int
    money: int
    label: str
    total: int


class DateRow(NamedTuple):
    """A day of the year that a customer wants to be reminded of, as MM-DD."""

    date_id: int
    label: str
    month_day: str


_NOT_CONTACTED = (
    "NOT EXISTS (SELECT 1 FROM tally WHERE customer = c.id AND mechanic = 'contact' AND occasion >= :since"
    " AND code = :kind AND amount > 0)"
)
_NOT_WON_BACK = (
    "NOT EXISTS (SELECT 1 FROM tally WHERE customer = c.id AND mechanic = 'win_back' AND code = '' AND amount > 0"
    " AND occasion = date(last_sale_at / 1000000, 'unixepoch'))"
)
_FOUND = "SELECT c.id, c.name, c.phone, {day}, {points}, {money}, {label}, count(*) OVER () FROM "


def _found(day: str = "''", points: str = "0", money: str = "0", label: str = "''") -> str:
    return _FOUND.format(day=day, points=points, money=money, label=label)


# `:days` are the days of the year in their order, joined by commas.
_IN_DAYS = "(SELECT value FROM json_each(:list))"
_STATEMENTS: Mapping[str, str] = {
    "birthday": _found(day="substr(birthday, 6)")
    + "customer c INDEXED BY customer_birth_day JOIN account a ON a.customer_id = c.id"
    f" WHERE substr(birthday, 6) IN {_IN_DAYS} AND birthday IS NOT NULL AND {_NOT_CONTACTED}"
    " ORDER BY instr(:list, substr(birthday, 6)), a.spent DESC, c.id LIMIT :most",
    "burning": _found(day="min(expires_on)", points="sum(points_left)")
    + "lot INDEXED BY lot_open JOIN customer c ON c.id = lot.customer_id WHERE points_left > 0"
    f" AND expires_on BETWEEN :first AND :last AND {_NOT_CONTACTED}"
    " GROUP BY c.id ORDER BY 5 DESC, c.id LIMIT :most",
    "absent": _found(day="date(last_sale_at / 1000000, 'unixepoch')", points="open_points - debt", money="spent")
    + "account a JOIN customer c ON c.id = a.customer_id WHERE last_sale_at >= :from AND last_sale_at < :to"
    f" AND {_NOT_WON_BACK} AND {_NOT_CONTACTED} ORDER BY spent DESC, c.id LIMIT :most",
    "win_back": _found(day="max(expires_on)", points="sum(points_left)", money="spent")
    + "account a CROSS JOIN mark ON mark.customer_id = a.customer_id AND mechanic = 'win_back' AND mark.amount > 0"
    " AND occasion = date(last_sale_at / 1000000, 'unixepoch')"
    " CROSS JOIN lot ON lot.id = mark.lot_id CROSS JOIN customer c ON c.id = a.customer_id"
    " WHERE last_sale_at >= :from AND last_sale_at < :to AND NOT a.control AND EXISTS (SELECT 1 FROM tally"
    " WHERE customer = c.id AND mechanic = 'win_back' AND code = '' AND amount > 0)"
    f" AND points_left > 0 AND expires_on >= :first AND {_NOT_CONTACTED}"
    " GROUP BY c.id ORDER BY spent DESC, c.id LIMIT :most",
    "date": _found(day="month_day", label="label")
    + f"important_date JOIN customer c ON c.id = customer_id WHERE month_day IN {_IN_DAYS} AND {_NOT_CONTACTED}"
    " ORDER BY instr(:list, month_day), c.id LIMIT :most",
    "thanks": _found(money="best.spent", label="visits")
    + "(SELECT customer_id, sum(spent) AS spent, sum(visits) AS visits FROM customer_day"
    " WHERE day BETWEEN :first AND :last GROUP BY customer_id HAVING sum(spent) > 0"
    " ORDER BY 2 DESC, customer_id LIMIT :most) best"
    " JOIN customer c ON c.id = customer_id WHERE NOT EXISTS (SELECT 1 FROM tally WHERE customer = c.id"
    " AND mechanic = 'thanks' AND occasion = :month AND code = '' AND amount > 0) ORDER BY best.spent DESC, c.id",
}

# The median of the latest intervals is exceeded by about half of them: it is at most their sum through that number.
_PURCHASES = (
    "SELECT customer_id, group_concat(day ORDER BY day DESC) FROM bought WHERE category = :category AND units > 0"
    " AND day >= :since GROUP BY customer_id HAVING max(day) >= :first OR julianday(max(day))"
    " + (julianday(max(day)) - julianday(min(day))) / (min(count(*) - 1, :most) / 2 + 1) >= julianday(:first)"
)


class Attention:
    """Questions of the day, over all customers; and the dates that customers named."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def found(self, kind: str, most: int, **asked: Any) -> list[Found]:
        """Return up to `most` customers with an occasion of a kind, the most important first."""
        values = {"kind": kind, "most": most, **asked}
        return [
            Found(CustomerId(customer_id), name, phone, day, points, money, str(label), total)
            for customer_id, name, phone, day, points, money, label, total in self._database.rows(
                _STATEMENTS[kind], values
            )
        ]

    def purchases(
        self, category: str, *, since: date, first: date, limit: int
    ) -> Iterator[tuple[CustomerId, list[date]]]:
        """Give who bought of a category since a day, with their latest `limit` days of it, the newest first.

        Left out is who cannot need it again on `first` or later: no interval is longer than that many of them together.
        """
        values = {"category": category, "since": since.isoformat(), "first": first.isoformat(), "most": limit - 1}
        for customer_id, days in self._database.each(_PURCHASES, values):
            latest = days.split(",", limit)[:limit]
            yield CustomerId(customer_id), [date.fromisoformat(day) for day in latest]

    def last_contact(self, customer_id: CustomerId, kind: str) -> str:
        """Return the last day, as text, on which a customer was contacted about something; empty for never."""
        return (
            self._database.value(
                "SELECT max(occasion) FROM tally WHERE customer = ? AND mechanic = 'contact' AND code = ?"
                " AND amount > 0",
                (customer_id, kind),
            )
            or ""
        )

    def name_of(self, customer_id: CustomerId) -> tuple[str, str | None]:
        """Return a customer's name and phone."""
        name, phone = self._database.rows("SELECT name, phone FROM customer WHERE id = ?", (customer_id,))[0]
        return name, phone

    def highest_id(self) -> int:
        """Return the number of the newest customer: about how many there are, told at once."""
        return self._database.value("SELECT max(id) FROM customer") or 0

    def add_date(self, customer_id: CustomerId, label: str, month_day: str) -> None:
        """Keep a day of the year with a customer."""
        self._database.run(
            "INSERT INTO important_date (customer_id, label, month_day) VALUES (?, ?, ?)",
            (customer_id, label, month_day),
        )

    def remove_date(self, date_id: int) -> None:
        """Forget a day of the year."""
        self._database.run("DELETE FROM important_date WHERE id = ?", (date_id,))

    def dates(self, customer_id: CustomerId) -> list[DateRow]:
        """Return the days of the year of a customer."""
        rows = self._database.rows(
            "SELECT id, label, month_day FROM important_date WHERE customer_id = ? ORDER BY month_day, id",
            (customer_id,),
        )
        return [DateRow(*row) for row in rows]
