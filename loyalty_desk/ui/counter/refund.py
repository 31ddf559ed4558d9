"""The sheet for goods that come back, and for sales that were a mistake."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from loyalty_desk.domain import card
from loyalty_desk.domain.card import CodeKind
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.refunds import Refunded
from loyalty_desk.ui.counter.refund_choice import RefundChoice
from loyalty_desk.ui.counter.sale_list import SaleList
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.wording import sentence

_SIZE = (680, 620)


class RefundSheet(DialogFrame):
    """First the sale, then what comes back of it, with what that means before it is done."""

    booked = Signal()

    def __init__(self, desk: Desk, formats: Formats, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Refund"), parent)
        self._desk = desk
        self._formats = formats
        self._notices = notices
        self._problem = Banner(tone="bad")
        self._sales = SaleList(desk, formats)
        self._choice = RefundChoice(desk, formats)
        self._stack = QStackedWidget()
        self._compose()
        self._connect()

    def list_sales(self, customer_id: CustomerId | None) -> None:
        """Offer the sales of a customer, or everybody's."""
        self._say("")
        if customer_id is None:
            self._sales.list_recent()
        else:
            self._sales.list_of(customer_id)
        self._turn_to(self._sales)
        self._sales.setFocus()

    def choose(self, sale_id: SaleId) -> None:
        """Take the sale that is refunded."""
        try:
            sale = self._desk.refunds.sale(sale_id)
        except (Refused, Trouble) as error:
            self._refuse(error)
            if self._stack.currentWidget() is self._sales:
                self._sales.list_recent()
            return
        self._say("")
        self._turn_to(self._choice)
        self._choice.show_sale(sale)
        self._voiding.setEnabled(not sale.complete)
        if sale.complete:
            self._refuse(Refused("nothing_left"))

    def take_scan(self, code: str) -> bool:
        """Take the sale of a scanned receipt, or the sales of a scanned customer."""
        if card.kind_of(code) is CodeKind.SALE:
            self.choose(SaleId(card.sale_of(card.plain(code))))
            return True
        try:
            self.list_sales(self._desk.counter.holder(code))
        except (Refused, Trouble) as error:
            self._refuse(error)
        return True

    def complete(self) -> None:
        """Give back what the sheet shows."""
        if self._stack.currentWidget() is not self._choice:
            return
        try:
            refunded = self._choice.refund()
        except (Refused, Trouble) as error:
            self._refuse(error)
        else:
            if refunded is not None:
                self._finish(refunded)

    def _void(self) -> None:
        try:
            refunded = self._choice.void()
        except (Refused, Trouble) as error:
            self._refuse(error)
        else:
            if refunded is not None:
                self._finish(refunded)

    def _finish(self, refunded: Refunded) -> None:
        self.accept()
        text = self.tr("Give back: {money}").format(money=self._formats.money(refunded.money_back))
        self._notices.good(text)
        self.booked.emit()

    def _refuse(self, error: Refused | Trouble) -> None:
        self._say(sentence(error, self._formats, self._desk.shop.program.time_zone))

    def _say(self, text: str) -> None:
        self._problem.set_text(text)

    def _turn_to(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        for button in (self._voiding, self._refunding):
            button.setVisible(part is self._choice)

    def _compose(self) -> None:
        for part in (self._sales, self._choice):
            self._stack.addWidget(part)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._stack, 1)
        self._problem.set_text("")
        self.add_close()
        self._voiding = self.add_button(self.tr("Void the sale"), role="danger")
        self._refunding = self.set_complete(self.tr("Refund"))
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self._sales.chosen.connect(self.choose)
        self._choice.another_asked.connect(lambda: self.list_sales(None))
        self._choice.ready_changed.connect(self._refunding.setEnabled)
        self._voiding.clicked.connect(self._void)
