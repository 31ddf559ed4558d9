"""Opens the sheets of the counter: new customer, refund, receipt, reasons; each is loaded when first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.customer import Customer, CustomerId
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame

if TYPE_CHECKING:
    from loyalty_desk.ui.counter.new_customer import NewCustomerSheet
    from loyalty_desk.ui.counter.reasons import ReasonsSheet
    from loyalty_desk.ui.counter.refund import RefundSheet


class Sheets(QObject):
    """Each sheet goes away with its window; what it did is told by a notice and a signal."""

    customer_ready = Signal(object)
    books_changed = Signal()

    def __init__(self, desk: Desk, formats: Formats, notices: Notices, tasks: Tasks, *, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._formats = formats
        self._notices = notices
        self._tasks = tasks
        self._page = page

    def new_customer(self, *, text: str = "", card: str = "") -> "NewCustomerSheet":
        """Register somebody: with what was typed to find them, or with a card that was scanned."""
        from loyalty_desk.ui.counter.new_customer import NewCustomerSheet

        sheet = NewCustomerSheet(self._desk, self._formats, self._page)
        sheet.begin(text=text, card=card)
        sheet.registered.connect(self._welcome)
        sheet.known_chosen.connect(self.customer_ready)
        self._open(sheet)
        return sheet

    def new_customer_with(self, card: str) -> None:
        """Register somebody with a card that was scanned."""
        self.new_customer(card=card)

    def refund(self, *, sale_id: SaleId | None = None, customer_id: CustomerId | None = None) -> "RefundSheet":
        """Take goods of a sale back; the sale is looked for in the sheet unless it is known."""
        from loyalty_desk.ui.counter.refund import RefundSheet

        sheet = RefundSheet(self._desk, self._formats, self._notices, self._page)
        sheet.booked.connect(self.books_changed)
        if sale_id is not None:
            sheet.choose(sale_id)
        else:
            sheet.list_sales(customer_id)
        self._open(sheet)
        return sheet

    def reasons(self, quote: Quote) -> "ReasonsSheet":
        """Explain a quote."""
        from loyalty_desk.ui.counter.reasons import ReasonsSheet

        sheet = ReasonsSheet(quote, self._desk.shop.program, self._formats, self._page)
        self._open(sheet)
        return sheet

    def receipt(self, sale_id: SaleId) -> DialogFrame:
        """Show the receipt of a sale."""
        from loyalty_desk.ui.counter.receipt_sheet import ReceiptSheet

        sheet = ReceiptSheet(self._desk, sale_id, self._formats, self._notices, parent=self._page)
        self._open(sheet)
        return sheet

    def _open(self, sheet: DialogFrame) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _welcome(self, customer: Customer) -> None:
        self.customer_ready.emit(customer.customer_id)
        action = Action(self.tr("Save the card's picture"), lambda: self._save_card(customer))
        name = customer.name or customer.phone or ""
        self._notices.good(self.tr("{name} is in the program now.").format(name=name), action=action)

    def _save_card(self, customer: Customer) -> None:
        from loyalty_desk.ui.counter.card_picture import CardPicture

        CardPicture(self._desk, customer, self._formats, self._notices, self._tasks).ask(self._page)
