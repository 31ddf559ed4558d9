"""Cells that hold any text as plain text, numbers exactly, and days as sheets know them."""

import datetime
import re
from decimal import Decimal
from typing import Any

from openpyxl.cell import Cell

from loyalty_desk.documents.workbook import CellKind, Column

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


def fill(cell: Cell, value: Any, column: Column) -> None:
    """Put a value of the column's kind into a cell."""
    match column.kind:
        case CellKind.TEXT:
            fill_text(cell, value)
        case CellKind.CODE:
            fill_text(cell, column.names.get(value, value))
        case CellKind.DATE | CellKind.TIME | CellKind.MOMENT:
            _fill_time(cell, value, column.kind)
        case _:
            cell.value = exact(column.kind, value, column.decimals)


def exact(kind: CellKind, value: int, decimals: int) -> Decimal | int:
    """Return money, points, percents or whole numbers as the exact number a cell holds."""
    places = {CellKind.MONEY: decimals, CellKind.POINTS: 2, CellKind.PERCENT: 4}.get(kind, 0)
    return Decimal(value).scaleb(-places) if places else value


def _fill_time(cell: Cell, value: datetime.date | datetime.time, kind: CellKind) -> None:
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
