"""The scanner that types: tells a code from typing by its speed, and keeps it out of every field and button.

A scanner has to send Enter or Tab after a code. One that sends nothing cannot be told from typing in time, so its
digits are typed; the scanner test shows it. While the wedge runs, a single printable key cannot be a shortcut.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from loyalty_desk.devices.keystroke import character, copy_of, is_shift, key_id, terminator
from loyalty_desk.devices.scanner import Burst, ScannerState, Terminator

GAP_MS = 35
TEST_GAP_MS = 300
FEWEST_KEYS = 6


class Wedge(QObject):
    """Hold fast keys back from the program's windows until they are a code or typing; off until `start`.

    It watches the windows that get the keyboard, not the application: a filter there costs 2.6 µs for every event of
    every widget.
    """

    scanned = Signal(str)
    measured = Signal(Burst)
    state_changed = Signal(ScannerState)

    def __init__(self, application: QGuiApplication, *, gap_ms: int = GAP_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = ScannerState.OFF
        self._gap_ms = gap_ms
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._text: list[str] = []
        self._gaps: list[int] = []
        self._down: set[int] = set()
        self._swallowed: set[int] = set()
        self._last_ms = 0
        self._after_code = False
        self._passing = False
        self._quiet = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._quiet.timeout.connect(self._end_quietly)
        application.focusWindowChanged.connect(self._watch)
        for window in application.topLevelWindows():
            self._watch(window)

    @property
    def state(self) -> ScannerState:
        """Return what the scanner does at the moment."""
        return self._state

    @property
    def gap_ms(self) -> int:
        """Return the longest pause between two keys of one code, in ms."""
        return self._gap_ms

    def set_gap(self, gap_ms: int) -> None:
        """Set the longest pause between two keys of one code, in ms."""
        self._gap_ms = gap_ms

    def start(self) -> None:
        """Pass codes to `scanned`; also ends a test."""
        self._enter(ScannerState.READY)

    def start_test(self) -> None:
        """Pass what arrives to `measured` instead, slow scanners too, until `start` or `stop`."""
        self._enter(ScannerState.TESTING)

    def stop(self) -> None:
        """Leave all keys alone."""
        self._enter(ScannerState.OFF)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _end_quietly(self) -> None:
        if self._is_code and self._state is ScannerState.TESTING:
            self._finish(None)
        else:
            self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the wedge keeps the event for itself."""
        if self._state is ScannerState.OFF:
            return False
        if isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            if self._passing:
                self._passing = False
                return False
            if event.type() is QEvent.Type.KeyRelease:
                return self._key_up(watched, event)
            return self._key_down(watched, event)
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self._let_go()
        return False

    def _enter(self, state: ScannerState) -> None:
        self._let_go()
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _key_down(self, window: QWindow, event: QKeyEvent) -> bool:
        gap_ms = self._gap(event)
        if gap_ms > self._limit_ms:
            self._let_go()
        if not event.isAutoRepeat():
            self._swallowed.discard(key_id(event))
        if is_shift(event):
            if self._held:
                self._wait(event)
            return False
        if not self._wants(event):
            self._let_go()
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self._take(window, event, gap_ms)
        return True

    def _wants(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return key_id(event) in self._swallowed
        if terminator(event):  # directly after a code it is a second line end, or ends a short line of a foreign code
            return self._is_code or self._after_code
        return self._is_code or character(event) != ""

    def _take(self, window: QWindow, event: QKeyEvent, gap_ms: int) -> None:
        if event.isAutoRepeat():
            return
        if self._held:
            self._gaps.append(gap_ms)
        self._down.add(key_id(event))
        self._wait(event)
        ending = terminator(event)
        if ending:
            self._finish(ending)
        else:
            self._held.append((window, copy_of(event)))
            self._text.append(character(event))

    def _key_up(self, window: QWindow, event: QKeyEvent) -> bool:
        key = key_id(event)
        if key in self._swallowed:
            if not event.isAutoRepeat():
                self._swallowed.discard(key)
            return True
        if key in self._down:
            self._down.discard(key)
            self._held.append((window, copy_of(event)))
            return True
        return False

    def _wait(self, event: QKeyEvent) -> None:
        self._last_ms = event.timestamp()
        self._quiet.start(self._limit_ms)

    def _finish(self, ending: Terminator | None) -> None:
        burst = Burst("".join(self._text), tuple(self._gaps), ending)
        complete = self._is_code
        self._swallowed |= self._down
        self._forget()
        self._after_code = True
        if complete and self._state is ScannerState.TESTING:
            self.measured.emit(burst)
        elif complete:
            self.scanned.emit(burst.text)

    def _let_go(self) -> None:
        """Type what is held back."""
        held = self._held
        self._forget()
        self._after_code = False
        for window, event in held:
            if isValid(window):
                self._passing = True
                QCoreApplication.sendEvent(window, event)
                self._passing = False

    def _forget(self) -> None:
        self._held, self._text, self._gaps, self._down = [], [], [], set()

    def _gap(self, event: QKeyEvent) -> int:
        """Return the ms since the last key by the system's own stamps, which a busy program does not falsify."""
        return max(event.timestamp() - self._last_ms, 0) if event.timestamp() and self._last_ms else 0

    @property
    def _is_code(self) -> bool:
        return len(self._text) >= FEWEST_KEYS

    @property
    def _limit_ms(self) -> int:
        return TEST_GAP_MS if self._state is ScannerState.TESTING else self._gap_ms
