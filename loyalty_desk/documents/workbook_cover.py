"""The first sheet of a workbook: shop, period, filters, figures and what follows."""

from collections.abc import Sequence

from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from loyalty_desk.documents import format as form
from loyalty_desk.documents.cells import number, plain_text
from loyalty_desk.documents.words import Words, words
from loyalty_desk.documents.workbook import CellKind, Cover, Workbook
from loyalty_desk.documents.workbook_style import ACCENT, SOFT, fit_page, font, number_format

_LABEL = font(SOFT)
_VALUE = font()
_STRONG = font(bold=True)
_LINE = Border(bottom=Side("thin", color="E3E7EC"))


def draw_cover(sheet: Worksheet, book: Workbook, contents: Sequence[tuple[str, int]]) -> None:
    """Fill `sheet` with the cover; `contents` are the titles of the sheets that follow and their rows."""
    cover, say = book.cover, words(book.language)
    sheet.title = contents_title(say, [title for title, _ in contents])
    sheet.sheet_view.showGridLines = False
    for letter, width in (("A", 3), ("B", 30), ("C", 46)):
        sheet.column_dimensions[letter].width = width
    _write(sheet.cell(2, 2), cover.title, font(ACCENT, size=20, bold=True))
    sheet.row_dimensions[2].height = 30
    row = _draw_facts(sheet, 4, _facts(cover, say))
    row = _draw_figures(sheet, row, book)
    row = _draw_contents(sheet, row + 1, contents, say)
    _write(sheet.cell(row + 1, 2), say.say("cover.note"), font(SOFT, italic=True))
    fit_page(sheet, "portrait")


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


def _draw_facts(sheet: Worksheet, row: int, facts: Sequence[tuple[str, str]]) -> int:
    for name, value in facts:
        _write(sheet.cell(row, 2), name, _LABEL)
        _write(sheet.cell(row, 3), value, _VALUE)
        row += 1
    return row


def _draw_figures(sheet: Worksheet, row: int, book: Workbook) -> int:
    for figure in book.cover.figures:
        _write(sheet.cell(row, 2), figure.name, _LABEL)
        cell = sheet.cell(row, 3)
        cell.value, cell.data_type = number(figure.kind, figure.value, figure.decimals), "n"
        cell.number_format = number_format(figure.kind, figure.decimals, book.language)
        cell.font, cell.alignment = _STRONG, Alignment(horizontal="left")
        row += 1
    return row


def _draw_contents(sheet: Worksheet, row: int, contents: Sequence[tuple[str, int]], say: Words) -> int:
    _write(sheet.cell(row, 2), say.say("cover.contents"), _STRONG)
    _write(sheet.cell(row, 3), say.say("cover.rows"), _STRONG)
    sheet.cell(row, 2).border = sheet.cell(row, 3).border = _LINE
    for title, rows in contents:
        row += 1
        link = sheet.cell(row, 2)
        _write(link, title, font(ACCENT, link=True))
        link.hyperlink = Hyperlink(ref=link.coordinate, location=f"{quote_sheetname(title)}!A1")
        count = sheet.cell(row, 3)
        count.value, count.font, count.alignment = rows, _VALUE, Alignment(horizontal="left")
        count.number_format = number_format(CellKind.INTEGER, 0, say.language)
    return row + 1


def _write(cell: Cell | MergedCell, text: str, font: Font) -> None:
    """Put `text` into a cell as plain text, even when it looks like a formula."""
    cell.value, cell.data_type = plain_text(text), "s"
    cell.font, cell.alignment = font, Alignment(vertical="top", wrap_text=cell.column == 3)
