"""Finds the customers that a place of a picture stands for, beside the main thread."""

from PySide6.QtCore import QObject, Signal

from loyalty_desk.domain.selection import Selection
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.reports.beside import Beside
from loyalty_desk.ui.reports.picture_card import Find
from loyalty_desk.ui.tasks import Progress, Task, Tasks


class Finder(QObject):
    """Answers the last click only."""

    found = Signal(object, str)
    failed = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        super().__init__()
        self._desk = desk
        self._tasks = tasks
        self._running: tuple[Task, Beside[Selection]] | None = None

    def find(self, find: Find, name: str) -> None:
        """Find customers and tell them as a Selection with its name."""
        self.stop()

        def read(desk: Desk, progress: Progress) -> Selection:
            progress.check()
            return find(desk)

        def done(selection: Selection) -> None:
            self._running = None
            self.found.emit(selection, name)

        work = Beside(self._desk, read)
        self._running = self._tasks.run(work, done=done, failed=self.failed.emit), work

    def stop(self) -> None:
        """Break off what is looked for."""
        if self._running is not None:
            task, work = self._running
            self._running = None
            task.cancel()
            work.interrupt()
