"""Where the fields of a heat map stand: as wide as the room allows, never narrower than their texts."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from loyalty_desk.ui.charts.values import HeatData
from loyalty_desk.ui.theme import STEP

_GAP = 3.0
_PAD = 5.0  # px beside a text in its field
_LOW, _HIGH = 24.0, 34.0
_WIDEST = 88.0
_BAR = 12.0  # px a scroll bar takes


class HeatGrid:
    """The boxes of fields and heads in `room`, moved by `offset`; `more` is how much is out of sight."""

    def __init__(self, data: HeatData, *, metrics: QFontMetricsF, room: QRectF, offset: QPointF) -> None:
        self._data = data
        self._offset = offset
        rows, columns = len(data.rows), len(data.columns)
        side = max((metrics.horizontalAdvance(text) for text in (data.corner, *data.rows)), default=0) + 2 * STEP
        head = metrics.height() + STEP / 2 if any((*data.columns, data.corner)) else 0.0
        least = _least_width(data, metrics) + _GAP
        self.least_height = max(_LOW, metrics.height() + 2 * _PAD / 2) + _GAP
        wide, high = room.width() - side, room.height() - head
        over_right = least * columns - _GAP > wide
        over_foot = self.least_height * rows - _GAP > high - (_BAR if over_right else 0)
        wide, high = wide - (_BAR if over_foot else 0), high - (_BAR if over_right else 0)
        self._wide = least if over_right else min((wide + _GAP) / max(columns, 1), _WIDEST)
        self._high = self.least_height if over_foot else min((high + _GAP) / max(rows, 1), _HIGH)
        self.window = QRectF(side, head, wide, high)
        self.top = QRectF(side, 0, wide, head)
        self.side = QRectF(0, head, side, high)
        whole = QSizeF(self._wide * columns - _GAP, self._high * rows - _GAP)
        self.more = QSizeF(max(whole.width() - wide, 0), max(whole.height() - high, 0))

    def box(self, row: int, column: int) -> QRectF:
        """Return where a field is."""
        left = self.window.left() + column * self._wide - self._offset.x()
        top = self.window.top() + row * self._high - self._offset.y()
        return QRectF(left, top, self._wide - _GAP, self._high - _GAP)

    def column_heads(self) -> list[tuple[QRectF, str]]:
        """Return the heads above, each over its column."""
        return [
            (QRectF(self.box(0, place).left(), 0, self._wide - _GAP, self.top.height()), text)
            for place, text in enumerate(self._data.columns)
        ]

    def row_heads(self) -> list[tuple[QRectF, str]]:
        """Return the heads at the side, each beside its row."""
        return [
            (QRectF(0, self.box(place, 0).top(), self.side.width(), self._high - _GAP), text)
            for place, text in enumerate(self._data.rows)
        ]

    def way_to(self, box: QRectF) -> QPointF:
        """Return how far to scroll until `box` is in sight."""
        right, foot = max(box.right() - self.window.right(), 0), max(box.bottom() - self.window.bottom(), 0)
        left, top = min(box.left() - self.window.left(), 0), min(box.top() - self.window.top(), 0)
        return QPointF(left or right, top or foot)


def _least_width(data: HeatData, metrics: QFontMetricsF) -> float:
    texts = [cell.text for cells in data.cells for cell in cells if cell is not None]
    widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
    heads = max((metrics.horizontalAdvance(text) for text in data.columns), default=0.0)
    return max(widest + 2 * _PAD, heads + 2)
