"""The check of the books: every balance, lot and total once more from the ledger."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from loyalty_desk.services.audit import CHECKS, Check
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.settings.failing import words_for
from loyalty_desk.ui.settings.verdict import Verdict
from loyalty_desk.ui.settings.work_line import WorkLine
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label


class BooksCheck(Card):
    """Runs the check beside the work at the counter and says what it found in one line."""

    def __init__(self, desk: Desk, formats: Formats, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Check the books"))
        self._desk, self._formats, self._tasks = desk, formats, tasks
        self._button = QPushButton(self.tr("Check now"))
        self._work = WorkLine()
        self._found = Verdict()
        self._build()
        self._button.clicked.connect(self.check)

    def check(self) -> None:
        """Look through the whole shop; nothing is changed."""
        desk = self._desk

        def work(progress: Progress) -> tuple[Check, ...]:
            beside = desk.beside()
            try:
                return beside.audit.check_and_keep(lambda done: progress.report(done, CHECKS))
            finally:
                beside.shop.close()

        self._button.setEnabled(False)
        self._found.clear()
        self._work.follow(self._tasks.run(work, done=self.show_checks, failed=self._fail, cancelled=self._end))

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Say that all is well, or what is not."""
        self._end()
        wrong = [check for check in checks if not check.ok]
        if not wrong:
            text = self.tr("All is well: {count} checks agree with the ledger.").format(count=len(checks))
            self._found.tell(text, well=True)
            return
        details = "\n".join(f"{check.name}: {check.detail}" for check in wrong)
        first = self.tr("The books do not agree. Keep this file, restore a backup, and send us these lines:")
        self._found.tell(f"{first}\n{details}", well=False)

    def _build(self) -> None:
        icons.put(self._button, "shield-check-outline")
        text = self.tr("Counts every balance, lot and total again from the ledger. Nothing is changed, sales go on.")
        self.add(Label(text, role="soft", wrap=True))
        self.add(self._work)
        self.add(self._found)
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addStretch()
        self.add(row)

    def _fail(self, error: Exception) -> None:
        self._end()
        self._found.tell(words_for(error, self._formats), well=False)

    def _end(self) -> None:
        self._work.end()
        self._button.setEnabled(True)
