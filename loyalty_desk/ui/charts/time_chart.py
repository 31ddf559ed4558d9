"""What bars and lines over time share: the axes, the legend above them, and walking from place to place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from loyalty_desk.ui.charts.axes import Axes
from loyalty_desk.ui.charts.chart import Chart
from loyalty_desk.ui.charts.legend import Legend
from loyalty_desk.ui.charts.ticks import Scale, round_scale

_LEAST = QSize(200, 150)
_USUAL = QSize(420, 220)
_LINE = 44  # px from level line to level line at least
_LINES = (2, 4)


class TimeChart(Chart):
    """A picture of figures at named places.

    `tick_text` words a number of the axis; `least` is the smallest step between two of them (1 for whole numbers).
    """

    to_edges = False

    def __init__(self, tick_text: Callable[[float], str], *, least: float = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tick_text = tick_text
        self._least = least

    def labels(self) -> Sequence[str]:
        """Return the names of the places."""
        raise NotImplementedError

    def extremes(self) -> tuple[float, float]:
        """Return the lowest and the highest number the axis must hold."""
        raise NotImplementedError

    def legend(self) -> Legend:
        """Return the names of the series."""
        raise NotImplementedError

    def scale(self) -> Scale:
        """Return the axis of the moment; a low picture has fewer lines."""
        least, most = _LINES
        lines = min(max(self.height() // _LINE, least), most)
        return round_scale(*self.extremes(), lines=lines, least=self._least)

    def axes(self) -> Axes:
        """Return where everything stands in the room of the moment."""
        metrics = QFontMetricsF(self.small_font())
        scale = self.scale()
        return Axes(
            QRectF(self.rect()).adjusted(0, self.legend().height(self.width(), metrics), 0, 0),
            scale=scale,
            texts=[self._tick_text(tick) for tick in scale.ticks],
            labels=self.labels(),
            metrics=metrics,
            to_edges=self.to_edges,
        )

    def mark_count(self) -> int:
        """Return how many places there are."""
        return len(self.labels())

    def mark_at(self, place: QPointF) -> int | None:
        """Return the place the pointer is nearest to."""
        return self.axes().place_at(place)

    def box_of(self, mark: int) -> QRectF:
        """Return the room of a place."""
        return self.axes().slot(mark).adjusted(1, 1, -1, -1)

    def next_mark(self, mark: int, across: int, down: int) -> int:
        """Return the place beside."""
        return min(max(mark + across, 0), self.mark_count() - 1)

    def sizeHint(self) -> QSize:
        """Return the size of a card's picture."""
        return _USUAL

    def minimumSizeHint(self) -> QSize:
        """Return the least in which it can be read."""
        return _LEAST
