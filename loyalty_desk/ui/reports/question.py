"""What the dashboard is asked: a period, and the day from which it is looked at."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date

from loyalty_desk.ui.reports.period import Period, Span


@dataclass(frozen=True)
class Question:
    """The figures of `period` as they stand `today`."""

    period: Period
    today: date

    @property
    def span(self) -> Span:
        """The days of the period that have passed."""
        return self.period.passed(self.today)

    @property
    def compared(self) -> Span:
        """The days it is compared with."""
        return self.period.compared(self.today)


def by_period(question: Question) -> Hashable:
    """Return what figures of a period depend on."""
    return question


def by_end(question: Question) -> Hashable:
    """Return what figures of the year up to the end of a period depend on."""
    return question.span.end


def by_day(question: Question) -> Hashable:
    """Return what figures of all times depend on."""
    return question.today
