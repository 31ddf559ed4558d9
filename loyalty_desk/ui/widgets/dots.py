"""Stamps as dots: full ones are earned, empty ones are still to come."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalty_desk.ui.theme import colour

_DOT = 14
_PITCH = 20


class Dots(QWidget):
    """A row of stamps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._have = 0
        self._need = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, have: int, need: int) -> None:
        """Show `have` stamps of `need`."""
        self._have, self._need = have, need
        self.setAccessibleName(f"{have} / {need}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all dots in one row."""
        return QSize(max(self._need * _PITCH - (_PITCH - _DOT), 0), _DOT + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 2))
        for place in range(self._need):
            painter.setBrush(colour("accent") if place < self._have else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(place * _PITCH + _DOT / 2, self.height() / 2), _DOT / 2 - 1, _DOT / 2 - 1)
