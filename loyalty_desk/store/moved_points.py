"""What the entries of the ledger come to by the totals of days; nothing here writes."""

from datetime import date

from loyalty_desk.domain.metrics.moved import Moved
from loyalty_desk.store.database import Database

_SUMS = ", ".join(f"ifnull(sum({kind}), 0)" for kind in Moved._fields)


def moved_points(database: Database, start: date, end: date) -> Moved:
    """Return what moved from a day to a day, both included."""
    sums = f"SELECT {_SUMS} FROM day_total WHERE day BETWEEN ? AND ?"
    return Moved(*database.rows(sums, (start.isoformat(), end.isoformat()))[0])
