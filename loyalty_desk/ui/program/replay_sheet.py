"""A sheet that shows what a replay found, and meanwhile how far it is."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.settings.failing import words_for
from loyalty_desk.ui.settings.work_line import WorkLine
from loyalty_desk.ui.tasks import Progress, Task, Tasks
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.scroll import VerticalScroll

_T = TypeVar("_T")


class ReplaySheet(DialogFrame):
    """Runs one replay at a time; `shown` tells that its answer, or why there is none, can be read."""

    shown = Signal()

    def __init__(self, formats: Formats, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._formats = formats
        self._tasks = tasks
        self._task: Task | None = None
        self._number = 0
        self._content: QWidget | None = None
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)

    @property
    def waiting(self) -> bool:
        """Whether a replay is running."""
        return self._task is not None

    def run(self, work: Callable[[Progress], _T], show: Callable[[_T], QWidget], doing: str) -> None:
        """Do `work` and put what `show` makes of its result on the sheet; what ran before is given up."""
        self.stop()
        number = self._number
        line = WorkLine()
        self.put(_running(doing, line), scroll=False)
        task = self._tasks.run(
            work,
            done=partial(self._finish, number, show),
            failed=partial(self._fail, number),
            cancelled=partial(self._cancelled, number),
        )
        self._task = task
        line.follow(task)

    def stop(self) -> None:
        """Give up what is running; its answer will not be shown."""
        self._number += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def put(self, content: QWidget, *, scroll: bool = True) -> None:
        """Show `content` in the place of what was there."""
        if self._content is not None:
            self._content.hide()
            self._place.removeWidget(self._content)
            self._content.deleteLater()
        self._content = VerticalScroll(content) if scroll else content
        self._place.addWidget(self._content, 1)

    def answered(self, answer: bool) -> None:
        """Do what follows once the work has ended, with an answer or without one."""

    def words_for(self, error: Exception) -> str:
        """Return the sentence about a failure."""
        return words_for(error, self._formats)

    def done(self, result: int) -> None:
        """Stop what is running when the sheet closes."""
        self.stop()
        super().done(result)

    def _finish(self, number: int, show: Callable[[_T], QWidget], result: _T) -> None:
        if number == self._number:
            self._task = None
            self.put(show(result))
            self._end(answer=True)

    def _fail(self, number: int, error: Exception) -> None:
        if number == self._number:
            self._task = None
            self.put(EmptyState("alert-circle-outline", self.words_for(error)), scroll=False)
            self._end(answer=False)

    def _cancelled(self, number: int) -> None:
        if number == self._number:
            self._task = None
            self.put(EmptyState("timer-cancel-outline", self.tr("Stopped. Nothing was changed.")), scroll=False)
            self._end(answer=False)

    def _end(self, *, answer: bool) -> None:
        self.answered(answer)
        self.shown.emit()


def _running(doing: str, line: WorkLine) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setSpacing(GAP)
    column.addStretch(1)
    column.addWidget(Label(doing, role="soft", wrap=True))
    column.addWidget(line)
    column.addStretch(2)
    return part
