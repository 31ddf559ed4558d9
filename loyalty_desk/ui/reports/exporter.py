"""Saves workbooks for the bookkeeper: asks where, writes in a process apart, offers to open."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.selection import Selection
from loyalty_desk.services import jobs
from loyalty_desk.services.apart import apart
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats, n_rows
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.reports.period import Span
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.wording import sentence

_OF_A_TIME = ("owner", "sales", "ledger")


def export_names() -> Mapping[str, str]:
    """Return the name of each kind of workbook."""
    return {
        "owner": QCoreApplication.translate("Exporter", "Owner's workbook"),
        "sales": QCoreApplication.translate("Exporter", "Sales"),
        "ledger": QCoreApplication.translate("Exporter", "Ledger of points"),
        "customers": QCoreApplication.translate("Exporter", "Customers"),
        "balances": QCoreApplication.translate("Exporter", "Balances and what is owed"),
    }


@dataclass(frozen=True)
class Whose:
    """Of which customers a workbook is, and what its cover says of them."""

    among: Selection
    filters: tuple[tuple[str, str], ...]


class Exporter(QObject):
    """Exports of one shop; the folder used last is offered again."""

    exported = Signal(str)

    def __init__(self, desk: Desk, formats: Formats, language: str, notices: Notices, tasks: Tasks) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._language = language
        self._notices = notices
        self._tasks = tasks
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def ask(self, kind: str, span: Span | None, parent: QWidget, whose: Whose | None = None) -> QFileDialog:
        """Ask where to save a workbook, then write it; sales and ledger are those of `span`, customers `whose`."""
        title = self.tr("Save to Excel: {name}").format(name=export_names()[kind])
        name = (
            f"{kind} {span.start} {span.end}.xlsx"
            if span is not None and kind in _OF_A_TIME
            else f"{kind} {self._desk.shop.today()}.xlsx"
        )
        dialog = QFileDialog(parent, title, str(self._folder), self.tr("Excel workbook (*.xlsx)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(name)
        dialog.fileSelected.connect(partial(self._save_to, kind, span, whose))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save(self, kind: str, span: Span | None, path: Path, whose: Whose | None = None) -> None:
        """Write a workbook to `path` in a task that can be cancelled."""
        self._folder = path.parent
        name = export_names()[kind]
        start, end = (span.start, span.end) if span is not None and kind in _OF_A_TIME else (None, None)

        self._tasks.run(
            apart(
                self._desk.shop,
                jobs.export,
                kind,
                path,
                language=self._language,
                start=start,
                end=end,
                among=whose.among if whose else None,
                filters=whose.filters if whose else (),
            ),
            done=partial(self._tell, name, path),
            failed=partial(self._fail, kind, span, path, whose),
            cancelled=partial(self._tell_cancelled, name),
            title=self.tr("Saving to Excel: {name}").format(name=name),
        )

    def _save_to(self, kind: str, span: Span | None, whose: Whose | None, file: str) -> None:
        self.save(kind, span, Path(file), whose)

    def _tell(self, name: str, path: Path, rows: int) -> None:
        text = self.tr("{name}: {rows} saved to {file}").format(name=name, rows=n_rows(rows), file=path.name)
        self._notices.good(text, action=Action(self.tr("Open"), partial(_open, path)))
        self.exported.emit(str(path))

    def _tell_cancelled(self, name: str) -> None:
        self._notices.info(self.tr("{name}: not saved").format(name=name))

    def _fail(self, kind: str, span: Span | None, path: Path, whose: Whose | None, error: Exception) -> None:
        if not isinstance(error, Refused | Invalid | Trouble):
            raise error
        again = Action(self.tr("Try again"), partial(self.save, kind, span, path, whose))
        self._notices.bad(sentence(error, self._formats), action=again)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
