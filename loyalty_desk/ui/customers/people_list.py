"""The list of customers with its search, its filters and its table."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from loyalty_desk.domain.selection import Selection
from loyalty_desk.services.people import EVERYBODY, Filter, People
from loyalty_desk.store.people import Sort
from loyalty_desk.store.segments import SavedSegment
from loyalty_desk.ui import icons
from loyalty_desk.ui.customers.counting import Counting
from loyalty_desk.ui.customers.filter_chips import FilterChips
from loyalty_desk.ui.customers.people_model import SORTED_BY, PeopleModel
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.customers.selecting import Selecting
from loyalty_desk.ui.customers.selection_bar import SelectionBar
from loyalty_desk.ui.customers.shown_selection import ShownSelection
from loyalty_desk.ui.format import n_customers
from loyalty_desk.ui.theme import GAP, STEP, WIDE
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.more_button import MoreButton
from loyalty_desk.ui.widgets.page_head import PageHead
from loyalty_desk.ui.widgets.search_field import SearchField
from loyalty_desk.ui.widgets.table import Table

# The widest usual text of each column; the name takes the rest.
_SAMPLES = ("", "+8 888 888-88-88", "···8888", "Серебряный", "888 888", "8 888", "888 888,88", "88 сент. 2888 г.")
_SIDES = 30  # what a cell keeps free
_ARROW = 14  # beside the heading by which the list is sorted
_NAME = 0


class PeopleList(QWidget):
    """Finds as one types; Enter opens the first that was found, or the marked row."""

    opened = Signal(object)
    failed = Signal(object)
    new_customer_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()
    duplicates_requested = Signal()

    def __init__(
        self, people: People, words: Callable[[], PeopleWords], *, counting: Counting, selecting: Selecting
    ) -> None:
        super().__init__()
        self._people = people
        self._counting = counting
        self._selecting = selecting
        self._shown: ShownSelection | None = None
        self._words = words
        first = words()
        self._head = PageHead(self.tr("Customers"))
        self._export = QPushButton(self.tr("To Excel"))
        self._new = KeyButton(self.tr("New customer"), "F2", role="primary")
        self._more = MoreButton()
        self._search = SearchField(self.tr("Find by name, phone, card or e-mail…"))
        self.chips = FilterChips(first, people.tags())
        self.bar = SelectionBar()
        self._model = PeopleModel(people, first, self)
        self._table = Table()
        self._nobody = EmptyState(
            "account-plus-outline",
            self.tr("Nobody is in the program yet. The first customer takes fifteen seconds."),
            self.tr("New customer"),
            other=self.tr("Bring them in from a file"),
        )
        self._nothing = EmptyState("account-search-outline", "", self.tr("Show all customers"))
        self._searching = EmptyState("account-search-outline", self.tr("Searching among all customers…"))
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    @property
    def shown_selection(self) -> ShownSelection | None:
        """The selection that is listed, if it is none of the filters."""
        return self._shown

    def show_segments(self, segments: Sequence[SavedSegment]) -> None:
        """Offer the saved segments."""
        self.chips.show_segments(segments)

    def show_selection(self, shown: ShownSelection, sentence: str) -> None:
        """List who is in a selection as soon as they are found."""
        self._shown = shown
        self._search.clear()
        self.chips.choose_selection()
        self.bar.show_selection(shown.title, sentence, saved=shown.segment is not None)
        self._stack.setCurrentWidget(self._searching)
        self._list(EVERYBODY, self._model.sort_order)

    def show_everybody(self) -> None:
        """List all customers."""
        self.show_filter(EVERYBODY)
        self.focus_search()

    def reload(self) -> None:
        """Read again what is listed; the marked customer stays marked if they are still near the top."""
        words, marked = self._words(), self._marked()
        self._model.set_words(words)
        self.chips.show_choices(words, self._people.tags())
        if self._shown is not None:
            self.chips.choose_selection()
        self._list(self.chips.filter(), self._model.sort_order)
        self._mark(marked)

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
        self.chips.choose(wanted)
        self._choose(wanted)

    def _build(self) -> None:
        icons.put(self._export, "microsoft-excel")
        self._more.add("account-multiple-outline", self.tr("Find duplicates…"), self.duplicates_requested.emit)
        self._head.add(self._more)
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
        self.bar.hide()
        for widget in (self._table, self._nobody, self._nothing, self._searching):
            self._stack.addWidget(widget)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column_of_all.setSpacing(STEP + STEP // 2)
        for part in (self._head, self._search, self.chips, self.bar):
            column_of_all.addWidget(part)
        column_of_all.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._export.clicked.connect(self.export_requested)
        self._new.clicked.connect(self.new_customer_requested)
        self._nobody.action_requested.connect(self.new_customer_requested)
        self._nobody.other_requested.connect(self.import_requested)
        self._nothing.action_requested.connect(self.show_everybody)
        self.bar.closed.connect(self.show_everybody)
        self._search.edited.connect(self._find)
        self._search.submitted.connect(self._open_marked)
        self._search.stepped.connect(self._step)
        self.chips.chosen.connect(self._choose)
        self._table.opened.connect(self._open)
        self._table.horizontalHeader().sectionClicked.connect(self._sort_by)
        for keys in ("Ctrl+F", "F3"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self.focus_search)
        clear = QShortcut(QKeySequence("Esc"), self)
        clear.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        clear.activated.connect(self._go_back)

    def _find(self, text: str) -> None:
        if not text.strip():
            self._list(self.chips.filter(), self._model.sort_order)
            return
        self._selecting.stop()
        self._model.list_found(text)
        self._show_head()
        found = self._model.rowCount()
        best_first = self.tr("Best match first: {customers}").format(customers=n_customers(found))
        self._head.set_sub(best_first if found else "")
        self._show_table(self.tr("Nobody fits “{text}”. Try fewer letters, or a part of the phone.").format(text=text))
        if found:
            self._table.selectRow(0)

    def _choose(self, wanted: Filter) -> None:
        self._shown = None
        self._selecting.stop()
        self._search.clear()
        self._list(wanted, self._model.sort_order)

    def _list(self, wanted: Filter, sort: Sort) -> None:
        if self._search.text().strip():
            self._find(self._search.text())
            return
        self._show_head()
        if self._shown is not None:
            found = partial(self._show_selected, self._shown.selection, sort)
            self._selecting.ids(self._shown.selection, sort, found=found, failed=self.failed.emit)
            return
        self._model.list_people(wanted, sort)
        self._show_table(self.tr("Nobody is in this list now."))
        self._counting.count(wanted, partial(self._show_count, wanted))

    def _show_selected(self, selection: Selection, sort: Sort, ids: "array[int]") -> None:
        if self._shown is None or self._shown.selection != selection:
            return
        marked = self._marked()
        self._shown = replace(self._shown, ids=ids)
        self._model.list_selected(ids, sort)
        self.bar.show_count(len(ids))
        self._show_table(self.tr("Nobody is in this list now."))
        self._mark(marked)

    def _show_head(self) -> None:
        """Show the bar while a selection is listed; it has an export of its own."""
        selected = self._shown is not None and not self._search.text().strip()
        self.bar.setVisible(selected)
        self._export.setVisible(not selected)
        if selected:
            self._head.set_sub("")

    def _mark(self, customer_id: int | None) -> None:
        for row in range(self._model.rowCount()):
            if self._model.person(row).customer_id == customer_id:
                self._table.selectRow(row)

    def _show_table(self, nothing: str) -> None:
        self._table.scrollToTop()
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._table)
        elif self._search.text().strip() or self._shown or self.chips.filter() != EVERYBODY:
            self._nothing.set_sentence(nothing)
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self._nobody)

    def _show_count(self, wanted: Filter, count: int) -> None:
        """Say how many there are, unless something else is listed by now."""
        if wanted == self.chips.filter() and self._shown is None and not self._search.text().strip():
            self._head.set_sub(n_customers(count))

    def _sort_by(self, column: int) -> None:
        sort = self._model.sort_order
        if column in SORTED_BY:
            by = SORTED_BY[column]
            sort = Sort(by, not sort.descending if by is sort.by else column != _NAME)
            self._search.clear()
        self._list(self.chips.filter(), sort)

    def _go_back(self) -> None:
        """Empty the search, or show everybody again."""
        if self._search.text():
            self._search.clear()
            self._list(self.chips.filter(), self._model.sort_order)
        elif self._shown is not None:
            self.show_everybody()

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
