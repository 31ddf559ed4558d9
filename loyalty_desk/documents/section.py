"""The parts of a printed page: a heading with sentences, keys or rows of figures below it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from loyalty_desk.documents.a4_page import POINT
from loyalty_desk.documents.paragraph import Paragraph

INK, SOFT, LINE = QColor("#111827"), QColor("#667085"), QColor("#D0D5DD")

_HEADING = 1.15  # of the size of the text
_VALUE = 0.7  # of the width, at most for a figure at the right
_UNBROKEN = 1_000_000
_KEY = 0.3  # of the width, at most for a key at the left


@dataclass(frozen=True)
class Item:
    """A sentence; `key` stands in a frame before it, `value` at the right end of its line."""

    text: str
    key: str = ""
    value: str = ""
    strong: bool = False


@dataclass(frozen=True)
class Section:
    """Items under a heading."""

    heading: str
    items: tuple[Item, ...] = ()

    def cut_to(self, most: int, more: str) -> "Section":
        """Return the section with its first items, and a last one that says how many `{count}` more there are."""
        left = len(self.items) - most
        if left < 1 or (left == 1 and most):
            return self
        return replace(self, items=(*self.items[:most], Item(more.format(count=left))))


@dataclass(frozen=True)
class _Placed:
    """A paragraph and where it stands in its row."""

    paragraph: Paragraph
    x: float
    y: float
    colour: QColor


@dataclass(frozen=True)
class Row:
    """What is never parted: a heading, or one item. `above` is the gap to what stands before it."""

    height: float
    above: float
    parts: tuple[_Placed, ...]
    frames: tuple[QRectF, ...] = ()
    dots: tuple[QRectF, ...] = ()
    heads: bool = False  # a heading, which never ends a column

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the row with its upper left corner at a place."""
        painter.setPen(QPen(LINE, 25))
        painter.setBrush(QColor("#F5F6F8"))
        for frame in self.frames:
            painter.drawRoundedRect(frame.translated(x, y), 90, 90)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(SOFT)
        for dot in self.dots:
            painter.drawEllipse(dot.translated(x, y))
        for part in self.parts:
            part.paragraph.draw(painter, x + part.x, y + part.y, part.colour)


def rows_of(section: Section, size: float, width: float, accent: QColor) -> Iterator[Row]:
    """Yield a section as rows, its heading first, laid out in a size (points) and a width."""
    heading = Paragraph(section.heading, size * _HEADING, width, strong=True)
    yield Row(heading.height, size * POINT, (_Placed(heading, 0, 0, accent),), heads=True)
    indent = _indent(section, size, width)
    dotted = len(section.items) > 1 and not indent and not any(item.value for item in section.items)
    for item in section.items:
        yield _row(item, size, width, indent=size * POINT * 0.8 if dotted else indent, dotted=dotted)


def height_of(rows: Sequence[Row]) -> float:
    """Return the height of rows that stand below each other."""
    return sum(row.height for row in rows) + sum(row.above for row in rows[1:])


def _indent(section: Section, size: float, width: float) -> float:
    """Return how far texts stand from the left, so that they are below each other behind the widest key."""
    keys = [Paragraph(item.key, size, width * _KEY, strong=True).breadth for item in section.items if item.key]
    return max(keys) + size * POINT * 1.4 if keys else 0


def _row(item: Item, size: float, width: float, *, indent: float, dotted: bool) -> Row:
    unit = size * POINT
    parts, frames = [], []
    text = Paragraph(item.text, size, width - indent, strong=item.strong)
    if item.value:
        right = width * _VALUE
        value = Paragraph(item.value, size, right, strong=item.strong, align=Qt.AlignmentFlag.AlignRight)
        room = width - indent - value.breadth - unit * 0.8
        beside = _longest_word(item, size) <= room
        text = Paragraph(item.text, size, room, strong=item.strong) if beside else text
        parts.append(_Placed(value, width - right, 0 if beside else text.height, INK))
    parts.append(_Placed(text, indent, 0, INK))
    if item.key:
        key = Paragraph(item.key, size, width * _KEY, strong=True)
        parts.append(_Placed(key, unit * 0.4, 0, INK))
        frames.append(QRectF(0, -unit * 0.12, key.breadth + unit * 0.8, key.height + unit * 0.24))
    dots = (QRectF(unit * 0.1, unit * 0.5, unit * 0.28, unit * 0.28),) if dotted else ()
    height = max(part.y + part.paragraph.height for part in parts)
    return Row(height, unit * (0.55 if item.key else 0.35), tuple(parts), tuple(frames), dots)


def _longest_word(item: Item, size: float) -> float:
    words = (Paragraph(word, size, _UNBROKEN, strong=item.strong) for word in item.text.split(" "))
    return max(word.breadth for word in words)
