"""What was brought in before, the newest first."""

from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.importing import ImportId
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.imports.import_words import ImportWords
from loyalty_desk.ui.imports.import_work import ImportWork
from loyalty_desk.ui.imports.past_import_row import PastImportRow
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label

_SHOWN = 20


class HistoryCard(Card):
    """A row for each import; one at a time is taken back."""

    def __init__(self, desk: Desk, formats: Formats, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Brought in so far"))
        self._desk, self._formats = desk, formats
        self._words = ImportWords()
        self._work = ImportWork(desk, tasks, self)
        self._none = Label(self.tr("Nothing yet."), role="soft")
        self._rows: dict[ImportId, PastImportRow] = {}
        self._undoing: ImportId | None = None
        self.add(self._none)
        self._work.undone.connect(self._end)
        self._work.failed.connect(self._fail)

    def reload(self) -> None:
        """Read the imports again."""
        if self._undoing is not None:
            return
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        zone = self._desk.shop.program.time_zone
        past = self._desk.imports.history()[:_SHOWN]
        self._rows = {each.import_id: PastImportRow(each, self._formats, zone) for each in past}
        for row in self._rows.values():
            row.undo_asked.connect(self._undo)
            self.add(row)
        self._none.setVisible(not past)

    def row(self, import_id: ImportId) -> PastImportRow:
        """Return the row of an import."""
        return self._rows[import_id]

    def _undo(self, import_id: ImportId) -> None:
        if self._undoing is None:
            self._undoing = import_id
            self.row(import_id).show_working()
            self._work.undo(import_id)

    def _end(self) -> None:
        self._undoing = None
        self.reload()

    def _fail(self, error: Exception) -> None:
        undone, self._undoing = self._undoing, None
        if undone is not None:
            self.row(undone).show_trouble(self._words.trouble(error, self._formats))
