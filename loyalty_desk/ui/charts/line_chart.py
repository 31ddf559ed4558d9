"""Lines over time, with the room below the first one filled or a band around them where asked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from loyalty_desk.ui.charts.axes import Axes
from loyalty_desk.ui.charts.brushes import Look, look_of, spot
from loyalty_desk.ui.charts.legend import Entry, Legend, Sign
from loyalty_desk.ui.charts.time_chart import TimeChart
from loyalty_desk.ui.charts.values import LineData, Number, Series
from loyalty_desk.ui.theme import Colour, colour

_ROOMY = 26.0  # px from point to point from which on each has its mark
_BAND, _AREA = 0.18, 0.13  # how strong their colour is


class LineChart(TimeChart):
    """One to three lines; the axis begins at zero unless `from_zero` is false."""

    to_edges = True
    chosen = Signal(int)

    def __init__(
        self,
        tick_text: Callable[[float], str],
        *,
        from_zero: bool = True,
        least: float = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tick_text, least=least, parent=parent)
        self._data = LineData((), (), ())
        self._from_zero = from_zero

    def show_data(self, data: LineData) -> None:
        """Draw other lines."""
        self._data = data
        self.start_again()

    def labels(self) -> Sequence[str]:
        """Return the names of the places."""
        return self._data.labels

    def extremes(self) -> tuple[float, float]:
        """Return the lowest and highest number of all lines and the band; from zero on if asked."""
        band = self._data.band
        rows = [series.values for series in self._data.series] + ([band.low, band.high] if band else [])
        numbers = [float(value) for row in rows for value in row if value is not None]
        zero = [0.0] if self._from_zero or not numbers else []
        return min(numbers + zero), max(numbers + zero)

    def legend(self) -> Legend:
        """Return the names of the lines and of the band."""
        series = self._data.series
        entries = [Entry(one.name, one.tone, look_of(place), Sign.LINE) for place, one in enumerate(series)]
        band = self._data.band
        return Legend([*entries, Entry(band.name, band.tone, Look.FULL, Sign.BAND)] if band else entries)

    def tip_of(self, mark: int) -> str:
        """Return the figures of a place."""
        return self._data.tips[mark]

    def choose(self, mark: int) -> None:
        """Say which place was chosen."""
        self.chosen.emit(mark)

    def draw(self, painter: QPainter) -> None:
        """Paint legend, axes, areas, and the lines from the last to the first."""
        axes = self.axes()
        self.legend().draw(painter, self.width())
        self._draw_areas(painter, axes)
        axes.draw(painter)
        if self.marked is not None:
            painter.setPen(QPen(colour("line_strong"), 1))
            across = round(axes.x(self.marked)) + 0.5
            painter.drawLine(QPointF(across, axes.plot.top()), QPointF(across, axes.plot.bottom()))
        for number in reversed(range(len(self._data.series))):
            self._draw_line(painter, axes, self._data.series[number], look_of(number))

    def _draw_areas(self, painter: QPainter, axes: Axes) -> None:
        band = self._data.band
        if band:
            for places in _runs([None if None in pair else 0 for pair in zip(band.low, band.high, strict=True)]):
                high = _points(axes, places, band.high)
                _fill_area(painter, [*high, *reversed(_points(axes, places, band.low))], band.tone, _BAND)
        if self._data.filled and self._data.series:
            first = self._data.series[0]
            foot = axes.y(max(axes.scale.low, 0.0))
            for places in _runs(first.values):
                above = _points(axes, places, first.values)
                ends = [QPointF(above[-1].x(), foot), QPointF(above[0].x(), foot)]
                _fill_area(painter, [*above, *ends], first.tone, _AREA)

    def _draw_line(self, painter: QPainter, axes: Axes, series: Series, look: Look) -> None:
        runs = _runs(series.values)
        painter.setPen(QPen(colour(series.tone), 2.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for places in runs:
            painter.drawPolyline(QPolygonF(_points(axes, places, series.values)))
        spotted = {places[-1] for places in runs if len(places) == 1 or places is runs[-1]} | {self.marked}
        every = len(self._data.labels) < 2 or axes.x(1) - axes.x(0) >= _ROOMY
        for places in runs:
            for place, point in zip(places, _points(axes, places, series.values), strict=True):
                if every or place in spotted:
                    spot(painter, point, tone=series.tone, look=look, size=6 if place == self.marked else 4)


def _runs(values: Sequence[Number | None]) -> list[list[int]]:
    """Return the places of numbers that stand side by side, without gaps."""
    runs: list[list[int]] = []
    for place, value in enumerate(values):
        if value is None:
            continue
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _points(axes: Axes, places: Sequence[int], values: Sequence[Number | None]) -> list[QPointF]:
    return [QPointF(axes.x(place), axes.y(float(values[place] or 0))) for place in places]


def _fill_area(painter: QPainter, corners: Sequence[QPointF], tone: Colour, strength: float) -> None:
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    ink = colour(tone)
    ink.setAlphaF(strength)
    painter.fillPath(path, ink)
