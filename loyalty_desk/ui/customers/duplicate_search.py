"""Looking all customers over for duplicates, beside the main thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from loyalty_desk.services.desk import Desk
from loyalty_desk.services.duplicates import Pair
from loyalty_desk.ui.tasks import Progress, Task, Tasks

MOST = 50


class DuplicateSearch(QObject):
    """One search, with a connection of its own; `compared` tells how many names were compared so far."""

    compared = Signal(int)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._task: Task | None = None

    def start(self, *, found: Callable[[list[Pair]], None], failed: Callable[[Exception], None]) -> None:
        """Search for the likely pairs, the surest first."""
        self._task = self._tasks.run(self._find, done=found, failed=failed)
        self._task.progressed.connect(self._tell)

    def stop(self) -> None:
        """Search no longer, and call nobody back."""
        if self._task is not None:
            self._task.silent = True
            self._task.cancel()

    @Slot(int, int)
    def _tell(self, done: int, _total: int) -> None:
        self.compared.emit(done)

    def _find(self, progress: Progress) -> list[Pair]:
        desk = self._desk.beside()
        try:
            return desk.duplicates.find(limit=MOST, progress=lambda done: progress.report(done, 0))
        finally:
            desk.shop.close()
