"""Retention and churn over the last twelve months."""

from fractions import Fraction

from loyalty_desk.services.loyalty import MonthKept
from loyalty_desk.ui.charts.line_chart import LineChart
from loyalty_desk.ui.charts.values import Column, Kind, LineData, Series, TableData
from loyalty_desk.ui.format import Formats, n_customers, n_days
from loyalty_desk.ui.reports.amounts import share
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.period import Kind as Length
from loyalty_desk.ui.reports.period_words import capital, short_name
from loyalty_desk.ui.reports.picture_card import PictureCard


class RetentionCard(PictureCard):
    """Two lines that come to 100 %: who stayed, and who left."""

    def __init__(self, formats: Formats) -> None:
        self._drawn = LineChart(lambda percents: share(formats, Fraction(round(percents), 100)))
        super().__init__(self.tr("Retention and churn"), self._drawn)
        self._formats = formats
        self._cells = Cells(formats)

    def show_months(self, months: list[MonthKept], days: int) -> None:
        """Draw other months; a customer is who bought within so many `days`."""
        self.set_formula(
            self.tr(
                "Retention = (customers at the end of a month − new ones among them) / customers at its start.\n"
                "Churn = 1 − retention. A customer is who bought within {days}"
            ).format(days=n_days(days))
        )
        if not any(month.at_start for month in months):
            self.show_nothing(self.tr("The first whole month with customers brings the first figure."))
            return
        kept = tuple(month.retention for month in months)
        self._drawn.show_data(
            LineData(
                labels=tuple(short_name(month.month, Length.MONTH, self._formats) for month in months),
                series=(
                    Series(self.tr("stayed"), tuple(None if one is None else one * 100 for one in kept), "accent"),
                    Series(self.tr("left"), tuple(None if one is None else 100 - one * 100 for one in kept), "gold"),
                ),
                tips=tuple(self._tip(month) for month in months),
                filled=True,
            )
        )
        self.show_table(self._table_of(months))

    def _tip(self, month: MonthKept) -> str:
        kept = month.retention
        return "\n".join(
            (
                capital(self._formats.month(month.month)),
                self.tr("Stayed: {share}").format(share=share(self._formats, kept)),
                self.tr("Left: {share}").format(share=share(self._formats, None if kept is None else 1 - kept)),
                self.tr("At its end: {customers}").format(customers=n_customers(month.at_end)),
            )
        )

    def _table_of(self, months: list[MonthKept]) -> TableData:
        cells = self._cells
        columns = (
            Column(self.tr("Month"), Kind.DATE),
            Column(self.tr("At its start"), Kind.NUMBER),
            Column(self.tr("At its end"), Kind.NUMBER),
            Column(self.tr("New among them"), Kind.NUMBER),
            Column(self.tr("Stayed"), Kind.PERCENT),
            Column(self.tr("Left"), Kind.PERCENT),
        )
        rows = tuple(
            (
                cells.month(month.month),
                cells.number(month.at_start),
                cells.number(month.at_end),
                cells.number(month.new),
                cells.percent(month.retention),
                cells.percent(None if month.retention is None else 1 - month.retention),
            )
            for month in months
        )
        return TableData(columns, rows)
