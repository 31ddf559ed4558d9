"""Cells that hold any text as plain text, numbers exactly, and days as sheets know them."""

import datetime
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from typing import Any, TypeAlias

from openpyxl.cell import Cell

from loyalty_desk.documents.workbook import CellKind, Column

Filler: TypeAlias = Callable[[Cell, Any], None]

LONGEST_TEXT = 32_767  # UTF-16 units, Excel's limit
_FIRST_DAY = datetime.date(1900, 3, 1)  # Excel counts a 29 February 1900 that never was

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


def fill_text(cell: Cell, text: str) -> None:
    """Put `text` into a cell as plain text, even when it looks like a formula or an error."""
    cell.value = plain_text(text)
    cell.data_type = "s"


def filler(column: Column) -> Filler:
    """Return what puts a value of the column's kind into a cell; a million rows are ten million cells."""
    match column.kind:
        case CellKind.TEXT:
            return fill_text
        case CellKind.CODE:
            return partial(_fill_code, column.names)
        case CellKind.DATE | CellKind.TIME | CellKind.MOMENT:
            return partial(_fill_time, column.kind)
        case CellKind.INTEGER | CellKind.SERIAL:
            return _fill_number
    return partial(_fill_decimal, -_places(column.kind, column.decimals))


def exact(kind: CellKind, value: int, decimals: int) -> Decimal:
    """Return money, points, percents or whole numbers as the exact number a cell holds."""
    return Decimal(value).scaleb(-_places(kind, decimals))


def _places(kind: CellKind, decimals: int) -> int:
    return {CellKind.MONEY: decimals, CellKind.POINTS: 2, CellKind.PERCENT: 4}.get(kind, 0)


def _fill_code(names: Mapping[str, str], cell: Cell, code: str) -> None:
    fill_text(cell, names.get(code, code))


def _fill_number(cell: Cell, number: int) -> None:
    cell.value = number


def _fill_decimal(exponent: int, cell: Cell, units: int) -> None:
    cell.value = Decimal(units).scaleb(exponent)


def _fill_time(kind: CellKind, cell: Cell, value: datetime.date | datetime.time) -> None:
    if isinstance(value, datetime.datetime):
        value = value.replace(tzinfo=None)
        value = value.time() if kind is CellKind.TIME else value
    day = value.date() if isinstance(value, datetime.datetime) else value
    if isinstance(day, datetime.date) and day < _FIRST_DAY:
        fill_text(cell, day.isoformat())
    else:
        cell.value = value


def _shortened(text: str) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) <= LONGEST_TEXT * 2:
        return text
    return (
        units[: (LONGEST_TEXT - 1) * 2].decode("utf-16-le", "replace").removesuffix("\ufffd")
        + "\N{HORIZONTAL ELLIPSIS}"
    )
