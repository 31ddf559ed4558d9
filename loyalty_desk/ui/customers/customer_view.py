"""The page of one customer: how they stand, what happened, what they told, what can be done for them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.counter.customer_words import CustomerWords
from loyalty_desk.ui.counter.phone_text import readable_phone
from loyalty_desk.ui.customers.cards_panel import CardsPanel
from loyalty_desk.ui.customers.consents_panel import ConsentsPanel
from loyalty_desk.ui.customers.customer_sheets import CustomerSheets
from loyalty_desk.ui.customers.details_panel import DetailsPanel
from loyalty_desk.ui.customers.purchases_panel import PurchasesPanel
from loyalty_desk.ui.customers.standing_panel import StandingPanel
from loyalty_desk.ui.customers.tier_words import TierWords
from loyalty_desk.ui.customers.timeline_model import TimelineModel
from loyalty_desk.ui.customers.timeline_view import TimelineView
from loyalty_desk.ui.customers.timeline_words import TimelineWords
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import GAP, STEP, WIDE
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.pill import Pill
from loyalty_desk.ui.widgets.scroll import VerticalScroll

_SIDE = 288


class CustomerView(QWidget):
    """Shows one customer after the other."""

    back_requested = Signal()
    serve_requested = Signal(object)

    def __init__(self, desk: Desk, formats: Formats, sheets: CustomerSheets) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._sheets = sheets
        self._customer: CustomerId | None = None
        words = CustomerWords(formats, lambda: desk.shop.program, desk.shop.today)
        self._tiers = TierWords(formats, lambda: desk.shop.program)
        self._back = KeyButton(self.tr("‹ Customers"), "Esc")
        self._name = ElidedLabel(role="heading")
        self._tier = Pill()
        self._adjust = KeyButton(self.tr("Points by hand"), "F7")
        self._serve = KeyButton(self.tr("To the counter"), "F9", role="primary")
        self._standing = StandingPanel(words, self._tiers, formats)
        self._purchases = PurchasesPanel(formats)
        self._details = DetailsPanel(formats)
        self._cards = CardsPanel(formats)
        self._consents = ConsentsPanel(formats)
        self._model = TimelineModel(desk.people, self)
        self._timeline = TimelineView(self._model)
        self._build()
        self._connect()

    @property
    def customer_id(self) -> CustomerId | None:
        """Whose page it is."""
        return self._customer

    def show_customer(self, customer_id: CustomerId) -> None:
        """Show a customer; refuses `unknown_customer`."""
        desk, zone = self._desk, self._desk.shop.program.time_zone
        visit = desk.counter.visit(customer_id)
        customer, today = visit.customer, desk.shop.today()
        self._customer = customer_id
        phone = readable_phone(customer.phone) if customer.phone else ""
        self._name.set_text(customer.name or phone or self.tr("No name"))
        tier = self._tiers.name(visit)
        self._tier.setText(tier)
        self._tier.setVisible(bool(tier))
        self._standing.show_visit(visit, desk.points.lots(customer_id), desk.shop.now(), zone)
        self._purchases.show_visit(visit, today, zone)
        self._details.show_customer(customer)
        self._cards.show_cards(desk.cardroom.of_customer(customer_id), zone)
        self._consents.show_consents(desk.enrolment.consents(customer_id), zone)
        self._model.show_customer(customer_id, TimelineWords(self._formats, desk.shop.program, today))

    def focus_timeline(self) -> None:
        """Have the arrow keys go through what happened."""
        self._timeline.setFocus()
        if self._model.rowCount() and not self._timeline.currentIndex().isValid():
            self._timeline.setCurrentIndex(self._model.index(0))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(self._back)
        head.addSpacing(STEP)
        head.addWidget(self._name)
        head.addWidget(self._tier)
        head.addStretch(1)
        head.addWidget(self._adjust)
        head.addWidget(self._serve)
        happened = Card(self.tr("What happened"))
        happened.add(self._timeline, 1)
        body = QHBoxLayout()
        body.setSpacing(GAP)
        body.addWidget(_column(self._standing, self._purchases))
        body.addWidget(happened, 1)
        body.addWidget(_column(self._details, self._cards, self._consents))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._serve.clicked.connect(self._ask_to_serve)
        self._adjust.clicked.connect(self._adjust_points)
        self._details.edit_requested.connect(self._edit)
        self._cards.block_requested.connect(self._sheets.block)
        self._cards.replace_requested.connect(self._sheets.replace)
        self._cards.save_requested.connect(self._save_picture)
        self._cards.print_requested.connect(self._print_card)
        self._consents.give_requested.connect(self._give_consent)
        self._consents.withdraw_requested.connect(self._withdraw)
        self._timeline.why_requested.connect(self._explain)

    def _ask_to_serve(self) -> None:
        if self._customer is not None:
            self.serve_requested.emit(self._customer)

    def _adjust_points(self) -> None:
        if self._customer is not None:
            self._sheets.adjust(self._customer)

    def _edit(self) -> None:
        if self._customer is not None:
            self._sheets.edit(self._customer)

    def _save_picture(self) -> None:
        if self._customer is not None:
            self._sheets.save_picture(self._customer)

    def _print_card(self) -> None:
        if self._customer is not None:
            self._sheets.print_card(self._customer)

    def _give_consent(self) -> None:
        if self._customer is not None:
            self._sheets.give_consent(self._customer)

    def _withdraw(self, kind: str) -> None:
        if self._customer is not None:
            self._sheets.withdraw(self._customer, kind)

    def _explain(self, sale_id: SaleId) -> None:
        self._sheets.why(sale_id)


def _column(*parts: QWidget) -> VerticalScroll:
    """Put cards one under the other; what does not fit scrolls."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setSpacing(GAP)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    scroll = VerticalScroll(content)
    scroll.setFixedWidth(_SIDE)
    return scroll
