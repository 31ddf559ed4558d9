"""What each person at the counter did."""

from loyalty_desk.domain.metrics.staff import StaffFigures
from loyalty_desk.ui.charts.share_bars import ShareBars
from loyalty_desk.ui.charts.values import Cell, Column, Kind, ShareRow, TableData
from loyalty_desk.ui.format import Formats, n_sales
from loyalty_desk.ui.reports.amounts import share, short_money
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.picture_card import PictureCard

MOST = 6  # bars; the table has all


class StaffCard(PictureCard):
    """A bar for each person as long as they sold; everything else in the table."""

    def __init__(self, formats: Formats) -> None:
        self._bars = ShareBars()
        formula = self.tr(
            "Money of the sales a person made, and the share of sales with a card.\n"
            "Refunds and voids count for who made them, on their day"
        )
        super().__init__(self.tr("Staff"), self._bars, formula=formula)
        self._formats = formats
        self._cells = Cells(formats)

    def show_staff(self, staff: list[StaffFigures]) -> None:
        """Show other people."""
        if not staff:
            self.show_nothing(self.tr("Nobody sold anything in this time."))
            return
        self._bars.show_data(tuple(self._row(one) for one in staff[:MOST]))
        self.show_table(self._table_of(staff))

    def _row(self, one: StaffFigures) -> ShareRow:
        with_card = self.tr("{share} with a card").format(share=share(self._formats, one.card_share))
        number = self._formats.number
        tip = (
            self._name(one),
            n_sales(one.sales) + ", " + with_card,
            self.tr("Registered: {number}").format(number=number(one.registered)),
            self.tr("Refunds: {number}, {money}").format(
                number=number(one.refunds), money=short_money(self._formats, one.refund_money)
            ),
            self.tr("Voids: {number}, {money}").format(
                number=number(one.voids), money=short_money(self._formats, one.void_money)
            ),
            self.tr("Points given by hand: {points}").format(points=self._formats.points(one.points_given)),
        )
        return ShareRow(
            self._name(one), one.money, short_money(self._formats, one.money), with_card, tip="\n".join(tip)
        )

    def _name(self, one: StaffFigures) -> str:
        return one.staff or self.tr("Without a name")

    def _table_of(self, staff: list[StaffFigures]) -> TableData:
        columns = (
            Column(self.tr("Person")),
            Column(self.tr("Sales"), Kind.NUMBER),
            Column(self.tr("Money"), Kind.MONEY),
            Column(self.tr("With a card"), Kind.PERCENT),
            Column(self.tr("Registered"), Kind.NUMBER),
            Column(self.tr("Points used"), Kind.POINTS),
            Column(self.tr("Refunds"), Kind.NUMBER),
            Column(self.tr("Refunded"), Kind.MONEY),
            Column(self.tr("Voids"), Kind.NUMBER),
            Column(self.tr("Voided"), Kind.MONEY),
            Column(self.tr("Adjustments"), Kind.NUMBER),
            Column(self.tr("Points given"), Kind.POINTS),
        )
        return TableData(columns, tuple(self._cells_of(one) for one in staff))

    def _cells_of(self, one: StaffFigures) -> tuple[Cell, ...]:
        cells = self._cells
        return (
            cells.text(self._name(one)),
            cells.number(one.sales),
            cells.money(one.money),
            cells.percent(one.card_share),
            cells.number(one.registered),
            cells.points(one.redeemed),
            cells.number(one.refunds),
            cells.money(one.refund_money),
            cells.number(one.voids),
            cells.money(one.void_money),
            cells.number(one.adjustments),
            cells.points(one.points_given),
        )
