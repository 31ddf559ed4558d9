"""The frame of a workbook, made by openpyxl: everything but the rows of its sheets.

The cover, styles, headings, filters, frozen panes and print settings are openpyxl's; the rows go between `head` and
`tail` of a sheet's file as text, for openpyxl's own way takes ten times as long.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Literal
from zipfile import ZipFile

import openpyxl
from openpyxl.styles import Alignment, Border, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooter, HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.worksheet import Worksheet

from loyalty_desk.documents.cells import plain_text
from loyalty_desk.documents.words import words
from loyalty_desk.documents.workbook import CellKind, Column, Workbook
from loyalty_desk.documents.workbook_cover import draw_cover
from loyalty_desk.documents.workbook_style import ACCENT, ACCENT_SOFT, fit_page, font, number_format

_DIMENSION = re.compile("<dimension [^>]*/>")
_HEADING = font(bold=True)
_HEADING_FILL = PatternFill("solid", start_color=ACCENT_SOFT)
_HEADING_BORDER = Border(bottom=Side("medium", color=ACCENT))
_TOTAL_BORDER = Border(top=Side("thin", color=ACCENT))
_RIGHT = {CellKind.MONEY, CellKind.POINTS, CellKind.PERCENT, CellKind.INTEGER}
_TEXTS = {CellKind.TEXT, CellKind.CODE}


@dataclass(frozen=True)
class Part:
    """One sheet as it stands in the file: a sheet of more rows than Excel takes has several."""

    title: str
    columns: tuple[Column, ...]
    rows: int = 0


@dataclass(frozen=True)
class SheetFrame:
    """What stands before and after the rows in a sheet's file, and the numbers of its columns' styles."""

    head: str
    tail: str
    styles: tuple[int, ...]
    total_styles: tuple[int, ...]


@dataclass(frozen=True)
class Frame:
    """All files of the workbook by name, and the frame of each part."""

    files: Mapping[str, bytes] = field(repr=False)
    sheets: tuple[SheetFrame, ...]


def make_frame(book: Workbook, parts: Sequence[Part]) -> Frame:
    """Make the frame of `book` with these parts; the styles have the same numbers however long the parts are."""
    file = openpyxl.Workbook()
    file.properties.creator = plain_text(book.cover.shop)
    file.properties.title = plain_text(book.cover.title)
    cover = file.worksheets[0]
    styles = [_draw_sheet(file.create_sheet(part.title), part, book.language) for part in parts]
    draw_cover(cover, book, [(sheet.title, part.rows) for sheet, part in zip(file.worksheets[1:], parts, strict=True)])
    buffer = BytesIO()
    file.save(buffer)
    with ZipFile(buffer) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    sheets = tuple(
        _cut(files.pop(sheet_file(place)).decode(), part, *styles[place]) for place, part in enumerate(parts)
    )
    return Frame(files, sheets)


def sheet_file(place: int) -> str:
    """Return the name of a part's file; the first file is the cover's."""
    return f"xl/worksheets/sheet{place + 2}.xml"


def _draw_sheet(sheet: Worksheet, part: Part, language: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    for place, column in enumerate(part.columns, 1):
        heading = sheet.cell(1, place)
        heading.value, heading.data_type = plain_text(column.heading), "s"
        heading.font, heading.fill, heading.border = _HEADING, _HEADING_FILL, _HEADING_BORDER
        heading.alignment = _alignment(column, "center")
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    sheet.row_dimensions[1].height = 32
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(part.columns))}{max(part.rows, 1) + 1}"
    _set_page(sheet, words(language).say("sheet.page", title=part.title.replace("&", "&&")))
    return tuple(_row_styles(sheet, part, language)), tuple(_total_styles(sheet, part, language))


def _set_page(sheet: Worksheet, footer: str) -> None:
    """Print on A4 across, as wide as the page, with the headings on every page."""
    fit_page(sheet, "landscape")
    sheet.print_title_rows = "1:1"
    sheet.HeaderFooter = HeaderFooter(oddFooter=HeaderFooterItem(right=_HeaderFooterPart(footer)))


def _row_styles(sheet: Worksheet, part: Part, language: str) -> Iterator[int]:
    """Style one sample row and give the numbers under which the workbook keeps its styles."""
    for place, column in enumerate(part.columns, 1):
        cell = sheet.cell(2, place)
        cell.number_format = number_format(column.kind, column.decimals, language)
        cell.font, cell.alignment = font(), _alignment(column, "top")
        yield cell.style_id


def _total_styles(sheet: Worksheet, part: Part, language: str) -> Iterator[int]:
    for place, column in enumerate(part.columns, 1):
        cell = sheet.cell(3, place)
        cell.number_format = number_format(column.kind, column.decimals, language) if column.total else "General"
        cell.font, cell.border, cell.alignment = _HEADING, _TOTAL_BORDER, _alignment(column, "top")
        yield cell.style_id


def _alignment(column: Column, vertical: Literal["top", "center"]) -> Alignment:
    """Put figures to the right and all else to the left, a little off the figures beside it."""
    if column.kind in _RIGHT:
        return Alignment(horizontal="right", vertical=vertical, wrap_text=vertical == "center")
    return Alignment(horizontal="left", indent=1, vertical=vertical, wrap_text=vertical == "center")


def _cut(xml: str, part: Part, styles: tuple[int, ...], total_styles: tuple[int, ...]) -> SheetFrame:
    """Cut a sheet's file after its headings and before its end; numbers kept as text are no mistake there."""
    head = xml[: xml.index("</row>") + len("</row>")]
    tail = xml[xml.index("</sheetData>") :]
    letters = [get_column_letter(place) for place, column in enumerate(part.columns, 1) if column.kind in _TEXTS]
    ranges = " ".join(f"{letter}2:{letter}{max(part.rows, 1) + 1}" for letter in letters)
    ignored = (
        f'<ignoredErrors><ignoredError sqref="{ranges}" numberStoredAsText="1"/></ignoredErrors>' if ranges else ""
    )
    return SheetFrame(
        _DIMENSION.sub("", head), tail.replace("</worksheet>", ignored + "</worksheet>"), styles, total_styles
    )
