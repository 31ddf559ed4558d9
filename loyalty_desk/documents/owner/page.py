"""One sheet of the owner's workbook: a title, tables of typed columns with live totals, ready to filter and print."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooter, HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.worksheet import Worksheet

from loyalty_desk.documents.cells import fill_text
from loyalty_desk.documents.owner.kinds import NOTHING, Formula, Kind, Units, Value
from loyalty_desk.documents.words import words
from loyalty_desk.documents.workbook_style import ACCENT, ACCENT_SOFT, INK, SOFT, fit_page, font

SUM = "SUBTOTAL(9,{column}{first}:{column}{last})"
HEADING = font(ACCENT, size=12, bold=True)
_TITLE = font(ACCENT, size=16, bold=True)
_HEADING_FILL = PatternFill("solid", start_color=ACCENT_SOFT)
_BELOW_HEADING = Border(bottom=Side("medium", color=ACCENT))
_BELOW_ROW = Border(bottom=Side("hair", color="D0D5DD"))
_ABOVE_TOTAL = Border(top=Side("thin", color=ACCENT))
_LINE_HEIGHT = 15
_COMPUTED = "General"  # a formula in a cell of text would become its own text once it is edited


@dataclass(frozen=True)
class Column:
    """A column of a table; `total` is a formula with {row}, {first}, {last} and {column}, or nothing.

    A column with a `formula` of its own, which may use {row}, takes no values from the rows.
    """

    heading: str
    kind: Kind
    total: str = ""
    formula: str = ""


class Area(NamedTuple):
    """The rows of a table, both included; `last` is before `first` where there are none."""

    first: int
    last: int

    @property
    def empty(self) -> bool:
        """Whether there is not a row."""
        return self.last < self.first


class Page:
    """Fills a sheet from the top down; `row` is where the next thing goes."""

    def __init__(self, sheet: Worksheet, units: Units, *, widths: Sequence[float], wide: bool) -> None:
        self.sheet = sheet
        self.units = units
        self.say = words(units.language)
        self.row = 1
        self.rows = 0
        self._columns = len(widths)
        for place, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(place)].width = width
        self._prepare(wide=wide)

    def title(self, text: str, *notes: str) -> None:
        """Write what the sheet is about."""
        self.text(text, look=_TITLE)
        self.sheet.row_dimensions[self.row].height = 26
        for note in notes:
            self.row += 1
            self.text(note, look=font(SOFT))
        self.row += 2

    def heading(self, text: str) -> None:
        """Write what the next table is about."""
        self.text(text, look=HEADING)
        self.row += 1

    def note(self, text: str) -> None:
        """Write a line of explanation."""
        self.text(text, look=font(SOFT, italic=True))
        self.row += 1

    def text(self, text: str, *, column: int = 1, look: Font | None = None) -> Cell:
        """Put a text into a cell of this row."""
        cell = self._cell(self.row, column)
        fill_text(cell, text)
        cell.font, cell.alignment = look or font(), _aligned(Kind.TEXT, column)
        return cell

    def put(self, column: int, kind: Kind, value: Value, *, bold: bool = False, row: int = 0) -> Cell:
        """Put a value into a cell of a row (0: this one); None is shown as a dash but in a text."""
        row = row or self.row
        cell = self._cell(row, column)
        self._fill(cell, kind, NOTHING if value is None and kind is not Kind.TEXT else value, row)
        cell.number_format, cell.font = self.units.look(kind), font(bold=bold)
        if kind is Kind.TEXT and isinstance(value, Formula):
            cell.number_format = _COMPUTED
        cell.alignment = _aligned(kind, column)
        return cell

    def headings(self, columns: Sequence[Column], *, left: int = 1) -> None:
        """Write the headings of a table."""
        for place, column in enumerate(columns, left):
            cell = self.text(column.heading, column=place, look=font(INK, bold=True))
            cell.fill, cell.border = _HEADING_FILL, _BELOW_HEADING
            sideways = _aligned(column.kind, place)
            cell.alignment = Alignment(
                horizontal=sideways.horizontal, indent=sideways.indent, vertical="center", wrap_text=True
            )
        self.sheet.row_dimensions[self.row].height = 2 * _LINE_HEIGHT + 2
        self.row += 1

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[Value]], *, left: int = 1) -> Area:
        """Write a table from this row on, and its totals; returns its rows."""
        self.headings(columns, left=left)
        first = self.row
        for row in rows:
            values = iter(row)
            for place, column in enumerate(columns, left):
                value = Formula(column.formula) if column.formula else next(values)
                self.put(place, column.kind, value).border = _BELOW_ROW
            self.row += 1
        area = Area(first, self.row - 1)
        self.rows += self.row - first
        if area.empty:
            self.note(self.say.say("owner.nothing"))
        elif any(column.total for column in columns):
            self._totals(columns, left, area)
        self.row += 1
        return area

    def room(self, row: int) -> None:
        """Go on below a chart that ends above a row."""
        self.row = max(self.row, row)

    def rule(self) -> None:
        """Draw a fine line below this row."""
        for place in range(1, self._columns + 1):
            self._cell(self.row, place).border = _BELOW_ROW

    def freeze(self, row: int, *, left: int = 0) -> None:
        """Keep the rows above `row` and so many columns in sight, and repeat the row above it on each page."""
        self.sheet.freeze_panes = f"{get_column_letter(left + 1)}{row}"
        self.sheet.print_title_rows = f"{row - 1}:{row - 1}"

    def filter(self, area: Area, columns: int) -> None:
        """Offer to filter a table that starts on the left."""
        self.sheet.auto_filter.ref = f"A{area.first - 1}:{get_column_letter(columns)}{max(area.last, area.first)}"

    def finish(self, *, beside: str = "") -> None:
        """Say what is printed: all from the left edge to here, and on paper of its own what stands beside it."""
        for row in range(1, max(self.row, self.sheet.max_row) + 1):
            if self.sheet.row_dimensions[row].height is None:
                self.sheet.row_dimensions[row].height = _LINE_HEIGHT  # charts stand on rows
        own = f"A1:{get_column_letter(self._columns)}{self.row}"
        self.sheet.print_area = f"{own},{beside}" if beside else own

    def _prepare(self, *, wide: bool) -> None:
        sheet = self.sheet
        sheet.sheet_view.showGridLines = False
        fit_page(sheet, "landscape" if wide else "portrait")
        footer = self.say.say("sheet.page", title=sheet.title.replace("&", "&&"))
        sheet.HeaderFooter = HeaderFooter(oddFooter=HeaderFooterItem(right=_HeaderFooterPart(footer)))

    def _totals(self, columns: Sequence[Column], left: int, area: Area) -> None:
        for place, column in enumerate(columns, left):
            letter = get_column_letter(place)
            formula = column.total.format(row=self.row, first=area.first, last=area.last, column=letter)
            value = Formula(formula) if formula else self.say.say("sheet.total") if place == left else None
            kind = column.kind if formula else Kind.TEXT
            self.put(place, kind, value, bold=True).border = _ABOVE_TOTAL
        self.row += 1

    def _fill(self, cell: Cell, kind: Kind, value: Value, row: int) -> None:
        match value:
            case None:
                pass
            case str():
                fill_text(cell, value)
            case Formula(text):
                cell.value = "=" + text.format(row=row)
            case datetime.date():
                cell.value = value
            case _:
                cell.value = self.units.number(kind, value)

    def _cell(self, row: int, column: int) -> Cell:
        cell = self.sheet.cell(row, column)
        assert isinstance(cell, Cell)
        return cell


def _aligned(kind: Kind, column: int) -> Alignment:
    """Put figures to the right and all else to the left, a little off the figures beside it."""
    if kind in {Kind.TEXT, Kind.DATE, Kind.MONTH}:
        return Alignment(horizontal="left", indent=min(column - 1, 1), vertical="center")
    return Alignment(horizontal="right", vertical="center", shrink_to_fit=True)  # rather small than ####
