"""A table of fields that are darker the more they hold; heads stay in sight when it is scrolled."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from loyalty_desk.ui.charts.chart import Chart
from loyalty_desk.ui.charts.heat_grid import HeatGrid
from loyalty_desk.ui.charts.shades import ink_on, shade
from loyalty_desk.ui.charts.values import HeatCell, HeatData
from loyalty_desk.ui.theme import STEP, colour

_RADIUS = 5.0
_ROWS = 4  # as many are in sight at least
_MOST_ROWS = 13  # as many are asked for


class HeatMap(Chart):
    """Rounded fields with texts; says the row and the column of the one that was chosen."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = HeatData((), (), ())
        self._marks: list[tuple[int, int]] = []
        self._across = QScrollBar(Qt.Orientation.Horizontal, self)
        self._down = QScrollBar(Qt.Orientation.Vertical, self)
        for bar in (self._across, self._down):
            bar.hide()
            bar.valueChanged.connect(self._scrolled)

    def show_data(self, data: HeatData) -> None:
        """Draw another table."""
        self._data = data
        self._marks = [
            (row, column)
            for row, cells in enumerate(data.cells)
            for column, cell in enumerate(cells)
            if cell is not None
        ]
        self.start_again()
        self._fit()

    def grid(self) -> HeatGrid:
        """Return where the fields stand in the room of the moment."""
        return HeatGrid(
            self._data,
            metrics=QFontMetricsF(self.small_font()),
            room=QRectF(self.rect()),
            offset=QPointF(self._across.value(), self._down.value()),
        )

    def mark_count(self) -> int:
        """Return how many fields hold something."""
        return len(self._marks)

    def mark_at(self, place: QPointF) -> int | None:
        """Return the field below the pointer."""
        grid = self.grid()
        if not grid.window.contains(place):
            return None
        return next((mark for mark, spot in enumerate(self._marks) if grid.box(*spot).contains(place)), None)

    def box_of(self, mark: int) -> QRectF:
        """Return where a field is."""
        return self.grid().box(*self._marks[mark])

    def tip_of(self, mark: int) -> str:
        """Return what a field tells: its hover text, or its text with its row and column."""
        row, column = self._marks[mark]
        cell = self._cell(mark)
        return cell.tip or f"{self._data.rows[row]}, {self._data.columns[column]}\n{cell.text}"

    def next_mark(self, mark: int, across: int, down: int) -> int:
        """Return the next field that way."""
        row, column = self._marks[mark]
        ahead = [
            other
            for other, (its_row, its_column) in enumerate(self._marks)
            if ((its_row - row) * down > 0 and its_column == column)
            or ((its_column - column) * across > 0 and its_row == row)
        ]
        return min(ahead, key=lambda other: abs(other - mark), default=mark)

    def choose(self, mark: int) -> None:
        """Say which field was chosen."""
        self.chosen.emit(*self._marks[mark])

    def bring(self, mark: int) -> None:
        """Scroll until a field is in sight."""
        grid = self.grid()
        need = grid.way_to(grid.box(*self._marks[mark]))
        self._across.setValue(round(self._across.value() + need.x()))
        self._down.setValue(round(self._down.value() + need.y()))

    def sizeHint(self) -> QSize:
        """Return room for a year of months."""
        return self._size(_MOST_ROWS)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few rows; the others are scrolled to."""
        return self._size(_ROWS)

    def draw(self, painter: QPainter) -> None:
        """Paint the fields, then the heads beside them."""
        grid = self.grid()
        painter.save()
        painter.setClipRect(grid.window)
        for mark, spot in enumerate(self._marks):
            box = grid.box(*spot)
            if box.intersects(grid.window):
                self._draw_cell(painter, box, self._cell(mark), lit=mark == self.marked)
        painter.restore()
        painter.setPen(colour("soft"))
        for clip, heads in ((grid.top, grid.column_heads()), (grid.side, grid.row_heads())):
            painter.save()
            painter.setClipRect(clip)
            for box, text in heads:
                flag = Qt.AlignmentFlag.AlignLeft if clip is grid.side else Qt.AlignmentFlag.AlignHCenter
                painter.drawText(box, flag | Qt.AlignmentFlag.AlignVCenter, text)
            painter.restore()
        corner = QRectF(0, 0, grid.side.width(), grid.top.height())
        painter.drawText(corner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._data.corner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll only what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table while there is more of it that way; else the page scrolls."""
        turn = event.angleDelta()
        bar, step = (self._across, turn.x()) if abs(turn.x()) > abs(turn.y()) else (self._down, turn.y())
        before = bar.value()
        bar.setValue(before - step // 3)
        event.setAccepted(bar.value() != before)

    def _draw_cell(self, painter: QPainter, box: QRectF, cell: HeatCell, *, lit: bool) -> None:
        ground = shade(cell.heat)
        painter.setPen(colour("text") if lit else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if lit else box, _RADIUS, _RADIUS)
        painter.setPen(ink_on(ground))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell.text)

    def _cell(self, mark: int) -> HeatCell:
        row, column = self._marks[mark]
        cell = self._data.cells[row][column]
        assert cell is not None
        return cell

    def _size(self, most: int) -> QSize:
        grid = self.grid()
        rows = min(len(self._data.rows), most)
        return QSize(220, round(grid.top.height() + rows * grid.least_height) + 2 * STEP)

    def _fit(self) -> None:
        """Give each scroll bar its range and place; one that has nothing to scroll goes away."""
        grid, rect = self.grid(), self.rect()
        for bar, more, page in (
            (self._across, grid.more.width(), grid.window.width()),
            (self._down, grid.more.height(), grid.window.height()),
        ):
            bar.setRange(0, round(more))
            bar.setPageStep(round(page))
            bar.setSingleStep(round(grid.least_height))
            bar.setVisible(more > 0)
        thick = self._across.sizeHint().height()
        self._across.setGeometry(round(grid.window.left()), rect.height() - thick, round(grid.window.width()), thick)
        self._down.setGeometry(rect.width() - thick, round(grid.window.top()), thick, round(grid.window.height()))

    def _scrolled(self, _value: int) -> None:
        self.update()
