"""Last days of lots that the owner changed with a new version of the program; each change is kept."""

from datetime import date

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.standing import Lot
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import to_last_day


class LotChanges:
    """The only way, beside purchases that extend them, in which lots get another last day."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def change(self, operation_id: OperationId, lot: Lot, last: date | None) -> None:
        """Give a lot another last day, and write down which it had."""
        new = to_last_day(last)
        self._database.run(
            "INSERT INTO lot_change (operation_id, lot_id, expires_before, expires_on) VALUES (?, ?, ?, ?)",
            (operation_id, lot.lot_id, to_last_day(lot.expires_on), new),
        )
        self._database.run("UPDATE lot SET expires_on = ? WHERE id = ?", (new, lot.lot_id))

    def customers_after(self, customer_id: int, count: int) -> list[CustomerId]:
        """Return the next customers in the order of their numbers."""
        rows = self._database.rows(
            "SELECT customer_id FROM account WHERE customer_id > ? ORDER BY customer_id LIMIT ?", (customer_id, count)
        )
        return [CustomerId(found) for (found,) in rows]
