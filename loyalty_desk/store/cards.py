"""Cards and what became of them."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import to_moment, to_number


class Card(NamedTuple):
    """A card: `state` is blank, active, blocked or replaced (then by `successor`)."""

    number: str
    customer_id: CustomerId | None
    state: str
    changed_at: datetime
    reason: str
    successor: str | None


class Cards:
    """All cards that were ever given or printed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, number: str) -> Card | None:
        """Return the card with a number."""
        found = self._database.row(f"SELECT {_COLUMNS} FROM card WHERE number = ?", (number,))
        return _card(*found) if found else None

    def of_customer(self, customer_id: CustomerId) -> list[Card]:
        """Return all cards of a customer, the newest first."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM card WHERE customer_id = ? ORDER BY state <> 'active', changed_at DESC, number",
            (customer_id,),
        )
        return [_card(*row) for row in rows]

    def give(self, number: str, customer_id: CustomerId, at: datetime) -> None:
        """Make a card the active one of a customer: a new number, or a blank one."""
        self._database.run(
            "INSERT INTO card VALUES (?, ?, 'active', ?, '', NULL) ON CONFLICT DO UPDATE SET"
            " customer_id = excluded.customer_id, state = 'active', changed_at = excluded.changed_at",
            (number, customer_id, to_number(at)),
        )

    def change(self, number: str, state: str, *, at: datetime, reason: str, successor: str | None = None) -> None:
        """Block or replace a card."""
        self._database.run(
            "UPDATE card SET state = ?, changed_at = ?, reason = ?, successor = ? WHERE number = ?",
            (state, to_number(at), reason, successor, number),
        )

    def add_blanks(self, numbers: Iterable[str], batch: str, at: datetime) -> None:
        """Note numbers that were printed for nobody yet; `batch` says when and for what."""
        self._database.run_many(
            "INSERT INTO card VALUES (?, NULL, 'blank', ?, ?, NULL)",
            [(number, to_number(at), batch) for number in numbers],
        )

    def blanks(self) -> list[tuple[str, datetime, int]]:
        """Return the batches of blanks that are not all given out: name, when, how many are left."""
        rows = self._database.rows(
            "SELECT reason, min(changed_at), count(*) FROM card WHERE state = 'blank' GROUP BY reason ORDER BY 2 DESC"
        )
        return [(batch, to_moment(at), left) for batch, at, left in rows]

    def blanks_of(self, batch: str) -> list[str]:
        """Return the numbers of a batch that nobody has yet."""
        rows = self._database.rows(
            "SELECT number FROM card WHERE state = 'blank' AND reason = ? ORDER BY number", (batch,)
        )
        return [number for (number,) in rows]


_COLUMNS = "number, customer_id, state, changed_at, reason, successor"


def _card(number: str, customer_id: CustomerId | None, state: str, at: int, *told: str) -> Card:
    reason, successor = told
    return Card(number, customer_id, state, to_moment(at), reason, successor)
