"""The left of the counter: who is served, what they have, what to offer them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.stamps import cards_of
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.counter.customer_words import CustomerWords, Said
from loyalty_desk.ui.counter.offer_words import OfferWords
from loyalty_desk.ui.counter.offers_now import OffersNow
from loyalty_desk.ui.counter.past_sales import PastSales
from loyalty_desk.ui.counter.stamp_cards import StampCards
from loyalty_desk.ui.counter.ways import Ways
from loyalty_desk.ui.format import Formats, points_word
from loyalty_desk.ui.theme import GAP, STEP
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.figure import Figure
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.pill import Pill
from loyalty_desk.ui.widgets.scroll import VerticalScroll

_SALES_BESIDE = 3  # last visits where there is something to offer as well


class CustomerPanel(Card):
    """A customer, or what to do as long as there is none."""

    offer_taken = Signal(object)

    def __init__(self, words: CustomerWords, formats: Formats, program: Callable[[], Program]) -> None:
        super().__init__()
        self._words = words
        self._formats = formats
        self._program = program
        self._offer_words = OfferWords(formats, program)
        self._stack = QStackedWidget()
        self._nobody = EmptyState("credit-card-scan-outline", self.tr("Scan a card, or type a phone or a name."))
        self._unknown = EmptyState(
            "cart-outline", self.tr("A sale without a card earns nothing. Scan a card at any time to change that.")
        )
        self._name = ElidedLabel(role="heading")
        self._tier = Pill()
        self._about = Label(role="soft", wrap=True)
        self._holds = Label(role="soft", wrap=True)
        self._balance = Figure(self.tr("Balance"), tone="accent")
        self._burns = Label(tone="gold", wrap=True)
        self._soon = Label(role="soft", wrap=True)
        self._debt = Banner(tone="bad")
        self._days = Banner()
        self._note = _Told(self.tr("Note"))
        self._stamps = StampCards(formats)
        self._ways = Ways()
        self._offers = OffersNow()
        self._sales = PastSales(formats)
        self._build()
        self._offers.taken.connect(self.offer_taken)
        self.show_nobody()

    def show_nobody(self) -> None:
        """Say how a customer comes here."""
        self._stack.setCurrentIndex(0)

    def show_without_card(self) -> None:
        """Say that nobody earns by this purchase."""
        self._stack.setCurrentIndex(1)

    def show_visit(self, visit: Visit) -> None:
        """Show a customer."""
        words, standing, level = self._words.of(visit), visit.standing, visit.outlook.level
        self._name.set_text(words.name)
        self._tier.setText(name_in(level.name, self._formats.language) if level else "")
        self._tier.setVisible(level is not None)
        self._about.setText(words.about)
        self._balance.show_value(self._formats.points(standing.available), unit=points_word(standing.available))
        for label, text in ((self._holds, words.holds), (self._burns, words.burns), (self._soon, words.soon)):
            label.setText(text)
            label.setVisible(bool(text))
        self._debt.set_text(words.debt)
        self._days.set_text(words.days)
        self._note.show_text(visit.customer.note)
        self._show_program(visit, words)
        self._stack.setCurrentIndex(2)

    def _show_program(self, visit: Visit, words: Said) -> None:
        offers = self._offer_words.of(visit)
        self._stamps.show_cards(cards_of(self._program(), visit.standing))
        self._ways.show_ways((*words.challenges, *((words.gap,) if words.gap else ())))
        self._offers.show_offers(offers)
        busy = bool(offers or words.challenges or not self._stamps.isHidden())
        self._sales.show_sales(visit.last_sales[:_SALES_BESIDE] if busy else visit.last_sales, words.zone)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(self._about, 1)
        head.addWidget(self._tier, 0, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(STEP)
        column.addWidget(self._name)
        column.addLayout(head)
        told = (self._holds, self._balance, self._burns, self._soon, self._debt, self._days, self._note)
        for part in (*told, self._stamps, self._offers, self._ways):
            column.addWidget(part)
        column.addStretch()
        column.addSpacing(GAP - STEP)
        column.addWidget(self._sales)
        for page in (self._nobody, self._unknown, VerticalScroll(content)):
            self._stack.addWidget(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.add(self._stack, 1)


class _Told(QWidget):
    """A text under a small heading; nothing where there is no text."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._text = Label(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(heading, role="label"))
        column.addWidget(self._text)

    def show_text(self, text: str) -> None:
        """Show `text`."""
        self._text.setText(text)
        self.setVisible(bool(text))
