"""Colours to choose from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QColorDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from loyalty_desk.ui.theme import CONTROL, STEP, colour, dress

_DOT = 26


class SwatchRow(QWidget):
    """A row of named colours and a button for any other; `chosen` tells the colour as `#RRGGBB`."""

    chosen = Signal(str)

    def __init__(self, colours: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = colours[0][0]
        self._group = QButtonGroup(self)
        self._other = _Swatch("", self.tr("Own colour"))
        self._swatches = {value: _Swatch(value, name) for value, name in colours}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value, swatch in self._swatches.items():
            swatch.clicked.connect(partial(self._take, value))
            self._add(row, swatch)
        self._add(row, self._other)
        other = QPushButton(self.tr("Other…"))
        other.clicked.connect(self._ask)
        dress(other, role="ghost")
        row.addSpacing(STEP)
        row.addWidget(other)
        row.addStretch()
        self.choose(self._value)

    def value(self) -> str:
        """Return the chosen colour."""
        return self._value

    def choose(self, value: str) -> None:
        """Choose a colour without telling anybody."""
        self._value = value.upper()
        swatch = self._swatches.get(self._value, self._other)
        self._other.setVisible(swatch is self._other)
        swatch.show_colour(self._value)
        swatch.setChecked(True)

    def _add(self, row: QHBoxLayout, swatch: "_Swatch") -> None:
        self._group.addButton(swatch)
        row.addWidget(swatch)

    def _take(self, value: str) -> None:
        self.choose(value)
        self.chosen.emit(self._value)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._value), self)
        dialog.colorSelected.connect(self._take_other)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_other(self, chosen: QColor) -> None:
        self._take(chosen.name().upper())


class _Swatch(QAbstractButton):
    def __init__(self, value: str, name: str) -> None:
        super().__init__()
        self._value = value
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_colour(self, value: str) -> None:
        """Be of this colour."""
        self._value = value
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(CONTROL - 2, CONTROL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = QRectF((self.width() - _DOT) / 2, (self.height() - _DOT) / 2, _DOT, _DOT)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(colour("accent" if self.isChecked() else "text"), 2))
            painter.drawEllipse(dot.adjusted(-4, -4, 4, 4))
        if self.isChecked() and self.hasFocus():
            painter.setPen(QPen(colour("text"), 1))
            painter.drawEllipse(dot.adjusted(-5.5, -5.5, 5.5, 5.5))
        painter.setPen(QPen(colour("line_strong"), 1))
        painter.setBrush(QColor(self._value))
        painter.drawEllipse(dot)
