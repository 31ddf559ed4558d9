"""Opens the sheets of the counter; each is loaded when first asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.customer import Customer, CustomerId
from loyalty_desk.domain.mechanics.certificates import Certificate
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.visit import Visit
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.counter.more_sheet import Choice, MoreSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.quote_lines import Line

if TYPE_CHECKING:
    from loyalty_desk.ui.counter.approval_sheet import ApprovalSheet
    from loyalty_desk.ui.counter.certificate_sale import CertificateSaleSheet
    from loyalty_desk.ui.counter.issued_sheet import IssuedSheet
    from loyalty_desk.ui.counter.new_customer import NewCustomerSheet
    from loyalty_desk.ui.counter.reasons import ReasonsSheet
    from loyalty_desk.ui.counter.refund import RefundSheet
    from loyalty_desk.ui.counter.reward_sheet import RewardSheet
    from loyalty_desk.ui.customers.membership_sheet import MembershipSheet
    from loyalty_desk.ui.customers.opinion_sheet import OpinionSheet
    from loyalty_desk.ui.customers.surprise_sheet import SurpriseSheet


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

        shop = self._desk.shop
        sheet = ReasonsSheet(quote, shop.program, self._formats, self._page, at=shop.now())
        self._open(sheet)
        return sheet

    def rewards(self, visit: Visit, codes: Sequence[str]) -> "RewardSheet":
        """Show a customer's whole catalogue of rewards."""
        from loyalty_desk.ui.counter.reward_sheet import RewardSheet

        sheet = RewardSheet(self._desk.shop.program, visit, codes, self._formats, self._page)
        self._open(sheet)
        return sheet

    def approval(self, asked: Sequence[Line]) -> "ApprovalSheet":
        """Ask a manager to lift the limits."""
        from loyalty_desk.ui.counter.approval_sheet import ApprovalSheet

        zone = self._desk.shop.program.time_zone
        sheet = ApprovalSheet(self._desk.approvals, asked, formats=self._formats, zone=zone, parent=self._page)
        self._open(sheet)
        return sheet

    def more(self, choices: Sequence[Choice]) -> MoreSheet:
        """Offer what is rarely done."""
        sheet = MoreSheet(choices, self._page)
        self._open(sheet)
        return sheet

    def certificate(self, visit: Visit | None, name: str) -> "CertificateSaleSheet":
        """Sell a certificate, to the customer of a visit or to somebody."""
        from loyalty_desk.ui.counter.certificate_sale import CertificateSaleSheet

        customer_id = visit.customer.customer_id if visit else None
        sheet = CertificateSaleSheet(
            self._desk, self._formats, customer_id=customer_id, customer=name, parent=self._page
        )
        self._open(sheet)
        return sheet

    def issued(self, certificate: Certificate) -> "IssuedSheet":
        """Show the code of a certificate."""
        from loyalty_desk.ui.counter.issued_sheet import IssuedSheet

        sheet = IssuedSheet(self._desk, certificate, self._formats, self._notices, self._page)
        self._open(sheet)
        return sheet

    def membership(self, visit: Visit) -> "MembershipSheet":
        """Sell a membership."""
        from loyalty_desk.ui.customers.membership_sheet import MembershipSheet

        shop = self._desk.shop
        sheet = MembershipSheet(
            self._desk.memberships,
            visit.customer.customer_id,
            visit.standing,
            shop.program.memberships,
            today=shop.today(),
            formats=self._formats,
            zone=shop.program.time_zone,
            parent=self._page,
        )
        self._open(sheet)
        return sheet

    def surprise(self, visit: Visit) -> "SurpriseSheet":
        """Give points without an occasion."""
        from loyalty_desk.ui.customers.surprise_sheet import SurpriseSheet

        program = self._desk.shop.program
        sheet = SurpriseSheet(
            self._desk.bonuses,
            visit.customer.customer_id,
            precision=program.points.precision,
            formats=self._formats,
            zone=program.time_zone,
            parent=self._page,
        )
        self._open(sheet)
        return sheet

    def opinion(self, visit: Visit) -> "OpinionSheet":
        """Write down what a customer says of the shop."""
        from loyalty_desk.ui.customers.opinion_sheet import OpinionSheet

        sheet = OpinionSheet(self._desk.bonuses, visit, self._desk.shop.program, self._formats, self._page)
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
