"""The way from the shop into practice and back."""

import gc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from loyalty_desk import paths
from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.practice import copy_for_practice
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.practice_folder import PracticeFolder, sweep
from loyalty_desk.ui.tasks import Progress, Task, Tasks
from loyalty_desk.ui.wording import sentence

if TYPE_CHECKING:
    from loyalty_desk.ui.practice_sheet import PracticeSheet
    from loyalty_desk.ui.session import Session

_PER_CENT = 100


class Practice(QObject):
    """Opens a copy of the shop in a window of its own, in the place of the shop's, and removes the copy at the end.

    `entered` tells that the copy is on the screen, `left` that the shop has to come back to it.
    """

    entered = Signal()
    left = Signal()

    def __init__(
        self, window: MainWindow, desk: Desk, formats: Formats, tasks: Tasks, *, open_copy: Callable[[Path], "Session"]
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._formats, self._tasks = window, desk, formats, tasks
        self._open_copy = open_copy
        self._root = paths.practice_folder()
        self._sheet: PracticeSheet | None = None
        self._task: Task | None = None
        self._folder: PracticeFolder | None = None
        self._inside: Session | None = None

    @property
    def window(self) -> MainWindow | None:
        """The window of the copy, while there is one."""
        return self._inside.window if self._inside else None

    def offer(self) -> None:
        """Say what practice is, and begin it when that is wanted."""
        if self._sheet is not None or self._inside is not None:
            return
        from loyalty_desk.ui.practice_sheet import PracticeSheet

        self._sheet = sheet = PracticeSheet(self._window)
        sheet.begin_asked.connect(self._copy)
        sheet.finished.connect(self._forget_sheet)
        sheet.open()

    def stop(self) -> None:
        """End practice without coming back to the shop; does nothing where there is none."""
        inside, self._inside = self._inside, None
        if inside is not None:
            inside.window.close()
            inside.close()
            inside.window.deleteLater()
            inside = None
            gc.collect()  # here and not on a worker's thread, which must not end timers of this one
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def sweep(self) -> None:
        """Remove what a crash in practice left behind."""
        sweep(self._root)

    def _copy(self) -> None:
        work = partial(_copied, self._desk, self._root)
        self._task = self._tasks.run(work, done=self._enter, failed=self._fail, cancelled=self._end_copying)
        if self._sheet is not None:
            self._task.progressed.connect(self._sheet.show_progress)

    def _enter(self, folder: PracticeFolder) -> None:
        self._end_copying()
        if self._sheet is None:  # closed in the last moment
            folder.remove()
            return
        try:
            inside = self._open_copy(folder.file)
        except (Refused, Trouble) as error:
            folder.remove()
            self._fail(error)
            return
        self._folder, self._inside = folder, inside
        self._sheet.accept()
        inside.window.closed.connect(self._go_back)
        inside.begin()
        self.entered.emit()

    def _go_back(self) -> None:
        """Bring the shop back before the copy's window is gone: without any window the program would end."""
        if self._inside is not None:
            self.left.emit()
            QTimer.singleShot(0, self.stop)

    def _fail(self, error: Exception) -> None:
        self._end_copying()
        if not isinstance(error, Refused | Trouble):
            raise error
        if self._sheet is not None:
            self._sheet.show_trouble(sentence(error, self._formats))

    def _end_copying(self) -> None:
        self._task = None

    def _forget_sheet(self) -> None:
        if self._task is not None:
            self._task.cancel()
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None


def _copied(desk: Desk, root: Path, progress: Progress) -> PracticeFolder:
    folder = PracticeFolder(root)
    beside = desk.beside()
    try:
        copy_for_practice(beside.shop, folder.file, lambda done: progress.report(done, _PER_CENT))
    except BaseException:
        folder.remove()
        raise
    finally:
        beside.shop.close()
    return folder
