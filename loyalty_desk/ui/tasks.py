"""Work that may take longer than a moment, done beside the main thread."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from loyalty_desk.domain.progress import Cancelled

_T = TypeVar("_T")
_STEPS = 1000


class Progress:
    """What work sees of its task: it reports how far it is and hears that it should stop."""

    def __init__(self, told: Callable[[int, int], None]) -> None:
        self._told = told
        self._stop = Event()
        self._last: tuple[int, int] | None = None

    def report(self, done: int, total: int) -> None:
        """Tell that `done` of `total` is done (a total of 0 is an unknown one); raises Cancelled."""
        self.check()
        step = (done * _STEPS // total if total else done, total)
        if step != self._last:
            self._last = step
            self._told(done, total)

    def check(self) -> None:
        """Raise Cancelled when the work should stop; call it often."""
        if self._stop.is_set():
            raise Cancelled

    def stop(self) -> None:
        """Ask the work to stop at its next check."""
        self._stop.set()


class Task(QObject):
    """One piece of work under way; it reports on the main thread."""

    progressed = Signal(int, int)
    ended = Signal()
    _settled = Signal(object)

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.silent = False
        self.progress = Progress(self.progressed.emit)

    def cancel(self) -> None:
        """Ask the work to stop; it does so at its next check."""
        self.progress.stop()


@dataclass(frozen=True)
class _Done(Generic[_T]):
    result: _T


@dataclass(frozen=True)
class _Failed:
    error: Exception


class Tasks(QObject):
    """All work under way. `started` tells of each new task that has a title."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._open: set[Task] = set()

    def run(
        self,
        work: Callable[[Progress], _T],
        *,
        done: Callable[[_T], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
        title: str = "",
    ) -> Task:
        """Do `work` on another thread, then call one of `done`, `failed` and `cancelled` on the main thread."""
        task = _Running(title, self, done=done, failed=failed, cancelled=cancelled)
        task.ended.connect(self._forget)
        self._open.add(task)
        if title:
            self.started.emit(task)  # before it starts: who hears of it may still stop it
        self._pool.start(_Runnable(task, work))
        return task

    def stop(self) -> None:
        """Cancel everything and wait until nothing runs."""
        for task in self._open:
            task.cancel()
        self._pool.waitForDone()

    def close(self) -> None:
        """Stop, and call nobody back: who asked for the work may be gone by then."""
        self.stop()
        for task in self._open:
            task.silent = True

    @Slot()
    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._open.discard(task)
            task.deleteLater()


class _Running(Task, Generic[_T]):
    def __init__(
        self,
        title: str,
        parent: QObject,
        *,
        done: Callable[[_T], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None,
    ) -> None:
        super().__init__(title, parent)
        self._done = done
        self._failed = failed
        self._cancelled = cancelled
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def settle(self, outcome: _Done[_T] | _Failed | None) -> None:
        """Hand the outcome over to the main thread; None is a cancelled task."""
        self._settled.emit(outcome)

    @Slot(object)
    def _settle(self, outcome: _Done[_T] | _Failed | None) -> None:
        self.ended.emit()
        if self.silent:
            return
        if isinstance(outcome, _Done):
            self._done(outcome.result)
        elif isinstance(outcome, _Failed):
            self._failed(outcome.error)
        elif self._cancelled is not None:
            self._cancelled()


class _Runnable(QRunnable, Generic[_T]):
    def __init__(self, task: _Running[_T], work: Callable[[Progress], _T]) -> None:
        super().__init__()
        self._task = task
        self._work = work

    def run(self) -> None:
        try:
            self._task.settle(_Done(self._work(self._task.progress)))
        except Cancelled:
            self._task.settle(None)
        except Exception as error:
            self._task.settle(_Failed(error))
