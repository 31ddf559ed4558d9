"""The first sheet of an Excel workbook, after a look at what the file would unpack to."""

import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from loyalty_desk.documents.table_file import MOST_COLUMNS, MOST_ROWS, Row
from loyalty_desk.domain.errors import Trouble

_MOST_UNPACKED = 2 << 30
_MOST_TEXTS = 128 << 20  # the workbook's table of texts is held in memory
_SMALL = 10 << 20
_MOST_RATIO = 100
_EMPTY_IN_A_ROW = 1_000  # then the sheet is taken to end
_PARTS = 10_000


def excel_rows(path: Path) -> Iterator[Row]:
    """Give the rows of the first sheet; raises Trouble `too_large` and `not_a_table`."""
    _refuse_bombs(path)
    from openpyxl import load_workbook

    try:
        with closing(load_workbook(path, read_only=True, data_only=True, keep_links=False)) as book:
            if not book.worksheets:
                raise Trouble("not_a_table", "no sheet")
            yield from _rows(book.worksheets[0])
    except (Trouble, MemoryError):
        raise
    except OSError as error:
        raise Trouble("disk_error", str(error)) from error
    except Exception as error:  # what a broken workbook makes the library raise is not told anywhere
        raise Trouble("not_a_table", f"{type(error).__name__}: {error}") from error


def _rows(sheet: Any) -> Iterator[Row]:
    sheet.reset_dimensions()  # what a file says of its size is not to be believed
    empty = 0
    rows = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True)
    for number, cells in enumerate(rows, start=1):
        if any(cell is not None for cell in cells):
            empty = 0
            yield Row(number, tuple(cell.strip() if isinstance(cell, str) else cell for cell in cells))
            continue
        empty += 1
        if empty == _EMPTY_IN_A_ROW:
            return


def _refuse_bombs(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise Trouble("not_a_table", str(error)) from error
    unpacked = sum(part.file_size for part in parts)
    texts = sum(part.file_size for part in parts if part.filename.endswith("sharedStrings.xml"))
    real = max(path.stat().st_size, 1)
    if len(parts) > _PARTS or unpacked > _MOST_UNPACKED or texts > _MOST_TEXTS:
        raise Trouble("too_large", f"{len(parts)} parts, {unpacked} bytes")
    if unpacked > _SMALL and unpacked // real > _MOST_RATIO:
        raise Trouble("too_large", f"unpacks to {unpacked // real} times its size")
