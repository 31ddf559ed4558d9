"""What a workbook is made of: a cover, and sheets of typed columns and rows."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from loyalty_desk.domain.money import Points

Row: TypeAlias = tuple[object, ...]


class CellKind(Enum):
    """What the values of a column are; None is an empty cell in every kind."""

    TEXT = "text"  # str
    CODE = "code"  # str, shown by its name in Column.names
    MONEY = "money"  # int, minor units of the currency
    POINTS = "points"  # int, hundredths of a point
    PERCENT = "percent"  # int, hundredths of a percent
    INTEGER = "integer"  # int, how many
    SERIAL = "serial"  # int, the number of a sale or an entry: neither grouped nor summed up
    DATE = "date"  # datetime.date
    TIME = "time"  # datetime.time or datetime.datetime, of which only the clock counts
    MOMENT = "moment"  # datetime.datetime in the shop's local time


@dataclass(frozen=True)
class Column:
    """One column: heading, kind of its values, width in characters, and whether it is summed up.

    `decimals` says how many decimals money has and how many of points are shown.
    """

    heading: str
    kind: CellKind
    width: float = 14
    total: bool = False
    decimals: int = 2
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Sheet:
    """One sheet: a title, columns, and rows that are taken once, one after another, while they are written."""

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]


@dataclass(frozen=True)
class Cover:
    """What the first sheet says: where the numbers come from.

    The period is inclusive, None is open. `filters` are names and values in words; `made_at` is local time.
    """

    title: str
    shop: str
    currency: str
    made_at: datetime.datetime
    first: datetime.date | None = None
    last: datetime.date | None = None
    filters: tuple[tuple[str, str], ...] = ()
    figures: tuple["Figure", ...] = ()


@dataclass(frozen=True)
class Figure:
    """A number that stands on the cover, such as what is owed in points: value in the unit of its kind."""

    name: str
    kind: CellKind
    value: int | Points
    decimals: int = 2


@dataclass(frozen=True)
class Workbook:
    """A workbook in one language."""

    language: str
    cover: Cover
    sheets: tuple[Sheet, ...]
