"""The sheet that finds who may be in the program twice."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.duplicates import Pair
from loyalty_desk.store.people import PersonRow
from loyalty_desk.ui.customers.duplicate_search import MOST, DuplicateSearch
from loyalty_desk.ui.customers.pair_row import PairRow
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.customers.row_list import RowList
from loyalty_desk.ui.format import Formats, n_customers
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.progress_line import ProgressLine
from loyalty_desk.ui.widgets.scroll import VerticalScroll
from loyalty_desk.ui.wording import sentence

_WIDTH, _HEIGHT = 820, 560


class DuplicatesSheet(DialogFrame):
    """Searches while it is open; closing it stops the search. What to do with a pair is told by `merge_requested`."""

    merge_requested = Signal(object, object)

    def __init__(
        self, desk: Desk, search: Callable[[QWidget], DuplicateSearch], words: PeopleWords, formats: Formats,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(self.tr("Find duplicates"), parent)
        self._desk = desk
        self._words = words
        self._formats = formats
        self._pairs: list[Pair] = []
        self._search = search(self)
        self._told = Label(role="soft", wrap=True)
        self._line = ProgressLine()
        self._trouble = Banner(tone="bad")
        self._apart: tuple[int, Pair] | None = None  # the pair said to be two people last, and its place
        self._said_apart = Banner(tone="soft")
        self._rows = RowList()
        self._nobody = EmptyState("account-check-outline", "")
        self._list = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._search.compared.connect(self._show_progress)
        self.finished.connect(self._search.stop)
        self._search.start(found=self._show_found, failed=self._fail)

    def forget(self, customer_id: CustomerId) -> None:
        """Show a customer no longer: they became part of another."""
        self._drop([pair for pair in self._pairs if customer_id in (pair.one, pair.other)])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._list)
        column.setSpacing(STEP)
        column.addLayout(self._rows)
        column.addStretch()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(VerticalScroll(self._list))
        self._stack.addWidget(self._nobody)
        self._told.setText(self.tr("Comparing phones, e-mails, names and birthdays…"))
        self._trouble.set_text("")
        self._said_apart.set_text("")
        undo = QPushButton(self.tr("Undo"))
        undo.setAutoDefault(False)
        undo.clicked.connect(self._undo)
        self._said_apart.add_button(undo)
        for part in (self._told, self._line, self._trouble, self._said_apart):
            self.body.addWidget(part)
        self.body.addWidget(self._stack, 1)
        self._line.show_progress(0, 0)
        self._close = self.add_close()
        self._close.set_text(self.tr("Cancel"))
        self.resize(_WIDTH, _HEIGHT)

    def _show_progress(self, compared: int) -> None:
        if compared and not self._line.isHidden():
            text = self.tr("Comparing phones, e-mails, names and birthdays: {customers} so far…")
            self._told.setText(text.format(customers=n_customers(compared)))

    def _show_found(self, pairs: list[Pair]) -> None:
        self._pairs = pairs
        self._end()
        self._show_pairs()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refused | Invalid | Trouble):
            raise error
        self._end()
        self._told.hide()
        self._say(error)

    def _end(self) -> None:
        self._line.hide()
        self._close.set_text(self.tr("Close"))

    def _say(self, error: Refused | Invalid | Trouble) -> None:
        self._trouble.set_text(sentence(error, self._formats, self._desk.shop.program.time_zone))

    def _show_pairs(self) -> None:
        rows = list(self._made_rows())
        self._rows.show_rows(rows)
        self._told.setVisible(bool(rows))
        self._told.setText(
            self.tr("These may be the same person. There may be more: find again when these are done.")
            if len(self._pairs) == MOST
            else self.tr("These may be the same person. Nothing changes until you say so.")
        )
        self._nobody.set_sentence(self.tr("Nobody seems to be in the program twice."))
        self._stack.setCurrentIndex(1 if rows else 2)

    def _made_rows(self) -> Iterator[PairRow]:
        people = {
            row.customer_id: row
            for row in self._desk.people.rows({who for pair in self._pairs for who in (pair.one, pair.other)})
        }
        for pair in self._pairs:
            if pair.one in people and pair.other in people:
                both = (people[pair.one], people[pair.other])
                kept, other = sorted(both, key=lambda row: -row.visits)
                row = PairRow(both, pair.reasons, self._words)
                row.merge_requested.connect(partial(self.merge_requested.emit, kept.customer_id, other.customer_id))
                row.apart_requested.connect(partial(self._distinguish, pair, both))
                yield row

    def _distinguish(self, pair: Pair, both: tuple[PersonRow, PersonRow]) -> None:
        if self._tried(partial(self._desk.duplicates.distinguish, pair.one, pair.other)):
            place = self._pairs.index(pair)
            self._drop([pair])
            self._apart = place, pair
            one, other = (self._words.cells(row)[0] for row in both)
            text = self.tr("Not the same person: {one} and {other}.")
            self._said_apart.set_text(text.format(one=one, other=other))

    def _undo(self) -> None:
        if self._apart is None:
            return
        place, pair = self._apart
        if self._tried(partial(self._desk.duplicates.forget_difference, pair.one, pair.other)):
            self._pairs.insert(place, pair)
            self._drop([])

    def _tried(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except (Refused, Invalid, Trouble) as error:
            self._say(error)
            return False
        return True

    def _drop(self, gone: list[Pair]) -> None:
        self._apart = None
        self._said_apart.set_text("")
        self._trouble.set_text("")
        self._pairs = [pair for pair in self._pairs if pair not in gone]
        self._show_pairs()
