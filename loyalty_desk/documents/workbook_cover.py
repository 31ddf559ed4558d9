"""The first sheet of a workbook: shop, period, filters, figures and what follows."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from loyalty_desk.documents import format as form
from loyalty_desk.documents.cells import exact, fill_text
from loyalty_desk.documents.words import Words, words
from loyalty_desk.documents.workbook import CellKind, Cover, Workbook
from loyalty_desk.documents.workbook_style import ACCENT, SOFT, fit_page, font, number_format

_LABEL = font(SOFT)
_VALUE = font()
_STRONG = font(bold=True)
_LINE = Border(bottom=Side("thin", color="E3E7EC"))

_Cells = tuple[Cell, ...]


def draw_cover(sheet: Worksheet, book: Workbook, contents: Sequence[tuple[str, int]]) -> None:
    """Fill `sheet` with the cover; `contents` are the titles of the sheets that follow and their rows."""
    cover, say = book.cover, words(book.language)
    sheet.sheet_view.showGridLines = False
    for letter, width in (("A", 3), ("B", 30), ("C", 46)):
        sheet.column_dimensions[letter].width = width
    sheet.row_dimensions[2].height = 30
    fit_page(sheet, "portrait")
    draw = _Drawing(sheet, say)
    rows: list[_Cells] = [(), (draw.text(cover.title, font(ACCENT, size=20, bold=True)),), ()]
    rows += [(draw.text(name, _LABEL), draw.text(value, _VALUE, wrap=True)) for name, value in _facts(cover, say)]
    rows += draw.figures(cover)
    rows += [(), *draw.contents(contents), (), (draw.text(say.say("cover.note"), font(SOFT, italic=True)),)]
    for cells in rows:
        sheet.append([None, *cells])


def contents_title(say: Words, others: Sequence[str]) -> str:
    """Return the title of the cover's sheet, which no other sheet has."""
    title = say.say("cover.sheet")
    taken = {other.casefold() for other in others}
    return title if title.casefold() not in taken else f"{title} *"


def _facts(cover: Cover, say: Words) -> list[tuple[str, str]]:
    return [
        (say.say("cover.shop"), cover.shop),
        (say.say("cover.period"), _period(cover, say)),
        *cover.filters,
        (say.say("cover.currency"), cover.currency),
        (say.say("cover.made_at"), form.date_time(cover.made_at, say.language)),
    ]


def _period(cover: Cover, say: Words) -> str:
    first = form.date(cover.first, say.language) if cover.first else ""
    last = form.date(cover.last, say.language) if cover.last else ""
    which = {(True, True): "dates", (True, False): "since", (False, True): "until"}.get(
        (bool(first), bool(last)), "all"
    )
    return say.say(f"cover.period_{which}", first=first, last=last)


class _Drawing:
    """Makes the cells of the cover."""

    def __init__(self, sheet: Worksheet, say: Words) -> None:
        self._sheet = sheet
        self._say = say

    def text(self, text: str, look: Font, *, wrap: bool = False) -> Cell:
        cell = WriteOnlyCell(self._sheet)
        fill_text(cell, text)
        cell.font, cell.alignment = look, Alignment(vertical="top", wrap_text=wrap)
        return cell

    def figures(self, cover: Cover) -> Iterator[_Cells]:
        for figure in cover.figures:
            value = exact(figure.kind, figure.value, figure.decimals)
            look = number_format(figure.kind, figure.decimals, self._say.language)
            yield self.text(figure.name, _LABEL), self._number(value, look, _STRONG)

    def contents(self, contents: Sequence[tuple[str, int]]) -> Iterator[_Cells]:
        headings = self.text(self._say.say("cover.contents"), _STRONG), self.text(self._say.say("cover.rows"), _STRONG)
        for cell in headings:
            cell.border = _LINE
        yield headings
        for title, rows in contents:
            link = self.text(title, font(ACCENT, link=True))
            link.hyperlink = Hyperlink(ref="", location=f"{quote_sheetname(title)}!A1")
            yield link, self._number(rows, number_format(CellKind.INTEGER, 0, self._say.language), _VALUE)

    def _number(self, value: Decimal | int, look: str, letters: Font) -> Cell:
        cell = WriteOnlyCell(self._sheet)
        cell.value = value
        cell.number_format, cell.font, cell.alignment = look, letters, Alignment(horizontal="left")
        return cell
