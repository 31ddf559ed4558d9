"""The table behind the picture: its days or months, and all of them together."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from loyalty_desk.domain.metrics.summary import ratio
from loyalty_desk.domain.money import ONE_POINT, Points
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.amounts import share, short_money
from loyalty_desk.ui.reports.period import Kind
from loyalty_desk.ui.reports.period_words import month_name
from loyalty_desk.ui.reports.report import Part, total

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PartsModel(QAbstractTableModel):
    """Rows of days or months, the totals last and bold."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._kind = Kind.DAY
        self._parts: tuple[Part, ...] = ()
        self._columns = self._make_columns()

    def show_parts(self, parts: Sequence[Part], kind: Kind) -> None:
        """Show other days or months."""
        self.beginResetModel()
        self._kind = kind
        self._parts = (*parts, total(parts, parts[0].start)) if parts else ()
        self.endResetModel()

    def start_of(self, index: QModelIndex) -> date | None:
        """Return the first day of a row, None for the totals."""
        return None if self._is_total(index.row()) else self._parts[index.row()].start

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the rows, the totals among them."""
        return 0 if parent.isValid() else len(self._parts)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        return self._columns[section][0] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QFont | Qt.AlignmentFlag | None:
        """Return what stands in a cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() else _LEFT
        if role == Qt.ItemDataRole.FontRole and self._is_total(index.row()):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if not index.column() and self._is_total(index.row()):
            return self.tr("Together")
        return self._columns[index.column()][1](self._parts[index.row()])

    def _is_total(self, row: int) -> bool:
        return row == len(self._parts) - 1

    def _make_columns(self) -> tuple[tuple[str, Callable[[Part], str]], ...]:
        formats = self._formats
        return (
            ("", self._name),
            (self.tr("Sales"), lambda part: formats.number(part.sales)),
            (self.tr("Money"), lambda part: short_money(formats, part.money)),
            (self.tr("Members"), lambda part: share(formats, ratio(part.member_money, part.money))),
            (self.tr("Ticket"), lambda part: short_money(formats, ratio(part.money, part.sales))),
            (self.tr("Joined"), lambda part: formats.number(part.registered)),
            (self.tr("Issued"), lambda part: self._points(part.issued)),
            (self.tr("Used"), lambda part: self._points(part.redeemed)),
            (self.tr("Burned"), lambda part: self._points(part.burned)),
            (self.tr("Cost"), lambda part: short_money(formats, part.cost)),
        )

    def _name(self, part: Part) -> str:
        if self._kind is Kind.DAY:
            return self._formats.day(part.start)
        return month_name(part.start, self._formats)

    def _points(self, points: Points) -> str:
        return self._formats.points(points // ONE_POINT * ONE_POINT)
