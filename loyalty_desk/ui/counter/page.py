"""The counter's page: a scan, an amount, Enter."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.domain import card
from loyalty_desk.domain.card import CodeKind
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.topics import Topic
from loyalty_desk.domain.visit import Visit
from loyalty_desk.services.counter import Sold
from loyalty_desk.services.desk import Desk
from loyalty_desk.store.customers import Found
from loyalty_desk.ui.counter.customer_panel import CustomerPanel
from loyalty_desk.ui.counter.customer_words import CustomerWords
from loyalty_desk.ui.counter.keys import bind_within
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
        self._quote: Quote | None = None
        words = CustomerWords(formats, self._program, desk.shop.today)
        self._teller = Teller(notices, formats, words, self._program)
        self._sheets = Sheets(desk, formats, notices, tasks, page=self)
        self._search = Search(self._find, self._program, language, page=self)
        self._customer = CustomerPanel(words, formats)
        self._purchase = PurchasePanel(formats, desk.shop.program)
        self._quoted = QuotePanel(formats)
        self._panels = QWidget()
        self._build()
        self._connect()

    def keys(self) -> tuple[Key, ...]:
        """Return the keys of the counter."""
        return (
            Key("Enter", self.tr("Complete the sale")),
            Key("F2", self.tr("New customer")),
            Key("F3", self.tr("Search")),
            Key("F4", self.tr("Use all points that can pay")),
            Key("F6", self.tr("Refund")),
            Key("F8", self.tr("Sale without a card")),
            Key("F7", self.tr("Undo the last sale, while it is shown")),
            Key("F9", self.tr("Receipt of the last sale, while it is shown")),
            Key("Alt+1 … Alt+9", self.tr("Put the price into a category")),
            Key("Esc", self.tr("Clear")),
        )

    def reload(self) -> None:
        """Read the categories and the customer again."""
        self._purchase.show_categories(self._desk.profile.categories())
        self._look_again()

    def shown(self) -> None:
        """Be ready for a name, or for the amount when the customer is there."""
        self._purchase.begin() if self._till.someone else self._search.setFocus()

    def take_scan(self, code: str) -> bool:
        """Bring the customer of a scanned card here, or open the refund of a scanned receipt."""
        self._search.shut()
        self._teller.take_back()
        if card.kind_of(code) is CodeKind.SALE:
            self._sheets.refund(sale_id=SaleId(card.sale_of(card.plain(code))))
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
        """Sell what is on the screen for the price on the screen."""
        purchase, quote = self._purchase.purchase(), self._quote
        if purchase is None:
            self._purchase.ask_amount()
        elif not self._till.someone:
            self._search.setFocus()
        elif quote is not None:
            try:
                sold = self._till.sell(purchase, quote)
            except (Refused, Invalid, Trouble) as error:
                self._look_again()
                self._teller.refuse(error)
            else:
                self._finish(sold)

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

    def _serve(self, visit: Visit) -> None:
        self._purchase.use_no_points()
        self._till.serve(visit)
        self._show()
        self._purchase.begin()

    def _serve_nobody(self) -> None:
        self._search.shut()
        self._purchase.use_no_points()
        self._till.serve_nobody()
        self._show()
        self._purchase.begin()

    def _finish(self, sold: Sold) -> None:
        notice = self._teller.tell_sold(sold)
        notice.undo_asked.connect(lambda: self._undo(sold.sale_id))
        notice.receipt_asked.connect(lambda: self._sheets.receipt(sold.sale_id))
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
        self._price()

    def _price(self) -> None:
        """Quote what is typed; points that cannot be used are said where they are typed, and priced without."""
        program, visit, problem = self._program(), self._till.visit, ""
        purchase = self._purchase.purchase()
        self._quote = None
        shown = None
        if purchase is not None:
            try:
                shown = self._quote = self._till.quote(purchase)
            except (Refused, Invalid) as error:
                problem = self._teller.sentence(error)
                shown = self._till.quote(Purchase(purchase.lines))
        self._purchase.show_quote(shown, visit, program, problem)
        self._quoted.show_quote(shown, visit, program, problem or self._missing())

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
        self._search.nobody_asked.connect(self._serve_nobody)
        self._search.refund_asked.connect(self._refund)
        self._purchase.changed.connect(self._price)
        self._quoted.completed.connect(self.complete)
        self._quoted.reasons_asked.connect(self._explain)
        self._quoted.clear_asked.connect(self.clear)
        self._sheets.customer_ready.connect(self.serve)
        self._sheets.books_changed.connect(self.reload)
        for key in ("Return", "Enter"):
            bind_within(self._panels, key, self.complete)
        QShortcut(QKeySequence("F3"), self).activated.connect(self._search.setFocus)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.clear)

    def register(self) -> None:
        """Open the sheet for a new customer, with what was typed in the search."""
        text = self._search.text()
        self._search.shut()
        self._sheets.new_customer(text=text)

    def _refund(self) -> None:
        self._search.shut()
        visit = self._till.visit
        self._sheets.refund(customer_id=visit.customer.customer_id if visit else None)

    def _explain(self) -> None:
        if self._quote is not None:
            self._sheets.reasons(self._quote)
