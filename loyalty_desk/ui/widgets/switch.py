"""A switch: on or off, at once."""

from PySide6.QtCore import Property, QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from loyalty_desk.ui.theme import CONTROL, colour

_TRACK = QSize(40, 22)
_KNOB = 16
_MARGIN = 3


class Switch(QAbstractButton):
    """A sliding switch; `name` is what it switches, for those who cannot see it. Space and Enter toggle it."""

    def __init__(self, name: str, *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = 1.0 if checked else 0.0
        self._slide = QPropertyAnimation(self, b"place", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._slide_over)

    def sizeHint(self) -> QSize:
        """Return a target large enough for a finger."""
        return QSize(_TRACK.width() + 4, CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle on Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, knob and focus."""
        track = QRectF(2, (self.height() - _TRACK.height()) / 2, _TRACK.width(), _TRACK.height())
        way = _TRACK.width() - _KNOB - 2 * _MARGIN
        knob = QRectF(track.left() + _MARGIN + way * self._place, track.top() + _MARGIN, _KNOB, _KNOB)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        painter.setBrush(colour("accent" if self.isChecked() else "line_strong"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.setBrush(colour("on_accent" if self.isChecked() else "surface"))
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("text"), 1.5))
            painter.drawRoundedRect(track.adjusted(-1, -1, 1, 1), track.height() / 2 + 1, track.height() / 2 + 1)

    def _slide_over(self, checked: bool) -> None:
        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        self._slide.stop()
        self._slide.setDuration(duration if self.isVisible() else 0)
        self._slide.setEndValue(1.0 if checked else 0.0)
        self._slide.start()

    def _get_place(self) -> float:
        return self._place

    def _set_place(self, place: float) -> None:
        self._place = place
        self.update()

    place = Property(float, _get_place, _set_place)
