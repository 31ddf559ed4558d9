"""Points over time: what was given, and where it went."""

from loyalty_desk.domain.money import ONE_POINT, Points
from loyalty_desk.ui.charts.bar_chart import BarChart
from loyalty_desk.ui.charts.values import BarData, Column, Kind, Series, TableData
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.period import Kind as Length
from loyalty_desk.ui.reports.period_words import full_name, short_name
from loyalty_desk.ui.reports.picture_card import PictureCard
from loyalty_desk.ui.reports.report import Part, Report


class PointsCard(PictureCard):
    """Points issued go up, points used and burned go down."""

    def __init__(self, formats: Formats) -> None:
        self._drawn = BarChart(lambda points: formats.points(abs(round(points))), least=ONE_POINT)
        formula = self.tr(
            "Issued: points earned and given as a bonus. Used: points that paid for sales.\n"
            "Burned: points whose last day has passed"
        )
        super().__init__(self.tr("Points"), self._drawn, formula=formula)
        self._formats = formats
        self._cells = Cells(formats)

    def show_report(self, report: Report) -> None:
        """Draw other days or months."""
        parts, kind = report.parts, report.period.parts
        if not any(part.issued or part.redeemed or part.burned for part in parts):
            self.show_nothing(self.tr("No points moved in this time."))
            return
        series = (
            Series(self.tr("issued"), tuple(part.issued for part in parts), "accent"),
            Series(self.tr("used"), tuple(-part.redeemed for part in parts), "gold"),
            Series(self.tr("burned"), tuple(-part.burned for part in parts), "bad"),
        )
        self._drawn.show_data(
            BarData(
                labels=tuple(short_name(part.start, kind, self._formats) for part in parts),
                series=series if any(part.burned for part in parts) else series[:2],
                tips=tuple(self._tip(part, kind) for part in parts),
            )
        )
        self.show_table(self._table_of(parts, kind))

    def _tip(self, part: Part, kind: Length) -> str:
        lines = (
            (self.tr("Issued: {points}"), part.issued),
            (self.tr("Used: {points}"), part.redeemed),
            (self.tr("Burned: {points}"), part.burned),
        )
        each = (text.format(points=self._whole(points)) for text, points in lines)
        return "\n".join((full_name(part.start, kind, self._formats), *each))

    def _whole(self, points: Points) -> str:
        return self._formats.points(points // ONE_POINT * ONE_POINT)

    def _table_of(self, parts: tuple[Part, ...], kind: Length) -> TableData:
        cells, by_day = self._cells, kind is Length.DAY
        columns = (
            Column(self.tr("Day") if by_day else self.tr("Month"), Kind.DATE),
            Column(self.tr("Issued"), Kind.POINTS),
            Column(self.tr("Used"), Kind.POINTS),
            Column(self.tr("Burned"), Kind.POINTS),
        )
        rows = tuple(
            (
                cells.day(part.start) if by_day else cells.month(part.start),
                cells.points(part.issued),
                cells.points(part.redeemed),
                cells.points(part.burned),
            )
            for part in parts
        )
        totals = (
            cells.text(self.tr("Together")),
            cells.points(sum(part.issued for part in parts)),
            cells.points(sum(part.redeemed for part in parts)),
            cells.points(sum(part.burned for part in parts)),
        )
        return TableData(columns, rows, totals)
