"""The map of groups: who bought lately to the right, who buys often to the top, each group an area with its name."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from loyalty_desk.ui.charts.chart import Chart
from loyalty_desk.ui.charts.group_grid import GroupGrid
from loyalty_desk.ui.charts.group_words import words_of
from loyalty_desk.ui.charts.shades import ink_on, shade
from loyalty_desk.ui.charts.values import GroupData
from loyalty_desk.ui.theme import STEP, colour

_LEAST = QSize(240, 220)
_USUAL = QSize(420, 280)
_DARKEST = 0.8  # of the accent, for the largest group


class GroupMap(Chart):
    """Areas, the darker the more customers; says the key of the one that was chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = GroupData((), "", "")

    def show_data(self, data: GroupData) -> None:
        """Draw other groups."""
        self._data = data
        self.start_again()

    def grid(self) -> GroupGrid:
        """Return where the fields stand in the room of the moment."""
        side = QFontMetricsF(self.small_font()).height() + STEP / 2
        room = QRectF(self.rect())
        return GroupGrid(room.adjusted(side if self._data.frequency else 0, 0, 0, -side if self._data.recency else 0))

    def mark_count(self) -> int:
        """Return how many groups there are."""
        return len(self._data.groups)

    def mark_at(self, place: QPointF) -> int | None:
        """Return the group below the pointer."""
        grid = self.grid()
        groups = enumerate(self._data.groups)
        return next((mark for mark, group in groups if grid.shape(group).contains(place)), None)

    def box_of(self, mark: int) -> QRectF:
        """Return the rectangle around a group."""
        return self.outline_of(mark).boundingRect()

    def outline_of(self, mark: int) -> QPainterPath:
        """Return the area of a group."""
        return self.grid().shape(self._data.groups[mark])

    def tip_of(self, mark: int) -> str:
        """Return what a group tells."""
        group = self._data.groups[mark]
        return group.tip or "\n".join(text for text in (group.name, group.figure, group.note) if text)

    def next_mark(self, mark: int, across: int, down: int) -> int:
        """Return the nearest group that way."""
        here = self.box_of(mark).center()
        ways = {other: self.box_of(other).center() - here for other in range(self.mark_count())}
        ahead = {other: way for other, way in ways.items() if way.x() * across + way.y() * down > 1}
        return min(ahead, key=lambda other: _far(ahead[other], across), default=mark)

    def choose(self, mark: int) -> None:
        """Say which group was chosen."""
        self.chosen.emit(self._data.groups[mark].key)

    def sizeHint(self) -> QSize:
        """Return the size of a card's picture."""
        return _USUAL

    def minimumSizeHint(self) -> QSize:
        """Return the least in which names can be read."""
        return _LEAST

    def draw(self, painter: QPainter) -> None:
        """Paint the areas with their words, and the names of both directions."""
        grid = self.grid()
        most = max((group.count for group in self._data.groups), default=0) or 1
        for mark, group in enumerate(self._data.groups):
            ground = shade(_DARKEST * group.count / most)
            shape = grid.shape(group)
            painter.fillPath(shape, ground)
            if mark == self.marked:
                painter.strokePath(shape, QPen(colour("text"), 1))
            painter.setPen(ink_on(ground))
            words_of(group, grid.rooms(group), self.small_font()).draw(painter)
        painter.setFont(self.small_font())
        painter.setPen(colour("soft"))
        foot = QRectF(grid.room.left(), grid.room.bottom(), grid.room.width(), self.height() - grid.room.bottom())
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self._data.recency)
        painter.save()
        painter.rotate(-90)
        side = QRectF(-grid.room.bottom(), 0, grid.room.height(), grid.room.left())
        painter.drawText(side, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._data.frequency)
        painter.restore()


def _far(way: QPointF, across: int) -> float:
    """Return how far a way is, what leads aside counting double."""
    along, aside = (way.x(), way.y()) if across else (way.y(), way.x())
    return abs(along) + 2 * abs(aside)
