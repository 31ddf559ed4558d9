"""The entries of one customer's timeline, read as far as one scrolls."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.people import People
from loyalty_desk.store.timeline import TimelineItem
from loyalty_desk.ui.customers.timeline_words import Said, TimelineWords

PAGE = 30

Index = QModelIndex | QPersistentModelIndex

_TOP = QModelIndex()


class TimelineModel(QAbstractListModel):
    """Newest first."""

    def __init__(self, people: People, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._words: TimelineWords | None = None
        self._customer = CustomerId(0)
        self._items: list[TimelineItem] = []
        self._said: list[Said] = []
        self._more = False

    def show_customer(self, customer_id: CustomerId, words: TimelineWords) -> None:
        """Begin at the newest entry of a customer."""
        self.beginResetModel()
        self._customer, self._words = customer_id, words
        self._items, self._said = [], []
        self._add(self._people.timeline(customer_id, PAGE))
        self.endResetModel()

    def item(self, row: int) -> TimelineItem:
        """Return the entry in a row."""
        return self._items[row]

    def said(self, row: int) -> Said:
        """Return the words of a row."""
        return self._said[row]

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many entries were read so far."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what an entry says."""
        if not index.isValid():
            return None
        said = self._said[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return said.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return said.aloud
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the last page was full."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Read older entries."""
        if not self.canFetchMore(parent):
            return
        items = self._people.timeline(self._customer, PAGE, self._items[-1].place)
        if items:
            first = len(self._items)
            self.beginInsertRows(QModelIndex(), first, first + len(items) - 1)
            self._add(items)
            self.endInsertRows()
        else:
            self._more = False

    def _add(self, items: tuple[TimelineItem, ...]) -> None:
        self._items.extend(items)
        if self._words is not None:
            self._said.extend(map(self._words.of, items))
        self._more = len(items) == PAGE
