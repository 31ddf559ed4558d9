"""The five figures that are looked at first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.figure_card import FigureCard
from loyalty_desk.ui.reports.figure_words import FigureWords
from loyalty_desk.ui.reports.report import Report
from loyalty_desk.ui.reports.return_words import Returned, ReturnWords
from loyalty_desk.ui.theme import GAP


class Headline(QWidget):
    """Members, who came back, tickets, what is owed, what the program brings; `margin_wanted` asks for the sheet."""

    margin_wanted = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._words, self._return_words = FigureWords(formats), ReturnWords(formats)
        self._members = FigureCard(self.tr("Members, of all sales"))
        self._kept = FigureCard(self.tr("Customers who come back"))
        self._ticket = FigureCard(self.tr("Ticket: members / others"))
        self._owed = FigureCard(self.tr("I owe in points"))
        self._return = FigureCard(self.tr("Return on the program"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for card in (self._members, self._kept, self._ticket, self._owed, self._return):
            row.addWidget(card, 1)
        self._return.action_requested.connect(self.margin_wanted)

    def show_report(self, report: Report) -> None:
        """Show what totals of days tell."""
        self._members.show_figure(self._words.members(report))
        self._ticket.show_figure(self._words.ticket(report))
        self._owed.show_figure(self._words.liability(report))

    def show_buyers(self, report: Report, days: int) -> None:
        """Show who came back; `report` has its buyers counted."""
        self._kept.show_figure(self._words.retention(report, days))

    def show_return(self, returned: Returned) -> None:
        """Show what the program brings, or ask for the margin."""
        asked = returned.found.margin is None
        self._return.show_figure(
            self._return_words.shown(returned), action=self.tr("Tell your margin") if asked else ""
        )

    def grey_report(self, waiting: bool) -> None:
        """Grey what totals of days tell."""
        for card in (self._members, self._ticket, self._owed):
            card.set_waiting(waiting)

    def grey_buyers(self, waiting: bool) -> None:
        """Grey who came back."""
        self._kept.set_waiting(waiting)

    def grey_return(self, waiting: bool) -> None:
        """Grey what the program brings."""
        self._return.set_waiting(waiting)
