"""Shows the work under way among the notices, with a way to stop it."""

from PySide6.QtCore import QObject

from loyalty_desk.ui.notices import Action, Notice, Notices
from loyalty_desk.ui.tasks import Task, Tasks
from loyalty_desk.ui.widgets.progress_line import ProgressLine


class TaskBar(QObject):
    """Puts a notice with a progress line up for each task that has a title."""

    def __init__(self, tasks: Tasks, notices: Notices) -> None:
        super().__init__(notices)
        self._notices = notices
        tasks.started.connect(self._show_task)

    def _show_task(self, task: Task) -> None:
        self._notices.add(TaskNotice(task))


class TaskNotice(Notice):
    """The progress of one task; Cancel stops it."""

    def __init__(self, task: Task) -> None:
        super().__init__("info", task.title, action=Action(self.tr("Cancel"), task.cancel))
        self._line = ProgressLine()
        self._line.show_progress(0, 0)
        self.below.insertWidget(1, self._line)
        task.progressed.connect(self._line.show_progress)
        task.ended.connect(self.close_notice)
