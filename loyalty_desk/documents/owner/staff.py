"""The sheet of staff: what each person did in the period, and what an owner should look at."""

from fractions import Fraction

from loyalty_desk.documents import format as form
from loyalty_desk.documents.owner.kinds import NOTHING, Kind
from loyalty_desk.documents.owner.page import SUM, Column, Page
from loyalty_desk.documents.owner.values import OwnerFigures
from loyalty_desk.documents.words import Words
from loyalty_desk.domain.metrics.staff import SIGN_DAYS, Sign

WIDTHS = (30, 16, 17, 14, 11, 13, 15, 11, 14, 11, 14, 11, 13, 13)
_TICKET = f'IF(B{{row}}=0,"{NOTHING}",C{{row}}/B{{row}})'
_SHARE = f'IF(B{{row}}=0,"{NOTHING}",E{{row}}/B{{row}})'

_LONGEST_NAME = 60
_ROOM = 5
_COLUMNS: tuple[tuple[str, Kind, str, str], ...] = (  # name, kind, total, formula
    ("sales", Kind.COUNT, SUM, ""),
    ("money", Kind.MONEY, SUM, ""),
    ("ticket", Kind.MONEY, _TICKET, _TICKET),
    ("member_sales", Kind.COUNT, SUM, ""),
    ("card_share", Kind.SHARE, _SHARE, _SHARE),
    ("redeemed", Kind.POINTS, SUM, ""),
    ("refunds", Kind.COUNT, SUM, ""),
    ("refund_money", Kind.MONEY, SUM, ""),
    ("voids", Kind.COUNT, SUM, ""),
    ("void_money", Kind.MONEY, SUM, ""),
    ("adjustments", Kind.COUNT, SUM, ""),
    ("points_given", Kind.POINTS, SUM, ""),
    ("registered", Kind.COUNT, SUM, ""),
)


def draw_staff(page: Page, book: OwnerFigures) -> None:
    """Write everybody's figures, then the signs."""
    say = page.say
    page.title(say.say("owner.sheet.staff"), say.say("owner.note.staff"))
    columns = [Column(say.say("column.staff"), Kind.TEXT)]
    columns += [Column(say.say(f"owner.staff.{name}"), kind, total, formula) for name, kind, total, formula in _COLUMNS]
    area = page.table(columns, book.groups.staff)
    page.freeze(area.first, left=1)
    page.filter(area, len(columns))
    _draw_signs(page, book)


def _draw_signs(page: Page, book: OwnerFigures) -> None:
    say = page.say
    page.row += 1
    page.heading(say.say("owner.sign.title", date=form.date(book.about.period.end, book.about.language)))
    page.note(say.say("owner.note.signs"))
    names = (say.say("column.staff"), say.say("owner.sign.sign"), *("",) * _ROOM)  # a sentence needs more than a cell
    rows = ((sign.staff, _sentence(sign, page.say), *(None,) * _ROOM) for sign in book.groups.signs)
    page.table([Column(name, Kind.TEXT) for name in names], rows)


def _sentence(sign: Sign, say: Words) -> str:
    """Return in words what there is to look at."""
    language = say.language
    name = sign.name if len(sign.name) <= _LONGEST_NAME else sign.name[:_LONGEST_NAME] + "…"
    return say.say(
        f"owner.sign.{sign.kind}",
        name=name,
        count=form.integer(sign.count, language),
        by_staff=form.integer(sign.by_staff, language),
        share=form.percent(Fraction(round((sign.share or 0) * 100)), language),
        points=form.points(sign.points, language),
        days=str(SIGN_DAYS),
    )
