"""A report as it lies on the page: figures, picture, lists, table."""

from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.figure_card import FigureCard
from loyalty_desk.ui.reports.figure_list import FigureList
from loyalty_desk.ui.reports.figure_words import FigureWords
from loyalty_desk.ui.reports.parts_model import PartsModel
from loyalty_desk.ui.reports.parts_table import PartsTable
from loyalty_desk.ui.reports.report import Report
from loyalty_desk.ui.reports.trend_card import TrendCard
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.scroll import VerticalScroll

_CARDS = 5
_LISTS = 312


class ReportView(QWidget):
    """Everything below the head; `opened` tells a row of the table that was entered."""

    opened = Signal(QModelIndex)

    def __init__(self, formats: Formats, tasks: Tasks) -> None:
        super().__init__()
        self._words = FigureWords(formats)
        self._cards = [FigureCard() for _ in range(_CARDS)]
        self._trend = TrendCard(formats, tasks)
        self._customers, self._points = FigureList(), FigureList()
        self._model = PartsModel(formats, self)
        self.table = PartsTable(self._model)
        self._build()
        self.table.opened.connect(self.opened)

    def show_report(self, report: Report) -> None:
        """Show another report."""
        for card, shown in zip(self._cards, self._words.headline(report), strict=True):
            card.show_figure(shown)
        self._customers.show_figures(self._words.customers(report))
        self._points.show_figures(self._words.points(report))
        self._trend.show_parts(report.parts, report.period.parts)
        self._model.show_parts(report.parts, report.period.parts)

    @property
    def trend(self) -> TrendCard:
        """The card with the picture."""
        return self._trend

    def start_of(self, index: QModelIndex) -> date | None:
        """Return the first day of a row, None for the totals."""
        return self._model.start_of(index)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        for card in self._cards:
            top.addWidget(card, 1)
        middle = QHBoxLayout()
        middle.setSpacing(GAP)
        middle.addWidget(self._trend, 1)
        middle.addLayout(self._lists())
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addLayout(middle)
        column.addWidget(self.table)
        column.addSpacing(GAP)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(VerticalScroll(content))

    def _lists(self) -> QVBoxLayout:
        lists = QVBoxLayout()
        lists.setSpacing(GAP)
        for title, figures in ((self.tr("Customers"), self._customers), (self.tr("Points"), self._points)):
            card = Card(title)
            card.setFixedWidth(_LISTS)
            card.add(figures)
            card.body.addStretch()
            lists.addWidget(card, 1)
        return lists
