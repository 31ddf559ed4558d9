"""The table of customers: it holds the pages that were looked at and never all rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from loyalty_desk.services.people import EVERYBODY, Filter, People
from loyalty_desk.store.people import PersonRow, Sort
from loyalty_desk.store.people_sql import SortedBy
from loyalty_desk.ui.customers.people_words import PeopleWords

PAGE = 50
SORTED_BY = {0: SortedBy.NAME, 4: SortedBy.BALANCE, 6: SortedBy.SPENT, 7: SortedBy.LAST_SALE}

_NUMBERS = frozenset({4, 5, 6})
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex

_TOP = QModelIndex()


class PeopleModel(QAbstractTableModel):
    """Rows of one filter and order, of a selection, or those that were found."""

    def __init__(self, people: People, words: PeopleWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._words = words
        self._rows: list[PersonRow] = []
        self._cells: dict[int, tuple[str, ...]] = {}
        self._filter = EVERYBODY
        self._sort = Sort()
        self._selected: Sequence[int] | None = None
        self._seen = 0  # how many of the selected were read
        self._more = False
        self._ordered = True

    @property
    def filter(self) -> Filter:
        """Who is listed."""
        return self._filter

    @property
    def sort_order(self) -> Sort:
        """What the list is sorted by."""
        return self._sort

    def set_words(self, words: PeopleWords) -> None:
        """Put what comes next into other words."""
        self._words = words

    def list_people(self, wanted: Filter, sort: Sort) -> None:
        """List customers from the first page on."""
        self._filter, self._sort, self._selected = wanted, sort, None
        rows = self._people.page(wanted, sort, None, PAGE)
        self._show(rows, more=len(rows) == PAGE, ordered=True)

    def list_selected(self, ids: Sequence[int], sort: Sort) -> None:
        """List customers by their numbers, which are in the order of `sort`; rows are read as they come into sight."""
        self._sort, self._selected, self._seen = sort, ids, 0
        rows = self._next_selected(ids)
        self._show(rows, more=self._seen < len(ids), ordered=True)

    def list_found(self, text: str) -> None:
        """List those whom `text` may mean, best first."""
        self._show(self._people.find(text, PAGE), more=False, ordered=False)

    def person(self, row: int) -> PersonRow:
        """Return the customer in a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many rows were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._words.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text or alignment."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells_of(index.row())[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() in _NUMBERS else _LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a heading's text or alignment."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _NUMBERS else _LEFT
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the last page was full."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if not self.canFetchMore(parent):
            return
        rows = self._next()
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def _next(self) -> tuple[PersonRow, ...]:
        if self._selected is not None:
            rows = self._next_selected(self._selected)
            self._more = self._seen < len(self._selected)
            return rows
        rows = self._people.page(self._filter, self._sort, self._rows[-1].place, PAGE)
        self._more = len(rows) == PAGE
        return rows

    def _next_selected(self, ids: Sequence[int]) -> tuple[PersonRow, ...]:
        """Read the next page; one of customers who are all gone by now is passed over."""
        rows: tuple[PersonRow, ...] = ()
        while not rows and self._seen < len(ids):
            rows = self._people.rows(ids[self._seen : self._seen + PAGE])
            self._seen += PAGE
        return rows

    def _show(self, rows: tuple[PersonRow, ...], *, more: bool, ordered: bool) -> None:
        self.beginResetModel()
        self._ordered = ordered
        self._rows = list(rows)
        self._cells = {}
        self._more = more
        self.endResetModel()

    def _heading(self, section: int) -> str:
        """Return a heading, with an arrow where the list is sorted."""
        text = self._words.headings[section]
        if self._ordered and SORTED_BY.get(section) is self._sort.by:
            return f"{text} {'↓' if self._sort.descending else '↑'}"
        return text

    def _cells_of(self, row: int) -> tuple[str, ...]:
        """Return the texts of a row; they are made when it is first seen."""
        if row not in self._cells:
            self._cells[row] = self._words.cells(self._rows[row])
        return self._cells[row]
