"""The Customers page: the list, and in its place the page of one customer."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.selection import Selection
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.people import Filter
from loyalty_desk.ui.customers.counting import Counting
from loyalty_desk.ui.customers.customer_sheets import CustomerSheets
from loyalty_desk.ui.customers.customer_view import CustomerView
from loyalty_desk.ui.customers.giving import Giving
from loyalty_desk.ui.customers.one_person import OnePerson
from loyalty_desk.ui.customers.people_list import PeopleList
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.customers.segments_part import SegmentsPart
from loyalty_desk.ui.customers.selecting import Selecting
from loyalty_desk.ui.customers.shown_selection import ShownSelection
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.page import Key, Page
from loyalty_desk.ui.reports.exporter import Exporter, Whose
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.wording import sentence


class CustomersPage(Page):
    """Everything about customers but serving them, for which `serve_requested` leads to the counter."""

    topics = frozenset({Topic.CUSTOMERS, Topic.CARDS, Topic.LEDGER, Topic.SALES, Topic.PROGRAM})
    new_customer_requested = Signal()
    import_requested = Signal()
    export_requested = Signal(str)
    serve_requested = Signal(object)

    def __init__(self, desk: Desk, formats: Formats, language: str, notices: Notices, tasks: Tasks) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._notices = notices
        self._tasks = tasks
        self._exporter: Exporter | None = None
        selecting = Selecting(desk, tasks)
        self._list = PeopleList(desk.people, self._words, counting=Counting(desk, tasks), selecting=selecting)
        self._segments = SegmentsPart(desk, formats, notices, selecting, page=self)
        self._sheets = CustomerSheets(desk, formats, language, notices, tasks, page=self)
        self._giving = Giving(desk, formats, notices, page=self)
        self._one_person = OnePerson(desk, formats, notices, tasks, words=self._words, page=self)
        self._view: CustomerView | None = None
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def keys(self) -> tuple[Key, ...]:
        """Return the keys of the list and of a customer's page."""
        return (
            Key("Ctrl+F, F3", self.tr("Find a customer")),
            Key("F2", self.tr("New customer")),
            Key("Ctrl+G", self.tr("Segments")),
            Key("Ctrl+T", self.tr("Tag all of the shown selection")),
            Key("Ctrl+E", self.tr("Export the list")),
            Key("Enter", self.tr("Open the marked customer; on their page: why so many?")),
            Key("Esc", self.tr("Back to the list")),
            Key("F4", self.tr("Edit the customer")),
            Key("F7", self.tr("Points by hand")),
            Key("F9", self.tr("To the counter with this customer")),
        )

    def reload(self) -> None:
        """Read again what is listed, and the customer whose page is open."""
        self._list.show_segments(self._desk.selections.saved())
        self._list.reload()
        if self._view is not None and self._stack.currentWidget() is self._view and self._view.customer_id is not None:
            self.show_customer(self._view.customer_id)

    def shown(self) -> None:
        """Have the search or the timeline ready for keys."""
        if self._view is not None and self._stack.currentWidget() is self._view:
            self._view.focus_timeline()
        else:
            self._list.focus_search()

    def take_scan(self, code: str) -> bool:
        """Open the page of whose card was scanned; the counter says what is wrong with any other code."""
        try:
            self.show_customer(self._desk.counter.holder(code))
        except Refused:
            return False
        return True

    def show_customer(self, customer_id: CustomerId) -> None:
        """Open the page of a customer."""
        view = self._view or self._make_view()
        try:
            view.show_customer(customer_id)
        except Refused as refused:
            self._notices.bad(sentence(refused, self._formats))
            return
        self._stack.setCurrentWidget(view)
        view.focus_timeline()

    def search_for(self, text: str) -> None:
        """Show the list of those whom `text` may mean."""
        self.show_list()
        self._list.search_for(text)

    def show_filter(self, wanted: Filter) -> None:
        """Show the list of one filter."""
        self.show_list()
        self._list.show_filter(wanted)

    def show_selection(self, selection: Selection, title: str) -> None:
        """Show the list of a selection under a title, to be tagged, kept as a segment or exported as a whole."""
        self._show_selected(ShownSelection(selection, title))

    def find_duplicates(self) -> None:
        """Look for customers who are in the program twice."""
        self._one_person.find_duplicates()

    def show_list(self) -> None:
        """Go back to the list as it was left."""
        self._stack.setCurrentWidget(self._list)
        self._list.focus_list()

    def _build(self) -> None:
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self._list.opened.connect(self.show_customer)
        self._list.new_customer_requested.connect(self.new_customer_requested)
        self._list.import_requested.connect(self.import_requested)
        self._list.export_requested.connect(self._ask_for_export)
        self._list.failed.connect(self._segments.fail)
        self._list.duplicates_requested.connect(self.find_duplicates)
        self._one_person.kept.connect(self.show_customer)
        self._one_person.left.connect(self.show_list)
        self._connect_selections()

    def _connect_selections(self) -> None:
        self._segments.chosen.connect(self._show_selected)
        chips, bar = self._list.chips, self._list.bar
        chips.segment_chosen.connect(self._segments.show_segment)
        chips.segment_requested.connect(self._segments.make)
        bar.tag_requested.connect(partial(self._of_shown, self._segments.tag))
        bar.untag_requested.connect(partial(self._of_shown, partial(self._segments.tag, remove=True)))
        bar.save_requested.connect(partial(self._of_shown, self._segments.keep))
        bar.edit_requested.connect(self._change_segment)
        bar.export_requested.connect(partial(self._of_shown, self._export_shown))
        for keys, slot in (
            ("Ctrl+G", chips.open_segments),
            ("Ctrl+T", partial(self._of_shown, self._segments.tag)),
            ("Ctrl+E", self._ask_for_export),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _make_view(self) -> CustomerView:
        """Build the page of a customer when the first one is opened: the list is there the sooner."""
        self._view = view = CustomerView(self._desk, self._formats, self._sheets, self._giving, self._one_person)
        self._stack.addWidget(view)
        view.back_requested.connect(self.show_list)
        view.serve_requested.connect(self.serve_requested)
        view.opened.connect(self.show_customer)
        return view

    def _ask_for_export(self) -> None:
        if self._list.shown_selection is None:
            self.export_requested.emit("customers")
        else:
            self._export_shown(self._list.shown_selection)

    def _export_shown(self, shown: ShownSelection) -> None:
        words = self._segments.words().sentence(shown.selection)
        filters = ((self.tr("Customers"), shown.title), (self.tr("Chosen by"), words))
        exporter = self._exporter or self._make_exporter()
        exporter.ask("customers", None, self, Whose(shown.selection, filters))

    def _make_exporter(self) -> Exporter:
        """Make what saves workbooks when the first one is asked for."""
        desk, language = self._desk, self._formats.language
        self._exporter = Exporter(desk, self._formats, language, self._notices, self._tasks)
        return self._exporter

    def _of_shown(self, work: Callable[[ShownSelection], object]) -> None:
        """Do something with all who are shown, once they were found."""
        shown = self._list.shown_selection
        if shown is not None and shown.ids is not None:
            work(shown)

    def _change_segment(self) -> None:
        shown = self._list.shown_selection
        if shown is not None and shown.segment is not None:
            self._segments.change(shown.segment)

    def _show_selected(self, shown: ShownSelection | None) -> None:
        self.show_list()
        if shown is None:
            self._list.show_everybody()
        else:
            self._list.show_selection(shown, self._segments.words().sentence(shown.selection))

    def _words(self) -> PeopleWords:
        return PeopleWords(self._formats, self._desk.shop.program, self._desk.shop.today())
