"""The calendar of points that will burn."""

from dataclasses import dataclass
from datetime import date, timedelta

from loyalty_desk.domain.metrics.cohorts import month_after
from loyalty_desk.domain.money import ONE_POINT, Money, Points
from loyalty_desk.domain.redemption import money_of
from loyalty_desk.domain.selection import Burns, Selection
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.charts.bar_chart import BarChart
from loyalty_desk.ui.charts.values import BarData, Column, Kind, Series, TableData
from loyalty_desk.ui.format import Formats, n_customers
from loyalty_desk.ui.reports.amounts import short_money
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.period import Kind as Length
from loyalty_desk.ui.reports.period_words import capital, month_name, short_name
from loyalty_desk.ui.reports.picture_card import PictureCard
from loyalty_desk.ui.reports.question import Question
from loyalty_desk.ui.widgets.label import Label

MONTHS = 12


@dataclass(frozen=True)
class Burning:
    """Points that end in a month, and what they are worth."""

    month: date
    points: Points
    worth: Money


@dataclass(frozen=True)
class BurningFound:
    """Twelve months from this one on, the points that end later or never, and who has some of the first to burn."""

    months: tuple[Burning, ...]
    later: Points
    never: Points
    customers: int

    @property
    def first(self) -> int | None:
        """The place of the first month in which points burn."""
        return next((place for place, month in enumerate(self.months) if month.points), None)


def read_burning(desk: Desk, question: Question) -> BurningFound:
    """Return the points that will burn."""
    program = desk.shop.program
    known = dict(desk.reports.burning())
    months = tuple(month_after(question.today.replace(day=1), place) for place in range(MONTHS))
    found = tuple(Burning(month, known.pop(month, 0), 0) for month in months)
    found = tuple(Burning(one.month, one.points, money_of(program, one.points)) for one in found)
    never = known.pop(None, 0)
    first = next((one.month for one in found if one.points), None)
    customers = 0 if first is None else desk.selections.count(burning_in(first))
    return BurningFound(found, sum(known.values()), never, customers)


def burning_in(month: date) -> Selection:
    """Return who has points that end in a month."""
    return Selection((Burns(month, month_after(month) - timedelta(days=1)),))


class BurningCard(PictureCard):
    """A bar for each month; the first to burn stands out, and a click opens whose points those are."""

    def __init__(self, formats: Formats) -> None:
        self._drawn = BarChart(lambda points: formats.points(round(points)), least=ONE_POINT)
        formula = self.tr(
            "Points that nobody has used yet, by the month of their last day. A click opens whose they are"
        )
        super().__init__(self.tr("Points that burn"), self._drawn, formula=formula, of_period=False)
        self._formats = formats
        self._cells = Cells(formats)
        self._months: tuple[Burning, ...] = ()
        self._foot = Label(role="soft", wrap=True)
        self.add(self._foot)
        self._drawn.chosen.connect(self._choose)

    def show_burning(self, found: BurningFound) -> None:
        """Draw other months."""
        self._months = found.months
        self._foot.setText(self._sentence(found))
        self._foot.setVisible(found.first is not None)
        if found.first is None:
            self.show_nothing(self.tr("No points burn within a year."))
            return
        self._drawn.show_data(
            BarData(
                labels=tuple(short_name(one.month, Length.MONTH, self._formats) for one in found.months),
                series=(Series(self.tr("points"), tuple(one.points for one in found.months), "gold"),),
                tips=tuple(self._tip(one) for one in found.months),
                marked=found.first,
            )
        )
        self.show_table(self._table_of(found))

    def _sentence(self, found: BurningFound) -> str:
        if found.first is None:
            return ""
        one = found.months[found.first]
        text = self.tr("{month}: {points} · {money} · {customers}")
        return text.format(
            month=month_name(one.month, self._formats),
            points=self._points(one.points),
            money=short_money(self._formats, one.worth),
            customers=n_customers(found.customers),
        )

    def _tip(self, one: Burning) -> str:
        return "\n".join(
            (
                capital(self._formats.month(one.month)),
                self._points(one.points),
                self.tr("Worth {money}").format(money=short_money(self._formats, one.worth)),
            )
        )

    def _points(self, points: Points) -> str:
        return self._formats.n_points(points // ONE_POINT * ONE_POINT)

    def _table_of(self, found: BurningFound) -> TableData:
        cells = self._cells
        columns = (
            Column(self.tr("Month"), Kind.DATE),
            Column(self.tr("Points"), Kind.POINTS),
            Column(self.tr("Worth"), Kind.MONEY),
        )
        rows = tuple((cells.month(one.month), cells.points(one.points), cells.money(one.worth)) for one in found.months)
        totals = (
            cells.text(self.tr("Together")),
            cells.points(sum(one.points for one in found.months)),
            cells.money(sum(one.worth for one in found.months)),
        )
        return TableData(columns, rows, totals)

    def _choose(self, place: int) -> None:
        month = self._months[place].month
        name = self.tr("Points burn in {month}").format(month=self._formats.month(month))
        self.want(lambda _: burning_in(month), name)
