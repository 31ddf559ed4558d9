"""Takes fields that are dropped anywhere on a column of a table."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QTableView

from loyalty_desk.ui.imports.field_chip import MIME


class FieldDrops(QObject):
    """Marks the column under a dragged field; `dropped` tells the column and the field."""

    dropped = Signal(int, str)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        for view in (table, table.horizontalHeader()):
            view.setAcceptDrops(True)
            view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a drag over the table and its heads."""
        if event.type() is QEvent.Type.DragLeave:
            self._table.clearSelection()
            return True
        if isinstance(event, QDropEvent) and event.mimeData().hasFormat(MIME):
            self._follow(event)
            return True
        return super().eventFilter(watched, event)

    def _follow(self, event: QDropEvent) -> None:
        column = self._table.columnAt(int(event.position().x()))
        if column < 0:
            event.ignore()
            return
        event.acceptProposedAction()
        if isinstance(event, QDragMoveEvent):  # entering is moving, too
            self._table.selectColumn(column)
        else:
            self._table.clearSelection()
            self.dropped.emit(column, bytes(event.mimeData().data(MIME).data()).decode())
