"""How far a piece of work is, with a way to stop it; takes no room while nothing runs."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from loyalty_desk.ui.tasks import Task
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.progress_line import ProgressLine


class WorkLine(QWidget):
    """A line that fills, and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._line = ProgressLine()
        self._stop = QPushButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._line, 1)
        row.addWidget(self._stop)
        self._stop.clicked.connect(self._cancel)
        self.hide()

    def follow(self, task: Task) -> None:
        """Show the progress of `task`."""
        self._task = task
        self._line.show_progress(0, 0)
        task.progressed.connect(self._line.show_progress)
        self.show()

    def end(self) -> None:
        """Show that nothing runs any more."""
        self._task = None
        self.hide()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
