"""The list of customers with its search, its filters and its table."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from loyalty_desk.services.people import EVERYBODY, Filter, People
from loyalty_desk.store.people import Sort
from loyalty_desk.ui import icons
from loyalty_desk.ui.customers.counting import Counting
from loyalty_desk.ui.customers.filter_chips import FilterChips
from loyalty_desk.ui.customers.people_model import SORTED_BY, PeopleModel
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.format import n_customers
from loyalty_desk.ui.theme import GAP, STEP, WIDE
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.page_head import PageHead
from loyalty_desk.ui.widgets.search_field import SearchField
from loyalty_desk.ui.widgets.table import Table

# The widest usual text of each column; the name takes the rest.
_SAMPLES = ("", "+8 888 888-88-88", "···8888", "Серебряный", "888 888", "8 888", "888 888,88", "88 сент. 2888")
_SIDES = 30  # what a cell keeps free
_ARROW = 14  # beside the heading by which the list is sorted
_NAME = 0


class PeopleList(QWidget):
    """Finds as one types; Enter opens the first that was found, or the marked row."""

    opened = Signal(object)
    new_customer_requested = Signal()
    export_requested = Signal()

    def __init__(self, people: People, words: Callable[[], PeopleWords], counting: Counting) -> None:
        super().__init__()
        self._people = people
        self._counting = counting
        self._words = words
        first = words()
        self._head = PageHead(self.tr("Customers"))
        self._export = QPushButton(self.tr("To Excel"))
        self._new = KeyButton(self.tr("New customer"), "F2", role="primary")
        self._search = SearchField(self.tr("Find by name, phone, card or e-mail…"))
        self._chips = FilterChips(first, people.tags())
        self._model = PeopleModel(people, first, self)
        self._table = Table()
        self._nobody = EmptyState(
            "account-plus-outline",
            self.tr("Nobody is in the program yet. The first customer takes fifteen seconds."),
            self.tr("New customer"),
        )
        self._nothing = EmptyState("account-search-outline", "", self.tr("Show all customers"))
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read again what is listed; the marked customer stays marked if they are still near the top."""
        words, marked = self._words(), self._marked()
        self._model.set_words(words)
        self._chips.show_choices(words, self._people.tags())
        self._list(self._chips.filter(), self._model.sort_order)
        for row in range(self._model.rowCount()):
            if self._model.person(row).customer_id == marked:
                self._table.selectRow(row)

    def focus_search(self) -> None:
        """Have the next letter go into the search."""
        self._search.setFocus()

    def focus_list(self) -> None:
        """Have the arrow keys go through the table, or letters into the search when it is empty."""
        (self._table if self._model.rowCount() else self._search).setFocus()

    def search_for(self, text: str) -> None:
        """Show whom `text` may mean."""
        self._search.set_text(text)
        self._find(text)

    def show_filter(self, wanted: Filter) -> None:
        """List those whom a filter wants."""
        self._chips.choose(wanted)
        self._choose(wanted)

    def _build(self) -> None:
        icons.put(self._export, "microsoft-excel")
        self._head.add(self._export)
        self._head.add(self._new)
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("Customers"))
        header = self._table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.ensurePolished()
        for column, sample in enumerate(_SAMPLES[1:], 1):
            wide = self._table.fontMetrics().horizontalAdvance(sample) + _SIDES
            heading = header.sectionSizeHint(column) + (_ARROW if column in SORTED_BY else 0)
            header.resizeSection(column, max(wide, heading))
        for widget in (self._table, self._nobody, self._nothing):
            self._stack.addWidget(widget)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column_of_all.setSpacing(STEP + STEP // 2)
        for part in (self._head, self._search, self._chips):
            column_of_all.addWidget(part)
        column_of_all.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._export.clicked.connect(self.export_requested)
        self._new.clicked.connect(self.new_customer_requested)
        self._nobody.action_requested.connect(self.new_customer_requested)
        self._nothing.action_requested.connect(self._show_everybody)
        self._search.edited.connect(self._find)
        self._search.submitted.connect(self._open_marked)
        self._search.stepped.connect(self._step)
        self._chips.chosen.connect(self._choose)
        self._table.opened.connect(self._open)
        self._table.horizontalHeader().sectionClicked.connect(self._sort_by)
        for keys in ("Ctrl+F", "F3"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self.focus_search)
        clear = QShortcut(QKeySequence("Esc"), self._search)
        clear.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        clear.activated.connect(self._clear_search)

    def _find(self, text: str) -> None:
        if not text.strip():
            self._list(self._chips.filter(), self._model.sort_order)
            return
        self._model.list_found(text)
        found = self._model.rowCount()
        best_first = self.tr("Best match first: {customers}").format(customers=n_customers(found))
        self._head.set_sub(best_first if found else "")
        self._show_table(self.tr("Nobody fits “{text}”. Try fewer letters, or a part of the phone.").format(text=text))
        if found:
            self._table.selectRow(0)

    def _choose(self, wanted: Filter) -> None:
        self._search.clear()
        self._list(wanted, self._model.sort_order)

    def _list(self, wanted: Filter, sort: Sort) -> None:
        if self._search.text().strip():
            self._find(self._search.text())
            return
        self._model.list_people(wanted, sort)
        self._show_table(self.tr("Nobody is in this list now."))
        self._counting.count(wanted, partial(self._show_count, wanted))

    def _show_table(self, nothing: str) -> None:
        self._table.scrollToTop()
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._table)
        elif self._search.text().strip() or self._chips.filter() != EVERYBODY:
            self._nothing.set_sentence(nothing)
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self._nobody)

    def _show_count(self, wanted: Filter, count: int) -> None:
        """Say how many there are, unless something else is listed by now."""
        if wanted == self._chips.filter() and not self._search.text().strip():
            self._head.set_sub(n_customers(count))

    def _sort_by(self, column: int) -> None:
        sort = self._model.sort_order
        if column in SORTED_BY:
            by = SORTED_BY[column]
            sort = Sort(by, not sort.descending if by is sort.by else column != _NAME)
            self._search.clear()
        self._list(self._chips.filter(), sort)

    def _show_everybody(self) -> None:
        self.show_filter(EVERYBODY)
        self.focus_search()

    def _clear_search(self) -> None:
        if self._search.text():
            self._search.clear()
            self._list(self._chips.filter(), self._model.sort_order)

    def _step(self, by: int) -> None:
        rows = self._model.rowCount()
        if rows:
            row = self._table.currentIndex().row() + by
            self._table.selectRow(min(max(row, 0), rows - 1))

    def _open_marked(self) -> None:
        marked = self._marked()
        if marked is not None:
            self.opened.emit(marked)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.person(index.row()).customer_id)

    def _marked(self) -> int | None:
        index = self._table.currentIndex()
        return self._model.person(index.row()).customer_id if index.isValid() else None
