"""The frame of a chart over time: level lines with their figures, and the names of the places below."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from loyalty_desk.ui.charts.ticks import Scale
from loyalty_desk.ui.theme import STEP, colour

_BETWEEN = 10  # px between two names at least


class Axes:
    """Where numbers and places stand in `room`; `to_edges` puts the first and last place at the very sides."""

    def __init__(
        self,
        room: QRectF,
        *,
        scale: Scale,
        texts: Sequence[str],
        labels: Sequence[str],
        metrics: QFontMetricsF,
        to_edges: bool,
    ) -> None:
        self.scale = scale
        self._texts = texts
        self._labels = labels
        self._metrics = metrics
        self._room = room
        self._to_edges = to_edges
        left = max((metrics.horizontalAdvance(text) for text in texts), default=0.0) + STEP
        high = metrics.height()
        side = STEP if to_edges else 0
        self.plot = room.adjusted(left, high / 2, -side, -(high + STEP))

    def y(self, number: float) -> float:
        """Return how far down a number stands."""
        return self.plot.bottom() - self.scale.share(number) * self.plot.height()

    def x(self, place: int) -> float:
        """Return how far right a place stands."""
        return self.plot.left() + self._step() * (place + (0 if self._to_edges and len(self._labels) > 1 else 0.5))

    def slot(self, place: int) -> QRectF:
        """Return the room of a place, from foot to top."""
        step = self._step()
        box = QRectF(self.x(place) - step / 2, self.plot.top(), step, self.plot.height())
        return box & self.plot.adjusted(-STEP / 2, 0, STEP / 2, 0)

    def place_at(self, spot: QPointF) -> int | None:
        """Return the place whose room `spot` is in."""
        if not self._labels or not self._room.contains(spot) or spot.x() < self.plot.left() - STEP:
            return None
        place = round((spot.x() - self.x(0)) / self._step())
        return min(max(place, 0), len(self._labels) - 1)

    def shown_labels(self) -> list[tuple[QRectF, str]]:
        """Return the names that fit, each in its room, none over another."""
        shown: list[tuple[QRectF, str]] = []
        for place in range(0, len(self._labels), self._every()):
            box = self._label_box(place)
            if not shown or box.left() >= shown[-1][0].right() + _BETWEEN / 2:
                shown.append((box, self._labels[place]))
        return shown

    def draw(self, painter: QPainter) -> None:
        """Paint lines, figures and names."""
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        high = self._metrics.height()
        for tick, text in zip(self.scale.ticks, self._texts, strict=True):
            level = round(self.y(tick)) + 0.5
            painter.setPen(QPen(colour("line_strong" if tick == 0 else "line"), 1))
            painter.drawLine(QPointF(self.plot.left(), level), QPointF(self._room.right(), level))
            painter.setPen(colour("soft"))
            box = QRectF(self._room.left(), level - high / 2, self.plot.left() - STEP - self._room.left(), high)
            painter.drawText(box, right, text)
        for box, label in self.shown_labels():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)

    def _step(self) -> float:
        count = len(self._labels)
        return self.plot.width() / max(count - 1 if self._to_edges and count > 1 else count, 1)

    def _every(self) -> int:
        widest = max((self._metrics.horizontalAdvance(label) for label in self._labels), default=0.0)
        return max(int(-(-(widest + _BETWEEN) // max(self._step(), 0.1))), 1)

    def _label_box(self, place: int) -> QRectF:
        wide, high = self._metrics.horizontalAdvance(self._labels[place]) + 2, self._metrics.height()
        left = min(max(self.x(place) - wide / 2, self._room.left()), self._room.right() - wide)
        return QRectF(left, self.plot.bottom() + STEP, wide, high)
