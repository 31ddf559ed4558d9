"""The legend of a chart: for each series the shape it is painted with, and its name."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from loyalty_desk.ui.charts.brushes import Look, fill, spot
from loyalty_desk.ui.theme import GAP, STEP, Colour, colour

_SIGN = 18.0
_GAP = 6.0


class Sign(Enum):
    """What stands before a name."""

    BAR = auto()
    LINE = auto()
    BAND = auto()


@dataclass(frozen=True)
class Entry:
    """One name of a legend and how its series looks."""

    name: str
    tone: Colour
    look: Look
    sign: Sign


class Legend:
    """The entries in lines that break where the width ends; no lines for a single series."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries if len(entries) > 1 else ()

    def height(self, width: float, metrics: QFontMetricsF) -> float:
        """Return the height of all lines with the room below them."""
        boxes = self.boxes(width, metrics)
        return boxes[-1].bottom() + STEP if boxes else 0.0

    def boxes(self, width: float, metrics: QFontMetricsF) -> list[QRectF]:
        """Return where each entry stands."""
        found: list[QRectF] = []
        left, top, high = 0.0, 0.0, metrics.height() + 2
        for entry in self._entries:
            wide = min(_SIGN + _GAP + metrics.horizontalAdvance(entry.name) + 1, width)
            if left and left + wide > width:
                left, top = 0.0, top + high
            found.append(QRectF(left, top, wide, high))
            left += wide + GAP
        return found

    def draw(self, painter: QPainter, width: float) -> None:
        """Paint all entries from the top left corner on."""
        metrics = QFontMetricsF(painter.font())
        for entry, box in zip(self._entries, self.boxes(width, metrics), strict=True):
            _draw_sign(painter, entry, QRectF(box.left(), box.center().y() - 5, _SIGN, 10))
            painter.setPen(colour("soft"))
            room = box.adjusted(_SIGN + _GAP, 0, 0, 0)
            name = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, room.width() + 1)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)


def _draw_sign(painter: QPainter, entry: Entry, box: QRectF) -> None:
    if entry.sign is Sign.LINE:
        painter.setPen(QPen(colour(entry.tone), 2.5))
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
        spot(painter, box.center(), tone=entry.tone, look=entry.look)
        return
    shape = QPainterPath()
    shape.addRoundedRect(box.adjusted(1, -1, -1, 1), 3, 3)
    if entry.sign is Sign.BAND:
        pale = colour(entry.tone)
        pale.setAlphaF(0.2)
        painter.fillPath(shape, pale)
    else:
        fill(painter, shape, tone=entry.tone, look=entry.look)
