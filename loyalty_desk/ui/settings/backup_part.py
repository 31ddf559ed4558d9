"""Copies of the shop, and the check of its books."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.paths import data_folder
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.settings import files
from loyalty_desk.ui.settings.books_check import BooksCheck
from loyalty_desk.ui.settings.failing import words_for
from loyalty_desk.ui.settings.part import Part
from loyalty_desk.ui.settings.path_label import PathLabel
from loyalty_desk.ui.settings.work_line import WorkLine
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label

_PER_CENT = 100


class BackupPart(Part):
    """Copies the shop into a folder while it stays open, and says when that was done last."""

    def __init__(self, desk: Desk, formats: Formats, notices: Notices, tasks: Tasks, preferences: Preferences) -> None:
        super().__init__("")
        self.head.set_title(self.tr("Backup"))
        self.head.set_sub(self.tr("A copy on another disk saves the shop when this computer breaks."))
        self._desk, self._formats, self._notices = desk, formats, notices
        self._tasks, self._preferences = tasks, preferences
        self._last = Label(role="title", wrap=True)
        self._last_path = PathLabel(role="soft")
        self._folder = PathLabel()
        self._change = QPushButton(self.tr("Change…"))
        self._now = QPushButton(self.tr("Back up now"))
        self._work = WorkLine()
        self._check = BooksCheck(desk, formats, tasks)
        self._build()
        self._change.clicked.connect(self._ask_folder)
        self._now.clicked.connect(self.back_up)

    def reload(self) -> None:
        """Show when and where the last copy was made."""
        last = self._desk.backups.last
        self._folder.show_path(self._target_folder())
        self._last_path.setVisible(last is not None)
        if last is None:
            self._last.setText(self.tr("No backup yet."))
            dress(self._last, tone="gold")
            return
        day = self._formats.relative_day(last.at.date(), self._desk.shop.today())
        text = self.tr("Last backup: {day}, {time}").format(day=day, time=self._formats.time(last.at))
        self._last.setText(text)
        self._last_path.show_path(last.path)
        dress(self._last, tone="")

    def back_up(self) -> None:
        """Copy the shop into the folder."""
        shop = self._desk.shop
        name = f"{shop.database.path.stem} {shop.now().astimezone(shop.program.time_zone):%Y-%m-%d %H-%M-%S}.loyalty"
        target = self._target_folder() / name
        desk = self._desk

        def work(progress: Progress) -> Path:
            target.parent.mkdir(parents=True, exist_ok=True)
            beside = desk.beside()
            try:
                return beside.backups.backup(target, lambda done: progress.report(done, _PER_CENT)).path
            finally:
                beside.shop.close()

        self._now.setEnabled(False)
        task = self._tasks.run(work, done=self._made, failed=self._not_made, cancelled=self._end)
        self._work.follow(task)

    def _build(self) -> None:
        icons.put(self._now, "content-save-outline", "on_accent")
        dress(self._now, role="primary")
        card = Card()
        card.add(self._last)
        card.add(self._last_path)
        card.add(Label(self.tr("Folder"), role="label"))
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self._folder, 1)
        row.addWidget(self._change)
        card.add(row)
        card.add(self._work)
        buttons = QHBoxLayout()
        buttons.addWidget(self._now)
        buttons.addStretch()
        card.add(buttons)
        self.column.addWidget(card)
        self.column.addWidget(self._check)
        self.column.addStretch(1)

    def _target_folder(self) -> Path:
        return self._preferences.last_backup_folder or data_folder() / "backups"

    def _ask_folder(self) -> None:
        files.ask_for_folder(self, self.tr("Folder for backups"), self._target_folder(), chosen=self._set_folder)

    def _set_folder(self, folder: Path) -> None:
        self._preferences.last_backup_folder = folder
        self._folder.show_path(folder)

    def _made(self, path: Path) -> None:
        self._end()
        self.reload()
        show = Action(self.tr("Show"), lambda: files.show(path.parent))
        self._notices.good(self.tr("The shop is backed up and the copy was read back."), action=show)

    def _not_made(self, error: Exception) -> None:
        self._end()
        known = Trouble("cannot_open", str(error)) if isinstance(error, OSError) else error
        self._notices.bad(words_for(known, self._formats), action=Action(self.tr("Try again"), self.back_up))

    def _end(self) -> None:
        self._work.end()
        self._now.setEnabled(True)
