"""The strip at the top of the counter: one field for everything, and what can be done without a scan."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain import card
from loyalty_desk.domain.card import CodeKind
from loyalty_desk.domain.program import Program
from loyalty_desk.store.customers import Found
from loyalty_desk.ui.counter.finds import MOST, Finds
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.search_field import SearchField

CARD_DIGITS = 13
_BELOW = 4

Find = Callable[[str, int], Sequence[Found]]


class Search(SearchField):
    """Finds customers as one types; a whole number typed and confirmed is as good as a scan."""

    customer_chosen = Signal(object)
    code_typed = Signal(str)
    new_asked = Signal()
    nobody_asked = Signal()
    refund_asked = Signal()
    more_asked = Signal()

    def __init__(self, find: Find, program: Callable[[], Program], language: str, *, page: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Search", "Scan a card, or type a phone, a name… (F3)"))
        self._find = find
        self._program = program
        self._language = language
        self._page = page
        self._finds = Finds(page)
        self._build()
        self._connect()

    def shut(self) -> None:
        """Empty the field and take the list away."""
        self.clear()
        self._finds.hide()

    def offer_more(self, there_is: bool) -> None:
        """Show the button for what is rarely done, or not."""
        self._more.setVisible(there_is)

    def is_open(self) -> bool:
        """Return whether something is typed or listed."""
        return bool(self.text()) or not self._finds.isHidden()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Keep the list below the field."""
        super().moveEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list as wide as the field."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the list away when the focus goes elsewhere, but not when only the window loses it."""
        done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.FocusOut and self._page.isActiveWindow():
            self._finds.hide()
        return done

    def _build(self) -> None:
        for text, key, signal in (
            (self.tr("New customer"), "F2", self.new_asked),
            (self.tr("No card"), "F8", self.nobody_asked),
            (self.tr("Refund"), "F6", self.refund_asked),
            (self.tr("More"), "F5", self.more_asked),
        ):
            button = KeyButton(text, key)
            button.clicked.connect(signal)
            self.add_button(button)
            self._more = button

    def _connect(self) -> None:
        self.edited.connect(self._look)
        self.stepped.connect(self._finds.step)
        self.submitted.connect(self._confirm)
        self._finds.chosen.connect(self._choose)
        self._finds.new_asked.connect(self.new_asked)

    def _look(self, text: str) -> None:
        if not text.strip():
            self._finds.hide()
            return
        self._finds.show_found(self._find(text, MOST), self._program(), self._language)
        self._place()

    def _confirm(self, text: str) -> None:
        if is_code(text):
            self.shut()
            self.code_typed.emit(card.plain(text))
        elif (customer_id := self._finds.current()) is not None:
            self._choose(customer_id)

    def _choose(self, customer_id: object) -> None:
        self.shut()
        self.customer_chosen.emit(customer_id)

    def _place(self) -> None:
        corner = self.mapTo(self._page, QPoint(0, self.height() + _BELOW))
        self._finds.setGeometry(corner.x(), corner.y(), self.width(), self._finds.sizeHint().height())
        self._finds.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def is_code(text: str) -> bool:
    """Return whether what was typed is meant as a code: a card's number, right or mistyped, or a receipt's."""
    digits = card.plain(text)
    if not (digits.isascii() and digits.isdigit()):
        return False
    ours = len(digits) == CARD_DIGITS and digits.startswith((card.PREFIX, card.CERTIFICATE_PREFIX))
    return ours or card.kind_of(digits) in {CodeKind.CARD, CodeKind.SALE}
