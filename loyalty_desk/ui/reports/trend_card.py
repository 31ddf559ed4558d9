"""The card with the trend; its chart is loaded once the page is there."""

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.period import Kind
from loyalty_desk.ui.reports.report import Part
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.theme import GAP, STEP, Colour, colour
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label

if TYPE_CHECKING:
    from loyalty_desk.ui.reports.trend_chart import TrendChart

_HEIGHT = 220
_SWATCH = 10


class TrendCard(Card):
    """Sales of members and of others over time."""

    def __init__(self, formats: Formats, tasks: Tasks) -> None:
        super().__init__(self.tr("Sales of members and others"))
        self._formats = formats
        self._tasks = tasks
        self._chart: TrendChart | None = None
        self._loading = False
        self._parts: tuple[Part, ...] = ()
        self._kind = Kind.DAY
        self._nothing = Label(self.tr("No sales in this time."), role="soft")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._room = QHBoxLayout()
        self.set_corner(self._legend())
        self._nothing.setMinimumHeight(_HEIGHT)
        self._nothing.hide()
        self.add(self._nothing, 1)
        self.add(self._room, 1)
        self.setMinimumHeight(_HEIGHT + 72)

    @property
    def chart(self) -> "TrendChart | None":
        """The picture, once it is there."""
        return self._chart

    def show_parts(self, parts: Sequence[Part], kind: Kind) -> None:
        """Draw other days or months."""
        self._parts, self._kind = tuple(parts), kind
        some = any(part.sales for part in parts)
        self._nothing.setVisible(not some)
        if self._chart is not None:
            self._chart.setVisible(some)
            self._chart.show_parts(self._parts, kind)
        elif some and not self._loading:
            self._loading = True
            self._tasks.run(_load, done=self._build_chart, failed=_fail)

    def _build_chart(self, _loaded: None) -> None:
        from loyalty_desk.ui.reports.trend_chart import TrendChart

        self._chart = TrendChart(self._formats)
        self._chart.setMinimumHeight(_HEIGHT)
        self._chart.setAccessibleName(self.tr("Sales of members and others"))
        self._room.addWidget(self._chart)
        self.show_parts(self._parts, self._kind)

    def _legend(self) -> QWidget:
        legend = QWidget()
        row = QHBoxLayout(legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        shown: tuple[tuple[Colour, str], ...] = (("accent", self.tr("members")), ("gold", self.tr("others")))
        for tone, text in shown:
            row.addWidget(_Swatch(tone))
            row.addWidget(Label(text, role="soft"))
            row.addSpacing(GAP - STEP)
        return legend


class _Swatch(QWidget):
    def __init__(self, tone: Colour) -> None:
        super().__init__()
        self._tone: Colour = tone
        self.setFixedSize(QSize(_SWATCH, _SWATCH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._tone))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)


def _load(progress: Progress) -> None:
    """Load the heavy part of the charts; pyqtgraph itself makes types of Qt, which only the main thread may do."""
    progress.check()
    import_module("numpy")


def _fail(error: Exception) -> None:
    raise error
