"""Cells as they stand in a sheet's file: text, numbers and dates to the XML of SpreadsheetML.

A million rows are ten million cells: each column gets its own small function, made once.
"""

import datetime
import re
from collections.abc import Callable
from typing import Any, TypeAlias

from loyalty_desk.documents.workbook import CellKind, Column
from loyalty_desk.domain.money import decimal

CellWriter: TypeAlias = Callable[[str, Any], str]
"""Takes the row's number and a value that is not None; gives the cell's XML."""

LONGEST_TEXT = 32_767  # UTF-16 units, Excel's limit
_DAY_ZERO = 693_594  # 1899-12-30 as an ordinal
_FIRST_DAY = 693_655  # 1900-03-01: Excel counts a 29 February 1900 that never was
_SECONDS_A_DAY = 86_400

_MARKUP = re.compile("[&<>]")
_SPECIAL = re.compile("[\r_\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def plain_text(text: str) -> str:
    """Return `text` so that a sheet can hold it: what none can becomes U+FFFD, the overlong ends in an ellipsis."""
    if len(text) * 2 > LONGEST_TEXT:
        text = _shortened(text)
    if not _SPECIAL.search(text):
        return text
    text = _FORBIDDEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _ESCAPE.sub("_x005F_", text)


def clean(text: str) -> str:
    """Return `plain_text` as XML content."""
    text = plain_text(text)
    if not _MARKUP.search(text):
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def serial(day: datetime.date) -> int | None:
    """Return the number by which sheets count days, None for days they do not know."""
    ordinal = day.toordinal()
    return ordinal - _DAY_ZERO if ordinal >= _FIRST_DAY else None


def number(kind: CellKind, value: int, decimals: int) -> str:
    """Return money, points, percents or whole numbers as the exact decimal a cell holds."""
    match kind:
        case CellKind.MONEY:
            return decimal(value, decimals)
        case CellKind.POINTS:
            return decimal(value, 2)
        case CellKind.PERCENT:
            return decimal(value, 4)
    return str(value)


def cell_writer(column: Column, letter: str, style: int) -> CellWriter:
    """Return the function that writes the cells of `column`."""
    start, style_text = f'<c r="{letter}', f'" s="{style}"'
    match column.kind:
        case CellKind.TEXT:
            return _text_writer(start, style_text)
        case CellKind.CODE:
            names, write = column.names, _text_writer(start, style_text)
            return lambda row, value: write(row, names.get(value, value))
        case CellKind.DATE | CellKind.TIME | CellKind.MOMENT:
            return _time_writer(start, style_text, column.kind)
    return _number_writer(start, style_text, column)


def _text_writer(start: str, style: str) -> CellWriter:
    middle = f'{style} t="inlineStr"><is><t xml:space="preserve">'
    return lambda row, value: f"{start}{row}{middle}{clean(value)}</t></is></c>"


def _number_writer(start: str, style: str, column: Column) -> CellWriter:
    kind, decimals, middle = column.kind, column.decimals, f"{style}><v>"
    return lambda row, value: f"{start}{row}{middle}{number(kind, value, decimals)}</v></c>"


def _time_writer(start: str, style: str, kind: CellKind) -> CellWriter:
    middle, as_text = f"{style}><v>", _text_writer(start, style)

    def write(row: str, value: datetime.date | datetime.time) -> str:
        days = 0 if kind is CellKind.TIME or isinstance(value, datetime.time) else serial(value)
        if days is None:
            return as_text(row, value.isoformat())
        return f"{start}{row}{middle}{days if kind is CellKind.DATE else days + _share_of_day(value)}</v></c>"

    return write


def _share_of_day(value: datetime.date | datetime.time) -> float:
    if not isinstance(value, datetime.datetime | datetime.time):
        return 0
    return (value.hour * 3600 + value.minute * 60 + value.second) / _SECONDS_A_DAY


def _shortened(text: str) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) <= LONGEST_TEXT * 2:
        return text
    return (
        units[: (LONGEST_TEXT - 1) * 2].decode("utf-16-le", "replace").removesuffix("\ufffd")
        + "\N{HORIZONTAL ELLIPSIS}"
    )
