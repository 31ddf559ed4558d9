"""What to expect: sales and money ahead, and who is probably still a customer."""

from fractions import Fraction

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.selection import OneOf, Selection
from loyalty_desk.services import jobs
from loyalty_desk.services.apart import apart
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.prediction import Forecast, Prospect
from loyalty_desk.ui.charts.values import Cell, Column, Kind, TableData
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.amounts import decimal_text, short_money
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.figure_list import FigureList
from loyalty_desk.ui.reports.figure_words import Shown
from loyalty_desk.ui.reports.picture_card import PictureCard
from loyalty_desk.ui.reports.question import Question
from loyalty_desk.ui.tasks import Progress

IN_DANGER = 100


def read_forecast(desk: Desk, question: Question, progress: Progress) -> Forecast | None:
    """Return what is expected after today, None where too few came again to tell."""
    return apart(desk.shop, jobs.forecast, question.today)(progress)


class ForecastCard(PictureCard):
    """Figures of the next 90 and 365 days; the table behind has the customers who matter most."""

    def __init__(self, formats: Formats) -> None:
        self._figures, self._danger = FigureList(), QPushButton(self.tr("Show those in danger"))
        self._formats = formats
        self._cells = Cells(formats)
        formula = self.tr(
            "Expected from how often, how lately and for how much each customer has bought:\n"
            "the models BG/NBD and gamma-gamma (Fader, Hardie 2005). They know nothing of seasons and campaigns"
        )
        super().__init__(self.tr("What to expect"), self._lay_out(), formula=formula, of_period=False)
        self._danger.clicked.connect(self._show_danger)

    def show_forecast(self, found: Forecast | None) -> None:
        """Show another forecast."""
        if found is None:
            self.show_nothing(self.tr("Too few customers have come again to tell what to expect."))
            return
        self._figures.show_figures(self._shown(found))
        self.show_table(self._table_of(found))

    def _shown(self, found: Forecast) -> tuple[Shown, ...]:
        ahead, formats = found.ahead, self._formats
        alive = self.tr("{alive} of {count}").format(
            alive=formats.number(round(found.alive)), count=formats.number(found.returned)
        )
        return (
            Shown(self.tr("Still customers, of those who came again"), alive),
            Shown(self.tr("Visits in the next 90 days"), formats.number(round(ahead.sales_90))),
            Shown(self.tr("Money in the next 90 days"), short_money(formats, ahead.money_90)),
            Shown(self.tr("Visits in the next 365 days"), formats.number(round(ahead.sales_365))),
            Shown(self.tr("Money in the next 365 days"), short_money(formats, ahead.money_365)),
        )

    def _lay_out(self) -> QWidget:
        body, row = QWidget(), QHBoxLayout()
        row.addWidget(self._danger)
        row.addStretch()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._figures)
        column.addLayout(row)
        column.addStretch()
        return body

    def _table_of(self, found: Forecast) -> TableData:
        columns = (
            Column(self.tr("Customer")),
            Column(self.tr("Still a customer"), Kind.PERCENT),
            Column(self.tr("Visits in 90 days"), Kind.NUMBER),
            Column(self.tr("Money in 90 days"), Kind.MONEY),
            Column(self.tr("Money in 365 days"), Kind.MONEY),
        )
        return TableData(columns, tuple(self._row(one) for one in found.valuable))

    def _row(self, one: Prospect) -> tuple[Cell, ...]:
        cells, ahead = self._cells, one.ahead
        return (
            cells.text(one.name),
            cells.percent(_exact(one.alive)),
            Cell(round(ahead.sales_90), decimal_text(self._formats, _exact(ahead.sales_90))),
            cells.money(ahead.money_90),
            cells.money(ahead.money_365),
        )

    def _show_danger(self) -> None:
        def find(desk: Desk) -> Selection:
            found = desk.prediction.customers(desk.shop.today(), limit=IN_DANGER, order="danger")
            return Selection((OneOf(tuple(one.customer_id for one in found)),))

        self.want(find, self.tr("Valuable customers in danger"))


def _exact(number: float) -> Fraction:
    return Fraction(round(number * 10_000), 10_000)
