"""Bars over time, on top of each other or side by side; numbers below zero hang from the line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from loyalty_desk.ui.charts.axes import Axes
from loyalty_desk.ui.charts.brushes import Look, fill, look_of
from loyalty_desk.ui.charts.legend import Entry, Legend, Sign
from loyalty_desk.ui.charts.time_chart import TimeChart
from loyalty_desk.ui.charts.values import BarData
from loyalty_desk.ui.theme import colour

_WIDE = 0.64  # of a place's room
_WIDE_GROUP = 0.8
_WIDEST = 56.0
_RADIUS = 4.0
_SLIT = 1.5  # px between two bars that touch
_SEEN = 2.0  # px a number that is not nothing has at least


@dataclass(frozen=True)
class Bar:
    """One bar of a place: its series, and from which number to which it goes; `outer` when none goes further."""

    series: int
    foot: float
    end: float
    outer: bool


class BarChart(TimeChart):
    """Bars from zero; the numbers of a place stand on each other unless `stacked` is false."""

    chosen = Signal(int)

    def __init__(
        self,
        tick_text: Callable[[float], str],
        *,
        stacked: bool = True,
        least: float = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tick_text, least=least, parent=parent)
        self._data = BarData((), (), ())
        self._stacked = stacked

    def show_data(self, data: BarData) -> None:
        """Draw other bars."""
        self._data = data
        self.start_again()

    def labels(self) -> Sequence[str]:
        """Return the names of the places."""
        return self._data.labels

    def bars(self, place: int) -> list[Bar]:
        """Return the bars of a place, those of nothing left out."""
        numbers = [float(series.values[place] or 0) for series in self._data.series]
        found: list[Bar] = []
        for series, number in enumerate(numbers):
            if number:
                before = sum(other for other in numbers[:series] if other * number > 0) if self._stacked else 0.0
                further = any(other * number > 0 for other in numbers[series + 1 :])
                outer = not (self._stacked and further)
                found.append(Bar(series, before, before + number, outer))
        return found

    def extremes(self) -> tuple[float, float]:
        """Return the furthest ends of all bars; zero is always between them."""
        ends = [bar.end for place in range(self.mark_count()) for bar in self.bars(place)]
        return min((*ends, 0.0)), max((*ends, 0.0))

    def legend(self) -> Legend:
        """Return the names of the series."""
        series = self._data.series
        return Legend([Entry(one.name, one.tone, look_of(place), Sign.BAR) for place, one in enumerate(series)])

    def tip_of(self, mark: int) -> str:
        """Return the figures of a place."""
        return self._data.tips[mark]

    def choose(self, mark: int) -> None:
        """Say which place was chosen."""
        self.chosen.emit(mark)

    def draw(self, painter: QPainter) -> None:
        """Paint legend, axes and bars."""
        axes = self.axes()
        self.legend().draw(painter, self.width())
        if self.marked is not None:
            pale = colour("line")
            pale.setAlphaF(0.5)
            painter.fillPath(self.outline_of(self.marked), pale)
        axes.draw(painter)
        for place in range(self.mark_count()):
            for bar in self.bars(place):
                self._draw_bar(painter, axes, place, bar)

    def _draw_bar(self, painter: QPainter, axes: Axes, place: int, bar: Bar) -> None:
        calm = self._data.marked not in (None, place)
        tone = "line_strong" if calm else self._data.series[bar.series].tone
        look = look_of(bar.series) if len(self._data.series) > 1 else Look.FULL
        shape = _shape(self._box(axes, place, bar), up=bar.end > 0, outer=bar.outer)
        fill(painter, shape, tone=tone, look=look)

    def _box(self, axes: Axes, place: int, bar: Bar) -> QRectF:
        room, count = axes.slot(place).width(), 1 if self._stacked else len(self._data.series)
        wide = min(room * (_WIDE if count == 1 else _WIDE_GROUP), _WIDEST * count)
        one = wide / count
        left = axes.x(place) - wide / 2 + (0 if self._stacked else bar.series * one)
        top, low = sorted((axes.y(bar.foot), axes.y(bar.end)))
        if bar.foot:
            top, low = (top, low - _SLIT) if bar.end > 0 else (top + _SLIT, low)
        if low - top < _SEEN:
            top, low = (low - _SEEN, low) if bar.end > 0 else (top, top + _SEEN)
        # Whole pixels across: the sides of a bar are sharp.
        return QRectF(round(left), top, max(round(one - (_SLIT if count > 1 else 0)), 1), low - top)


def _shape(box: QRectF, *, up: bool, outer: bool) -> QPainterPath:
    """Return a bar; its far end is rounded when it is the outer one."""
    radius = min(_RADIUS, box.width() / 2, box.height()) if outer else 0.0
    shape = QPainterPath()
    shape.addRoundedRect(box, radius, radius)
    square = QPainterPath()
    square.addRect(box.adjusted(0, radius, 0, 0) if up else box.adjusted(0, 0, 0, -radius))
    return shape.united(square)
