"""What is known of a person, destroyed for good; the books stay, without a name."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import to_moment
from loyalty_desk.store.search import Search

_TOLD = ("name", "phone", "email", "birthday", "language", "group_code", "note")
_ERASE = (
    "UPDATE customer SET name = '', phone = NULL, email = NULL, birthday = NULL, language = NULL, group_code = NULL,"
    " note = '' WHERE id = ?",
    "DELETE FROM customer_tag WHERE customer_id = ?",
    "DELETE FROM important_date WHERE customer_id = ?",
    "DELETE FROM external_id WHERE customer_id = ?",
    "UPDATE consent SET text = '' WHERE customer_id = ? AND text <> ''",
    "UPDATE merge SET before = NULL WHERE keep_id = ?",
    "UPDATE merge SET before = NULL WHERE duplicate_id = ?",
)


class Act(NamedTuple):
    """The act of an erasure: its number, when, who did it and why, whose data, and which kinds of it."""

    number: int
    at: datetime
    customer_id: CustomerId
    staff: str
    reason: str
    erased: tuple[str, ...]


class Tombstone(NamedTuple):
    """Whose data was erased: a number, and the moment (as kept) at which it was given."""

    customer_id: CustomerId
    registered_at: int


class Erasures:
    """Erasing, and the acts of it. Inside a transaction only."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._search = Search(database)

    def kinds(self, customers: Sequence[CustomerId]) -> tuple[str, ...]:
        """Return which kinds of data there are of customers."""
        found = []
        for kind in _TOLD:
            if any(self._has(f"FROM customer WHERE id = ? AND {kind} <> ''", each) for each in customers):
                found.append(kind.removesuffix("_code"))
        for kind, rest in (
            ("tags", "FROM customer_tag WHERE customer_id = ?"),
            ("dates", "FROM important_date WHERE customer_id = ?"),
            ("consent", "FROM consent WHERE customer_id = ? AND text <> ''"),
        ):
            if any(self._has(rest, each) for each in customers):
                found.append(kind)
        return tuple(found)

    def erase(self, customer_id: CustomerId) -> None:
        """Destroy what is known of one customer; their numbers stay in the books."""
        for statement in _ERASE:
            self._database.run(statement, (customer_id,))
        self._search.remove(customer_id)

    def add(self, operation_id: OperationId, customer_id: CustomerId, erased: tuple[str, ...]) -> int:
        """Write the act down; returns its number."""
        return self._database.insert(
            "INSERT INTO erasure (operation_id, customer_id, registered_at, erased)"
            " SELECT ?, id, registered_at, ? FROM customer WHERE id = ?",
            (operation_id, json.dumps(erased), customer_id),
        )

    def of_customer(self, customer_id: CustomerId) -> Act | None:
        """Return the act of a customer's erasure."""
        found = self._acts("erasure.customer_id = ?", (customer_id,))
        return found[0] if found else None

    def tombstones(self) -> list[Tombstone]:
        """Return whose data was erased in this shop."""
        rows = self._database.rows("SELECT customer_id, registered_at FROM erasure ORDER BY id")
        return [Tombstone(CustomerId(customer_id), at) for customer_id, at in rows]

    def alive(self, tombstone: Tombstone) -> bool:
        """Return whether this file, a copy from before the erasure, still has the person."""
        return self._has(
            "FROM customer WHERE id = ? AND registered_at = ? AND id NOT IN (SELECT customer_id FROM erasure)",
            *tombstone,
        )

    def _has(self, rest: str, *values: int) -> bool:
        return bool(self._database.value(f"SELECT EXISTS (SELECT 1 {rest})", values))

    def _acts(self, condition: str, values: tuple[int, ...]) -> list[Act]:
        rows = self._database.rows(
            "SELECT erasure.id, at, erasure.customer_id, staff, reason, erased FROM erasure"
            f" JOIN operation ON operation.id = operation_id WHERE {condition}",
            values,
        )
        return [
            Act(number, to_moment(at), CustomerId(who), staff, reason, tuple(json.loads(erased)))
            for number, at, who, staff, reason, erased in rows
        ]
