"""What all our pictures of figures do alike: pointing, walking with the arrows, choosing, telling."""

from html import escape
from typing import ClassVar

from PySide6.QtCore import QEvent, QMetaMethod, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from loyalty_desk.ui.theme import colour

SMALL_TEXT = 12
_GREYED = 0.35
_RADIUS = 5.0
_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Chart(QWidget):
    """A picture of numbered marks: one tells its figures below the pointer, and Enter or a click chooses it.

    A subclass declares the signal `chosen` and gives the methods that raise NotImplementedError here.
    """

    chosen: ClassVar[Signal]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def marked(self) -> int | None:
        """Return the mark below the pointer, or the one the arrows have come to."""
        return self._marked

    def mark_count(self) -> int:
        """Return how many marks there are."""
        raise NotImplementedError

    def mark_at(self, place: QPointF) -> int | None:
        """Return the mark at a place of this widget."""
        raise NotImplementedError

    def box_of(self, mark: int) -> QRectF:
        """Return where a mark is painted."""
        raise NotImplementedError

    def outline_of(self, mark: int) -> QPainterPath:
        """Return what is drawn around a mark that has the focus."""
        outline = QPainterPath()
        outline.addRoundedRect(self.box_of(mark), _RADIUS, _RADIUS)
        return outline

    def tip_of(self, mark: int) -> str:
        """Return what a mark tells, lines by newline."""
        raise NotImplementedError

    def next_mark(self, mark: int, across: int, down: int) -> int:
        """Return the mark one step from `mark`, or `mark` itself at the edge."""
        raise NotImplementedError

    def choose(self, mark: int) -> None:
        """Say that a mark was chosen."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Paint the picture."""
        raise NotImplementedError

    def bring(self, mark: int) -> None:
        """Bring a mark that the arrows come to into sight; where all are in sight there is nothing to do."""

    def mark(self, mark: int | None) -> None:
        """Show which mark is meant, and tell its figures to those who cannot see it."""
        if mark == self._marked:
            return
        self._marked = mark
        self.describe()
        self.update()

    def describe(self) -> None:
        """Say the marked figures, or all of them, in the accessible description."""
        if self._marked is None:
            tips = [self.tip_of(mark) for mark in range(self.mark_count())]
        else:
            tips = [self.tip_of(self._marked)]
        self.setAccessibleDescription("; ".join(tip.replace("\n", ", ") for tip in tips if tip))

    def small_font(self, *, bold: bool = False) -> QFont:
        """Return the font of texts in a picture."""
        font = QFont(self.font())
        font.setPixelSize(SMALL_TEXT)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def start_again(self) -> None:
        """Forget the mark: there is other data."""
        self._marked = None
        self.describe()
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in the colours of the moment, greyed while disabled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small_font())
        if not self.isEnabled():
            painter.setOpacity(_GREYED)
        self.draw(painter)
        if self.hasFocus() and self._marked is not None:
            painter.strokePath(self.outline_of(self._marked), QPen(colour("text"), 2))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the figures below the pointer at once."""
        self._point(event.position())
        if self._marked is not None:
            self._tell(event.globalPosition())
        else:
            QToolTip.hideText()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        mark = self.mark_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and mark is not None:
            self.choose(mark)

    def leaveEvent(self, _event: QEvent) -> None:
        """Forget the pointer."""
        if not self.hasFocus():
            self.mark(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first mark."""
        if self._marked is None and self.mark_count():
            self.mark(0)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the mark."""
        self.mark(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, Home and End; choose with Enter or the space bar."""
        way = _KEYS.get(Qt.Key(event.key()))
        if not self.mark_count():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._marked is not None:
            self.choose(self._marked)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk(0 if event.key() == Qt.Key.Key_Home else self.mark_count() - 1)
        elif way and self.next_mark(self._marked or 0, *way) != self._marked:
            self._walk(self.next_mark(self._marked or 0, *way))
        else:
            super().keyPressEvent(event)

    def _walk(self, mark: int) -> None:
        self.bring(mark)
        self.mark(mark)
        self._tell(QPointF(self.mapToGlobal(self.box_of(mark).bottomLeft())))

    def _point(self, place: QPointF) -> None:
        self.mark(self.mark_at(place))
        heard = self._marked is not None and self.isSignalConnected(QMetaMethod.fromSignal(self.chosen))
        self.setCursor(Qt.CursorShape.PointingHandCursor if heard else Qt.CursorShape.ArrowCursor)

    def _tell(self, where: QPointF) -> None:
        assert self._marked is not None
        text = tip_html(self.tip_of(self._marked))
        if text != QToolTip.text() or not QToolTip.isVisible():
            QToolTip.showText(where.toPoint(), text, self)


def tip_html(tip: str) -> str:
    """Return a hover text with a bold first line; nothing in it is read as HTML."""
    if not tip:
        return ""
    first, *rest = escape(tip).split("\n")
    return f"<p style='white-space:pre'>{'<br>'.join((f'<b>{first}</b>', *rest))}</p>"


def plain_html(text: str) -> str:
    """Return a hover text that breaks its lines where it gets too wide; nothing in it is read as HTML."""
    return f"<p>{escape(text)}</p>" if text else ""
