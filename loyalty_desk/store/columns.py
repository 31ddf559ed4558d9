"""Columns of whole numbers out of millions of rows; loaded when somebody needs them, as numpy comes with it."""

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from loyalty_desk.store.database import Database, Params

Numbers: TypeAlias = NDArray[np.int64]

_PIECE = 1 << 20  # letters read in one go
_EPOCH = date(1970, 1, 1).toordinal()


def columns(database: Database, names: str, rows: str, values: Params) -> list[Numbers]:
    """Return the named columns of the rows of a statement.

    They come as one value each, and are read in pieces: fetching row after row, as well as reading all at once, would
    take the interpreter away from the screen's thread.
    """
    arrays = ", ".join(f"json_group_array({name})" for name in names.split())
    (found,) = database.rows(f"SELECT {arrays} FROM ({rows})", values)
    return [np.concatenate(list(_pieces(text))) for text in found]


def day_number(day: date) -> int:
    """Return a day as `unixepoch(day) / 86400` counts it in a statement."""
    return day.toordinal() - _EPOCH


def _pieces(text: str) -> Iterator[Numbers]:
    """Give the numbers of a list in JSON."""
    start, last = 1, len(text) - 1
    while True:
        end = text.find(",", start + _PIECE)
        yield np.fromstring(text[start : last if end < 0 else end], dtype=np.int64, sep=",")
        if end < 0:
            return
        start = end + 1
