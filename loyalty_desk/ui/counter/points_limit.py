"""How many points can pay, and why not more, in words."""

from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.redemption import most_points, share_limit
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.wording_quote import QuoteWords

HALF = Fraction(50)
WHOLE_BILL = Fraction(100)


class PointsLimit(QObject):
    """Words for the limit of one purchase."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def text(self, quote: Quote | None, visit: Visit, program: Program) -> str:
        """Return the limit and its reason; no quote: nothing is bought yet."""
        available = visit.standing.available
        if not available and not (quote and quote.max_points):
            return self.tr("none yet")
        if quote is None:
            return ""
        level = program.level(quote.tier)
        most = most_points(program, level, quote.lines)
        if not quote.max_points:
            return self._none(min(most, available), program)
        number = self._formats.points(quote.max_points)
        share = share_limit(program, level)
        if quote.max_points < most or share == WHOLE_BILL:
            return self.tr("not more than {points}").format(points=number)
        if share == HALF:
            return self.tr("not more than {points} — half of the bill").format(points=number)
        percent = QuoteWords(program, self._formats).percent(share)
        return self.tr("not more than {points} — {percent} % of the bill").format(points=number, percent=percent)

    def _none(self, possible: int, program: Program) -> str:
        if 0 < possible < program.redemption.minimum_points:
            return self.tr("from {points} upwards").format(
                points=self._formats.points(program.redemption.minimum_points)
            )
        return self.tr("not for this purchase")
