"""A field as a small chip that can be dragged onto a column."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.pill import Pill

MIME = "application/x-loyalty-desk-field"


class FieldChip(Pill):
    """Shows whether its field has a column: accent when it has, red when it is needed and has none."""

    def __init__(self, field: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "soft", parent)
        self.field = field
        self._pressed: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag it onto its column"))

    def show_state(self, *, placed: bool, needed: bool) -> None:
        """Show whether the field has a column, and whether it needs one."""
        dress(self, tone="accent" if placed else "bad" if needed else "soft")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin the drag once the mouse is far enough away."""
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(carried(self.field))
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.CopyAction)


def carried(field: str) -> QMimeData:
    """Return what is dragged for a field."""
    data = QMimeData()
    data.setData(MIME, field.encode())
    return data
