"""The sheet of cohorts: who bought first in which month, and who of them came again."""

from collections.abc import Callable
from fractions import Fraction

from openpyxl.utils import get_column_letter

from loyalty_desk.documents.owner.charts import Frame, Plot, bars
from loyalty_desk.documents.owner.kinds import MONTH_LOOKS, Kind, Value
from loyalty_desk.documents.owner.page import Area, Column, Page
from loyalty_desk.documents.owner.scales import shade
from loyalty_desk.documents.owner.values import OwnerFigures
from loyalty_desk.domain.metrics.cohorts import Cohort

MONTHS = 12
WIDTHS = (13, 12, *((9,) * MONTHS), 16)
_FIRST = 3  # the column of the month of the first sale


def draw_cohorts(page: Page, book: OwnerFigures) -> None:
    """Write the shares that came again, and how many customers that is."""
    say = page.say
    page.title(say.say("owner.sheet.cohorts"), say.say("owner.note.cohorts"))
    page.heading(say.say("owner.cohort.shares"))
    shares = _table(page, book, Kind.SHARE, lambda cohort, later: cohort.share(later))
    page.freeze(shares.first, left=2)
    shade(page.sheet, _later(shares))
    page.heading(say.say("owner.cohort.buyers"))
    buyers = _table(page, book, Kind.COUNT, lambda cohort, later: cohort.months[later].buyers)
    shade(page.sheet, _later(buyers))
    plot = Plot(say.say("owner.chart.cohorts"), shares, 1, (2,), MONTH_LOOKS[book.about.language])
    bars(page.sheet, plot, Frame(f"A{page.row}", 27, 8.5))
    page.room(page.row + 18)


def _table(page: Page, book: OwnerFigures, kind: Kind, value: Callable[[Cohort, int], Fraction | int | None]) -> Area:
    say = page.say
    columns = [
        Column(say.say("owner.cohort.month"), Kind.MONTH),
        Column(say.say("owner.cohort.size"), Kind.COUNT),
        *(Column(say.say("owner.cohort.later", number=str(later)), kind) for later in range(MONTHS)),
        Column(say.say("owner.cohort.money"), Kind.MONEY),
    ]

    def row(cohort: Cohort) -> list[Value]:
        known = len(cohort.months)
        values: list[Value] = [value(cohort, later) for later in range(known)]
        return [cohort.month, cohort.size, *values, *[""] * (MONTHS - known), cohort.money_per_customer()]

    return page.table(columns, map(row, book.people.cohorts))


def _later(area: Area) -> str:
    """Return the cells of the months after the first: in that one everybody bought."""
    first, last = get_column_letter(_FIRST + 1), get_column_letter(_FIRST + MONTHS - 1)
    return f"{first}{area.first}:{last}{area.last}"
