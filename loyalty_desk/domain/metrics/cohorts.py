"""Cohorts: customers by the month of their first sale, and who of them bought again when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from loyalty_desk.domain.metrics.summary import ratio
from loyalty_desk.domain.money import Money


class CohortMonth(NamedTuple):
    """How many customers of a cohort bought in a month, and for how much."""

    buyers: int
    money: Money


@dataclass(frozen=True)
class Cohort:
    """Customers whose first sale was in the month that begins on `month`; `months[k]` is k months later."""

    month: date
    months: tuple[CohortMonth, ...]

    @property
    def size(self) -> int:
        """How many customers there are: all of them bought in their first month."""
        return self.months[0].buyers

    def share(self, later: int) -> Fraction | None:
        """Return the share that bought in the month `later` months after the first."""
        return ratio(self.months[later].buyers, self.size)

    def money_per_customer(self) -> Fraction | None:
        """Return what a customer of the cohort spent so far, in minor units."""
        return ratio(sum(month.money for month in self.months), self.size)


def month_after(month: date, count: int = 1) -> date:
    """Return the first day of the month `count` months later, or earlier when negative."""
    years, months = divmod(month.year * 12 + month.month - 1 + count, 12)
    return date(years, months + 1, 1)


def cohorts(found: Iterable[tuple[date, date, CohortMonth]], first: date, last: date) -> tuple[Cohort, ...]:
    """Return the cohorts of the months from `first` to `last` (first days), from (cohort, month, what it came to)."""
    known = {(cohort, month): counted for cohort, month, counted in found}
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    starts = [month_after(first, place) for place in range(count)]
    return tuple(
        Cohort(start, tuple(known.get((start, month), CohortMonth(0, 0)) for month in starts[place:]))
        for place, start in enumerate(starts)
    )
