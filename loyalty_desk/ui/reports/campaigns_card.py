"""Campaigns: how the shop sold in their time against the same weekdays before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.metrics.campaigns import CampaignFigures, days_before
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.charts.share_bars import ShareBars
from loyalty_desk.ui.charts.values import Cell, Column, Kind, ShareRow, TableData
from loyalty_desk.ui.format import Formats, n_customers
from loyalty_desk.ui.reports.amounts import NONE, share, short_money
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.picture_card import PictureCard
from loyalty_desk.ui.reports.question import Question

MOST = 6  # bars; the table has all


@dataclass(frozen=True)
class CampaignsFound:
    """Campaigns of a period, their names by code, and the first day of the shop."""

    figures: tuple[CampaignFigures, ...]
    names: Mapping[str, str]
    first_day: date | None

    def name(self, one: CampaignFigures) -> str:
        """Return the name of a campaign, its code when the program has it no longer."""
        return self.names.get(one.code, one.code)

    def change(self, one: CampaignFigures) -> Fraction | None:
        """Return how sales changed, None where the shop was not there for all of the time before."""
        before, _ = days_before(one.start, one.end)
        return None if self.first_day is None or before < self.first_day else one.change


def read_campaigns(desk: Desk, question: Question, language: str) -> CampaignsFound:
    """Return what the campaigns of a period did."""
    names = {campaign.code: name_in(campaign.name, language) for campaign in desk.shop.program.campaigns}
    figures = desk.loyalty.campaigns(question.span.start, question.span.end)
    return CampaignsFound(tuple(figures), names, desk.reports.first_day())


class CampaignsCard(PictureCard):
    """A bar for each campaign as long as sales changed."""

    def __init__(self, formats: Formats) -> None:
        self._bars = ShareBars()
        formula = self.tr(
            "(sales in a campaign's time − sales on the same weekdays before) / sales before.\n"
            "Cost = value of its points + its discounts. Other things change sales as well"
        )
        super().__init__(self.tr("Campaigns"), self._bars, formula=formula)
        self._formats = formats
        self._cells = Cells(formats)

    def show_campaigns(self, found: CampaignsFound) -> None:
        """Show other campaigns."""
        if not found.figures:
            self.show_nothing(self.tr("There was no campaign in this time."))
            return
        shown = sorted(found.figures, key=lambda one: -one.sales)[:MOST]
        self._bars.show_data(tuple(self._row(found, one) for one in shown))
        self.show_table(self._table_of(found))

    def _row(self, found: CampaignsFound, one: CampaignFigures) -> ShareRow:
        name, change = found.name(one), found.change(one)
        tip = (
            name,
            f"{self._formats.date(one.start)} – {self._formats.date(one.end)}",
            self.tr("Reached {customers}, cost {money}").format(
                customers=n_customers(one.buyers), money=short_money(self._formats, one.cost)
            ),
            self.tr("All sales in its time: {money}").format(money=short_money(self._formats, one.money)),
            self.tr("On the same weekdays before: {money}").format(money=short_money(self._formats, one.money_before)),
        )
        text = NONE if change is None else share(self._formats, change, signed=True)
        note = self.tr("cost {money}").format(money=short_money(self._formats, one.cost))
        return ShareRow(
            name, change or Fraction(0), text, note, "bad" if (change or 0) < 0 else "accent", "\n".join(tip)
        )

    def _table_of(self, found: CampaignsFound) -> TableData:
        columns = (
            Column(self.tr("Campaign")),
            Column(self.tr("From"), Kind.DATE),
            Column(self.tr("To"), Kind.DATE),
            Column(self.tr("Customers"), Kind.NUMBER),
            Column(self.tr("Its sales"), Kind.NUMBER),
            Column(self.tr("Points"), Kind.POINTS),
            Column(self.tr("Discount"), Kind.MONEY),
            Column(self.tr("Cost"), Kind.MONEY),
            Column(self.tr("Sales before"), Kind.MONEY),
            Column(self.tr("Sales in its time"), Kind.MONEY),
            Column(self.tr("Change"), Kind.PERCENT),
        )
        return TableData(columns, tuple(self._cells_of(found, one) for one in found.figures))

    def _cells_of(self, found: CampaignsFound, one: CampaignFigures) -> tuple[Cell, ...]:
        cells = self._cells
        return (
            cells.text(found.name(one)),
            cells.day(one.start),
            cells.day(one.end),
            cells.number(one.buyers),
            cells.number(one.sales),
            cells.points(one.points),
            cells.money(one.discount),
            cells.money(one.cost),
            cells.money(one.money_before),
            cells.money(one.money),
            cells.percent(found.change(one)),
        )
