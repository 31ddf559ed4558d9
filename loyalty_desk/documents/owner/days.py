"""The sheet of days: sales, who came, points; with charts beside the table."""

from loyalty_desk.documents.owner.charts import Frame, Plot, bars, lines
from loyalty_desk.documents.owner.kinds import Kind, Value
from loyalty_desk.documents.owner.page import SUM, Column, Page
from loyalty_desk.documents.owner.values import Day, OwnerFigures

WIDTHS = (13, 10, 16, 16, 16, 11, 11, 13, 13, 13)
CHARTS = "L1:Z55"
_MEMBERS, _NEW, _ISSUED = 4, 6, 8
_LEFT, _CHARTS_END = "L", 55
_WIDE, _HIGH = 25, 8.2
_DAY_OF_MONTH, _DAY = "d", "dd.mm"


def draw_days(page: Page, book: OwnerFigures) -> None:
    """Write the days of the period, those on which nothing happened as well."""
    say = page.say
    page.title(say.say("owner.sheet.days"))
    kinds = {"date": Kind.DATE, "sales": Kind.COUNT, "new": Kind.COUNT, "returning": Kind.COUNT}
    kinds |= dict.fromkeys(("money", "members", "others"), Kind.MONEY)
    kinds |= dict.fromkeys(("issued", "redeemed", "burned"), Kind.POINTS)
    names = ("date", "sales", "money", "members", "others", "new", "returning", "issued", "redeemed", "burned")
    columns = [Column(say.say(f"owner.day.{name}"), kinds[name], "" if name == "date" else SUM) for name in names]
    area = page.table(columns, map(_row, book.people.days))
    page.freeze(area.first, left=1)
    page.filter(area, len(columns))
    page.room(_CHARTS_END)
    first, last = book.about.period
    look = _DAY_OF_MONTH if first.month == last.month and first.year == last.year else _DAY
    money = Plot(say.say("owner.chart.money"), area, 1, (_MEMBERS, _MEMBERS + 1), look)
    bars(page.sheet, money, Frame(f"{_LEFT}2", _WIDE, _HIGH), stacked=True)
    points = Plot(say.say("owner.chart.points"), area, 1, (_ISSUED, _ISSUED + 1, _ISSUED + 2), look)
    lines(page.sheet, points, Frame(f"{_LEFT}19", _WIDE, _HIGH))
    people = Plot(say.say("owner.chart.people"), area, 1, (_NEW, _NEW + 1), look)
    bars(page.sheet, people, Frame(f"{_LEFT}36", _WIDE, _HIGH), stacked=True)


def _row(day: Day) -> tuple[Value, ...]:
    money = (day.money, day.member_money, day.other_money)
    return day.day, day.sales, *money, day.new, day.returning, day.issued, day.redeemed, day.burned
