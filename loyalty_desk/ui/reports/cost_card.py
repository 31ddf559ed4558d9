"""What the program costs, and what it brings."""

from loyalty_desk.domain.metrics.summary import ratio
from loyalty_desk.domain.money import Money, round_half_up
from loyalty_desk.ui.charts.share_bars import ShareBars
from loyalty_desk.ui.charts.values import Column, Kind, ShareRow, TableData
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.amounts import share, short_money
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.picture_card import PictureCard
from loyalty_desk.ui.reports.return_words import Returned
from loyalty_desk.ui.theme import Colour


class CostCard(PictureCard):
    """The parts of the cost, and the extra margin where it is known, as bars."""

    def __init__(self, formats: Formats) -> None:
        self._bars = ShareBars()
        formula = self.tr(
            "Cost = money that points paid + discounts, with gifts and prizes among them.\n"
            "Extra margin = (spent by a member − spent by a customer of the control group) × members × margin"
        )
        super().__init__(self.tr("What the program costs"), self._bars, formula=formula)
        self._formats = formats
        self._cells = Cells(formats)

    def show_return(self, returned: Returned) -> None:
        """Show the cost of another period."""
        now = returned.report.now
        parts: list[tuple[str, Money, Colour]] = [
            (self.tr("Paid with points"), now.points_money, "gold"),
            (self.tr("Discounts and gifts"), now.discount, "gold"),
            (self.tr("Cost together"), now.program_cost, "gold"),
        ]
        extra = returned.found.extra_margin if returned.told else None
        if extra is not None:
            parts.append((self.tr("Extra margin"), round_half_up(extra), "accent" if extra > 0 else "bad"))
        if not now.program_cost and not extra:
            self.show_nothing(self.tr("The program cost nothing in this time."))
            return
        self._bars.show_data(tuple(self._row(name, money, tone, now.money) for name, money, tone in parts))
        columns = (Column(""), Column(self.tr("Money"), Kind.MONEY), Column(self.tr("Of all sales"), Kind.PERCENT))
        cells = self._cells
        rows = tuple(
            (cells.text(name), cells.money(money), cells.percent(ratio(money, now.money))) for name, money, _ in parts
        )
        self.show_table(TableData(columns, rows))

    def _row(self, name: str, money: Money, tone: Colour, sales: Money) -> ShareRow:
        note = share(self._formats, ratio(money, sales), decimals=1)
        tip = "\n".join((name, self._formats.money(money), self.tr("{share} of all sales").format(share=note)))
        return ShareRow(name, money, short_money(self._formats, money), note, tone, tip)
