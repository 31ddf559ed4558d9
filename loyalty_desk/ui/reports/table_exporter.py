"""Saves the table behind a picture as a workbook."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.charts.values import TableData
from loyalty_desk.ui.format import Formats, n_rows
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.reports.beside import Beside
from loyalty_desk.ui.reports.period import Span
from loyalty_desk.ui.reports.table_sheet import sheet_of
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.wording import sentence

_BAD = '\\/:*?"<>|'  # what a file's name cannot have everywhere


class TableExporter(QObject):
    """Asks where, writes beside the main thread, offers to open."""

    exported = Signal(str)

    def __init__(self, desk: Desk, formats: Formats, notices: Notices, tasks: Tasks) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._notices = notices
        self._tasks = tasks
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def ask(self, name: str, table: TableData, span: Span | None, parent: QWidget) -> QFileDialog:
        """Ask where to save a table; `span` are the days it is about, None when it is about all of them."""
        dialog = QFileDialog(parent, name, str(self._folder), self.tr("Excel workbook (*.xlsx)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        days = f"{span.start} {span.end}" if span else str(self._desk.shop.today())
        dialog.selectFile("".join(letter for letter in f"{name} {days}.xlsx" if letter not in _BAD))
        dialog.fileSelected.connect(lambda file: self.save(name, table, span, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save(self, name: str, table: TableData, span: Span | None, path: Path) -> None:
        """Write the workbook."""
        self._folder = path.parent
        sheet = sheet_of(name, table, decimals=self._formats.decimals)
        start, end = (span.start, span.end) if span else (None, None)

        def write(desk: Desk, progress: Progress) -> int:
            return desk.exports.write_sheet(
                sheet,
                path,
                language=self._formats.language,
                start=start,
                end=end,
                progress=lambda rows: progress.report(rows, 0),
            )

        self._tasks.run(
            Beside(self._desk, write),
            done=partial(self._tell, name, path),
            failed=self._fail,
            title=self.tr("Saving to Excel: {name}").format(name=name),
        )

    def _tell(self, name: str, path: Path, rows: int) -> None:
        text = self.tr("{name}: {rows} saved to {file}").format(name=name, rows=n_rows(rows), file=path.name)
        self._notices.good(text, action=Action(self.tr("Open"), partial(_open, path)))
        self.exported.emit(str(path))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refused | Invalid | Trouble):
            raise error
        self._notices.bad(sentence(error, self._formats))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
