"""What one key event means, whatever the keyboard layout is."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from loyalty_desk.devices.scanner import Terminator

TOP_ROW = "1234567890"
TOP_ROW_FIRST = {"win32": 2, "darwin": None}.get(sys.platform, 10)  # PC set 1; X11 and Wayland add 8; macOS has none

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_SHIFTS = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_AltGr}
_TERMINATORS = {
    Qt.Key.Key_Return: Terminator.ENTER,
    Qt.Key.Key_Enter: Terminator.ENTER,
    Qt.Key.Key_Tab: Terminator.TAB,
}


def character(event: QKeyEvent) -> str:
    """Return the digit on the key's place in the top row, else the printable text, else nothing."""
    if event.modifiers() & _COMMANDS:
        return ""
    place = -1 if TOP_ROW_FIRST is None else event.nativeScanCode() - TOP_ROW_FIRST
    if 0 <= place < len(TOP_ROW):
        return TOP_ROW[place]
    text = event.text()
    return text if text.isprintable() else ""


def terminator(event: QKeyEvent) -> Terminator | None:
    """Return which end of a code this key is, if it is one."""
    return None if event.modifiers() & _COMMANDS else _TERMINATORS.get(Qt.Key(event.key()))


def is_shift(event: QKeyEvent) -> bool:
    """Tell whether the key only changes how the next ones read."""
    return event.key() in _SHIFTS


def key_id(event: QKeyEvent) -> int:
    """Return what is equal for the press and the release of one key, though Shift may have changed between them."""
    return event.nativeScanCode() or -event.key()


def copy_of(event: QKeyEvent) -> QKeyEvent:
    """Return an equal event that Python owns; what `clone` returns is never freed."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
