"""One sheet of a workbook: headings, rows, totals, ready to read, filter and print."""

from collections.abc import Sequence
from typing import Literal

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooter, HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.worksheet import Worksheet

from loyalty_desk.documents.cells import fill_text, filler
from loyalty_desk.documents.words import words
from loyalty_desk.documents.workbook import CellKind, Column, Row
from loyalty_desk.documents.workbook_style import ACCENT, ACCENT_SOFT, fit_page, font, number_format

_HEADING = font(bold=True)
_HEADING_FILL = PatternFill("solid", start_color=ACCENT_SOFT)
_HEADING_BORDER = Border(bottom=Side("medium", color=ACCENT))
_TOTAL_BORDER = Border(top=Side("thin", color=ACCENT))
_RIGHT = {CellKind.MONEY, CellKind.POINTS, CellKind.PERCENT, CellKind.INTEGER}


class SheetWriter:
    """Appends rows to a sheet. A column's cell is styled once and filled again for each row: it is written at once."""

    def __init__(self, sheet: Worksheet, columns: Sequence[Column], language: str) -> None:
        self.rows = 0
        self._sheet = sheet
        self._columns = columns
        self._language = language
        self._cells = [(self._body_cell(column), filler(column)) for column in columns]
        self._begin()

    def append(self, row: Row) -> None:
        """Write a row; its values are those of the columns, None for an empty cell."""
        cells: list[Cell | None] = []
        for (cell, fill), value in zip(self._cells, row, strict=True):
            if value is None:
                cells.append(None)
            else:
                fill(cell, value)
                cells.append(cell)
        self._sheet.append(cells)
        self.rows += 1

    def finish(self) -> None:
        """Write the totals, which follow the filter, and what can be said only now."""
        last = self.rows + 1
        if self.rows and any(column.total for column in self._columns):
            self._sheet.append([self._total(place, column, last) for place, column in enumerate(self._columns, 1)])
        self._sheet.auto_filter.ref = f"A1:{get_column_letter(len(self._columns))}{max(last, 2)}"

    def _begin(self) -> None:
        sheet = self._sheet
        for place, column in enumerate(self._columns, 1):
            sheet.column_dimensions[get_column_letter(place)].width = column.width
        sheet.row_dimensions[1].height = 32
        sheet.freeze_panes = "A2"
        fit_page(sheet, "landscape")
        sheet.print_title_rows = "1:1"
        footer = words(self._language).say("sheet.page", title=sheet.title.replace("&", "&&"))
        sheet.HeaderFooter = HeaderFooter(oddFooter=HeaderFooterItem(right=_HeaderFooterPart(footer)))
        sheet.append([self._heading(column) for column in self._columns])

    def _heading(self, column: Column) -> Cell:
        cell = WriteOnlyCell(self._sheet)
        fill_text(cell, column.heading)
        cell.font, cell.fill, cell.border = _HEADING, _HEADING_FILL, _HEADING_BORDER
        cell.alignment = _alignment(column, "center")
        return cell

    def _body_cell(self, column: Column) -> Cell:
        cell = WriteOnlyCell(self._sheet)
        cell.number_format = number_format(column.kind, column.decimals, self._language)
        cell.font, cell.alignment = font(), _alignment(column, "top")
        return cell

    def _total(self, place: int, column: Column, last: int) -> Cell:
        cell, letter = WriteOnlyCell(self._sheet), get_column_letter(place)
        if column.total:
            cell.value = f"=SUBTOTAL(9,{letter}2:{letter}{last})"
            cell.number_format = number_format(column.kind, column.decimals, self._language)
        elif place == 1:
            fill_text(cell, words(self._language).say("sheet.total"))
        cell.font, cell.border, cell.alignment = _HEADING, _TOTAL_BORDER, _alignment(column, "top")
        return cell


def _alignment(column: Column, vertical: Literal["top", "center"]) -> Alignment:
    """Put figures to the right and all else to the left, a little off the figures beside it."""
    if column.kind in _RIGHT:
        return Alignment(horizontal="right", vertical=vertical, wrap_text=vertical == "center")
    return Alignment(horizontal="left", indent=1, vertical=vertical, wrap_text=vertical == "center")
