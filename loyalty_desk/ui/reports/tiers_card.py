"""Tiers: how many customers, and how much of the money."""

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.metrics.summary import ratio
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.selection import InTier, Selection
from loyalty_desk.services.loyalty import TierShare
from loyalty_desk.ui.charts.share_bars import ShareBars
from loyalty_desk.ui.charts.values import Column, Kind, ShareRow, TableData
from loyalty_desk.ui.format import Formats, n_customers
from loyalty_desk.ui.reports.amounts import share, short_money
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.picture_card import PictureCard


class TiersCard(PictureCard):
    """A bar for each tier as long as it has customers; a click opens them."""

    def __init__(self, formats: Formats) -> None:
        self._bars = ShareBars()
        formula = self.tr("Customers by their tier, and what they have spent in all. A click opens them")
        super().__init__(self.tr("Tiers"), self._bars, formula=formula, of_period=False)
        self._formats = formats
        self._cells = Cells(formats)
        self._tiers: tuple[tuple[TierShare, str], ...] = ()
        self._bars.chosen.connect(self._choose)

    def show_tiers(self, tiers: tuple[TierShare, ...], program: Program) -> None:
        """Draw other tiers, named as the program does."""
        if not program.tiers:
            self.show_nothing(self.tr("The program has no tiers."))
            return
        if not any(tier.customers for tier in tiers):
            self.show_nothing(self.tr("Nobody is a customer yet."))
            return
        language = self._formats.language
        names = {level.code: name_in(level.name, language) for level in program.tiers.levels}
        self._tiers = tuple((tier, names.get(tier.code or "", tier.code or self.tr("No tier"))) for tier in tiers)
        customers = sum(tier.customers for tier in tiers)
        money = sum(tier.money for tier in tiers)
        self._bars.show_data(tuple(self._row(tier, name, customers, money) for tier, name in self._tiers))
        self.show_table(self._table_of(customers, money))

    def _row(self, tier: TierShare, name: str, customers: int, money: int) -> ShareRow:
        of_money = share(self._formats, ratio(tier.money, money))
        tip = (
            name,
            self.tr("{customers}, {share} of all").format(
                customers=n_customers(tier.customers), share=share(self._formats, ratio(tier.customers, customers))
            ),
            self.tr("Spent {money}, {share} of all").format(
                money=short_money(self._formats, tier.money), share=of_money
            ),
        )
        note = self.tr("{share} of money").format(share=of_money)
        return ShareRow(name, tier.customers, self._formats.number(tier.customers), note, tip="\n".join(tip))

    def _table_of(self, customers: int, money: int) -> TableData:
        cells = self._cells
        columns = (
            Column(self.tr("Tier")),
            Column(self.tr("Customers"), Kind.NUMBER),
            Column(self.tr("Share"), Kind.PERCENT),
            Column(self.tr("Spent"), Kind.MONEY),
            Column(self.tr("Share of money"), Kind.PERCENT),
        )
        rows = tuple(
            (
                cells.text(name),
                cells.number(tier.customers),
                cells.percent(ratio(tier.customers, customers)),
                cells.money(tier.money),
                cells.percent(ratio(tier.money, money)),
            )
            for tier, name in self._tiers
        )
        totals = (
            cells.text(self.tr("Together")),
            cells.number(customers),
            cells.percent(ratio(customers, customers)),
            cells.money(money),
            cells.percent(ratio(money, money)),
        )
        return TableData(columns, rows, totals)

    def _choose(self, place: int) -> None:
        tier, name = self._tiers[place]
        if tier.code is not None:
            code = tier.code
            self.want(lambda _: Selection((InTier((code,)),)), name)
