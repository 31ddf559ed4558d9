"""The trend as a picture: bars of members' sales with those of others on top.

Imports pyqtgraph, so import this module only when a chart is opened.
"""

from collections.abc import Sequence
from math import floor, log10

import pyqtgraph
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.amounts import plain_money, short_money
from loyalty_desk.ui.reports.period import Kind
from loyalty_desk.ui.reports.period_words import capital, month_name
from loyalty_desk.ui.reports.report import Part
from loyalty_desk.ui.theme import Colour, colour

_BAR = 0.62  # of the room between two bars
_LINES = 4
_NAMES = 10  # as many names as fit below


class TrendChart(QWidget):
    """Stacked bars; the pointer on one of them tells its figures."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._parts: tuple[Part, ...] = ()
        self._kind = Kind.DAY
        self._view = pyqtgraph.PlotWidget(self)
        self._plot = self._view.getPlotItem()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self._calm()

    def show_parts(self, parts: Sequence[Part], kind: Kind) -> None:
        """Draw other days or months."""
        self._parts, self._kind = tuple(parts), kind
        self._draw()

    def part_at(self, place: QPoint) -> Part | None:
        """Return the day or month whose bar stands at `place`."""
        near = round(self._plot.vb.mapSceneToView(self._view.mapToScene(place)).x())
        return self._parts[near] if 0 <= near < len(self._parts) else None

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def event(self, event: QEvent) -> bool:
        """Tell the figures of the bar below the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            part = self.part_at(event.pos())
            QToolTip.showText(event.globalPos(), self._tip(part) if part else "", self)
            return True
        return super().event(event)

    def _calm(self) -> None:
        """Turn off what a report does not need: menus, zooming, and taking the wheel from the page."""
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAntialiasing(True)
        font = self.font()
        font.setPixelSize(12)
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setStyle(tickLength=0, tickTextOffset=8, tickFont=font)

    def _draw(self) -> None:
        self._view.setBackground(colour("surface"))
        self._plot.clear()
        unit = 10**self._formats.decimals
        members = [part.member_money / unit for part in self._parts]
        both = [part.money / unit for part in self._parts]
        self._add_bars([0.0] * len(members), members, "accent")
        self._add_bars(members, both, "gold")
        highest = max((*both, 0.0))
        self._name_axes(highest)
        self._plot.setXRange(-0.6, max(len(both), 1) - 0.4, padding=0)
        self._plot.setYRange(0, highest * 1.06 or 1, padding=0)

    def _add_bars(self, low: list[float], high: list[float], tone: Colour) -> None:
        bars = pyqtgraph.BarGraphItem(
            x=list(range(len(low))),
            width=_BAR,
            y0=low,
            y1=high,
            brush=colour(tone),
            pen=pyqtgraph.mkPen(None),
        )
        self._plot.addItem(bars)

    def _name_axes(self, highest: float) -> None:
        unit = 10**self._formats.decimals
        ticks = [(tick, short_money(self._formats, round(tick * unit))) for tick in _round_ticks(highest)]
        self._plot.getAxis("left").setTicks([ticks])
        step = -(-len(self._parts) // _NAMES) or 1
        names = [(place, self._name(part)) for place, part in enumerate(self._parts) if not place % step]
        self._plot.getAxis("bottom").setTicks([names])
        for tick, _ in ticks:
            line = pyqtgraph.InfiniteLine(tick, angle=0, pen=pyqtgraph.mkPen(colour("line"), width=1))
            line.setZValue(-1)
            self._plot.addItem(line)
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(pyqtgraph.mkPen(None))
            axis.setTickPen(pyqtgraph.mkPen(colour("surface")))
            axis.setTextPen(pyqtgraph.mkPen(colour("soft")))

    def _name(self, part: Part) -> str:
        if self._kind is Kind.MONTH:
            return month_name(part.start, self._formats)[:3]
        return str(part.start.day)

    def _tip(self, part: Part) -> str:
        when = self._formats.month(part.start) if self._kind is Kind.MONTH else self._formats.day(part.start)
        lines = (
            capital(when),
            self.tr("Members: {money}").format(money=plain_money(self._formats, part.member_money)),
            self.tr("Others: {money}").format(money=plain_money(self._formats, part.other_money)),
        )
        return "\n".join(lines)


def _round_ticks(highest: float) -> list[float]:
    """Return round numbers from 0 up to the highest bar, about four of them."""
    if highest <= 0:
        return [0.0]
    rough = highest / _LINES
    size = 10.0 ** floor(log10(rough))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= rough)
    return [step * place for place in range(int(highest / step) + 1)]
