"""The column at the left: where one can go, and whose shop it is."""

from collections.abc import Sequence
from enum import Enum
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.ui import icons
from loyalty_desk.ui.page import PageEntry
from loyalty_desk.ui.theme import STEP, colour, dress
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.pill import Pill
from loyalty_desk.ui.widgets.separator import Separator

WIDTH = 208
_ICON = 20
_SIDE = 12


class ScannerLook(Enum):
    """What is known of the scanner, as the dot beside it shows."""

    READY = "good"
    BUSY = "gold"
    MISSING = "bad"


class Navigation(QFrame):
    """Buttons for the pages given, the shop, the staff member and the scanner at the foot."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {entry.key: _NavigationButton(entry, place) for place, entry in enumerate(entries, 1)}
        self._group = QButtonGroup(self)
        self._rehearsal = Banner(self.tr("Rehearsal"), "gold")
        self._staff = ElidedLabel(role="title")
        self._shop = ElidedLabel(role="soft")
        self._scanner = ElidedLabel(role="soft")
        self._dot = _Dot()
        self.setFixedWidth(WIDTH)
        dress(self, role="navigation")
        self._build()
        for key, button in self._buttons.items():
            self._group.addButton(button)
            button.clicked.connect(partial(self.chosen.emit, key))

    def mark(self, key: str) -> None:
        """Show that page `key` is the one in front."""
        self._buttons[key].setChecked(True)

    def set_badge(self, key: str, count: int) -> None:
        """Show `count` beside a page, nothing when it is 0."""
        self._buttons[key].set_badge(count)

    def set_shop(self, name: str) -> None:
        """Name the shop."""
        self._shop.set_text(name)

    def set_staff(self, name: str) -> None:
        """Name who stands at the counter."""
        self._staff.set_text(name)

    def set_scanner(self, look: ScannerLook, text: str) -> None:
        """Tell the scanner's state, in words and by a dot."""
        self._dot.show_look(look)
        self._scanner.set_text(text)

    def set_rehearsal(self, rehearsal: bool) -> None:
        """Mark a shop whose clock is simulated."""
        self._rehearsal.setVisible(rehearsal)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 16)
        column.setSpacing(4)
        column.addLayout(_brand())
        column.addSpacing(12)
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch()
        column.addWidget(self._rehearsal)
        column.addSpacing(STEP)
        column.addWidget(Separator())
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, STEP, _SIDE, 0)
        foot.setSpacing(2)
        foot.addWidget(self._staff)
        foot.addWidget(self._shop)
        scanner = QHBoxLayout()
        scanner.setSpacing(6)
        scanner.addWidget(self._dot)
        scanner.addWidget(self._scanner, 1)
        foot.addLayout(scanner)
        column.addLayout(foot)
        self._rehearsal.hide()
        self._dot.hide()


def _brand() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(_SIDE, 0, 0, 0)
    row.setSpacing(STEP)
    row.addWidget(_Mark())
    row.addWidget(Label("Loyalty Desk", role="title"), 1)
    return row


class _NavigationButton(QPushButton):
    def __init__(self, entry: PageEntry, place: int) -> None:
        super().__init__(entry.title)
        icons.put(self, entry.icon, "soft", _ICON)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName(f"navigation-{entry.key}")
        shortcut = QKeySequence(f"Ctrl+{place}").toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(shortcut)
        self._badge = Pill()
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, STEP, 0)
        row.addStretch()
        row.addWidget(self._badge)
        dress(self, role="nav")
        self.set_badge(0)

    def set_badge(self, count: int) -> None:
        self._badge.setText(str(count))
        self._badge.setVisible(count > 0)


class _Mark(QWidget):
    """The program's mark: a card with its punched dot."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(22, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(QRectF(0, 0, 22, 22), 6, 6)


class _Dot(QWidget):
    """The scanner's state as a coloured dot; the words stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._look = ScannerLook.MISSING
        self.setFixedSize(10, 10)

    def show_look(self, look: ScannerLook) -> None:
        self._look = look
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tones = {
            ScannerLook.READY: colour("good"),
            ScannerLook.BUSY: colour("gold"),
            ScannerLook.MISSING: colour("bad"),
        }
        painter.setBrush(tones[self._look])
        painter.drawEllipse(self.rect())
