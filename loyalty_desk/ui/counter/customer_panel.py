"""The left of the counter: who is served, what they have, what to say to them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.counter.customer_words import CustomerWords, Gap
from loyalty_desk.ui.counter.past_sales import PastSales
from loyalty_desk.ui.format import Formats, points_word
from loyalty_desk.ui.theme import GAP, STEP
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.figure import Figure
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.pill import Pill
from loyalty_desk.ui.widgets.progress_line import ProgressLine
from loyalty_desk.ui.widgets.scroll import VerticalScroll


class CustomerPanel(Card):
    """A customer, or what to do as long as there is none."""

    def __init__(self, words: CustomerWords, formats: Formats) -> None:
        super().__init__()
        self._words = words
        self._formats = formats
        self._stack = QStackedWidget()
        self._nobody = EmptyState("credit-card-scan-outline", self.tr("Scan a card, or type a phone or a name."))
        self._unknown = EmptyState(
            "cart-outline", self.tr("A sale without a card earns nothing. Scan a card at any time to change that.")
        )
        self._name = ElidedLabel(role="heading")
        self._tier = Pill()
        self._about = Label(role="soft", wrap=True)
        self._balance = Figure(self.tr("Balance"), tone="accent")
        self._burns = Label(tone="gold", wrap=True)
        self._soon = Label(role="soft", wrap=True)
        self._debt = Banner(tone="bad")
        self._birthday = Banner()
        self._note = _Told(self.tr("Note"))
        self._next = _Way()
        self._offer = _Told(self.tr("Offer"))
        self._sales = PastSales(formats)
        self._build()
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
        self._say(self._burns, words.burns)
        self._say(self._soon, words.soon)
        self._debt.set_text(words.debt)
        self._birthday.set_text(words.birthday)
        self._note.show_text(visit.customer.note)
        self._next.show_gap(words.gap)
        self._offer.show_text(words.offer)
        self._sales.show_sales(visit.last_sales, words.zone)
        self._stack.setCurrentIndex(2)

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
        column.addWidget(self._balance)
        column.addWidget(self._burns)
        column.addWidget(self._soon)
        for part in (self._debt, self._birthday, self._note, self._next, self._offer):
            column.addWidget(part)
        column.addStretch()
        column.addSpacing(GAP - STEP)
        column.addWidget(self._sales)
        for page in (self._nobody, self._unknown, VerticalScroll(content)):
            self._stack.addWidget(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.add(self._stack, 1)

    def _say(self, label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


class _Told(QWidget):
    """A text under a small heading; nothing where there is no text."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._text = Label(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(heading, role="label"))
        column.addWidget(self._text)

    def show_text(self, text: str) -> None:
        """Show `text`."""
        self._text.setText(text)
        self.setVisible(bool(text))


class _Way(QWidget):
    """How far it is to the next tier."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Label(role="label", wrap=True)
        self._missing = Label(role="label")
        self._line = ProgressLine()
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self._label, 1)
        row.addWidget(self._missing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._line)

    def show_gap(self, gap: Gap | None) -> None:
        """Show a gap, or nothing for None."""
        self.setVisible(gap is not None)
        if gap is not None:
            self._label.setText(gap.label)
            self._missing.setText(gap.missing)
            self._line.show_progress(gap.done, gap.total)
