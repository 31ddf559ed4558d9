"""What charts are given: plain numbers with the texts that go beside them, and the table behind a picture."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from loyalty_desk.ui.theme import Colour

Number: TypeAlias = int | float | Fraction
Raw: TypeAlias = Number | str | date | None


@dataclass(frozen=True)
class Series:
    """One row of numbers over all places of a chart, with the name its legend shows; None is a gap."""

    name: str
    values: tuple[Number | None, ...]
    tone: Colour = "accent"


@dataclass(frozen=True)
class BarData:
    """Bars at named places.

    `tips` are the whole hover texts, one a place, lines by newline. `marked` is the place drawn in its tone while all
    others are grey; None draws all in their tones.
    """

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    tips: tuple[str, ...]
    marked: int | None = None


@dataclass(frozen=True)
class Band:
    """A range around a line, from `low` to `high` at each place, with the name its legend shows; None is a gap."""

    name: str
    low: tuple[Number | None, ...]
    high: tuple[Number | None, ...]
    tone: Colour = "accent"


@dataclass(frozen=True)
class LineData:
    """One to three lines over named places; `tips` as for bars. `filled` colours the room below the first line."""

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    tips: tuple[str, ...]
    band: Band | None = None
    filled: bool = False


@dataclass(frozen=True)
class HeatCell:
    """One field of a heat map: the text in it, how dark it is from 0 to 1, and its hover text."""

    text: str
    heat: float
    tip: str = ""


@dataclass(frozen=True)
class HeatData:
    """Rows of fields; None leaves a field empty. Rows may be shorter than the heads."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[HeatCell | None, ...], ...]
    corner: str = ""


@dataclass(frozen=True)
class Group:
    """A named area of the map of groups.

    `count` is its customers as a number (it sets how dark the area is), `figure` the same as a text, `note` the line
    below it (share of money). `fields` are (recency, frequency), each 1 … 5, 5 the best; they must touch each other.
    """

    key: str
    name: str
    count: int
    figure: str
    note: str
    fields: tuple[tuple[int, int], ...]
    tip: str = ""


@dataclass(frozen=True)
class GroupData:
    """All areas of the map, with the names of its two directions."""

    groups: tuple[Group, ...]
    recency: str
    frequency: str


@dataclass(frozen=True)
class ShareRow:
    """One bar of a list: its name, its length, the figure at its end, a soft note after it, and its hover text."""

    name: str
    value: Number
    text: str
    note: str = ""
    tone: Colour = "accent"
    tip: str = ""


class Kind(StrEnum):
    """What a column of a table holds; everything but text and dates stands at the right."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    POINTS = "points"
    PERCENT = "percent"
    DATE = "date"


@dataclass(frozen=True)
class Column:
    """The heading of a column and what it holds."""

    heading: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True)
class Cell:
    """The value a column is sorted and exported by (money in minor units, points in hundredths), and what is shown."""

    raw: Raw
    text: str


@dataclass(frozen=True)
class TableData:
    """The table behind a picture; `total` is its last row wherever it is sorted, if there is one."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()
