"""Stamps as dots: full ones are earned, empty ones are still to come."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalty_desk.ui.theme import colour

_DOT = 14
_PITCH = 20
_NARROWEST = 9  # from dot to dot; more dots than that go into a row are a line that fills


class Dots(QWidget):
    """A row of stamps; many of them stand closer, and very many are a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._have = 0
        self._need = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, have: int, need: int) -> None:
        """Show `have` stamps of `need`."""
        self._have, self._need = have, need
        self.setAccessibleName(f"{have} / {need}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for one row."""
        return QSize(_PITCH, _DOT + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stamps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = min(_PITCH, self.width() / max(self._need, 1))
        if pitch < _NARROWEST:
            self._draw_line(painter)
            return
        radius = min(_DOT, pitch - 2) / 2 - 1
        painter.setPen(QPen(colour("accent"), 2 if pitch == _PITCH else 1.5))
        for place in range(self._need):
            painter.setBrush(colour("accent") if place < self._have else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(place * pitch + radius + 1, self.height() / 2), radius, radius)

    def _draw_line(self, painter: QPainter) -> None:
        top = self.height() / 2 - 3
        painter.setPen(Qt.PenStyle.NoPen)
        for name, width in (("line", 1.0), ("accent", self._have / self._need)):
            painter.setBrush(colour("accent" if name == "accent" else "line"))
            painter.drawRoundedRect(0, round(top), round(self.width() * width), 6, 3, 3)
