"""Keys that act at once, as those of KeyButton do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget


def bind(button: QAbstractButton, key: str) -> None:
    """Let `key` press `button` at once, while it can be seen and pressed."""
    shortcut = QShortcut(QKeySequence(key), button)
    shortcut.activated.connect(button.click)


def bind_key(widget: QWidget, key: str, act: Callable[[], None]) -> None:
    """Let `key` do something while `widget` can be seen, wherever the focus is."""
    QShortcut(QKeySequence(key), widget).activated.connect(act)


def bind_within(widget: QWidget, key: str, act: Callable[[], None]) -> None:
    """Let `key` do something while the focus is in `widget`."""
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
