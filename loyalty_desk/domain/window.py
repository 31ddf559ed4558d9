"""What the tiers' metric comes to over a window that moves with time."""

from collections import deque
from datetime import date
from fractions import Fraction

from loyalty_desk.domain.almanac import Almanac
from loyalty_desk.domain.past import Opening, Sums

_COLUMNS = {"spend": 0, "visits": 1, "points_earned": 2}


class Window:
    """The sum of money spent, visits or points earned over the days that count; time goes on, never back."""

    def __init__(self, almanac: Almanac, opening: Opening) -> None:
        rule = almanac.program.tiers
        self._almanac = almanac
        self._column = column = _COLUMNS.get(almanac.metric, 0)
        self._moves = rule is not None and rule.window_months is not None
        self._days: deque[tuple[date, int]] = deque()
        self._sum = opening.total[column]
        if self._moves:
            self._days.extend((day, sums[column]) for day, sums in opening.leaving)
            self._sum = opening.staying[column] + sum(value for _, value in self._days)

    def add(self, day: date, sums: Sums) -> None:
        """Count what a sale came to."""
        value = sums[self._column]
        self._sum += value
        if self._moves:
            self._days.append((day, value))

    def sum_on(self, day: date) -> int:
        """Return the sum on a day, which is not before the last one asked for or added."""
        if self._days:
            start = self._almanac.window_start(day)
            while self._days and self._days[0][0] < start:
                self._sum -= self._days.popleft()[1]
        return self._sum

    def on(self, day: date) -> Fraction:
        """Return the metric on such a day."""
        return Fraction(self.sum_on(day), self._almanac.scale)
