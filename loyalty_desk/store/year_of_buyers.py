"""A year of every buyer, scored for the RFM map."""

from collections.abc import Collection
from datetime import date

import numpy as np

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.metrics.rfm import QUINTILES, RfmCell, border_places, value_of
from loyalty_desk.store.columns import Numbers, columns
from loyalty_desk.store.database import Database

_YEAR = """
SELECT customer_id, unixepoch(max(day)) AS latest, sum(visits) AS visits, sum(spent) AS spent
FROM customer_day WHERE visits > 0 AND day BETWEEN ? AND ? GROUP BY customer_id
"""
_SCORES = range(1, QUINTILES + 1)
_VALUES = np.array([[value_of(frequency, money) for money in _SCORES] for frequency in _SCORES])


class YearOfBuyers:
    """Everybody who bought from a day to a day, with their places (recency and value) on the map."""

    def __init__(self, database: Database, start: date, end: date) -> None:
        found = columns(database, "customer_id latest visits spent", _YEAR, (start.isoformat(), end.isoformat()))
        self._who, latest, visits, self._spent = found
        self._places = 10 * _score(latest) + _VALUES[_score(visits) - 1, _score(self._spent) - 1]

    def cells(self) -> list[RfmCell]:
        """Return the places of the map that have anybody."""
        found = np.flatnonzero(np.bincount(self._places))
        return [self._cell(place) for place in found.tolist()]

    def on(self, places: Collection[tuple[int, int]]) -> list[CustomerId]:
        """Return who stands on some places."""
        there = np.isin(self._places, [10 * recency + value for recency, value in places])
        return [CustomerId(number) for number in self._who[there].tolist()]

    def _cell(self, place: int) -> RfmCell:
        spent = self._spent[self._places == place]
        return RfmCell(*divmod(place, 10), len(spent), int(spent.sum()))


def _score(column: Numbers) -> Numbers:
    borders = np.sort(column)[list(border_places(len(column)))]
    return np.searchsorted(borders, column) + 1
