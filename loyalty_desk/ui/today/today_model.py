"""The rows of the list of the day: a heading for each kind, and its matters below."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from loyalty_desk.services.attention import Matter, Matters
from loyalty_desk.ui.today.today_words import TodayWords, Told

Index = QModelIndex | QPersistentModelIndex
Heading = tuple[str, str, str]  # kind, title, count

_TOP = QModelIndex()


class TodayModel(QAbstractListModel):
    """Headings cannot be chosen, matters can."""

    def __init__(self, words: TodayWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._all: list[Matters] = []
        self._rows: list[Matter | Heading] = []
        self._told: dict[int, Told] = {}

    def show_matters(self, found: Iterable[Matters]) -> None:
        """Show the matters of the day."""
        self._reset(list(found))

    def remove(self, done: Matter) -> None:
        """Take a matter away that is done, if it is still here."""
        self._reset([left for each in self._all if (left := _without(each, done)).found])

    def matter(self, row: int) -> Matter | None:
        """Return the matter of a row; None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Matter) else None

    def heading(self, row: int) -> Heading | None:
        """Return kind, title and count of a heading; None for a matter."""
        found = self._rows[row]
        return None if isinstance(found, Matter) else found

    def told(self, row: int) -> Told:
        """Return the words of a matter; they are made when it is first seen."""
        found = self._rows[row]
        if row not in self._told and isinstance(found, Matter):
            self._told[row] = self._words.of(found)
        return self._told[row]

    def count(self) -> int:
        """Return how many matters are left, those that are not shown as well."""
        return sum(each.count for each in self._all)

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says."""
        if not index.isValid():
            return None
        heading = self.heading(index.row())
        if heading is not None:
            said = f"{heading[1]}, {heading[2]}"
            return said if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.told(index.row()).name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.told(index.row()).aloud
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only matters be chosen."""
        if index.isValid() and self.heading(index.row()) is not None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def _reset(self, found: list[Matters]) -> None:
        self.beginResetModel()
        self._all, self._rows, self._told = found, [], {}
        for each in found:
            count = self._words.count(len(each.found), each.count)
            self._rows += [(each.kind, self._words.heading(each.kind), count), *each.found]
        self.endResetModel()


def _without(matters: Matters, done: Matter) -> Matters:
    left = tuple(each for each in matters.found if each is not done)
    return Matters(matters.kind, left, matters.count - len(matters.found) + len(left))
