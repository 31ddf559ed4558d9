"""The sheets of people: who bought most in the period, and who is about to leave."""

from loyalty_desk.documents import format as form
from loyalty_desk.documents.owner.kinds import NOTHING, Kind
from loyalty_desk.documents.owner.page import SUM, Column, Page
from loyalty_desk.documents.owner.values import OwnerFigures

TOP_WIDTHS = (7, 34, 20, 16, 11, 18, 16, 15)
_EACH = f'IF(E{{row}}=0,"{NOTHING}",F{{row}}/E{{row}})'
LEAVING_WIDTHS = (7, 36, 20, 18, 18, 20)


def draw_top(page: Page, book: OwnerFigures) -> None:
    """Write who bought most."""
    say = page.say
    page.title(say.say("owner.sheet.top"), say.say("owner.note.top"))
    columns = [
        Column(say.say("owner.people.number"), Kind.COUNT),
        Column(say.say("column.customer"), Kind.TEXT),
        Column(say.say("column.phone"), Kind.TEXT),
        Column(say.say("column.tier"), Kind.TEXT),
        Column(say.say("column.visits"), Kind.COUNT, SUM),
        Column(say.say("owner.people.money"), Kind.MONEY, SUM),
        Column(say.say("owner.people.each"), Kind.MONEY, _EACH, _EACH),
        Column(say.say("column.last_visit"), Kind.DATE),
    ]
    rows = (
        (number, each.name, each.phone, each.tier, each.visits, each.money, each.latest)
        for number, each in enumerate(book.people.buyers, 1)
    )
    area = page.table(columns, rows)
    page.freeze(area.first, left=2)
    page.filter(area, len(columns))


def draw_leaving(page: Page, book: OwnerFigures) -> None:
    """Write who is away for longer than it is their habit, as of today."""
    say, (count, found) = page.say, book.people.leaving
    today, shown = form.date(book.about.today, book.about.language), form.integer(len(found), book.about.language)
    number = form.integer(count, book.about.language)
    page.title(
        say.say("owner.sheet.leaving"),
        say.say("owner.note.leaving", date=today),
        say.say("owner.note.leaving_count", shown=shown, count=number),
    )
    columns = [
        Column(say.say("owner.people.number"), Kind.COUNT),
        Column(say.say("column.customer"), Kind.TEXT),
        Column(say.say("column.phone"), Kind.TEXT),
        Column(say.say("owner.people.gap"), Kind.COUNT),
        Column(say.say("owner.people.away"), Kind.COUNT),
        Column(say.say("owner.people.year"), Kind.MONEY, SUM),
    ]
    rows = ((place, each.name, each.phone, each.gap, each.away, each.money) for place, each in enumerate(found, 1))
    area = page.table(columns, rows)
    page.freeze(area.first, left=2)
    page.filter(area, len(columns))
