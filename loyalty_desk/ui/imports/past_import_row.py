"""One import of the past, with the way to take it back."""

from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.importing import PastImport
from loyalty_desk.ui.format import Formats, n_customers, n_sales
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label


class PastImportRow(QFrame):
    """Asks in its own place before it emits `undo_asked` with its number."""

    undo_asked = Signal(object)

    def __init__(self, past: PastImport, formats: Formats, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._past, self._formats, self._zone = past, formats, zone
        self._said = Label(wrap=True)
        self._undo = QPushButton(self.tr("Undo…"))
        self._sure = QPushButton(self.tr("Take it back"))
        self._keep = QPushButton(self.tr("Keep it"))
        dress(self._sure, role="danger")
        self._build()
        self._undo.clicked.connect(self.ask)
        self._keep.clicked.connect(self.keep)
        self._sure.clicked.connect(self._take_back)
        self.keep()

    def ask(self) -> None:
        """Ask whether it is meant."""
        text = self.tr("Take back {what}? Sales are cancelled, and customers who came with it are forgotten.")
        self._say(text.format(what=self._what()), asking=True)

    def keep(self) -> None:
        """Show it as it stands."""
        past = self._past
        self._say(self._taken_back() if past.undone_at else "")

    def show_working(self) -> None:
        """Show that it is being taken back."""
        self._say(self.tr("Taking it back; the counter waits…"))
        self._undo.setEnabled(False)

    def show_trouble(self, text: str) -> None:
        """Say why it stays."""
        self._undo.setEnabled(True)
        self._say(text, tone="bad")

    def _build(self) -> None:
        past = self._past
        at = self._formats.moment(past.at.astimezone(self._zone))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(ElidedLabel(past.file, role="title", tone="soft" if past.undone_at else ""))
        facts = (at, self._what(), past.staff)
        column.addWidget(Label(" · ".join(filter(None, facts)), role="soft", wrap=True))
        column.addWidget(self._said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, STEP, 0, STEP)
        row.setSpacing(STEP)
        row.addLayout(column, 1)
        for button in (self._undo, self._keep, self._sure):
            row.addWidget(button)

    def _what(self) -> str:
        past = self._past
        sales = self.tr("{sales} for {money}").format(sales=n_sales(past.sales), money=self._formats.money(past.money))
        parts = (
            (past.customers, n_customers(past.customers)),
            (past.sales, sales),
            (past.points, self._formats.n_points(past.points)),
        )
        return ", ".join(text for count, text in parts if count)

    def _taken_back(self) -> str:
        at = self._past.undone_at
        return self.tr("Taken back: {at}").format(at=self._formats.moment(at.astimezone(self._zone))) if at else ""

    def _take_back(self) -> None:
        self.undo_asked.emit(self._past.import_id)

    def _say(self, text: str, *, asking: bool = False, tone: str = "") -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        dress(self._said, tone=tone or ("soft" if self._past.undone_at else ""))
        self._undo.setVisible(not asking and self._past.undone_at is None)
        self._keep.setVisible(asking)
        self._sure.setVisible(asking)
