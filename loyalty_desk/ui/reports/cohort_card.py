"""Who came back, by the month of the first visit."""

from datetime import date
from fractions import Fraction

from loyalty_desk.domain.metrics.cohorts import Cohort, month_after
from loyalty_desk.domain.selection import Cohort as OfCohort
from loyalty_desk.domain.selection import Selection
from loyalty_desk.ui.charts.heat_map import HeatMap
from loyalty_desk.ui.charts.values import Column, HeatCell, HeatData, Kind, TableData
from loyalty_desk.ui.format import Formats, n_customers
from loyalty_desk.ui.reports.amounts import share, short_money
from loyalty_desk.ui.reports.cells import EMPTY, Cells
from loyalty_desk.ui.reports.period import Kind as Length
from loyalty_desk.ui.reports.period_words import capital, short_name
from loyalty_desk.ui.reports.picture_card import PictureCard

_PALEST, _DARKEST = Fraction(12, 100), Fraction(62, 100)  # of all fields but those of the first month


class CohortCard(PictureCard):
    """A row for each month of first visits; a field opens who bought in that month."""

    def __init__(self, formats: Formats) -> None:
        self._map = HeatMap()
        formula = self.tr(
            "Customers by the month of their first sale: the share of them that bought in that month,\n"
            "one month later, two months later … A click opens those customers"
        )
        super().__init__(self.tr("Who came back, by month of first visit"), self._map, formula=formula)
        self._formats = formats
        self._cells = Cells(formats)
        self._cohorts: tuple[Cohort, ...] = ()
        self._map.chosen.connect(self._choose)

    def show_cohorts(self, cohorts: tuple[Cohort, ...]) -> None:
        """Draw other cohorts; months before the first customer are left out."""
        first = next((place for place, cohort in enumerate(cohorts) if cohort.size), len(cohorts))
        self._cohorts = cohorts[first:]
        if not self._cohorts:
            self.show_nothing(self.tr("Nobody has bought with a card yet."))
            return
        self._map.show_data(self._data())
        self.show_table(self._table_of())
        self.set_sub(self.tr("% of them bought, so many months later"))

    def _data(self) -> HeatData:
        cohorts = self._cohorts
        most = max((share for cohort in cohorts for share in self._later(cohort)), default=Fraction(0))
        return HeatData(
            rows=tuple(short_name(cohort.month, Length.MONTH, self._formats) for cohort in cohorts),
            columns=tuple(str(later) for later in range(len(cohorts))),
            cells=tuple(
                tuple(self._cell(cohort, later, most) for later in range(len(cohort.months))) for cohort in cohorts
            ),
        )

    def _later(self, cohort: Cohort) -> list[Fraction]:
        return [cohort.share(later) or Fraction(0) for later in range(1, len(cohort.months))]

    def _cell(self, cohort: Cohort, later: int, most: Fraction) -> HeatCell | None:
        part = cohort.share(later)
        if part is None:
            return None
        heat = Fraction(1) if not later else _PALEST + _DARKEST * part / most if part else Fraction(0)
        text = share(self._formats, part).removesuffix("%").strip()
        return HeatCell(text, float(heat), self._tip(cohort, later, part))

    def _tip(self, cohort: Cohort, later: int, part: Fraction) -> str:
        found = cohort.months[later]
        first, then = self._month(cohort.month), self._month(month_after(cohort.month, later))
        return "\n".join(
            (
                self.tr("First visit in {month}: {customers}").format(month=first, customers=n_customers(cohort.size)),
                self.tr("Bought in {month}: {customers}, {share}").format(
                    month=then, customers=n_customers(found.buyers), share=share(self._formats, part)
                ),
                self.tr("Spent in it: {money}").format(money=short_money(self._formats, found.money)),
                self.tr("Spent by each so far: {money}").format(
                    money=short_money(self._formats, cohort.money_per_customer())
                ),
            )
        )

    def _month(self, month: date) -> str:
        return self._formats.month(month)

    def _table_of(self) -> TableData:
        cells, count = self._cells, len(self._cohorts)
        columns = (
            Column(self.tr("First visit"), Kind.DATE),
            Column(self.tr("Customers"), Kind.NUMBER),
            Column(self.tr("Spent by each"), Kind.MONEY),
            *(Column(f"+{later}", Kind.PERCENT) for later in range(1, count)),
        )
        rows = tuple(
            (
                cells.month(cohort.month),
                cells.number(cohort.size),
                cells.money(cohort.money_per_customer()),
                *(cells.percent(cohort.share(later)) for later in range(1, len(cohort.months))),
                *(EMPTY for _ in range(count - len(cohort.months))),
            )
            for cohort in self._cohorts
        )
        return TableData(columns, rows)

    def _choose(self, row: int, column: int) -> None:
        cohort = self._cohorts[row]
        month = capital(self._month(cohort.month))
        if not column:
            name = self.tr("First visit in {month}").format(month=month)
            self.want(lambda _: Selection((OfCohort(cohort.month),)), name)
            return
        later = month_after(cohort.month, column)
        name = self.tr("First visit in {month}, bought in {later}").format(month=month, later=self._month(later))
        self.want(lambda _: Selection((OfCohort(cohort.month, later),)), name)
