"""The rows of a file that are left out, and why; they can be saved as a workbook."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QHeaderView, QPushButton, QWidget

from loyalty_desk.domain.importing import Findings
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats, left_out
from loyalty_desk.ui.imports.problem_model import ProblemModel
from loyalty_desk.ui.imports.problems_file import save_problems
from loyalty_desk.ui.settings import files
from loyalty_desk.ui.settings.failing import words_for
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.table import Table

_WIDTHS = (90, 190, 360)


class ProblemsCard(Card):
    """A table of problems by row; hidden while there are none."""

    def __init__(self, desk: Desk, formats: Formats, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._formats, self._tasks = desk, formats, tasks
        self._file = ""
        self._model = ProblemModel()
        self._table = Table()
        self._more = Label(role="label", wrap=True)
        self._said = Label(role="label", wrap=True)
        self._save = QPushButton(self.tr("Save to Excel…"))
        self._build()
        self._save.clicked.connect(self._ask)

    def show_findings(self, findings: Findings, titles: Mapping[str, str], file: str) -> None:
        """Show what is wrong in a file of that name; `titles` are how its columns are called."""
        self._file = file
        shown = len(findings.problems)
        self.set_title(left_out(findings.wrong))
        self._model.show_problems(findings.problems, titles)
        self._more.setText(self.tr("The first {count} are shown.").format(count=self._formats.number(shown)))
        self._more.setVisible(shown < findings.wrong)
        self._said.hide()
        self.setVisible(bool(findings.wrong))

    def save(self, path: Path) -> None:
        """Write the problems shown into a workbook."""
        rows = [self._model.row(place) for place in range(self._model.rowCount())]
        headings, title = self._model.headings(), self.tr("Rows left out")

        def work(_: Progress) -> None:
            save_problems(path, self._desk.shop, self._formats.language, title=title, headings=headings, rows=rows)

        self._tasks.run(work, done=partial(self._saved, path), failed=self._not_saved)

    def _build(self) -> None:
        icons.put(self._save, "microsoft-excel")
        self._save.setAutoDefault(False)
        self.set_corner(self._save)
        self._table.setModel(self._model)
        head = self._table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(_WIDTHS):
            self._table.setColumnWidth(column, width)
        dress(self._table, role="plain")
        for label in (self._said, self._more):
            self.add(label)
        self.add(self._table, 1)
        self._said.hide()

    def _ask(self) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        name = self.tr("{file} - left out.xlsx").format(file=Path(self._file).stem)
        kinds = self.tr("Excel workbook (*.xlsx)")
        files.ask_to_save(self, self.tr("Save to Excel"), folder / name, kinds=kinds, chosen=self.save)

    def _saved(self, path: Path, _nothing: None) -> None:
        self._say(self.tr("Saved to {file}.").format(file=path.name), "good")

    def _not_saved(self, error: Exception) -> None:
        self._say(words_for(error, self._formats), "bad")

    def _say(self, text: str, tone: str) -> None:
        self._said.setText(text)
        dress(self._said, tone=tone)
        self._said.show()
