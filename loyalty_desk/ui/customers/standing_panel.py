"""The points of a customer: balance, what burns, tier, and every lot with its dates."""

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from loyalty_desk.domain.standing import Lot
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

MOST_LOTS = 12


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
        self._lots = QuoteLines()
        for part in (self._balance, self._burns, self._debt, self._sums, self._tier, self._way, self._lots):
            self.add(part)

    def show_visit(self, visit: Visit, lots: Sequence[Lot], now: datetime, zone: tzinfo) -> None:
        """Show how a customer stands now, with their lots in the order of drawing."""
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
        self._lots.show_lines(tuple(self._of_lots(lots, now, zone)))
        self._lots.setVisible(bool(lots))

    def _of_sums(self, visit: Visit) -> Iterator[Line]:
        points, standing = self._formats.points, visit.standing
        if standing.pending:
            yield Line(self.tr("On the way"), points(standing.pending, signed=True))
        if standing.debt:
            yield Line(self.tr("Owed"), points(-standing.debt), "bad")
        yield Line(self.tr("Balance"), points(standing.balance), "bold")

    def _of_lots(self, lots: Sequence[Lot], now: datetime, zone: tzinfo) -> Iterator[Line]:
        yield SEPARATOR
        yield Line(self.tr("Points by their last day"), role="heading")
        for lot in lots[:MOST_LOTS]:
            yield Line(self._dates(lot, now, zone), self._formats.points(lot.points))
        rest = lots[MOST_LOTS:]
        if rest:
            yield Line(self.tr("later ones"), self._formats.points(sum(lot.points for lot in rest)), "soft")

    def _dates(self, lot: Lot, now: datetime, zone: tzinfo) -> str:
        last = self._formats.date(lot.expires_on) if lot.expires_on else ""
        until = self.tr("until {date}").format(date=last) if last else self.tr("never burn")
        if lot.available_from <= now:
            return until
        start = self._formats.day(lot.available_from.astimezone(zone).date())
        return self.tr("from {start} {until}").format(start=start, until=until)
