"""The sheet that brings a file in: choose it, name its columns, see what would come of it, take it."""

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from loyalty_desk.domain.importing import Findings, Taken
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.first_start.step_row import StepRow
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.imports.columns_step import ColumnsStep
from loyalty_desk.ui.imports.done_step import DoneStep
from loyalty_desk.ui.imports.file_step import FileStep
from loyalty_desk.ui.imports.findings_step import FindingsStep
from loyalty_desk.ui.imports.import_words import ImportWords
from loyalty_desk.ui.imports.import_work import ImportWork
from loyalty_desk.ui.imports.looked_file import LookedFile
from loyalty_desk.ui.imports.running_view import RunningView
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame

SIZE = QSize(1040, 660)


class Step(IntEnum):
    """What the sheet shows."""

    FILE = 0
    COLUMNS = 1
    FINDINGS = 2
    DONE = 3
    READING = 4
    TAKING = 5


_MARKS = {Step.READING: Step.FINDINGS, Step.TAKING: Step.FINDINGS}


class ImportSheet(DialogFrame):
    """Enter goes on, Esc closes; while a file is being taken it stays open, and Cancel leaves nothing behind."""

    def __init__(self, desk: Desk, formats: Formats, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Bring data in"))
        self._formats = formats
        self._words = ImportWords()
        self._work = ImportWork(desk, tasks, self)
        self._file: LookedFile | None = None
        self._findings = Findings()
        self._step = Step.FILE
        self.file_step = FileStep(self._words)
        self.columns_step = ColumnsStep(self._words)
        self.findings_step = FindingsStep(desk, formats, tasks, self._words)
        self.done_step = DoneStep(formats)
        self._running = RunningView()
        self._marks = StepRow((self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Done")))
        self._stack = QStackedWidget()
        self._furnish()
        self._connect()
        self._show(Step.FILE)

    @property
    def step(self) -> Step:
        """What is shown."""
        return self._step

    def look(self, path: Path) -> None:
        """Read the beginning of a file."""
        self._file = None
        self._complete_button.setEnabled(False)
        self._work.look(path)

    def complete(self) -> None:
        """Go on to the next step."""
        if self._step is Step.FILE and self._file is not None:
            self.columns_step.show_file(self._file, self.file_step.kind())
            self._show(Step.COLUMNS)
        elif self._step is Step.COLUMNS:
            self._check()
        elif self._step is Step.FINDINGS:
            self._take()
        elif self._step is Step.DONE:
            self.accept()

    def go_back(self) -> None:
        """Go to the step before."""
        self._show(Step.COLUMNS if self._step is Step.FINDINGS else Step.FILE)

    def reject(self) -> None:
        """Close, but never in the midst of taking."""
        if self._step is not Step.TAKING:
            super().reject()

    def done(self, result: int) -> None:
        """Stop what is running when the sheet closes."""
        self._work.forget()
        super().done(result)

    def _furnish(self) -> None:
        self.body.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.file_step, self.columns_step, self.findings_step, self.done_step, self._running):
            self._stack.addWidget(part)
        self.body.addWidget(self._stack, 1)
        self._close = self.add_close()
        self._back = self.add_button(self.tr("Back"))
        self._complete_button = self.set_complete("")
        self.resize(SIZE)

    def _connect(self) -> None:
        self.file_step.file_chosen.connect(self.look)
        self.columns_step.changed.connect(self._allow)
        self._running.cancel_asked.connect(self._work.cancel)
        self._back.clicked.connect(self.go_back)
        self._work.looked.connect(self._show_file)
        self._work.counted.connect(self._running.show_count)
        self._work.checked.connect(self._show_findings)
        self._work.taken.connect(self._show_taken)
        self._work.failed.connect(self._show_trouble)
        self._work.cancelled.connect(self._show_cancelled)

    def _check(self) -> None:
        if self._file is not None:
            self._begin(Step.READING)
            self._work.check(self._file.path, self.file_step.kind(), self.columns_step.layout_chosen())

    def _take(self) -> None:
        if self._file is not None:
            self._begin(Step.TAKING)
            self._work.take(self._file.path, self.file_step.kind(), self.columns_step.layout_chosen())

    def _begin(self, step: Step) -> None:
        """Show that work has begun."""
        if step is Step.READING:
            self._running.begin(self.tr("Reading the file; nothing is written…"))
        else:
            note = self.tr("Cancel leaves everything as it was before.")
            self._running.begin(self.tr("Bringing it in; the counter waits…"), note)
        self._show(step)

    def _show(self, step: Step) -> None:
        self._step = step
        self._marks.mark(_MARKS.get(step, step))
        self._stack.setCurrentIndex(min(step, Step.READING))
        self._close.setVisible(step not in {Step.DONE, Step.TAKING})
        self._back.setVisible(step in {Step.COLUMNS, Step.FINDINGS})
        self._complete_button.set_text(self._next()[_MARKS.get(step, step)])
        self._allow()
        (self.file_step if step is Step.FILE and self._file is None else self._complete_button).setFocus()

    def _next(self) -> dict[Step, str]:
        return {
            Step.FILE: self.tr("Go on"),
            Step.COLUMNS: self.tr("Check the file"),
            Step.FINDINGS: self.tr("Bring it in"),
            Step.DONE: self.tr("Done"),
        }

    def _allow(self) -> None:
        """Let one go on where there is all that the next step needs."""
        missing = self.columns_step.layout_chosen().missing(self.file_step.kind())
        allowed = {
            Step.FILE: self._file is not None,
            Step.COLUMNS: not missing,
            Step.FINDINGS: self._findings.taken > 0,
            Step.DONE: True,
        }
        self._complete_button.setEnabled(allowed.get(self._step, False))

    def _show_file(self, file: LookedFile) -> None:
        self._file = file
        self.file_step.show_file(file)
        self._show(Step.FILE)

    def _show_findings(self, findings: Findings) -> None:
        if self._file is not None:
            self._findings = findings
            titles = self.columns_step.titles()
            self.findings_step.show_findings(
                findings, self.file_step.kind(), titles=titles, file=self._file.path.name, seconds=self._work.seconds
            )
            self._show(Step.FINDINGS)

    def _show_taken(self, taken: Taken) -> None:
        self.done_step.show_result(taken.findings, self.file_step.kind())
        self._show(Step.DONE)

    def _show_trouble(self, error: Exception) -> None:
        if self._step is Step.TAKING:
            self._show(Step.FINDINGS)
            self.findings_step.show_trouble(self._words.trouble(error, self._formats))
        else:
            self._file = None
            self._show(Step.FILE)
            self.file_step.show_trouble(self._words.trouble(error, self._formats))

    def _show_cancelled(self) -> None:
        if self._step is Step.TAKING:
            self.findings_step.show_trouble(self.tr("Stopped. Nothing was brought in."))
            self._show(Step.FINDINGS)
        else:
            self._show(Step.COLUMNS)
