"""The sheet of the RFM map: how recently and how much customers buy, and the groups that this makes."""

from loyalty_desk.documents import format as form
from loyalty_desk.documents.owner.charts import Frame, Plot, bars
from loyalty_desk.documents.owner.kinds import Kind
from loyalty_desk.documents.owner.page import HEADING, Column, Page
from loyalty_desk.documents.owner.scales import shade
from loyalty_desk.documents.owner.shares import draw_shares
from loyalty_desk.documents.owner.values import OwnerFigures
from loyalty_desk.domain.metrics.rfm import QUINTILES, group_of

WIDTHS = (25, *((13,) * QUINTILES), 3, 14, *((13,) * (QUINTILES - 1)))
_NAMES = 7  # columns to the right stand the names of the groups
_SCORES = range(1, QUINTILES + 1)


def draw_rfm(page: Page, book: OwnerFigures) -> None:
    """Write the map and its groups."""
    say = page.say
    page.title(
        say.say("owner.sheet.rfm"),
        say.say("owner.note.rfm", date=form.date(book.about.period.end, book.about.language)),
    )
    page.text(say.say("owner.rfm.places"), column=1 + _NAMES, look=HEADING)
    page.heading(say.say("owner.rfm.map"))
    _draw_map(page, book)
    page.row += 1
    page.heading(say.say("owner.rfm.groups"))
    _draw_groups(page, book)


def _draw_map(page: Page, book: OwnerFigures) -> None:
    say, known = page.say, {(cell.recency, cell.value): cell.customers for cell in book.groups.rfm.cells}
    values = [say.say(f"owner.rfm.value_{value}", number=str(value)) for value in _SCORES]
    page.headings([Column(say.say("owner.rfm.recency"), Kind.TEXT), *(Column(name, Kind.COUNT) for name in values)])
    page.row -= 1
    page.headings([Column(name, Kind.TEXT) for name in values], left=1 + _NAMES)
    first = page.row
    page.freeze(first, left=1)
    for recency in reversed(_SCORES):
        page.text(say.say(f"owner.rfm.recency_{recency}", number=str(recency)))
        for value in _SCORES:
            page.put(1 + value, Kind.COUNT, known.get((recency, value), 0))
            page.text(say.say(f"owner.group.{group_of(recency, value)}"), column=_NAMES + value)
        page.row += 1
    shade(page.sheet, f"B{first}:F{page.row - 1}")
    page.row += 1


def _draw_groups(page: Page, book: OwnerFigures) -> None:
    say, sizes = page.say, book.groups.rfm.sizes()
    rows = [(say.say(f"owner.group.{group}"), customers, money) for group, (customers, money) in sizes.items()]
    area = draw_shares(page, (say.say("owner.rfm.group"), say.say("owner.rfm.money")), rows)
    plot = Plot(say.say("owner.chart.groups"), area, 1, (2,))
    page.room(area.first + 13)
    bars(page.sheet, plot, Frame(f"H{area.first - 2}", 12, 6.5), lying=True)
