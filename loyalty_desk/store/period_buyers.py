"""Who bought in some periods, and how each compares with its start: two reads for all of them."""

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from loyalty_desk.domain.metrics.summary import Buyers
from loyalty_desk.store.columns import Numbers, columns, day_number
from loyalty_desk.store.database import Database

_NEVER = np.iinfo(np.int64).min
_DAY = timedelta(days=1)
_LIVES = """
SELECT customer_id, unixepoch(min(day)) / 86400 AS first, unixepoch(max(day)) / 86400 AS latest, count(*) - 1 AS gaps
FROM customer_day WHERE visits > 0 GROUP BY customer_id HAVING max(day) >= ?
"""
_VISITS = """
SELECT customer_id, unixepoch(day) / 86400 AS day, visits FROM customer_day
WHERE visits > 0 AND day BETWEEN ? AND ?
"""


class PeriodBuyers:
    """The lives of all who may have bought in periods, and their visits around these; made in a snapshot.

    What is kept of a customer stands at the customer's number. A customer at a day's end bought within `customer_days`
    up to it.
    """

    def __init__(self, database: Database, spans: Sequence[tuple[date, date]], customer_days: int) -> None:
        self._window = timedelta(days=customer_days)
        start, end = min(start for start, _ in spans) - self._window, max(end for _, end in spans)
        who, first, latest, gaps = columns(database, "customer_id first latest gaps", _LIVES, (start.isoformat(),))
        asked = (start.isoformat(), end.isoformat())
        self._who, self._days, self._visits = columns(database, "customer_id day visits", _VISITS, asked)
        self._size = int(who.max(initial=0)) + 1
        self._first = np.full(self._size, _NEVER)
        self._first[who] = first
        self._lives, self._gaps = (np.zeros(self._size, dtype=np.int64) for _ in range(2))
        self._lives[who], self._gaps[who] = latest - first, gaps

    def of(self, start: date, end: date) -> Buyers:
        """Return the buyers of one of the periods, both ends included."""
        sales = self._sales(start, end)
        at_start = self._sales(start - self._window, start - _DAY) > 0
        at_end = self._sales(end - self._window + _DAY, end) > 0
        new = (self._first >= day_number(start)) & (self._first <= day_number(end))
        return Buyers(
            buyers=_count(sales > 0),
            repeat_buyers=_count(sales > 1),
            new=_count(new),
            at_start=_count(at_start),
            at_end=_count(at_end),
            new_at_end=_count(at_end & new),
            life_days=_life_days(self._lives[sales > 0], self._gaps[sales > 0]),
        )

    def _sales(self, start: date, end: date) -> Numbers:
        """Return the sales of each customer from a day to a day."""
        then = (self._days >= day_number(start)) & (self._days <= day_number(end))
        sales = np.zeros(self._size, dtype=np.int64)
        np.add.at(sales, self._who[then], self._visits[then])
        return sales


def _life_days(lives: Numbers, gaps: Numbers) -> Fraction | None:
    """Return the sum of lives, each at least the mean gap; None where nobody came on two days."""
    days, times = int(lives.sum()), int(gaps.sum())
    if not times:
        return None
    longer = lives * times > days
    return int(lives[longer].sum()) + Fraction(days, times) * _count(~longer)


def _count(those: NDArray[np.bool_]) -> int:
    return int(np.count_nonzero(those))
