"""Sections side by side: in how many columns and in which size all of them fit into their room."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from loyalty_desk.documents.a4_page import POINT
from loyalty_desk.documents.section import Row, Section, height_of, rows_of

GUTTER = 900

_LOOSEST = 1.6  # of the size: how much wider gaps between sections become where there is room


@dataclass(frozen=True)
class Setting:
    """In how many columns (one or two) and in which size of text (points); `parted`: a section may go on beside."""

    columns: int
    size: float
    parted: bool = False


@dataclass(frozen=True)
class Columns:
    """Rows, column by column, within a room; `size` is that of the text in points."""

    size: float
    columns: tuple[tuple[Row, ...], ...]
    room: QRectF

    def draw(self, painter: QPainter) -> None:
        """Draw all rows; room that is left goes between sections, up to a limit."""
        loose = min((self._loose(column) for column in self.columns), default=0)
        width = _width(self.room, len(self.columns))
        for number, column in enumerate(self.columns):
            x, y = self.room.x() + number * (width + GUTTER), self.room.y()
            for place, row in enumerate(column):
                y += (row.above + (loose if row.heads else 0)) if place else 0
                row.draw(painter, x, y)
                y += row.height

    def _loose(self, column: Sequence[Row]) -> float:
        gaps = max(1, sum(row.heads for row in column[1:]))
        return min((self.room.height() - height_of(column)) / gaps, self.size * POINT * _LOOSEST)


def arranged(sections: Iterable[Section], room: QRectF, *, setting: Setting, accent: QColor) -> Columns | None:
    """Return sections set so, the columns as equal as can be; None where they do not fit."""
    width = _width(room, setting.columns)
    blocks = _laid_out(sections, setting.size, width, accent, most=setting.columns * room.height())
    if blocks is None:
        return None
    rows = [row for block in blocks for row in block]
    columns = [tuple(rows)]
    if setting.columns > 1 and (places := list(_places(blocks, parted=setting.parted))):
        place = min(places, key=lambda place: max(height_of(rows[:place]), height_of(rows[place:])))
        columns = [tuple(rows[:place]), tuple(rows[place:])]
    fits = max(map(height_of, columns)) <= room.height()
    return Columns(setting.size, tuple(columns), room) if fits else None


def _laid_out(
    sections: Iterable[Section], size: float, width: float, accent: QColor, *, most: float
) -> list[list[Row]] | None:
    """Return the rows of each section, None as soon as they are higher than `most` without any gaps."""
    blocks: list[list[Row]] = []
    for section in sections:
        blocks.append([])
        for row in rows_of(section, size, width, accent):
            blocks[-1].append(row)
            most -= row.height
            if most < 0:
                return None
    return blocks


def _places(blocks: Sequence[Sequence[Row]], *, parted: bool) -> Iterator[int]:
    """Yield after how many rows a column may end: behind sections, or with two of their items left on both sides."""
    before = 0
    for number, block in enumerate(blocks, 1):
        if parted:
            yield from range(before + 3, before + len(block) - 1)
        before += len(block)
        if number < len(blocks):
            yield before


def _width(room: QRectF, columns: int) -> float:
    return (room.width() - (columns - 1) * GUTTER) / columns
