"""PDF files that are made beside the main thread: saved where the user says, or opened to be printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeAlias

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.settings.files import ask_to_save, show
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.wording import sentence

Make: TypeAlias = Callable[[], bytes]


class PdfFiles(QObject):
    """Saves and opens; a notice tells what was done, also when the sheet that asked has gone."""

    def __init__(self, formats: Formats, notices: Notices, tasks: Tasks) -> None:
        super().__init__(notices)
        self._formats = formats
        self._notices = notices
        self._tasks = tasks

    def ask(self, parent: QWidget, name: str, make: Make) -> QFileDialog:
        """Ask where to save; `name` is what is suggested."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return ask_to_save(
            parent,
            self.tr("Save as PDF"),
            Path(documents) / name,
            kinds=self.tr("PDF (*.pdf)"),
            chosen=partial(self.save, make),
        )

    def save(self, make: Make, path: Path) -> None:
        """Write the file, and offer to open it."""
        self._write(make, path, self._tell_saved)

    def open(self, make: Make, name: str) -> None:
        """Write the file where nobody looks for it, and open it with the system's own program."""
        self._write(make, Path(mkdtemp(prefix="loyalty-desk-")) / name, show)

    def _write(self, make: Make, path: Path, done: Callable[[Path], None]) -> None:
        def work(_progress: Progress) -> Path:
            from loyalty_desk.documents.whole_file import save

            save(make(), path)
            return path

        self._tasks.run(work, done=done, failed=self._tell_failed)

    def _tell_saved(self, path: Path) -> None:
        text = self.tr("Saved: {name}").format(name=path.name)
        self._notices.good(text, action=Action(self.tr("Open"), partial(show, path)))

    def _tell_failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._notices.bad(sentence(error, self._formats))
