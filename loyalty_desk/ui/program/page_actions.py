"""What else an owner does with a draft: prints it, or tries it on past sales of a file."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.program.draft import Draft
from loyalty_desk.ui.settings.files import ask_to_open
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import STEP


class PageActions(QWidget):
    """Buttons in the head of the page."""

    def __init__(self, desk: Desk, formats: Formats, notices: Notices, tasks: Tasks, draft: Draft) -> None:
        super().__init__()
        self._desk, self._formats, self._notices, self._tasks, self._draft = desk, formats, notices, tasks, draft
        self.print = QPushButton(self.tr("Print"))
        self.file = QPushButton(self.tr("Try on past sales"))
        self.file.setToolTip(self.tr("What this program would have cost on the sales of an Excel or CSV file"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for button in (self.file, self.print):
            row.addWidget(button)
        self.print.clicked.connect(self._print)
        self.file.clicked.connect(self._ask_file)

    def show_draft(self, *, sound: bool) -> None:
        """Offer to try the draft only when it can be read."""
        self.file.setEnabled(sound)

    def _print(self) -> None:
        from loyalty_desk.ui.program.print_sheet import PrintSheet

        document: Mapping[str, object] = self._draft.document
        PrintSheet(
            self._desk, self._formats, self._notices, self._tasks, document=document, parent=self.window()
        ).open()

    def _ask_file(self) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        kinds = self.tr("Tables (*.xlsx *.csv *.txt)")
        ask_to_open(self, self.tr("Past sales"), folder, kinds=kinds, chosen=self.try_on)

    def try_on(self, path: Path) -> None:
        """Show what the draft would have cost on the sales of a file."""
        from loyalty_desk.ui.program.file_preview_sheet import FilePreviewSheet

        FilePreviewSheet(
            self._desk,
            self._formats,
            self._formats.language,
            self._tasks,
            self._draft.document,
            path=path,
            parent=self.window(),
        ).open()
