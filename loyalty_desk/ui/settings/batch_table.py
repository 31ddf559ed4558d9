"""The batches of blank cards, as a table shows them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from loyalty_desk.services.cardroom import Batch
from loyalty_desk.ui.format import Formats

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class BatchTable(QAbstractTableModel):
    """Name, time and what is left of each batch."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._batches: tuple[Batch, ...] = ()

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Show these batches instead of those before."""
        self.beginResetModel()
        self._batches = tuple(batches)
        self.endResetModel()

    def batch(self, row: int) -> Batch:
        """Return the batch in a row."""
        return self._batches[row]

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many batches there are."""
        return 0 if parent.isValid() else len(self._batches)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return what a column shows."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Batch"), self.tr("Printed"), self.tr("Not given out yet"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return one cell's text."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        batch = self._batches[index.row()]
        return (batch.name, self._formats.moment(batch.printed_at), self._formats.number(batch.left))[index.column()]
