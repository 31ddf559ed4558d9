"""Columns of whole numbers out of millions of rows; loaded when somebody needs them, as numpy comes with it."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from loyalty_desk.store.database import Database, Params

Numbers: TypeAlias = NDArray[np.int64]


def columns(database: Database, names: str, rows: str, values: Params) -> list[Numbers]:
    """Return the named columns of the rows of a statement.

    They come as one value each: fetching row after row would take the interpreter away from the screen's thread.
    """
    arrays = ", ".join(f"json_group_array({name})" for name in names.split())
    (found,) = database.rows(f"SELECT {arrays} FROM ({rows})", values)
    return [np.fromstring(text.strip("[]"), dtype=np.int64, sep=",") for text in found]
