"""The cells of the tables behind pictures."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from loyalty_desk.domain.money import Money, Points, round_half_up
from loyalty_desk.ui.charts.values import Cell
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.amounts import NONE, share
from loyalty_desk.ui.reports.period_words import capital

NOTHING = Cell(None, NONE)
EMPTY = Cell(None, "")


@dataclass(frozen=True)
class Cells:
    """Makes cells of one shop's figures; None is a dash."""

    formats: Formats

    def text(self, text: str) -> Cell:
        """Return words."""
        return Cell(text, text)

    def number(self, number: int | None) -> Cell:
        """Return a count."""
        return NOTHING if number is None else Cell(number, self.formats.number(number))

    def money(self, amount: Money | Fraction | None) -> Cell:
        """Return an amount, parts of a minor unit rounded."""
        if amount is None:
            return NOTHING
        rounded = round_half_up(Fraction(amount))
        return Cell(rounded, self.formats.money(rounded))

    def points(self, points: Points | None) -> Cell:
        """Return points."""
        return NOTHING if points is None else Cell(points, self.formats.points(points))

    def percent(self, part: Fraction | None) -> Cell:
        """Return a share of 1."""
        return NOTHING if part is None else Cell(part, share(self.formats, part, decimals=1))

    def month(self, day: date) -> Cell:
        """Return a month, sorted by its first day."""
        return Cell(day, capital(self.formats.month(day)))

    def day(self, day: date) -> Cell:
        """Return a date."""
        return Cell(day, self.formats.date(day))
