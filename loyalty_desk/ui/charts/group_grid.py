"""Where the areas of the map of groups stand: five by five fields, those of one group melted into one shape."""

from itertools import product

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from loyalty_desk.ui.charts.values import Group

STEPS = 5
_GAP = 3.0
_RADIUS = 6.0


class GroupGrid:
    """The fields in `room`: recency grows to the right, frequency to the top."""

    def __init__(self, room: QRectF) -> None:
        self.room = room
        self._wide, self._high = room.width() / STEPS, room.height() / STEPS

    def shape(self, group: Group) -> QPainterPath:
        """Return the area of a group with rounded corners and a gap around it."""
        whole = QPainterPath()
        for recency, frequency in group.fields:
            field = QPainterPath()
            field.addRect(self._box(recency, frequency, recency, frequency))
            whole = whole.united(field)
        whole = whole.simplified()
        core = whole.subtracted(_border(whole, _GAP + 2 * _RADIUS))
        return core.united(_border(core, 2 * _RADIUS)).simplified()

    def rooms(self, group: Group) -> list[QRectF]:
        """Return the rectangles that lie wholly in a group and in no larger one, the largest first: for its words."""
        fields = set(group.fields)
        full: list[tuple[int, int, int, int]] = []
        for (left, foot), (right, top) in product(fields, repeat=2):
            inside = set(product(range(left, right + 1), range(foot, top + 1)))
            if inside and inside <= fields:
                full.append((left, foot, right, top))
        own = [one for one in full if not any(one != other and _holds(other, one) for other in full)]
        boxes = [self._box(*one).adjusted(_GAP, _GAP, -_GAP, -_GAP) for one in own]
        return sorted(boxes, key=lambda box: -box.width() * box.height())

    def _box(self, left: int, foot: int, right: int, top: int) -> QRectF:
        """Return the room of the fields from (left, foot) to (right, top), each 1 … 5."""
        x = self.room.left() + (left - 1) * self._wide
        y = self.room.top() + (STEPS - top) * self._high
        return QRectF(x, y, (right - left + 1) * self._wide, (top - foot + 1) * self._high)


def _holds(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return one[0] <= other[0] and one[1] <= other[1] and one[2] >= other[2] and one[3] >= other[3]


def _border(path: QPainterPath, width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path)
