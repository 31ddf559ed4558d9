"""The rows of a file that cannot be used, as a table."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from loyalty_desk.domain.importing import RowProblem
from loyalty_desk.ui.imports.problem_words import ProblemWords

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class ProblemModel(QAbstractTableModel):
    """Row, column, what is wrong, and what stands there."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ProblemWords()
        self._problems: tuple[RowProblem, ...] = ()
        self._titles: Mapping[str, str] = {}

    def show_problems(self, problems: Sequence[RowProblem], titles: Mapping[str, str]) -> None:
        """Show these problems; `titles` are how the columns of the fields are called."""
        self.beginResetModel()
        self._problems, self._titles = tuple(problems), titles
        self.endResetModel()

    def row(self, place: int) -> tuple[int, str, str, str]:
        """Return one problem in words."""
        each = self._problems[place]
        return each.row, self._titles.get(each.column, each.column), self._words.of(each.problem), each.text

    def headings(self) -> tuple[str, str, str, str]:
        """Return what the columns are."""
        return self.tr("Row"), self.tr("Column"), self.tr("What is wrong"), self.tr("What stands there")

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many problems there are."""
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return what a column shows."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headings()[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return one cell's text."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return str(self.row(index.row())[index.column()])
