"""The table behind a picture, as Qt asks for it, and sorted by its values."""

from datetime import date
from fractions import Fraction

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont

from loyalty_desk.ui.charts.values import Cell, Kind, Raw, TableData

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_LEFT = {Kind.TEXT, Kind.DATE}


class TableModel(QAbstractTableModel):
    """Cells as they are shown, the total last and bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = TableData((), ())

    def show_data(self, table: TableData) -> None:
        """Hold another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def raw(self, index: _Index) -> Raw:
        """Return the value of a cell."""
        return self._cell(index).raw

    def is_total(self, row: int) -> bool:
        """Tell whether a row is the total."""
        return row == len(self._table.rows)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the rows, the total among them."""
        return 0 if parent.isValid() else len(self._table.rows) + bool(self._table.total)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the columns."""
        return 0 if parent.isValid() else len(self._table.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return self._table.columns[section].heading if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QFont | Qt.AlignmentFlag | None:
        """Return what stands in a cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role == Qt.ItemDataRole.FontRole and self.is_total(index.row()):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return self._cell(index).text if role == Qt.ItemDataRole.DisplayRole else None

    def _cell(self, index: _Index) -> Cell:
        row = self._table.total if self.is_total(index.row()) else self._table.rows[index.row()]
        return row[index.column()]

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return _LEFT if self._table.columns[column].kind in _AT_LEFT else _RIGHT


class SortedTable(QSortFilterProxyModel):
    """The rows by the values of one column; unknown ones and the total stay last either way."""

    def __init__(self, model: TableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setSourceModel(model)

    def lessThan(self, left: _Index, right: _Index) -> bool:
        """Tell whether a value comes before another one."""
        rising = self.sortOrder() is Qt.SortOrder.AscendingOrder
        last, other_last = self._model.is_total(left.row()), self._model.is_total(right.row())
        one, other = self._model.raw(left), self._model.raw(right)
        if last or other_last:
            return other_last is rising
        if (one is None) is not (other is None):
            return (other is None) is rising
        return _before(one, other)


def _before(one: Raw, other: Raw) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return one.casefold() < other.casefold()
    if isinstance(one, date) and isinstance(other, date):
        return one < other
    if isinstance(one, int | float | Fraction) and isinstance(other, int | float | Fraction):
        return one < other
    return False
