"""The trend of sales, of members and of others."""

from datetime import date

from PySide6.QtCore import Signal

from loyalty_desk.ui.charts.line_chart import LineChart
from loyalty_desk.ui.charts.values import Column, Kind, LineData, Series, TableData
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.amounts import short_money
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.figure_words import Shown
from loyalty_desk.ui.reports.period import Kind as Length
from loyalty_desk.ui.reports.period_words import full_name, short_name
from loyalty_desk.ui.reports.picture_card import PictureCard
from loyalty_desk.ui.reports.report import Part, Report


class TrendCard(PictureCard):
    """Sales of members and of others over time; `day_wanted` tells the first day of a place that was chosen."""

    day_wanted = Signal(object)

    def __init__(self, formats: Formats) -> None:
        self._lines = LineChart(lambda amount: short_money(formats, round(amount)))
        formula = self.tr("Money of sales with a card and without one, less refunds; a refund counts on its sale's day")
        super().__init__(self.tr("Sales of members and others"), self._lines, formula=formula)
        self._formats = formats
        self._cells = Cells(formats)
        self._starts: tuple[date, ...] = ()
        self._lines.chosen.connect(self._choose)

    @property
    def lines(self) -> LineChart:
        """The picture."""
        return self._lines

    def show_report(self, report: Report, sales: Shown) -> None:
        """Draw other days or months, with the money of all of them above."""
        parts, kind = report.parts, report.period.parts
        self._starts = tuple(part.start for part in parts)
        begun = tuple(part for part in parts if part.sales or part.start != report.today)
        later = (None,) * (len(parts) - len(begun))  # a day without a sale so far is no fall to nothing
        self.set_sub(" · ".join(filter(None, (sales.value, sales.note, sales.change))))
        if not any(part.sales for part in parts):
            self.show_nothing(self.tr("No sales in this time."))
            return
        self._lines.show_data(
            LineData(
                labels=tuple(short_name(part.start, kind, self._formats) for part in parts),
                series=(
                    Series(self.tr("members"), (*(part.member_money for part in begun), *later), "accent"),
                    Series(self.tr("others"), (*(part.other_money for part in begun), *later), "gold"),
                ),
                tips=tuple(self._tip(part, kind) for part in parts),
                filled=True,
            )
        )
        self.show_table(self._table_of(report))

    def _tip(self, part: Part, kind: Length) -> str:
        return "\n".join(
            (
                full_name(part.start, kind, self._formats),
                self.tr("Members: {money}").format(money=short_money(self._formats, part.member_money)),
                self.tr("Others: {money}").format(money=short_money(self._formats, part.other_money)),
            )
        )

    def _choose(self, place: int) -> None:
        self.day_wanted.emit(self._starts[place])

    def _table_of(self, report: Report) -> TableData:
        cells, kind = self._cells, report.period.parts
        columns = (
            Column(self.tr("Day") if kind is Length.DAY else self.tr("Month"), Kind.DATE),
            Column(self.tr("Members"), Kind.MONEY),
            Column(self.tr("Others"), Kind.MONEY),
            Column(self.tr("Sales of members"), Kind.NUMBER),
            Column(self.tr("Sales of others"), Kind.NUMBER),
        )
        rows = tuple(
            (
                cells.day(part.start) if kind is Length.DAY else cells.month(part.start),
                cells.money(part.member_money),
                cells.money(part.other_money),
                cells.number(part.member_sales),
                cells.number(part.sales - part.member_sales),
            )
            for part in report.parts
        )
        parts = report.parts
        totals = (
            cells.text(self.tr("Together")),
            cells.money(sum(part.member_money for part in parts)),
            cells.money(sum(part.other_money for part in parts)),
            cells.number(sum(part.member_sales for part in parts)),
            cells.number(sum(part.sales - part.member_sales for part in parts)),
        )
        return TableData(columns, rows, totals)
