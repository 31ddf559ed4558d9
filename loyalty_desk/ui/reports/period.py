"""The time that a report is about: a day, a month or a year, and how far of it has passed."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

DAYS_AROUND = 14  # a single day is drawn at the end of two weeks


class Kind(StrEnum):
    """How long a period is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True)
class Span:
    """Days from `start` to `end`, both included."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """How many days there are."""
        return (self.end - self.start).days + 1


@dataclass(frozen=True)
class Period:
    """A calendar day, month or year; make it with `period_of`."""

    kind: Kind
    start: date

    @property
    def end(self) -> date:
        """Its last day."""
        if self.kind is Kind.DAY:
            return self.start
        month = 12 if self.kind is Kind.YEAR else self.start.month
        return date(self.start.year, month, monthrange(self.start.year, month)[1])

    @property
    def before(self) -> "Period":
        """The period before; the first one that a calendar has is its own."""
        return self if self.start == date.min else period_of(self.kind, self.start - timedelta(days=1))

    @property
    def after(self) -> "Period":
        """The period after; the last one that a calendar has is its own."""
        return self if self.end == date.max else period_of(self.kind, self.end + timedelta(days=1))

    @property
    def parts(self) -> Kind:
        """What its picture and its table are made of."""
        return Kind.MONTH if self.kind is Kind.YEAR else Kind.DAY

    def passed(self, today: date) -> Span:
        """Return what of it has passed by `today`."""
        return Span(self.start, max(self.start, min(self.end, today)))

    def unfinished(self, today: date) -> bool:
        """Tell whether days of it are still to come."""
        return self.end > today

    def compared(self, today: date) -> Span:
        """Return the period before, as many days of it as have passed of this one when it is unfinished."""
        before = self.before
        if not self.unfinished(today):
            return Span(before.start, before.end)
        last = before.start + timedelta(days=self.passed(today).days - 1)
        return Span(before.start, min(last, before.end))

    def drawn(self, today: date) -> Span:
        """Return the days of its picture and its table."""
        span = self.passed(today)
        if self.kind is Kind.DAY:
            return Span(span.start - timedelta(days=DAYS_AROUND - 1), span.end)
        return span


def period_of(kind: Kind, day: date) -> Period:
    """Return the period of a kind in which `day` lies."""
    if kind is Kind.DAY:
        return Period(kind, day)
    return Period(kind, day.replace(day=1) if kind is Kind.MONTH else date(day.year, 1, 1))
