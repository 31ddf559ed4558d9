"""The first rows of a file as a table; columns that are not used are pale."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from loyalty_desk.ui.theme import colour

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class ColumnModel(QAbstractTableModel):
    """Rows by their numbers in the file; what the columns are is told by the heads above them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[int, tuple[str, ...]]] = []
        self._used: frozenset[int] = frozenset()

    def show_rows(self, rows: Mapping[int, tuple[str, ...]]) -> None:
        """Show these rows instead of those before."""
        self.beginResetModel()
        self._rows = list(rows.items())
        self.endResetModel()

    def show_used(self, used: frozenset[int]) -> None:
        """Mark which columns are used."""
        self._used = used
        if self._rows:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.ForegroundRole])

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """Return how many columns the file has."""
        return 0 if parent.isValid() or not self._rows else len(self._rows[0][1])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return a row's number in the file."""
        if orientation is Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return str(self._rows[section][0])

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QColor | None:
        """Return one cell's text, the whole of it on hover, and its colour."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][1][index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() not in self._used:
            return colour("disabled")
        return None
