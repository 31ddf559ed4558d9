"""The small window shown while a made-up shop is made."""

from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from loyalty_desk.services.demo import DAYS, make_demo
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.theme import GAP, WIDE
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.progress_line import ProgressLine

_WIDTH = 520


class DemoWait(QWidget):
    """Makes the demo shop on another thread; `made` when its file is there, `given_up` when it will not be."""

    made = Signal()
    given_up = Signal(str)

    def __init__(self, path: Path, language: str, tasks: Tasks) -> None:
        super().__init__()
        self.setWindowTitle("Loyalty Desk")
        self.setFixedWidth(_WIDTH)
        self._line = ProgressLine()
        cancel = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addWidget(Label(self.tr("A year at a made-up coffee house"), role="heading"))
        told = self.tr("Customers come, drink coffee and use their points. It takes a few seconds.")
        column.addWidget(Label(told, role="soft", wrap=True))
        column.addWidget(self._line)
        column.addWidget(cancel)
        self._task = tasks.run(
            partial(_make, path, language), done=self._finish, failed=self._fail, cancelled=self._cancelled
        )
        self._task.progressed.connect(self._line.show_progress)
        cancel.clicked.connect(self._task.cancel)

    def _finish(self, _: None) -> None:
        self.made.emit()

    def _fail(self, error: Exception) -> None:
        self.given_up.emit(str(error))

    def _cancelled(self) -> None:
        self.given_up.emit("")


def demo_file(folder: Path, language: str, today: date) -> Path:
    """Return where this month's demo shop is: an older one ends too long ago to be believed."""
    return folder / f"demo-{language}-{today:%Y-%m}.loyalty"


def _make(path: Path, language: str, progress: Progress) -> None:
    def report(done: int) -> None:
        progress.report(done, DAYS)

    make_demo(path, days=DAYS, language=language, now=datetime.now(UTC), progress=report)
