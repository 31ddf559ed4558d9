"""Reads the parts of the dashboard one after another beside the main thread, and only those that are not known yet."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.reports.beside import Beside
from loyalty_desk.ui.reports.question import Question
from loyalty_desk.ui.tasks import Progress, Task, Tasks

_T = TypeVar("_T")

PATIENCE_MS = 50  # what takes longer is greyed
REST_TIMES = 20  # a reading rests so many times as long as it took before a change makes it read again
_AGAIN_MS = 50


@dataclass(frozen=True)
class Reading(Generic[_T]):
    """A part of the dashboard: `read` on another thread, `show` on the main one.

    `wait` greys what is shown, or takes the grey away; `key` tells what of the question the answer depends on.
    """

    name: str
    read: Callable[[Desk, Question, Progress], _T]
    show: Callable[[_T], None]
    wait: Callable[[bool], None]
    key: Callable[[Question], Hashable]


@dataclass
class _State:
    known: Hashable = None
    failed: bool = False
    outdated: bool = False
    due: float = 0.0


@dataclass(frozen=True)
class _Running:
    reading: Reading[Any]
    key: Hashable
    work: Beside[Any]
    task: Task
    since: float


class Reader(QObject):
    """Answers a question in the order of its readings; another question cancels what it makes useless."""

    answered = Signal(str)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, readings: Sequence[Reading[Any]], parent: QObject) -> None:
        super().__init__(parent)  # its timers may only be taken away by the thread of its parent
        self._desk = desk
        self._tasks = tasks
        self._readings = tuple(readings)
        self._states = {reading.name: _State() for reading in readings}
        self._question: Question | None = None
        self._running: _Running | None = None
        self._paused = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._rest = QTimer(self, singleShot=True)
        self._breaking = QTimer(self, interval=_AGAIN_MS)
        self._patience.timeout.connect(self._grey)
        self._rest.timeout.connect(self._next)
        self._breaking.timeout.connect(self._interrupt)

    @property
    def reading(self) -> str:
        """The name of what is read just now, empty when nothing is."""
        return self._running.reading.name if self._running else ""

    def ask(self, question: Question) -> None:
        """Answer a question; what is known of it already is not read again."""
        self._question = question
        self._paused = False
        if self._running and self._running.key != self._running.reading.key(question):
            self._break_off()
        self._patience.start()
        self._next()

    def outdate(self) -> None:
        """Say that the shop is not as it was: everything is read again when its rest is over."""
        for state in self._states.values():
            state.outdated = True

    def forget(self, *names: str) -> None:
        """Say that some answers are wrong now: they are read again at once."""
        for name in names:
            self._states[name].known = None
        if self._running and self._running.reading.name in names:
            self._break_off()
        self._patience.start()
        self._next()

    def try_again(self) -> None:
        """Read once more what failed."""
        self.forget(*(name for name, state in self._states.items() if state.failed))

    def pause(self) -> None:
        """Stop reading, in the middle of a statement too, until the next question."""
        self._paused = True
        self._patience.stop()
        self._rest.stop()
        if self._running:
            self._break_off()

    def _next(self) -> None:
        if self._running or self._paused or self._question is None:
            return
        reading = next(filter(self._wanted, self._readings), None)
        if reading is None:
            self._rest_on()
            self.finished.emit()
            return
        state, key = self._states[reading.name], reading.key(self._question)
        state.outdated = False  # what changes from now on is told anew
        work, since = Beside(self._desk, partial(_read, reading, self._question)), monotonic()
        task = self._tasks.run(work, done=self._show, failed=self._fail, cancelled=self._cancelled)
        self._running = _Running(reading, key, work, task, since)

    def _wanted(self, reading: Reading[Any]) -> bool:
        state = self._states[reading.name]
        return self._unknown(reading) or (state.outdated and state.due <= monotonic())

    def _unknown(self, reading: Reading[Any]) -> bool:
        return self._question is not None and self._states[reading.name].known != reading.key(self._question)

    def _rest_on(self) -> None:
        """Come back when the first of the outdated ones has rested."""
        due = [state.due for state in self._states.values() if state.outdated]
        if due:
            self._rest.start(max(int((min(due) - monotonic()) * 1000), 0) + 1)

    def _show(self, found: object) -> None:
        running = self._end()
        if running is None:
            return
        try:
            if self._question is None or running.key == running.reading.key(self._question):
                running.reading.wait(False)
                running.reading.show(found)
                self.answered.emit(running.reading.name)
        finally:
            self._next()

    def _fail(self, error: Exception) -> None:
        running = self._end()
        if running is not None:
            running.reading.wait(False)
            self._states[running.reading.name].failed = True
            self.failed.emit(error)
            self._next()

    def _cancelled(self) -> None:
        running, self._running = self._running, None
        self._breaking.stop()
        if running is not None:
            self._states[running.reading.name].outdated = True
            self._next()

    def _end(self) -> _Running | None:
        """Note that the reading under way came to an end; one that failed is not tried again by itself."""
        running, self._running = self._running, None
        self._breaking.stop()
        if running is not None:
            state, now = self._states[running.reading.name], monotonic()
            state.known, state.failed = running.key, False
            state.due = now + REST_TIMES * (now - running.since)
        return running

    def _break_off(self) -> None:
        assert self._running is not None
        self._running.task.cancel()
        self._interrupt()
        self._breaking.start()  # a statement that had not begun yet is broken off when it has

    def _interrupt(self) -> None:
        if self._running:
            self._running.work.interrupt()

    def _grey(self) -> None:
        for reading in filter(self._unknown, self._readings):
            reading.wait(True)


def _read(reading: Reading[_T], question: Question, desk: Desk, progress: Progress) -> _T:
    return reading.read(desk, question, progress)
