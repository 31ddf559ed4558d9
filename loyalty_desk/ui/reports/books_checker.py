"""Checks the books from the dashboard and keeps what was found."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from loyalty_desk.services.audit import CHECKS, Check
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.reports.beside import Beside
from loyalty_desk.ui.tasks import Progress, Tasks


class BooksChecker(QObject):
    """`checking` tells when a check begins and ends, `checked` that another result was kept."""

    checking = Signal(bool)
    checked = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        super().__init__()
        self._desk = desk
        self._tasks = tasks

    def check(self) -> None:
        """Look through the whole shop; sales go on meanwhile."""
        self.checking.emit(True)
        self._tasks.run(
            Beside(self._desk, _check),
            done=self._tell,
            failed=self._fail,
            cancelled=partial(self.checking.emit, False),
            title=self.tr("Checking the books"),
        )

    def _tell(self, _checks: tuple[Check, ...]) -> None:
        self.checking.emit(False)
        self.checked.emit()

    def _fail(self, error: Exception) -> None:
        self.checking.emit(False)
        self.failed.emit(error)


def _check(desk: Desk, progress: Progress) -> tuple[Check, ...]:
    return desk.audit.check_and_keep(lambda done: progress.report(done, CHECKS))
