"""The page of one customer: how they stand, what happened, what they told, what can be done for them."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.mechanics.stamps import cards_of
from loyalty_desk.domain.visit import Visit
from loyalty_desk.services.desk import Desk
from loyalty_desk.store.timeline import TimelineItem
from loyalty_desk.ui.counter.customer_words import CustomerWords
from loyalty_desk.ui.counter.phone_text import readable_phone
from loyalty_desk.ui.customers.cards_panel import CardsPanel
from loyalty_desk.ui.customers.circle_panel import CirclePanel
from loyalty_desk.ui.customers.consents_panel import ConsentsPanel
from loyalty_desk.ui.customers.customer_sheets import CustomerSheets
from loyalty_desk.ui.customers.dates_panel import DatesPanel
from loyalty_desk.ui.customers.details_panel import DetailsPanel
from loyalty_desk.ui.customers.give_button import GiveButton
from loyalty_desk.ui.customers.giving import Giving
from loyalty_desk.ui.customers.lots_panel import LotsPanel
from loyalty_desk.ui.customers.one_person import OnePerson
from loyalty_desk.ui.customers.one_person_button import OnePersonButton
from loyalty_desk.ui.customers.privileges_panel import Belongings, PrivilegesPanel
from loyalty_desk.ui.customers.progress_panel import ProgressPanel
from loyalty_desk.ui.customers.purchases_panel import PurchasesPanel
from loyalty_desk.ui.customers.segment_words import SegmentWords
from loyalty_desk.ui.customers.standing_panel import StandingPanel
from loyalty_desk.ui.customers.tags_panel import TagsPanel
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
_CERTIFICATES = 10
_FRESH = timedelta(days=1)  # so long a club card may be cancelled as a mistake


class CustomerView(QWidget):
    """Shows one customer after the other."""

    back_requested = Signal()
    serve_requested = Signal(object)

    opened = Signal(object)

    def __init__(
        self, desk: Desk, formats: Formats, sheets: CustomerSheets, giving: Giving, one_person: OnePerson
    ) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._sheets = sheets
        self._giving = giving
        self._one_person = one_person
        self._customer: CustomerId | None = None
        self._words = CustomerWords(formats, lambda: desk.shop.program, desk.shop.today)
        self._tiers = TierWords(formats, lambda: desk.shop.program)
        self._back = KeyButton(self.tr("‹ Customers"), "Esc")
        self._name = ElidedLabel(role="heading")
        self._tier = Pill()
        self._give = GiveButton()
        self._more = OnePersonButton()
        self._serve = KeyButton(self.tr("To the counter"), "F9", role="primary")
        self._standing = StandingPanel(self._words, self._tiers, formats)
        self._lots = LotsPanel(formats)
        self._progress = ProgressPanel(formats)
        self._privileges = PrivilegesPanel(formats)
        self._purchases = PurchasesPanel(formats)
        self._details = DetailsPanel(formats)
        self._tags = TagsPanel()
        self._dates = DatesPanel(formats)
        self._circle = CirclePanel(formats)
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
        self._customer = customer_id = customer.customer_id
        phone = readable_phone(customer.phone) if customer.phone else ""
        self._name.set_text(customer.name or phone or self.tr("No name"))
        tier = self._tiers.name(visit)
        self._tier.setText(tier)
        self._tier.setVisible(bool(tier))
        self._standing.show_visit(visit)
        self._lots.show_lots(desk.points.lots(customer_id), desk.shop.now(), zone)
        self._purchases.show_visit(visit, today, zone)
        self._show_program(visit, today)
        self._details.show_customer(customer)
        self._cards.show_cards(desk.cardroom.of_customer(customer_id), zone)
        self._consents.show_consents(desk.enrolment.consents(customer_id), zone)
        self._model.show_customer(customer_id, TimelineWords(self._formats, desk.shop.program, today))

    def _show_program(self, visit: Visit, today: date) -> None:
        """Show what the program has beside points, and where it puts the customer."""
        desk, program, standing = self._desk, self._desk.shop.program, visit.standing
        customer_id = visit.customer.customer_id
        last = desk.memberships.last(customer_id)
        fresh = last is not None and last.price >= 0 and desk.shop.now() - last.at < _FRESH
        belongings = Belongings(
            standing=standing,
            perks=desk.privileges.offered(customer_id, standing),
            certificates=desk.certificates.recent(limit=_CERTIFICATES, customer_id=customer_id),
            fresh_membership=fresh,
        )
        self._give.show_program(program)
        self._more.show_merged(merged=desk.merging.last(customer_id) is not None)
        self._privileges.show_belongings(belongings, program, today)
        self._progress.show_progress(cards_of(program, standing), self._words.of(visit).challenges)
        segments = SegmentWords().of(desk.people.segments(customer_id), program, self._formats.language)
        tags = sorted(desk.enrolment.tags(customer_id))
        self._tags.show_customer(tags, segments, control=standing.control)
        self._dates.show_dates(desk.attention.dates(customer_id))
        self._circle.show_circle(desk.people.circle(customer_id))

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
        head.addWidget(self._more)
        head.addWidget(self._give)
        head.addWidget(self._serve)
        happened = Card(self.tr("What happened"))
        happened.add(self._timeline, 1)
        body = QHBoxLayout()
        body.setSpacing(GAP)
        body.addWidget(_column(self._standing, self._progress, self._privileges, self._purchases, self._lots))
        body.addWidget(happened, 1)
        body.addWidget(_column(self._details, self._cards, self._tags, self._dates, self._circle, self._consents))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._serve.clicked.connect(self._ask_to_serve)
        self._details.edit_requested.connect(partial(self._for_customer, self._sheets.edit))
        self._cards.block_requested.connect(self._sheets.block)
        self._cards.replace_requested.connect(self._sheets.replace)
        self._cards.save_requested.connect(partial(self._for_customer, self._sheets.save_picture))
        self._cards.print_requested.connect(partial(self._for_customer, self._sheets.print_card))
        self._consents.give_requested.connect(partial(self._for_customer, self._sheets.give_consent))
        self._consents.withdraw_requested.connect(partial(self._for_customer, self._sheets.withdraw))
        self._timeline.why_requested.connect(self._explain)
        self._more.merge_requested.connect(partial(self._for_customer, self._one_person.merge))
        self._more.unmerge_requested.connect(partial(self._for_customer, self._one_person.unmerge))
        self._more.erase_requested.connect(partial(self._for_customer, self._one_person.erase))
        self._connect_giving()

    def _connect_giving(self) -> None:
        give, giving = self._give, self._giving
        give.points_requested.connect(partial(self._for_customer, self._sheets.adjust))
        give.surprise_requested.connect(partial(self._for_customer, giving.surprise))
        give.perk_requested.connect(partial(self._for_customer, giving.perk))
        give.loan_requested.connect(partial(self._for_customer, giving.lend))
        give.certificate_requested.connect(partial(self._for_customer, giving.certificate))
        give.membership_requested.connect(partial(self._for_customer, giving.membership))
        give.contact_requested.connect(partial(self._for_customer, giving.contact))
        give.opinion_requested.connect(partial(self._for_customer, giving.opinion))
        self._privileges.use_requested.connect(partial(self._for_customer, giving.use_perk))
        self._privileges.loan_end_requested.connect(partial(self._for_customer, giving.end_loan))
        self._privileges.membership_cancel_requested.connect(partial(self._for_customer, giving.cancel_membership))
        self._privileges.certificate_cancel_requested.connect(giving.cancel_certificate)
        self._tags.changed.connect(partial(self._for_customer, giving.keep_tags))
        self._dates.add_requested.connect(partial(self._for_customer, giving.add_date))
        self._dates.remove_requested.connect(giving.remove_date)
        self._circle.opened.connect(self.opened)

    def _ask_to_serve(self) -> None:
        if self._customer is not None:
            self.serve_requested.emit(self._customer)

    def _for_customer(self, act: Callable[..., object], *told: object) -> None:
        """Do something for the customer of the moment."""
        if self._customer is not None:
            act(self._customer, *told)

    def _explain(self, item: TimelineItem) -> None:
        if item.sale_id is not None:
            self._sheets.why(item.sale_id)
        elif self._customer is not None:
            self._sheets.origin(self._customer, item)


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
