"""The list of the day on the screen: painted rows with two buttons each, so that hundreds of them cost nothing."""

from enum import Enum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.today.today_model import TodayModel
from loyalty_desk.ui.today.today_row import TodayRow, buttons_in


class Act(Enum):
    """What can be done about a matter."""

    DONE = "done"
    OPEN = "open"


class TodayView(QListView):
    """Up and down go from matter to matter; Space: done, Enter: open."""

    done_requested = Signal(int)
    open_requested = Signal(int)

    def __init__(self, model: TodayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._texts = (self.tr("Done"), self.tr("Open"))
        self.setModel(model)
        self.setItemDelegate(TodayRow(model, self._texts, self))
        self.setAccessibleName(self.tr("What to do today"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        dress(self, role="plain")

    def mark(self, row: int) -> None:
        """Mark the matter in a row, or the next one that there is."""
        rows = range(self._model.rowCount())
        wanted = next((each for each in (*rows[row:], *reversed(rows[:row])) if self._model.matter(each)), None)
        if wanted is not None:
            self.setCurrentIndex(self._model.index(wanted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for with the marked matter."""
        row = self.currentIndex().row()
        if self._model.matter(row) is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.done_requested.emit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the button under the pointer is for."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        act = self._act_at(point) if event.button() is Qt.MouseButton.LeftButton else None
        if act is not None:
            signal = self.done_requested if act is Act.DONE else self.open_requested
            signal.emit(self.indexAt(point).row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a matter; a second quick click on a button is that button's."""
        point = event.position().toPoint()
        if self._act_at(point) is None and self._model.matter(self.indexAt(point).row()) is not None:
            self.open_requested.emit(self.indexAt(point).row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a button."""
        super().mouseMoveEvent(event)
        over = self._act_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _act_at(self, point: QPoint) -> Act | None:
        index = self.indexAt(point)
        if self._model.matter(index.row()) is None:
            return None
        done, opens = buttons_in(self.visualRect(index), self.font(), self._texts)
        return Act.DONE if done.contains(point) else Act.OPEN if opens.contains(point) else None
