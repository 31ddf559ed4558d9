"""Every lot of a customer's points with its dates."""

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from loyalty_desk.domain.standing import Lot
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.quote_lines import Line, QuoteLines

MOST_LOTS = 12


class LotsPanel(Card):
    """In the order of drawing; nothing at all where there are no points."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.set_title(self.tr("Points by their last day"))
        self._formats = formats
        self._lines = QuoteLines()
        self.add(self._lines)

    def show_lots(self, lots: Sequence[Lot], now: datetime, zone: tzinfo) -> None:
        """Show lots in the order of drawing."""
        self._lines.show_lines(tuple(self._of_lots(lots, now, zone)))
        self.setVisible(bool(lots))

    def _of_lots(self, lots: Sequence[Lot], now: datetime, zone: tzinfo) -> Iterator[Line]:
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
