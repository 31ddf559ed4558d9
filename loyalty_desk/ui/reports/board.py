"""The dashboard as it lies on the page: pictures in rows, the table of days or months below them."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.books_card import BooksCard
from loyalty_desk.ui.reports.burning_card import BurningCard
from loyalty_desk.ui.reports.campaigns_card import CampaignsCard
from loyalty_desk.ui.reports.cohort_card import CohortCard
from loyalty_desk.ui.reports.cost_card import CostCard
from loyalty_desk.ui.reports.customers_card import CustomersCard
from loyalty_desk.ui.reports.figure_words import FigureWords
from loyalty_desk.ui.reports.forecast_card import ForecastCard
from loyalty_desk.ui.reports.groups_card import GroupsCard
from loyalty_desk.ui.reports.headline import Headline
from loyalty_desk.ui.reports.leaving_card import LeavingCard
from loyalty_desk.ui.reports.newcomers_card import NewcomersCard
from loyalty_desk.ui.reports.parts_model import PartsModel
from loyalty_desk.ui.reports.parts_table import PartsTable
from loyalty_desk.ui.reports.picture_card import PictureCard
from loyalty_desk.ui.reports.points_card import PointsCard
from loyalty_desk.ui.reports.report import Report
from loyalty_desk.ui.reports.retention_card import RetentionCard
from loyalty_desk.ui.reports.return_words import Returned
from loyalty_desk.ui.reports.staff_card import StaffCard
from loyalty_desk.ui.reports.tiers_card import TiersCard
from loyalty_desk.ui.reports.trend_card import TrendCard
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.scroll import VerticalScroll


class Board(QWidget):
    """Everything below the head.

    `day_wanted` tells the first day of a place or a row that was chosen, `export_wanted` the card whose table is to be
    saved.
    """

    day_wanted = Signal(object)
    export_wanted = Signal(object)
    customers_wanted = Signal(object, str)
    customer_wanted = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._words = FigureWords(formats)
        self.headline = Headline(formats)
        self.trend = TrendCard(formats)
        self.cohorts = CohortCard(formats)
        self.newcomers = NewcomersCard(formats)
        self.points = PointsCard(formats)
        self.burning = BurningCard(formats)
        self.groups = GroupsCard(formats)
        self.leaving = LeavingCard(formats)
        self.books = BooksCard(formats)
        self.retention = RetentionCard(formats)
        self.customers = CustomersCard(formats)
        self.tiers = TiersCard(formats)
        self.cost = CostCard(formats)
        self.campaigns = CampaignsCard(formats)
        self.staff = StaffCard(formats)
        self.forecast = ForecastCard(formats)
        self._model = PartsModel(formats, self)
        self.table = PartsTable(self._model)
        self._build()
        self._connect()

    def show_report(self, report: Report) -> None:
        """Show what totals of days tell of a period."""
        self.headline.show_report(report)
        self.trend.show_report(report, self._words.sales(report))
        self.points.show_report(report)
        self._model.show_parts(report.parts, report.period.parts)

    def show_buyers(self, report: Report, days: int) -> None:
        """Show who bought; a customer is who bought within so many `days`."""
        self.headline.show_buyers(report, days)
        self.customers.show_report(report, days)

    def show_return(self, returned: Returned) -> None:
        """Show what the program costs and brings."""
        self.headline.show_return(returned)
        self.cost.show_return(returned)

    def grey_report(self, waiting: bool) -> None:
        """Grey what totals of days tell."""
        self.headline.grey_report(waiting)
        self.trend.set_waiting(waiting)
        self.points.set_waiting(waiting)
        self.table.setEnabled(not waiting)

    def grey_buyers(self, waiting: bool) -> None:
        """Grey who bought."""
        self.headline.grey_buyers(waiting)
        self.customers.set_waiting(waiting)

    def grey_return(self, waiting: bool) -> None:
        """Grey what the program costs and brings."""
        self.headline.grey_return(waiting)
        self.cost.set_waiting(waiting)

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(GAP)
        column.addWidget(self.headline)
        column.addLayout(_row((self.trend, 9), (self.cohorts, 10)))
        column.addLayout(_row((self.newcomers, 1), (self.points, 1), (self.burning, 1)))
        column.addLayout(_row((self.groups, 10), (self.leaving, 10), (self.books, 9)))
        column.addLayout(_row((self.retention, 3), (self.customers, 2)))
        column.addLayout(_row((self.tiers, 1), (self.cost, 1), (self.forecast, 1)))
        column.addLayout(_row((self.campaigns, 1), (self.staff, 1)))
        column.addWidget(self.table)
        column.addSpacing(GAP)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(VerticalScroll(content))

    def _connect(self) -> None:
        self.table.opened.connect(self._open_row)
        self.trend.day_wanted.connect(self.day_wanted)
        self.leaving.customer_wanted.connect(self.customer_wanted)
        self.books.customer_wanted.connect(self.customer_wanted)
        for card in self.findChildren(PictureCard):
            card.export_requested.connect(partial(self.export_wanted.emit, card))
            card.customers_wanted.connect(self.customers_wanted)

    def _open_row(self, index: QModelIndex) -> None:
        start = self._model.start_of(index)
        if start is not None:
            self.day_wanted.emit(start)


def _row(*cards: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for card, stretch in cards:
        row.addWidget(card, stretch)
    return row
