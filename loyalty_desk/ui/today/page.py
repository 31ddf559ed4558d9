"""The Today page: one calm list of whom to call, to write to and to thank."""

import uuid
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.attention import Matter, Matters
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.page import Key, Page
from loyalty_desk.ui.tasks import Progress, Task, Tasks
from loyalty_desk.ui.theme import GAP, WIDE
from loyalty_desk.ui.today.today_model import TodayModel
from loyalty_desk.ui.today.today_view import TodayView
from loyalty_desk.ui.today.today_words import TodayWords
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.page_head import PageHead
from loyalty_desk.ui.wording import sentence


class TodayPage(Page):
    """The list of a small shop is there at once, that of a big one a moment later."""

    topics = frozenset({Topic.CUSTOMERS, Topic.LEDGER, Topic.SALES, Topic.PROGRAM})
    open_requested = Signal(object)

    def __init__(self, desk: Desk, formats: Formats, notices: Notices, tasks: Tasks) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._notices = notices
        self._tasks = tasks
        self._reading: Task | None = None
        self._day = desk.shop.today()
        self._words = TodayWords(formats, lambda: desk.shop.program, desk.shop.today)
        self._head = PageHead(self.tr("Today"))
        self._model = TodayModel(self._words, self)
        self._view = TodayView(self._model)
        self._card = Card()
        self._empty = EmptyState(
            "calendar-check-outline",
            self.tr("Nobody needs a call today. Birthdays, points that burn and long absences appear here."),
        )
        self._stack = QStackedWidget()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._build()
        self._view.done_requested.connect(self._done)
        self._view.open_requested.connect(self._open)

    def keys(self) -> tuple[Key, ...]:
        """Return the keys of the list."""
        return (
            Key(self.tr("Up, Down"), self.tr("From one to the next")),
            Key(self.tr("Space"), self.tr("Done: it is written down")),
            Key("Enter", self.tr("Open the customer's page")),
        )

    def reload(self) -> None:
        """Read the list of the day."""
        self._day = self._desk.shop.today()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if self._desk.attention.is_quick:
            self._show(self._desk.attention.today())
            return
        if not self._model.rowCount():
            self._head.set_sub(self.tr("Looking through all customers…"))
        self._reading = self._tasks.run(self._read, done=self._show, failed=self._say_failed)

    def hear(self, topics: Iterable[Topic]) -> None:
        """Read again; a big shop's list only when it is shown the next time, and after what is done on it."""
        if self.isVisible() and not self._desk.attention.is_quick:
            self._stale = self._stale or not self.topics.isdisjoint(topics)
        else:
            super().hear(topics)

    def shown(self) -> None:
        """Have the arrow keys go through the list; on another day it is another list."""
        if self._day != self._desk.shop.today():
            self.reload()
        self._take_focus()

    def _take_focus(self) -> None:
        (self._view if self._model.count() else self).setFocus()

    def _build(self) -> None:
        self._card.add(self._view, 1)
        self._stack.addWidget(self._card)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)

    def _read(self, progress: Progress) -> tuple[Matters, ...]:
        desk = self._desk.beside()
        try:
            return desk.attention.today(progress.check)
        finally:
            desk.shop.close()

    def _show(self, found: tuple[Matters, ...]) -> None:
        self._reading = None
        row = max(self._view.currentIndex().row(), 0)
        self._model.show_matters(found)
        self._tell(row)

    def _tell(self, row: int) -> None:
        """Say how much is left, with the row or the next one marked."""
        count = self._model.count()
        to_do = self.tr("To do: {count}").format(count=self._formats.number(count)) if count else ""
        self._head.set_sub(" · ".join(filter(None, (self._formats.day(self._day), to_do))))
        self._stack.setCurrentIndex(0 if count else 1)
        self._view.mark(row)
        if self.hasFocus():
            self._take_focus()

    def _done(self, row: int) -> None:
        matter = self._model.matter(row)
        if matter is None or not self._tried(self._desk.attention.contact, matter):
            return
        self._model.remove(matter)  # a big shop's list is read again only a moment later
        self._tell(row)
        name = self._words.of(matter).name
        undo = Action(self.tr("Undo"), partial(self._undo, matter))
        self._notices.good(self.tr("Written down: {name}.").format(name=name), action=undo)

    def _undo(self, matter: Matter) -> None:
        if self._tried(self._desk.attention.take_back, matter) and not self._desk.attention.is_quick:
            self.reload()

    def _tried(self, note: Callable[[str, CustomerId, str], object], matter: Matter) -> bool:
        try:
            note(str(uuid.uuid4()), matter.customer_id, matter.kind)
        except (Refused, Invalid, Trouble) as error:
            self._notices.bad(sentence(error, self._formats))
            return False
        return True

    def _open(self, row: int) -> None:
        matter = self._model.matter(row)
        if matter is not None:
            self.open_requested.emit(matter.customer_id)

    def _say_failed(self, error: Exception) -> None:
        self._reading = None
        if not isinstance(error, Trouble):
            raise error
        self._notices.bad(sentence(error, self._formats))
