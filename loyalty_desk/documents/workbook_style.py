"""The looks of workbooks: colours, number formats, and how they are printed."""

from typing import Literal

from openpyxl.styles import Font
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from loyalty_desk.documents.workbook import CellKind

ACCENT = "0F766E"
ACCENT_SOFT = "E0F2F0"
INK = "111827"
SOFT = "667085"

_FONT = "Calibri"
_A4 = 9
_DAY = {"en": "yyyy-mm-dd", "ru": "dd.mm.yyyy"}
_FORMATS = {
    CellKind.TEXT: "@",
    CellKind.CODE: "@",
    CellKind.INTEGER: "#,##0",
    CellKind.SERIAL: "0",
    CellKind.PERCENT: "0.00%",
    CellKind.DATE: "{day}",
    CellKind.TIME: "hh:mm",
    CellKind.MOMENT: "{day} hh:mm",
    CellKind.MONEY: "{number};[Red]-{number}",
    CellKind.POINTS: "{number};[Red]-{number}",
}


def font(color: str = INK, *, size: float = 11, bold: bool = False, italic: bool = False, link: bool = False) -> Font:
    """Return the workbook's font in a colour and size."""
    return Font(_FONT, sz=size, b=bold, i=italic, u="single" if link else None, color=color)


def number_format(kind: CellKind, decimals: int, language: str) -> str:
    """Return the number format of a kind: separators are those of the computer, dates those of the language."""
    number = f"#,##0.{'0' * decimals}" if decimals else "#,##0"
    return _FORMATS[kind].format(day=_DAY[language], number=number)


def fit_page(sheet: Worksheet, orientation: Literal["portrait", "landscape"]) -> None:
    """Print on A4, as wide as the page."""
    sheet.page_setup.orientation = orientation
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.7, footer=0.3)
