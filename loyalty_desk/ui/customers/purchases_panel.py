"""What a customer bought so far, in a few figures."""

from datetime import date, tzinfo

from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.customers.people_words import NOTHING
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.quote_lines import Line, QuoteLines


class PurchasesPanel(Card):
    """Money and visits."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.set_title(self.tr("Purchases"))
        self._formats = formats
        self._lines = QuoteLines()
        self.add(self._lines)

    def show_visit(self, visit: Visit, today: date, zone: tzinfo) -> None:
        """Show the figures of a customer."""
        formats, standing = self._formats, visit.standing
        last = visit.last_sales[0].at.astimezone(zone).date() if visit.last_sales else None
        average = formats.money(standing.spent // standing.visits) if standing.visits else NOTHING
        joined = visit.customer.registered_at.astimezone(zone).date()
        self._lines.show_lines(
            (
                Line(self.tr("Spent"), formats.money(standing.spent), "bold"),
                Line(self.tr("Visits"), formats.number(standing.visits)),
                Line(self.tr("Average purchase"), average),
                Line(self.tr("Last visit"), formats.relative_day(last, today) if last else NOTHING),
                Line(self.tr("Customer since"), formats.date(joined)),
            )
        )
