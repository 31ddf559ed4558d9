"""The points of a customer: balance, what burns, and the tier."""

from collections.abc import Iterator

from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.counter.customer_words import CustomerWords
from loyalty_desk.ui.customers.tier_words import TierWords
from loyalty_desk.ui.format import Formats, points_word
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.figure import Figure
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.progress_line import ProgressLine
from loyalty_desk.ui.widgets.quote_lines import SEPARATOR, Line, QuoteLines


class StandingPanel(Card):
    """Read from the same visit as the counter shows."""

    def __init__(self, words: CustomerWords, tiers: TierWords, formats: Formats) -> None:
        super().__init__()
        self._words = words
        self._tiers = tiers
        self._formats = formats
        self._balance = Figure(self.tr("Can be used now"), tone="accent")
        self._burns = Label(tone="gold", wrap=True)
        self._debt = Banner(tone="bad")
        self._sums = QuoteLines()
        self._tier = QuoteLines()
        self._way = ProgressLine()
        for part in (self._balance, self._burns, self._debt, self._sums, self._tier, self._way):
            self.add(part)

    def show_visit(self, visit: Visit) -> None:
        """Show how a customer stands now."""
        said, standing = self._words.of(visit), visit.standing
        self._balance.show_value(self._formats.points(standing.available), unit=points_word(standing.available))
        self._burns.setText(said.burns)
        self._burns.setVisible(bool(said.burns))
        self._debt.set_text(said.debt)
        self._sums.show_lines(tuple(self._of_sums(visit)))
        self._sums.setVisible(bool(standing.pending or standing.debt))
        lines = self._tiers.lines(visit)
        self._tier.show_lines((SEPARATOR, *lines) if lines else ())
        self._tier.setVisible(bool(lines))
        self._way.setVisible(said.gap is not None)
        if said.gap is not None:
            self._way.show_progress(said.gap.done, said.gap.total)

    def _of_sums(self, visit: Visit) -> Iterator[Line]:
        points, standing = self._formats.points, visit.standing
        if standing.pending:
            yield Line(self.tr("On the way"), points(standing.pending, signed=True))
        if standing.debt:
            yield Line(self.tr("Owed"), points(-standing.debt), "bad")
        yield Line(self.tr("Balance"), points(standing.balance), "bold")
