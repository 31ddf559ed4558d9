"""Tags put on many customers at once, and taken off them."""

from array import array
from collections.abc import Iterator, Sequence
from json import dumps

from loyalty_desk.domain.progress import Progress
from loyalty_desk.store.database import Database

_STEP = 10_000  # so many customers between two words of progress
_CHOSEN = "CREATE TEMP TABLE IF NOT EXISTS chosen_customer (id INTEGER PRIMARY KEY)"
_NEXT = "SELECT max(id) FROM (SELECT id FROM chosen_customer WHERE id > ? ORDER BY id LIMIT ?)"
_PUT_ON = (
    "INSERT OR IGNORE INTO customer_tag (customer_id, tag) SELECT customer_id, :tag FROM chosen_customer"
    " JOIN account ON customer_id = id WHERE id > :after AND id <= :last ORDER BY id RETURNING customer_id"
)
_TAKE_OFF = (
    "DELETE FROM customer_tag WHERE tag = :tag AND customer_id IN"
    " (SELECT id FROM chosen_customer WHERE id > :after AND id <= :last) RETURNING customer_id"
)


class Tagging:
    """Writes tags of the customers that were chosen last; each change returns whom it changed.

    SQLite sorts and compares them: done in Python it would keep the screen waiting.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def choose(self, customers: Sequence[int]) -> None:
        """Choose customers by number, in any order, within a transaction."""
        self._database.run(_CHOSEN)
        self._database.run("DELETE FROM chosen_customer")
        for start in range(0, len(customers), _STEP):
            some = dumps(list(customers[start : start + _STEP]))
            self._database.run("INSERT OR IGNORE INTO chosen_customer SELECT value FROM json_each(?)", (some,))

    def put_on(self, tag: str, progress: Progress) -> "array[int]":
        """Put a tag on those who are there and have it not yet."""
        return self._change(_PUT_ON, tag, progress)

    def take_off(self, tag: str, progress: Progress) -> "array[int]":
        """Take a tag off those who have it."""
        return self._change(_TAKE_OFF, tag, progress)

    def _change(self, statement: str, tag: str, progress: Progress) -> "array[int]":
        changed = array("q")
        for place, (after, last) in enumerate(self._parts()):
            progress(place * _STEP)
            values = {"tag": tag, "after": after, "last": last}
            changed.extend(number for (number,) in self._database.rows(statement, values))
        return changed

    def _parts(self) -> Iterator[tuple[int, int]]:
        after = -1
        while (last := self._database.value(_NEXT, (after, _STEP))) is not None:
            yield after, last
            after = last
