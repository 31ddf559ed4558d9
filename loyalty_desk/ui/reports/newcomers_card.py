"""New and returning customers over time."""

from dataclasses import dataclass
from datetime import date

from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.charts.bar_chart import BarChart
from loyalty_desk.ui.charts.values import BarData, Column, Kind, Series, TableData
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.period import Kind as Length
from loyalty_desk.ui.reports.period import period_of
from loyalty_desk.ui.reports.period_words import full_name, short_name
from loyalty_desk.ui.reports.picture_card import PictureCard
from loyalty_desk.ui.reports.question import Question
from loyalty_desk.ui.reports.report import parts_of


@dataclass(frozen=True)
class Visits:
    """A day or a month: first visits of customers, and all other sales with a card."""

    start: date
    first: int
    again: int


@dataclass(frozen=True)
class VisitsFound:
    """The days or months of a period."""

    kind: Length
    visits: tuple[Visits, ...]


def read_visits(desk: Desk, question: Question) -> VisitsFound:
    """Return first and further visits of a period's days or months."""
    kind, span = question.period.parts, question.period.drawn(question.today)
    firsts: dict[date, int] = {}
    for day, count in desk.reports.firsts(span.start, span.end).items():
        start = period_of(kind, day).start
        firsts[start] = firsts.get(start, 0) + count
    parts = parts_of(desk.reports.days(span.start, span.end), span, kind)
    visits = (
        Visits(part.start, firsts.get(part.start, 0), max(part.member_sales - firsts.get(part.start, 0), 0))
        for part in parts
    )
    return VisitsFound(kind, tuple(visits))


class NewcomersCard(PictureCard):
    """First visits on top of the visits of those who came again."""

    def __init__(self, formats: Formats) -> None:
        self._drawn = BarChart(lambda count: formats.number(round(count)), least=1)
        formula = self.tr(
            "Sales with a card: first ones of their customers, and all others.\n"
            "Where the first are many and the others do not grow, customers come but do not stay"
        )
        super().__init__(self.tr("New and returning"), self._drawn, formula=formula)
        self._formats = formats
        self._cells = Cells(formats)

    def show_visits(self, found: VisitsFound) -> None:
        """Draw other days or months."""
        visits = found.visits
        if not any(one.first + one.again for one in visits):
            self.show_nothing(self.tr("Nobody has bought with a card in this time."))
            return
        self._drawn.show_data(
            BarData(
                labels=tuple(short_name(one.start, found.kind, self._formats) for one in visits),
                series=(
                    Series(self.tr("came again"), tuple(one.again for one in visits), "accent"),
                    Series(self.tr("for the first time"), tuple(one.first for one in visits), "gold"),
                ),
                tips=tuple(self._tip(one, found.kind) for one in visits),
            )
        )
        self.show_table(self._table_of(found))

    def _tip(self, one: Visits, kind: Length) -> str:
        return "\n".join(
            (
                full_name(one.start, kind, self._formats),
                self.tr("Came again: {number}").format(number=self._formats.number(one.again)),
                self.tr("For the first time: {number}").format(number=self._formats.number(one.first)),
            )
        )

    def _table_of(self, found: VisitsFound) -> TableData:
        cells, by_day = self._cells, found.kind is Length.DAY
        columns = (
            Column(self.tr("Day") if by_day else self.tr("Month"), Kind.DATE),
            Column(self.tr("Came again"), Kind.NUMBER),
            Column(self.tr("For the first time"), Kind.NUMBER),
        )
        rows = tuple(
            (
                cells.day(one.start) if by_day else cells.month(one.start),
                cells.number(one.again),
                cells.number(one.first),
            )
            for one in found.visits
        )
        totals = (
            cells.text(self.tr("Together")),
            cells.number(sum(one.again for one in found.visits)),
            cells.number(sum(one.first for one in found.visits)),
        )
        return TableData(columns, rows, totals)
