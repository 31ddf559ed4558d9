"""The sheet for the bookkeeper: how points moved, whether the books agree, what is owed, and when it burns."""

from collections.abc import Sequence

from loyalty_desk.documents import format as form
from loyalty_desk.documents.owner.charts import Frame, Plot, bars
from loyalty_desk.documents.owner.kinds import NOTHING, Formula, Kind, Value
from loyalty_desk.documents.owner.page import SUM, Area, Column, Page
from loyalty_desk.documents.owner.statement import Entry, Statement, draw_statement
from loyalty_desk.documents.owner.values import Books, OwnerFigures
from loyalty_desk.domain.metrics.moved import Moved

WIDTHS = (38, 18, 18, 52)
_POINTS, _SHARE, _MONEY = Kind.POINTS, Kind.SHARE, Kind.MONEY
_DIFFERENCE = "ROUND({now}-{balances},2)"


def draw_points(page: Page, book: OwnerFigures) -> None:
    """Write the movement of points, its check, the liability, and the burn calendar."""
    say, books = page.say, book.sums.books
    page.title(say.say("owner.sheet.points"), say.say("owner.note.points"))
    heads = (("line", Kind.TEXT), ("points", _POINTS), ("money", _MONEY), ("about", Kind.TEXT))
    page.headings([Column(say.say(f"owner.head.{name}"), kind) for name, kind in heads])
    page.freeze(page.row)
    first, last, today = (form.date(day, book.about.language) for day in (*book.about.period, book.about.today))
    sections = (
        ("movement", _movement(books)),
        ("check", _check(page, books)),
        ("liability", _liability(books, page.units.money_decimals)),
    )
    said = {"first": first, "last": last, "today": today}
    cells = draw_statement(page, Statement("owner.points", sections, said))
    _draw_burning(page, books, cells["value"])


def _movement(books: Books) -> Sequence[Entry]:
    kinds = Moved._fields
    worth = [f"{{{name}}}*{{value}}" for name in kinds]
    return (
        Entry("opening", _POINTS, sum(books.before), money="{opening}*{value}", strong=True),
        *(
            Entry(name, _POINTS, moved, money=money)
            for name, moved, money in zip(kinds, books.within, worth, strict=True)
        ),
        Entry("closing", _POINTS, formula="SUM({opening}:{transfer})", money="{closing}*{value}", strong=True),
    )


def _check(page: Page, books: Books) -> Sequence[Entry]:
    agree, differ = page.say.say("owner.points.agree"), page.say.say("owner.points.differ")
    return (
        Entry("since", _POINTS, sum(books.since)),
        Entry("now", _POINTS, formula="{closing}+{since}", strong=True),
        Entry("open_points", _POINTS, books.open_points),
        Entry("debts", _POINTS, -books.debts),
        Entry("balances", _POINTS, formula="{open_points}+{debts}", strong=True),
        Entry("difference", _POINTS, formula=_DIFFERENCE),
        Entry("verdict", Kind.TEXT, formula=f'IF({{difference}}=0,"{agree}","{differ}")', strong=True),
    )


def _liability(books: Books, decimals: int) -> Sequence[Entry]:
    def owed(points: str) -> str:
        return f"ROUNDDOWN(ROUND({points}*{{value}}*{{expected}},{decimals + 4}),{decimals})"

    return (
        Entry("ended", _POINTS, books.ended),
        Entry("ended_burned", _POINTS, books.ended_burned),
        Entry("breakage", _SHARE, formula=f'IF({{ended}}=0,"{NOTHING}",{{ended_burned}}/{{ended}})'),
        Entry("expected", _SHARE, formula="1-N({breakage})"),
        Entry("value", _MONEY, books.point_value),
        Entry("owed_then", _MONEY, formula=owed("{closing}"), strong=True),
        Entry("owed_now", _MONEY, formula=owed("{open_points}"), strong=True),
    )


def _draw_burning(page: Page, books: Books, value: str) -> None:
    say = page.say
    page.heading(say.say("owner.points.burning"))
    columns = [
        Column(say.say("owner.points.month"), Kind.MONTH),
        Column(say.say("column.points"), _POINTS, SUM),
        Column(say.say("owner.head.money"), _MONEY, SUM),
    ]
    worth = Formula(f"B{{row}}*{value}")
    rows: list[tuple[Value, ...]] = [
        (say.say("owner.points.never") if month is None else month, points, worth) for month, points in books.burning
    ]
    area = page.table(columns, rows)
    months = Area(area.first, area.first + sum(month is not None for month, _ in books.burning) - 1)
    if not months.empty:
        plot = Plot(say.say("owner.chart.burning"), months, 1, (2,), page.units.look(Kind.MONTH))
        bars(page.sheet, plot, Frame(f"D{area.first - 1}", 9.6, 6.2))
        page.room(area.first + 13)
