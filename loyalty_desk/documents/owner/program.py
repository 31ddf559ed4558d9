"""The sheet of the program: campaigns, tiers, what it costs and what it brings."""

from collections.abc import Sequence
from fractions import Fraction

from loyalty_desk.documents import format as form
from loyalty_desk.documents.owner.charts import Frame, Plot, bars
from loyalty_desk.documents.owner.kinds import NOTHING, Kind, Value
from loyalty_desk.documents.owner.page import SUM, Column, Page
from loyalty_desk.documents.owner.shares import draw_shares
from loyalty_desk.documents.owner.statement import Entry, Statement, draw_statement
from loyalty_desk.documents.owner.values import OwnerFigures
from loyalty_desk.domain.metrics.campaigns import CampaignFigures
from loyalty_desk.domain.metrics.returns import Return

WIDTHS = (30, 14, 14, 17, 13, 16, 13, 13, 12, 15)
_CHANGE = f'IF(F{{row}}<=0,"{NOTHING}",D{{row}}/F{{row}}-1)'
_EACH = f'IF({{customers}}=0,"{NOTHING}",{{money}}/{{customers}})'

_CAMPAIGN: tuple[tuple[str, Kind, str, str], ...] = (  # name, kind, total, formula
    ("campaign", Kind.TEXT, "", ""),
    ("from", Kind.DATE, "", ""),
    ("until", Kind.DATE, "", ""),
    ("money", Kind.MONEY, "", ""),
    ("buyers", Kind.COUNT, "", ""),
    ("before", Kind.MONEY, "", ""),
    ("change", Kind.RELATIVE, "", _CHANGE),
    ("sales", Kind.COUNT, SUM, ""),
    ("points", Kind.POINTS, SUM, ""),
    ("cost", Kind.MONEY, SUM, ""),
)
_EXTRA = (
    f'IF(COUNT({{margin}},{{members_each}},{{others_each}})<3,"{NOTHING}",'
    "({members_each}-{others_each})*{members}*{margin})"
)
_ROI = (
    f'IF(COUNT({{extra_margin}})=0,"{NOTHING}",IF({{program_cost}}=0,"{NOTHING}",'
    "({extra_margin}-{program_cost})/{program_cost}))"
)


def draw_program(page: Page, book: OwnerFigures) -> None:
    """Write campaigns, tiers, cost and return."""
    page.title(page.say.say("owner.sheet.program"))
    _draw_campaigns(page, book)
    _draw_tiers(page, book)
    result = book.sums.result
    against = "control" if result.by_control else "earlier"
    sections = (("cost", _cost(book)), ("return", _return(result)))
    said = {"against": page.say.say(f"owner.program.{against}")}
    draw_statement(page, Statement("owner.program", sections, said))
    if not result.by_control:
        page.note(page.say.say("owner.note.weaker"))


def _draw_campaigns(page: Page, book: OwnerFigures) -> None:
    page.heading(page.say.say("owner.program.campaigns"))
    columns = [
        Column(page.say.say(f"owner.campaign.{name}"), kind, total, formula) for name, kind, total, formula in _CAMPAIGN
    ]
    area = page.table(columns, (_campaign_row(each, book) for each in book.groups.campaigns))
    page.freeze(area.first, left=1)
    page.filter(area, len(columns))
    page.note(page.say.say("owner.note.campaigns"))
    page.row += 1


def _campaign_row(each: CampaignFigures, book: OwnerFigures) -> tuple[Value, ...]:
    name = book.about.names.get(each.code, each.code)
    period = (each.money, each.buyers, each.money_before)
    return name, each.start, each.end, *period, each.sales, each.points, each.cost


def _draw_tiers(page: Page, book: OwnerFigures) -> None:
    say = page.say
    page.heading(say.say("owner.program.tiers", today=form.date(book.about.today, book.about.language)))
    nobody = say.say("owner.program.no_tier")
    rows = [(tier.name or nobody, tier.customers, tier.money) for tier in book.groups.tiers]
    area = draw_shares(page, (say.say("column.tier"), say.say("column.spent")), rows)
    if not area.empty:
        plot = Plot(say.say("owner.chart.tiers"), area, 1, (2,))
        bars(page.sheet, plot, Frame(f"G{area.first - 1}", 9, 5), lying=True)
        page.room(area.first + 10)


def _cost(book: OwnerFigures) -> Sequence[Entry]:
    now = book.sums.now
    return (
        Entry("points_money", Kind.MONEY, now.points_money),
        Entry("discount", Kind.MONEY, now.discount),
        Entry("program_cost", Kind.MONEY, formula="SUM({points_money}:{discount})", strong=True),
        Entry("all_sales", Kind.MONEY, now.money),
        Entry("cost_share", Kind.SHARE, formula=f'IF({{all_sales}}=0,"{NOTHING}",{{program_cost}}/{{all_sales}})'),
    )


def _return(result: Return) -> Sequence[Entry]:
    margin = None if result.margin is None else Fraction(result.margin)
    return (
        Entry("members", Kind.COUNT, result.members.customers),
        Entry("members_money", Kind.MONEY, result.members.money),
        Entry("members_each", Kind.MONEY, formula=_EACH.format(customers="{members}", money="{members_money}")),
        Entry("others", Kind.COUNT, result.against.customers),
        Entry("others_money", Kind.MONEY, result.against.money),
        Entry("others_each", Kind.MONEY, formula=_EACH.format(customers="{others}", money="{others_money}")),
        Entry("margin", Kind.SHARE, margin),
        Entry("extra_margin", Kind.MONEY, formula=_EXTRA, strong=True),
        Entry("roi", Kind.SHARE, formula=_ROI, strong=True),
    )
