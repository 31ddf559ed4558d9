"""A keyboard for tests: key events with scan codes and time stamps at a window, as the system sends them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.devices.keystroke import TOP_ROW, TOP_ROW_FIRST

PLAIN = Qt.KeyboardModifier.NoModifier
LAYOUTS = {
    "us": "1234567890",
    "ru": "1234567890",
    "de": "1234567890",
    "fr": "&é\"'(-è_çà",
    "fr, Caps Lock": "&É\"'(-È_ÇÀ",
    "cs": "+ěščřžýáíé",
    "fa": "۱۲۳۴۵۶۷۸۹۰",
}


@dataclass
class Keyboard:
    """Types at one window; `now_ms` goes on with each key."""

    widget: QWidget
    layout: str = "us"
    now_ms: int = 1_000

    def scan(self, code: str, *, gap_ms: int = 4, ending: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Type `code` as a scanner does."""
        for sign in code:
            self.key(sign, gap_ms=gap_ms)
        if ending is not None:
            self.press(ending, "\t" if ending == Qt.Key.Key_Tab else "\r", gap_ms=gap_ms)

    def type(self, text: str, *, gap_ms: int = 120) -> None:
        """Type `text` as a person does."""
        self.scan(text, gap_ms=gap_ms, ending=None)

    def key(self, sign: str, *, gap_ms: int = 4, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press and release the key that has `sign` on it."""
        place = TOP_ROW.find(sign)
        if place >= 0 and modifiers == PLAIN:
            text = LAYOUTS[self.layout][place]
            self.press(ord(text[0].upper()), text, gap_ms=gap_ms, scan_code=(TOP_ROW_FIRST or 0) + place)
        else:
            self.press(ord(sign.upper()), sign, gap_ms=gap_ms, modifiers=modifiers)

    def press(
        self,
        key: int,
        text: str = "",
        *,
        gap_ms: int = 120,
        scan_code: int = 0,
        modifiers: Qt.KeyboardModifier = PLAIN,
    ) -> None:
        """Press and release one key, `gap_ms` after the one before."""
        self.now_ms += gap_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.send(kind, key, text, scan_code=scan_code, modifiers=modifiers)

    def send(
        self,
        kind: QEvent.Type,
        key: int,
        text: str = "",
        *,
        scan_code: int = 0,
        modifiers: Qt.KeyboardModifier = PLAIN,
        repeated: bool = False,
    ) -> bool:
        """Send one event, a press after its shortcut override; return whether an override was claimed."""
        window = window_of(self.widget)
        claimed = False
        event = QKeyEvent(kind, key, modifiers, scan_code, 0, 0, text, repeated)
        event.setTimestamp(self.now_ms)
        if kind is QEvent.Type.KeyPress:
            override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, scan_code, 0, 0, text, repeated)
            override.setTimestamp(self.now_ms)
            override.ignore()
            QCoreApplication.sendEvent(window, override)
            claimed = override.isAccepted()
        QCoreApplication.sendEvent(window, event)
        return claimed


def show_with_focus(qtbot: QtBot, widget: QWidget) -> None:
    """Show a window and wait until the keyboard is its own; only then the wedge knows it."""
    widget.show()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window_of(widget))


def window_of(widget: QWidget) -> QWindow:
    """Return the system window in which a widget is drawn."""
    window = widget.window().windowHandle()
    assert window is not None
    return window
