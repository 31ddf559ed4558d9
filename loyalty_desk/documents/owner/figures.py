"""The sheet of figures: the period, the time before, what changed, and each formula in words."""

from collections.abc import Mapping

from loyalty_desk.documents import format as form
from loyalty_desk.documents.owner.figure_list import Line, sections
from loyalty_desk.documents.owner.kinds import NOTHING, Formula, Kind
from loyalty_desk.documents.owner.page import Column, Page
from loyalty_desk.documents.owner.values import OwnerFigures, Span
from loyalty_desk.documents.workbook_style import SOFT, font

WIDTHS = (34, 17, 17, 16, 10, 58)
_NOW, _BEFORE, _CHANGE, _RELATIVE, _MEANING = range(2, 7)
_LETTERS = {_NOW: "B", _BEFORE: "C"}
_DIFFERENCE = 'IF(COUNT(B{row}:C{row})<2,"",B{row}-C{row})'
_PERCENT_POINTS = 'IF(COUNT(B{row}:C{row})<2,"",(B{row}-C{row})*100)'
_TIMES = 'IF(COUNT(B{row}:C{row})<2,"",IF(C{row}<=0,"",B{row}/C{row}-1))'


def draw_figures(page: Page, book: OwnerFigures) -> None:
    """Write every figure that the shop's books tell."""
    say = page.say
    page.title(say.say("owner.sheet.figures"), *_notes(page, book))
    said = {name: say.say(f"owner.head.{name}") for name in ("figure", "change", "relative", "meaning")}
    page.headings(
        [
            Column(said["figure"], Kind.TEXT),
            Column(span_text(book.about.period, book.about.language), Kind.MONEY),
            Column(span_text(book.about.compared, book.about.language), Kind.MONEY),
            Column(said["change"], Kind.MONEY),
            Column(said["relative"], Kind.RELATIVE),
            Column(said["meaning"], Kind.TEXT),
        ]
    )
    page.freeze(page.row, left=1)
    cells: dict[str, int] = {}
    for section, lines in sections(book):
        page.row += 1
        page.heading(say.say(f"owner.section.{section}"))
        for line in lines:
            cells[line.name] = page.row
            _draw(page, line, cells, str(book.about.customer_days))


def span_text(span: Span, language: str) -> str:
    """Return a period in words."""
    first, last = (form.date(day, language) for day in span)
    return first if span.start == span.end else f"{first} – {last}"


def _notes(page: Page, book: OwnerFigures) -> list[str]:
    today = form.date(book.about.today, book.about.language)
    notes = [page.say.say("owner.note.figures", today=today)]
    return notes if book.about.whole_before else [*notes, page.say.say("owner.note.part_before")]


def _draw(page: Page, line: Line, cells: Mapping[str, int], customer_days: str) -> None:
    page.text(page.say.say(f"owner.figure.{line.name}"))
    for column, value in zip((_NOW, _BEFORE), line.values, strict=True):
        page.put(column, line.kind, _formula(line, _LETTERS[column], cells) if line.formula else value)
    share = line.kind is Kind.SHARE
    page.put(_CHANGE, Kind.PERCENT_POINTS if share else line.kind, Formula(_PERCENT_POINTS if share else _DIFFERENCE))
    page.put(_RELATIVE, Kind.RELATIVE, "" if share else Formula(_TIMES))
    told = page.say.say(f"owner.meaning.{line.name}", days=customer_days)
    page.text(told, column=_MEANING, look=font(SOFT, size=10))
    page.rule()
    page.rows += 1
    page.row += 1


def _formula(line: Line, letter: str, cells: Mapping[str, int]) -> Formula:
    """Return a figure's formula over the cells of its column."""
    places = {name: f"{letter}{row}" for name, row in cells.items()}
    formula = line.formula.format(**places)
    return Formula(f'IF({line.over.format(**places)}=0,"{NOTHING}",{formula})' if line.over else formula)
