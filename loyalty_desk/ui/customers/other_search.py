"""Looking for another customer inside a sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.people import People
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.search_field import SearchField

_MOST = 20
_HEIGHT = 220
_TOLD = 3  # name, phone and card of a row of the list


class OtherSearch(QWidget):
    """Finds as one types; the arrow keys mark, a click or the sheet's Enter chooses. The one customer is left out."""

    marked = Signal(object)
    chosen = Signal(object)

    def __init__(self, people: People, words: PeopleWords, without: CustomerId) -> None:
        super().__init__()
        self._people = people
        self._words = words
        self._without = without
        self._search = SearchField(self.tr("Name, phone or card of the other customer…"))
        self._nobody = Label(role="soft", wrap=True)
        self._found = QListWidget()
        self._found.setAccessibleName(self.tr("Customers who were found"))
        self._found.setFixedHeight(_HEIGHT)
        self._found.ensurePolished()
        self.setFocusProxy(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        for part in (self._search, self._found, self._nobody):
            column.addWidget(part)
        self._search.edited.connect(self._find)
        self._search.stepped.connect(self._step)
        self._found.itemClicked.connect(self._choose)
        self._find("")

    def current(self) -> CustomerId | None:
        """Return who is marked."""
        item = self._found.currentItem()
        return None if item is None else CustomerId(item.data(Qt.ItemDataRole.UserRole))

    def _find(self, text: str) -> None:
        self._found.clear()
        rows = self._people.find(text, _MOST) if text.strip() else ()
        for row in rows:
            if row.customer_id != self._without:
                item = QListWidgetItem("  ·  ".join(self._words.cells(row)[:_TOLD]), self._found)
                item.setData(Qt.ItemDataRole.UserRole, row.customer_id)
        some = self._found.count() > 0
        self._found.setVisible(some)
        self._found.setCurrentRow(0)
        self._nobody.setText(self.tr("Nobody else fits. Try fewer letters.") if text.strip() else "")
        self._nobody.setVisible(bool(self._nobody.text()) and not some)
        self.marked.emit(self.current())

    def _step(self, by: int) -> None:
        row = self._found.currentRow() + by
        self._found.setCurrentRow(min(max(row, 0), self._found.count() - 1))

    def _choose(self, _item: QListWidgetItem) -> None:
        self.chosen.emit(self.current())
