"""The work of an import beside the main thread: look, check, take, take back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from loyalty_desk.domain.importing import ImportId, Kind, Layout
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.imports.looked_file import looked_at
from loyalty_desk.ui.reports.beside import Beside
from loyalty_desk.ui.tasks import Progress, Task, Tasks

_T = TypeVar("_T")
CHANGED = (Topic.SALES, Topic.CUSTOMERS, Topic.CARDS, Topic.LEDGER)


class ImportWork(QObject):
    """Does one thing at a time; what is begun gives up what ran before, except the taking itself."""

    looked = Signal(object)
    checked = Signal(object)
    taken = Signal(object)
    undone = Signal()
    failed = Signal(object)
    cancelled = Signal()
    counted = Signal(int)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._task: Task | None = None
        self._interrupt: Callable[[], None] | None = None
        self._number = 0
        self._clock = QElapsedTimer()

    @property
    def seconds(self) -> float:
        """How long the work has taken that was begun last."""
        return self._clock.elapsed() / 1000

    def look(self, path: Path) -> None:
        """Read the beginning of a file; `looked` tells a LookedFile."""
        self._run(lambda desk, _: looked_at(desk.imports, path), self.looked.emit)

    def check(self, path: Path, kind: Kind, layout: Layout) -> None:
        """Read the whole file without writing; `checked` tells its Findings."""
        self._run(lambda desk, progress: desk.imports.check(path, kind, layout, _teller(progress)), self.checked.emit)

    def take(self, path: Path, kind: Kind, layout: Layout) -> None:
        """Bring the file in; `taken` tells what came of it."""
        self._run(lambda desk, progress: desk.imports.take(path, kind, layout, _teller(progress)), self._tell_taken)

    def undo(self, import_id: ImportId) -> None:
        """Take an import back; `undone` tells that it is."""
        self._run(lambda desk, _: desk.imports.undo(import_id), self._tell_undone)

    def cancel(self) -> None:
        """Ask the work under way to stop, in the midst of a statement too; `cancelled` tells that it did."""
        if self._task is not None and self._interrupt is not None:
            self._task.cancel()
            self._interrupt()

    def forget(self) -> None:
        """Stop, and tell nothing of it."""
        self._number += 1
        self.cancel()

    def _run(self, do: Callable[[Desk, Progress], _T], tell: Callable[[_T], object]) -> None:
        self.forget()
        number, beside = self._number, Beside(self._desk, do)
        self._interrupt = beside.interrupt
        self._clock.start()
        self._task = self._tasks.run(
            beside,
            done=partial(self._end, number, tell),
            failed=partial(self._end, number, self.failed.emit),
            cancelled=partial(self._end, number, self._tell_cancelled, None),
        )
        self._task.progressed.connect(partial(self._count, number))

    def _end(self, number: int, tell: Callable[[_T], object], outcome: _T) -> None:
        if number == self._number:
            self._task = self._interrupt = None
            tell(outcome)

    def _count(self, number: int, rows: int, _total: int) -> None:
        if number == self._number:
            self.counted.emit(rows)

    def _tell_taken(self, taken: object) -> None:
        self._desk.shop.tell(*CHANGED)
        self.taken.emit(taken)

    def _tell_undone(self, _nothing: None) -> None:
        self._desk.shop.tell(*CHANGED)
        self.undone.emit()

    def _tell_cancelled(self, _nothing: None) -> None:
        self.cancelled.emit()


def _teller(progress: Progress) -> Callable[[int], None]:
    return lambda rows: progress.report(rows, 0)
