"""Notices: what happened, in one line, at one place; they slide in and never wait for an answer."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStyle, QToolButton, QVBoxLayout, QWidget

from loyalty_desk.ui import icons
from loyalty_desk.ui.icons import IconLabel
from loyalty_desk.ui.theme import GAP, STEP, WIDE, dress
from loyalty_desk.ui.widgets.label import Label

Kind = Literal["good", "info", "bad"]

WIDTH = 300
MOST = 3

_ICONS = {"good": "check-circle-outline", "info": "information-outline", "bad": "alert-circle-outline"}
_SECONDS: dict[Kind, float] = {"good": 6, "info": 8, "bad": 0}
_SECONDS_TO_ACT = 10


@dataclass(frozen=True)
class Action:
    """What a notice offers, such as Undo."""

    text: str
    run: Callable[[], None]


class Notices(QObject):
    """The notices of one window, at the lower left corner of `host`; more than three wait for their turn."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._shown: list[Notice] = []
        self._waiting: deque[Notice] = deque()
        host.installEventFilter(self)

    def good(self, text: str, *, action: Action | None = None, seconds: float | None = None) -> "Notice":
        """Say that something went well."""
        return self._say("good", text, action, seconds)

    def info(self, text: str, *, action: Action | None = None, seconds: float | None = None) -> "Notice":
        """Say something worth knowing."""
        return self._say("info", text, action, seconds)

    def bad(self, text: str, *, action: Action | None = None, seconds: float | None = None) -> "Notice":
        """Say that something did not work; it stays until it is closed, unless `seconds` are given."""
        return self._say("bad", text, action, seconds)

    def add(self, notice: "Notice") -> None:
        """Show a notice that was made elsewhere, such as the progress of a task."""
        notice.closed.connect(self._drop)
        notice.setParent(self._host)
        self._waiting.append(notice)
        self._bring()

    def texts(self) -> list[str]:
        """Return what is being said now, the oldest first."""
        return [notice.text() for notice in self._shown]

    def clear(self) -> None:
        """Take all notices away that nobody has to answer."""
        for notice in [*self._waiting, *self._shown]:
            if notice.passing:
                notice.close_notice()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window is resized."""
        if event.type() is QEvent.Type.Resize:
            self._arrange(slide=False)
        return super().eventFilter(watched, event)

    def _say(self, kind: Kind, text: str, action: Action | None, seconds: float | None) -> "Notice":
        usual = _SECONDS_TO_ACT if action and _SECONDS[kind] else _SECONDS[kind]
        notice = Notice(kind, text, action=action, seconds=usual if seconds is None else seconds)
        self.add(notice)
        return notice

    def _bring(self) -> None:
        while self._waiting and len(self._shown) < MOST:
            notice = self._waiting.popleft()
            notice.move(WIDE, self._host.height())
            self._shown.append(notice)
            notice.appear()
        self._arrange(slide=True)

    def _drop(self, notice: "Notice") -> None:
        if notice in self._shown:
            self._shown.remove(notice)
        elif notice in self._waiting:
            self._waiting.remove(notice)
        notice.hide()
        notice.deleteLater()
        self._bring()

    def _arrange(self, *, slide: bool) -> None:
        bottom = self._host.height() - GAP
        for notice in reversed(self._shown):
            notice.fit()
            notice.go_to(QPoint(WIDE, bottom - notice.height()), slide=slide)
            notice.raise_()
            bottom -= notice.height() + STEP


class Notice(QFrame):
    """One notice; it goes by itself after `seconds` (0: never), but not while the pointer is on it."""

    closed = Signal(QObject)

    def __init__(self, kind: Kind, text: str, *, action: Action | None = None, seconds: float = 0) -> None:
        super().__init__()
        self._action = action
        self._text = Label(text, wrap=True)
        self.passing = seconds > 0
        self._timer = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._row = QHBoxLayout(self)
        self.below = QVBoxLayout()
        self.hide()
        self.setFixedWidth(WIDTH)
        dress(self, role="notice", tone=kind)
        self._build(kind)
        self._timer.timeout.connect(self.close_notice)

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    @property
    def counting(self) -> bool:
        """Tell whether it will go by itself."""
        return self._timer.isActive()

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)
        self.fit()

    def appear(self) -> None:
        """Come to the screen, aloud for those who listen to it."""
        self.setAccessibleName(self.text())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if self.passing:
            self._timer.start()

    def close_notice(self) -> None:
        """Go away."""
        self._timer.stop()
        self.closed.emit(self)

    def fit(self) -> None:
        """Take the height that the words need."""
        self.ensurePolished()
        self._row.activate()
        self.resize(WIDTH, max(self._row.totalHeightForWidth(WIDTH), self._row.totalMinimumSize().height()))

    def go_to(self, place: QPoint, *, slide: bool) -> None:
        """Move to `place`, sliding where the system wants movement."""
        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        self._slide.stop()
        if not slide or not duration or self.pos() == place:
            self.move(place)
            return
        self._slide.setDuration(duration)
        self._slide.setEndValue(place)
        self._slide.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while it is read."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count down anew."""
        if self.passing:
            self._timer.start()
        super().leaveEvent(event)

    def _build(self, kind: Kind) -> None:
        close = QToolButton()
        icons.put(close, "close", "soft", 16)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.close_notice)
        row = self._row
        row.setContentsMargins(GAP, 12, STEP, 12)
        row.setSpacing(STEP)
        row.addWidget(IconLabel(_ICONS[kind], 20, "soft" if kind == "info" else kind), 0, Qt.AlignmentFlag.AlignTop)
        self.below.setSpacing(STEP)
        self.below.addWidget(self._text)
        row.addLayout(self.below, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        if self._action is not None:
            self.below.addWidget(self.action_button(self._action.text), 0, Qt.AlignmentFlag.AlignLeft)

    def action_button(self, text: str) -> QPushButton:
        """Return the button that does what the notice offers, and closes it."""
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._act)
        return button

    def _act(self) -> None:
        self.close_notice()
        if self._action is not None:
            self._action.run()
