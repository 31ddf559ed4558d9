"""What a program would have cost on the past sales of a file: for a shop that only starts."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.replay import Replay
from loyalty_desk.services.replay_file import FilePreview
from loyalty_desk.ui.format import Formats, left_out
from loyalty_desk.ui.program.figures_table import FiguresTable
from loyalty_desk.ui.program.preview_words import PreviewWords, tier_names
from loyalty_desk.ui.program.replay_sheet import ReplaySheet
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.theme import GAP, STEP
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label

_WIDTH, _HEIGHT = 900, 660
_PROBLEMS = 8
_COST_TOGETHER = frozenset({3})


class FilePreviewSheet(ReplaySheet):
    """Reads the file and lives through its sales at once."""

    def __init__(
        self,
        desk: Desk,
        formats: Formats,
        language: str,
        tasks: Tasks,
        document: Mapping[str, object],
        *,
        path: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(formats, tasks, parent)
        self.set_title(self.tr("What this program would have cost"))
        self._desk, self._document, self._path = desk, document, path
        self._words = PreviewWords(formats, tier_names(language, read_program(document)))
        self.body.addLayout(self._place, 1)
        self.add_close()
        self.resize(_WIDTH, _HEIGHT)
        self.look()

    def look(self) -> None:
        """Read the file and live through its sales."""
        document, path, shop = self._document, self._path, self._desk.shop

        def work(progress: Progress) -> FilePreview:
            return Replay(shop).run_file(path, document, progress.report)

        doing = self.tr("Reading {name} and living through its sales; nothing is written…").format(name=path.name)
        self.run(work, self._view, doing)

    def words_for(self, error: Exception) -> str:
        """Return what is wrong with the file and what would be right."""
        if isinstance(error, Trouble) and error.code == "no_column":
            return _Words().no_column().format(columns=_columns(error.detail))
        return super().words_for(error)

    def _view(self, found: FilePreview) -> QWidget:
        view, preview = QWidget(), found.preview
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, STEP, 0)
        column.setSpacing(GAP)
        column.addWidget(Banner(self._words.file_verdict(preview), tone="accent"))
        column.addWidget(Label(self._words.basis(preview), role="soft", wrap=True))
        costs = [(name, draft) for name, _, draft in self._words.costs(preview)]
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(_card(self.tr("What it costs"), costs, bold=_COST_TOGETHER), 1)
        best = [(str(each.who), self._words.difference(each.money)) for each in preview.winners]
        row.addWidget(_card(self.tr("Would have got most"), best), 1)
        column.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        if preview.moves:
            row.addWidget(_card(self.tr("Tiers at the end"), self._words.reached(preview)), 1)
        burns = [(month, draft) for month, _, draft in self._words.burns(preview)]
        if burns:
            row.addWidget(_card(self.tr("Points that burn if nobody uses them"), burns), 1)
        column.addLayout(row)
        if found.wrong:
            column.addWidget(self._problems(found))
        column.addStretch(1)
        return view

    def _problems(self, found: FilePreview) -> Card:
        card = Card(left_out(found.wrong))
        text = self.tr("Row {row}: {problem} “{text}”")
        for each in found.problems[:_PROBLEMS]:
            problem = _problem(each.column, each.problem)
            card.add(Label(text.format(row=each.row, problem=problem, text=each.text), role="soft", wrap=True))
        return card


class _Words(QObject):
    """Words about files; lupdate looks for them in a class."""

    def no_column(self) -> str:
        return self.tr("No heading of the table names these columns: {columns}. Name them, and choose it again.")

    def columns(self) -> Mapping[str, str]:
        return {"customer": self.tr("customer"), "date": self.tr("date"), "amount": self.tr("amount")}

    def problems(self) -> Mapping[tuple[str, str], str]:
        return {
            ("date", "empty"): self.tr("no date"),
            ("date", "not a date"): self.tr("not a date:"),
            ("amount", "empty"): self.tr("no amount"),
            ("amount", "not a number"): self.tr("not an amount:"),
            ("amount", "too large"): self.tr("an amount too large:"),
            ("amount", "below 0"): self.tr("a refund, below 0:"),
        }


def _columns(detail: str) -> str:
    names = _Words().columns()
    return ", ".join(names.get(each.strip(), each.strip()) for each in detail.split(","))


def _problem(column: str, problem: str) -> str:
    return _Words().problems().get((column, problem), problem)


def _card(title: str, rows: Sequence[tuple[str, str]], *, bold: frozenset[int] = frozenset()) -> Card:
    card = Card(title)
    card.add(FiguresTable((), rows, bold=bold))
    card.body.addStretch(1)
    return card
