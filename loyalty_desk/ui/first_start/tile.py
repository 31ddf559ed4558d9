"""A large button with words: one of a few answers."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from loyalty_desk.ui.icons import IconLabel
from loyalty_desk.ui.theme import GAP, STEP
from loyalty_desk.ui.widgets.label import Label

_ICON = 24


class Tile(QPushButton):
    """A large button with an icon, a title and lines of words; in its group the arrow keys choose."""

    def __init__(self, icon: str, title: str, sentence: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{sentence} {note}".strip())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(IconLabel(icon, _ICON, "accent"))
        head.addWidget(Label(title, role="title"), 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP, GAP, GAP, GAP)
        self._column.setSpacing(STEP)
        self._column.addLayout(head)
        self._column.addWidget(Label(sentence, wrap=True))
        self._column.addStretch(1)
        if note:
            self._column.addWidget(Label(note, tone="gold", wrap=True))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return room for all words."""
        return self._column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word and all lines."""
        return self._column.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        """Return that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        return self._column.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the window, which goes on to the next step; Space chooses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
