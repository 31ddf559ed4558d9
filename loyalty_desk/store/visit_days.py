"""All days of a long time on which anybody bought, to ask many times who did."""

from datetime import date

import numpy as np

from loyalty_desk.store.columns import columns, day_number
from loyalty_desk.store.database import Database

_DAYS = """
SELECT customer_id, unixepoch(day) / 86400 AS day FROM customer_day WHERE visits > 0 AND day BETWEEN ? AND ?
"""


class VisitDays:
    """The visits from a day to a day."""

    def __init__(self, database: Database, start: date, end: date) -> None:
        found = columns(database, "customer_id day", _DAYS, (start.isoformat(), end.isoformat()))
        self._who, self._days = found

    def buyers(self, start: date, end: date) -> int:
        """Return how many customers bought from a day to a day."""
        then = (self._days >= day_number(start)) & (self._days <= day_number(end))
        times = np.bincount(self._who[then])
        return int(np.count_nonzero(times))
