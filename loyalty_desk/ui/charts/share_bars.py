"""A list of bars: the name at the left, the figure at the right, how they compare between them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalty_desk.ui.charts.chart import Chart
from loyalty_desk.ui.charts.values import ShareRow
from loyalty_desk.ui.theme import GAP, STEP, Colour, colour

_LOW = 8.0  # px a bar is high
_SIDE = 4.0
_ONE_LINE = 480  # px from which on names, bars and figures stand in one line
_NAMES = 0.45  # of the width for names then, at most
_LINE_ROW, _TWO_LINE_ROW = 34, 48


class ShareBars(Chart):
    """Rows as high as their texts; narrow ones have the bar and the note below the name and the figure."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ShareRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_data(self, rows: tuple[ShareRow, ...]) -> None:
        """Draw other rows."""
        self._rows = rows
        self.start_again()

    def mark_count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def mark_at(self, place: QPointF) -> int | None:
        """Return the row below the pointer."""
        row = int(place.y() // self._row_height())
        return row if 0 <= row < len(self._rows) and self.rect().contains(place.toPoint()) else None

    def box_of(self, mark: int) -> QRectF:
        """Return the room of a row."""
        high = self._row_height()
        return QRectF(1, mark * high + 1, self.width() - 2, high - 2)

    def bar_of(self, mark: int) -> QRectF:
        """Return where the bar of a row is; one below zero goes to the left of where the others begin."""
        track = self._track(mark)
        numbers = [float(row.value) for row in self._rows]
        low, high = min((*numbers, 0.0)), max((*numbers, 0.0))
        scale = track.width() / ((high - low) or 1)
        start, end = sorted((-low * scale, (numbers[mark] - low) * scale))
        return QRectF(track.left() + start, track.top(), max(end - start, 2.0 if numbers[mark] else 0.0), _LOW)

    def tip_of(self, mark: int) -> str:
        """Return the hover text of a row, or all its words."""
        row = self._rows[mark]
        return row.tip or "\n".join(text for text in (row.name, f"{row.text} {row.note}".strip()) if text)

    def next_mark(self, mark: int, across: int, down: int) -> int:
        """Return the row above or below."""
        return min(max(mark + down, 0), len(self._rows) - 1)

    def choose(self, mark: int) -> None:
        """Say which row was chosen."""
        self.chosen.emit(mark)

    def hasHeightForWidth(self) -> bool:
        """Return that narrow rows are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        return len(self._rows) * (_LINE_ROW if width >= _ONE_LINE else _TWO_LINE_ROW)

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        return QSize(280, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return room for all rows: they are scrolled with the page."""
        return QSize(200, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that rows of this width have."""
        super().resizeEvent(event)
        self.updateGeometry()

    def draw(self, painter: QPainter) -> None:
        """Paint all rows."""
        for mark, row in enumerate(self._rows):
            if mark == self.marked:
                _pill(painter, self.box_of(mark), "hover", 6)
            self._draw_words(painter, mark, row)
            if all(float(other.value) >= 0 for other in self._rows):
                _pill(painter, self._track(mark), "line", _LOW / 2)
            _pill(painter, self.bar_of(mark), row.tone, _LOW / 2)

    def shown_name(self, mark: int) -> str:
        """Return the name of a row, shortened where even the room beside its figure is too narrow."""
        row, metrics = self._rows[mark], QFontMetricsF(self.body_font())
        figure = QFontMetricsF(self.body_font(bold=True)).horizontalAdvance(row.text)
        end = self._track(mark).left() if self._in_line() else self._words(mark).right() - figure
        return metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, end - GAP - _SIDE + 1)

    def body_font(self, *, bold: bool = False) -> QFont:
        """Return the font of names and figures."""
        font = QFont(self.font())
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _draw_words(self, painter: QPainter, mark: int, row: ShareRow) -> None:
        words, track, note = self._words(mark), self._track(mark), self._note_width()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.body_font())
        painter.setPen(colour("text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.shown_name(mark))
        painter.setFont(self.body_font(bold=True))
        painter.drawText(words.adjusted(0, 0, -note if self._in_line() else 0, 0), right, row.text)
        painter.setFont(self.small_font())
        painter.setPen(colour("soft"))
        beside = words if self._in_line() else QRectF(words.left(), track.top() - GAP, words.width(), _LOW + 2 * GAP)
        painter.drawText(beside, right, row.note)

    def _in_line(self) -> bool:
        return self.width() >= _ONE_LINE

    def _row_height(self) -> float:
        return _LINE_ROW if self._in_line() else _TWO_LINE_ROW

    def _words(self, mark: int) -> QRectF:
        """Return the line of the name and the figure."""
        high = _LINE_ROW if self._in_line() else _TWO_LINE_ROW - 2 * STEP
        return QRectF(_SIDE, mark * self._row_height() + (0 if self._in_line() else 3), self.width() - 2 * _SIDE, high)

    def _track(self, mark: int) -> QRectF:
        """Return the room a bar may fill."""
        words = self._words(mark)
        if not self._in_line():
            return QRectF(words.left(), words.bottom(), words.width() - self._note_width(), _LOW)
        metrics = QFontMetricsF(self.body_font(bold=True))
        figures = max(metrics.horizontalAdvance(row.text) for row in self._rows) + self._note_width()
        names = max(QFontMetricsF(self.body_font()).horizontalAdvance(row.name) for row in self._rows) + GAP + 2
        left = words.left() + min(names, words.width() * _NAMES)
        return QRectF(left, words.center().y() - _LOW / 2, max(words.right() - figures - GAP - left, 1), _LOW)

    def _note_width(self) -> float:
        metrics = QFontMetricsF(self.small_font())
        widest = max((metrics.horizontalAdvance(row.note) for row in self._rows), default=0.0)
        return widest + STEP if widest else 0.0


def _pill(painter: QPainter, box: QRectF, tone: Colour, radius: float) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(box, radius, radius)
    painter.fillPath(shape, colour(tone))
