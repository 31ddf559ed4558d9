"""Tables that others made, CSV or Excel, read row after row in constant memory; hostile ones are refused."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple, TypeAlias

from loyalty_desk.domain.errors import Trouble

Cell: TypeAlias = str | int | float | date | datetime | time | timedelta | None

MOST_ROWS = 5_000_000
MOST_COLUMNS = 100
_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


class Row(NamedTuple):
    """A row as it is numbered in the file, from 1, and what stands in it."""

    number: int
    cells: tuple[Cell, ...]


def rows_of(path: Path) -> Iterator[Row]:
    """Give the rows of a table that are not empty, whatever its form is.

    Raises Trouble: `missing`, `not_a_table` (detail `empty`, `old_excel`, `binary`, …), `too_large`, `disk_error`.
    """
    begin = _begin_of(path)
    if not begin.strip():
        raise Trouble("not_a_table", "empty")
    if begin.startswith(_OLD_EXCEL):
        raise Trouble("not_a_table", "old_excel")
    found = _excel_rows(path) if begin.startswith(_ZIP) else _text_rows(path)
    for row in found:
        if row.number > MOST_ROWS:
            raise Trouble("too_large", f"more than {MOST_ROWS} rows")
        if any(cell not in {None, ""} for cell in row.cells):
            yield row


def is_workbook(path: Path) -> bool:
    """Tell whether a file is a workbook rather than a text; raises Trouble as `rows_of`."""
    return _begin_of(path).startswith(_ZIP)


def _begin_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(4096)
    except FileNotFoundError as error:
        raise Trouble("missing", str(path)) from error
    except OSError as error:
        raise Trouble("disk_error", str(error)) from error


def _excel_rows(path: Path) -> Iterator[Row]:
    from loyalty_desk.documents.excel_table import excel_rows

    return excel_rows(path)


def _text_rows(path: Path) -> Iterator[Row]:
    from loyalty_desk.documents.text_table import text_rows

    return text_rows(path)
