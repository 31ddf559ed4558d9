"""Colour scales: the more, the darker the accent."""

from openpyxl.formatting.rule import ColorScale, FormatObject, Rule
from openpyxl.styles.colors import Color
from openpyxl.worksheet.worksheet import Worksheet

_LEAST, _MOST = "FFF7FBFA", "FF5EB5AB"  # ink is read on both


def shade(sheet: Worksheet, cells: str) -> None:
    """Colour a range of numbers from the least to the most of them."""
    ends = [FormatObject(type="min"), FormatObject(type="max")]
    scale = ColorScale(cfvo=ends, color=[Color(rgb=_LEAST), Color(rgb=_MOST)])
    sheet.conditional_formatting.add(cells, Rule(type="colorScale", colorScale=scale))
