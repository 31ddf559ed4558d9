"""Keys that act at once: a button's own shortcut waits for its animation, in which a fast hand is at the next key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from loyalty_desk.ui.widgets.key_button import KeyButton


def bind(button: QAbstractButton, key: str) -> None:
    """Let `key` press `button` at once, while it can be seen and pressed."""
    shortcut = QShortcut(QKeySequence(key), button)
    shortcut.activated.connect(button.click)


def bind_within(widget: QWidget, key: str, act: Callable[[], None]) -> None:
    """Let `key` do something while the focus is in `widget`."""
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)


def bound(text: str, key: str, role: str = "") -> KeyButton:
    """Return a button that shows `key` and is pressed by it."""
    button = KeyButton(text, key, role=role, bind=False)
    bind(button, key)
    return button
