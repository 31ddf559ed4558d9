"""Who bought, and how often."""

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.figure_list import FigureList
from loyalty_desk.ui.reports.figure_words import FigureWords
from loyalty_desk.ui.reports.report import Report
from loyalty_desk.ui.widgets.card import Card


class CustomersCard(Card):
    """Buyers, how many are new, how many come again, what one is worth; with their changes."""

    def __init__(self, formats: Formats) -> None:
        super().__init__(self.tr("Customers"))
        self._words = FigureWords(formats)
        self._list = FigureList()
        self.add(self._list)
        self.body.addStretch()

    def show_report(self, report: Report, days: int) -> None:
        """Show the figures of a report with its buyers counted."""
        self._list.show_figures(self._words.customers(report, days))

    def set_waiting(self, waiting: bool) -> None:
        """Grey the figures while newer ones are on their way."""
        self._list.setEnabled(not waiting)
