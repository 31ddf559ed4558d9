"""The counter's page: a scan, an amount, Enter."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.domain import card
from loyalty_desk.domain.card import CodeKind
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.topics import Topic
from loyalty_desk.domain.visit import Visit
from loyalty_desk.services.counter import Sold
from loyalty_desk.services.desk import Desk
from loyalty_desk.store.customers import Found
from loyalty_desk.ui.counter.approving import Approving
from loyalty_desk.ui.counter.customer_panel import CustomerPanel
from loyalty_desk.ui.counter.customer_words import CustomerWords
from loyalty_desk.ui.counter.deeds import Deeds
from loyalty_desk.ui.counter.key_list import KeyList
from loyalty_desk.ui.counter.keys import bind_key, bind_within
from loyalty_desk.ui.counter.more import More
from loyalty_desk.ui.counter.offer_words import Offer
from loyalty_desk.ui.counter.priced import Priced, Problem, part_of
from loyalty_desk.ui.counter.purchase_panel import PurchasePanel
from loyalty_desk.ui.counter.quote_panel import QuotePanel
from loyalty_desk.ui.counter.search import Search
from loyalty_desk.ui.counter.sheets import Sheets
from loyalty_desk.ui.counter.teller import Teller
from loyalty_desk.ui.counter.till import Till
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.page import Key, Page
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import GAP, WIDE

_COLUMNS = (3, 4, 3)


class CounterPage(Page):
    """Customer, purchase and quote side by side; everything of it works by keys alone."""

    topics = frozenset(Topic)

    def __init__(self, desk: Desk, formats: Formats, language: str, notices: Notices, tasks: Tasks) -> None:
        super().__init__()
        self._desk = desk
        self._till = Till(desk)
        self._priced: Priced | None = None
        words = CustomerWords(formats, self._program, desk.shop.today)
        self._teller = Teller(notices, formats, words, self._program)
        self._sheets = Sheets(desk, formats, notices, tasks, page=self)
        self._search = Search(self._find, self._program, language, page=self)
        self._deeds = Deeds(desk, formats, words, self._teller, self._sheets)
        self._more = More(self._deeds, self._sheets, formats, self._program)
        self._approving = Approving(self._till, self._sheets, formats)
        self._customer = CustomerPanel(words, formats, self._program)
        self._purchase = PurchasePanel(formats, desk.shop.program)
        self._quoted = QuotePanel(formats)
        self._panels = QWidget()
        self._build()
        self._connect()

    def keys(self) -> tuple[Key, ...]:
        """Return the keys of the counter."""
        return KeyList().keys()

    def reload(self) -> None:
        """Read the categories and the customer again."""
        self._purchase.show_categories(self._desk.profile.categories())
        self._search.offer_more(self._more.there_is())
        self._look_again()

    def shown(self) -> None:
        """Be ready for a name, or for the amount when the customer is there."""
        self._purchase.begin() if self._till.someone else self._search.setFocus()

    def take_scan(self, code: str) -> bool:
        """Bring the customer of a scanned card here, let a certificate pay, or open the refund of a receipt."""
        self._search.shut()
        self._teller.take_back()
        kind = card.kind_of(code)
        if kind is CodeKind.SALE:
            self._sheets.refund(sale_id=SaleId(card.sale_of(card.plain(code))))
            return True
        if kind is CodeKind.CERTIFICATE:
            self._pay_with(card.plain(code))
            return True
        try:
            visit = self._desk.counter.identify(code)
        except (Refused, Trouble) as error:
            self._teller.refuse_card(error, self._sheets.new_customer_with)
        else:
            self._meet(visit)
        return True

    def serve(self, customer_id: CustomerId) -> None:
        """Bring a customer here who was found or has just registered."""
        try:
            visit = self._desk.counter.visit(customer_id)
        except (Refused, Trouble) as error:
            self._teller.refuse(error)
        else:
            self._meet(visit)

    def complete(self) -> None:
        """Sell what is on the screen for the price on the screen, or ask who can let it pass."""
        purchase, priced = self._purchase.purchase(), self._priced
        if purchase is None:
            self._purchase.ask_amount()
        elif not self._till.someone:
            self._search.setFocus()
        elif priced is not None and not self._purchase.is_half_typed():
            self._agree(priced)

    def clear(self) -> None:
        """Forget what was typed first, and who is here next."""
        if self._search.is_open():
            self._search.shut()
        else:
            self._till.clear()
            self._purchase.clear()
            self._teller.take_back()
            self._show()
        self._search.setFocus()

    def _meet(self, visit: Visit) -> None:
        """Serve a customer; another one, in the middle of a purchase, only when the cashier says so."""
        if self._till.is_of(visit):
            return
        if self._till.visit is not None and self._purchase.purchase() is not None:
            self._teller.ask_switch(visit, lambda: self._serve(visit))
        else:
            self._serve(visit)

    def _serve(self, visit: Visit | None) -> None:
        """Let the purchase be a customer's, or nobody's."""
        self._search.shut()
        self._purchase.forget_customer()
        self._till.serve(visit)
        self._show()
        self._purchase.begin()

    def _agree(self, priced: Priced) -> None:
        if priced.needs_approval:
            self._approving.ask(priced)
        elif priced.quote is not None:
            self._sell(priced)

    def _sell(self, priced: Priced) -> None:
        before = self._till.visit.standing if self._till.visit else None  # the page reads anew while it is sold
        try:
            sold = self._till.sell(priced)
        except (Refused, Invalid, Trouble) as error:
            self._look_again()
            self._teller.refuse(error)
        else:
            self._finish(sold, before)

    def _finish(self, sold: Sold, before: Standing | None) -> None:
        notice = self._teller.tell_sold(sold, before)
        notice.undo_asked.connect(lambda: self._undo(sold.sale_id))
        notice.look_asked.connect(lambda: self._sheets.receipt(sold.sale_id))
        self._till.clear()
        self._purchase.clear()
        self._show()
        self._search.setFocus()

    def _undo(self, sale_id: SaleId) -> None:
        try:
            refunded = self._till.undo(sale_id, self.tr("undone at the counter"))
        except (Refused, Trouble) as error:
            self._teller.refuse(error)
        else:
            self._teller.tell_undone(refunded)

    def _look_again(self) -> None:
        """Read the customer anew and price again; one who is gone is served no longer."""
        try:
            self._till.look_again()
        except Refused as gone:
            self._till.clear()
            self._teller.refuse(gone)
        except Trouble as trouble:
            self._teller.refuse(trouble)
        self._show()

    def _find(self, text: str, limit: int) -> list[Found]:
        try:
            return self._desk.enrolment.find(text, limit)
        except Trouble as trouble:
            self._teller.refuse(trouble)
            return []

    def _show(self) -> None:
        visit = self._till.visit
        if visit is not None:
            self._customer.show_visit(visit)
        elif self._till.without_card:
            self._customer.show_without_card()
        else:
            self._customer.show_nobody()
        self._purchase.show_customer(visit, self._program())
        self._price()

    def _price(self) -> None:
        """Quote what is typed; what cannot be used is said where it is chosen, and priced without."""
        program, visit, purchase = self._program(), self._till.visit, self._purchase.purchase()
        priced = self._priced = None if purchase is None else self._till.price(purchase)
        shown, approval = (priced.shown, priced.needs_approval) if priced else (None, False)
        problem = None
        if priced is not None and priced.refused is not None:
            problem = Problem(part_of(priced.refused), self._teller.sentence(priced.refused))
        self._purchase.show_quote(shown, visit, program, problem)
        self._quoted.show_quote(shown, visit, program, problem.text if problem else self._missing(), approval=approval)

    def _missing(self) -> str:
        if self._till.someone or self._purchase.purchase() is None:
            return ""
        return self.tr("Scan a card, or press F8 for a sale without one.")

    def _program(self) -> Program:
        return self._desk.shop.program

    def _build(self) -> None:
        columns = QHBoxLayout(self._panels)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(GAP)
        for panel, share in zip((self._customer, self._purchase, self._quoted), _COLUMNS, strict=True):
            columns.addWidget(panel, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._search)
        column.addWidget(self._panels, 1)

    def _connect(self) -> None:
        self._search.customer_chosen.connect(self.serve)
        self._search.code_typed.connect(self.take_scan)
        self._search.new_asked.connect(self.register)
        self._search.nobody_asked.connect(partial(self._serve, None))
        self._search.refund_asked.connect(self._refund)
        self._search.more_asked.connect(self._offer_more)
        self._customer.offer_taken.connect(self._take)
        self._purchase.changed.connect(self._price)
        self._purchase.rewards_asked.connect(self._choose_rewards)
        self._purchase.certificate_typed.connect(self._pay_with)
        self._quoted.completed.connect(self.complete)
        self._quoted.approval_asked.connect(self._ask_approval)
        self._approving.approved.connect(self._price)
        self._quoted.reasons_asked.connect(self._explain)
        self._quoted.clear_asked.connect(self.clear)
        self._sheets.customer_ready.connect(self.serve)
        self._sheets.books_changed.connect(self.reload)
        for key in ("Return", "Enter"):
            bind_within(self._panels, key, self.complete)
        bind_key(self, "F3", self._search.setFocus)
        bind_key(self, "Esc", self.clear)

    def register(self) -> None:
        """Open the sheet for a new customer, with what was typed in the search."""
        text = self._search.text()
        self._search.shut()
        self._sheets.new_customer(text=text)

    def _refund(self) -> None:
        self._search.shut()
        self._sheets.refund(customer_id=self._till.visit.customer.customer_id if self._till.visit else None)

    def _explain(self) -> None:
        if self._priced is not None:
            self._sheets.reasons(self._priced.shown)

    def _pay_with(self, code: str) -> None:
        """Let a certificate pay, or say why it cannot."""
        try:
            certificate = self._till.certificate(code)
        except (Refused, Trouble) as error:
            self._teller.refuse(error)
        else:
            self._purchase.add_certificate(certificate)

    def _choose_rewards(self) -> None:
        if visit := self._till.visit:
            sheet = self._sheets.rewards(visit, self._purchase.rewards())
            sheet.chosen.connect(self._purchase.choose_rewards)

    def _ask_approval(self) -> None:
        self._approving.ask(self._priced)

    def _take(self, offer: Offer) -> None:
        if self._till.visit is not None:
            self._deeds.take(self._till.visit, offer)

    def _offer_more(self) -> None:
        self._search.shut()
        self._more.offer(self._till.visit, self._approving.way(self._priced))
