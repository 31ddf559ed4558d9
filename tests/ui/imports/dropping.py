"""Drags and drops as Qt sends them to a widget."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


def drag_over(target: QWidget, data: QMimeData, at: QPoint) -> bool:
    """Drag `data` over a place of `target`; tells whether it would be taken there."""
    QApplication.sendEvent(target, QDragEnterEvent(at, _COPY, data, _LEFT, _NONE))
    event = QDragMoveEvent(at, _COPY, data, _LEFT, _NONE)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target: QWidget, data: QMimeData, at: QPoint) -> None:
    """Drop `data` onto a place of `target`."""
    drag_over(target, data, at)
    QApplication.sendEvent(target, QDropEvent(at.toPointF(), _COPY, data, _LEFT, _NONE))


def drag_away(target: QWidget) -> None:
    """Leave `target` with what is dragged."""
    QApplication.sendEvent(target, QDragLeaveEvent())
