"""What is shown while a file is read or brought in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.ui.format import n_rows
from loyalty_desk.ui.theme import GAP, dress
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.progress_line import ProgressLine


class RunningView(QWidget):
    """A sentence, how many rows were read, and Cancel: how many there are is not known before the end."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doing = Label(role="title", wrap=True)
        self._note = Label(role="soft", wrap=True)
        self._count = Label(role="figure-medium")
        self._line = ProgressLine()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)  # else one Enter too many would cancel
        self._line.show_progress(0, 0)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._line, 1)
        row.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addStretch(1)
        for label in (self._doing, self._count):
            column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addStretch(2)
        self._cancel.clicked.connect(self._stop)

    def begin(self, doing: str, note: str = "") -> None:
        """Show what is being done."""
        self._doing.setText(doing)
        self._note.setText(note)
        self._cancel.setEnabled(True)
        self.show_count(0)

    def show_count(self, rows: int) -> None:
        """Show how many rows are done."""
        self._count.setText(n_rows(rows))
        dress(self._count, tone="" if rows else "soft")

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.cancel_asked.emit()
