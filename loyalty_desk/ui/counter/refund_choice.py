"""What comes back of one sale, why, and what that means for money and points."""

import uuid

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.reversal import Return
from loyalty_desk.domain.sale import Sale
from loyalty_desk.domain.text import clean
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.refunds import Refunded
from loyalty_desk.ui.counter.returned_lines import ReturnedLines
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.amount_field import AmountField
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.quote_lines import Line, QuoteLines
from loyalty_desk.ui.widgets.scroll import VerticalScroll
from loyalty_desk.ui.widgets.segmented import SegmentedChoice
from loyalty_desk.ui.wording import sentence

_LINES, _AMOUNT = "lines", "amount"


class RefundChoice(QWidget):
    """Lines or an amount; every change is answered at once by what it would do."""

    another_asked = Signal()
    ready_changed = Signal(bool)

    def __init__(self, desk: Desk, formats: Formats) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._key = ""
        self._sale: Sale | None = None
        self._head = Label(role="title", wrap=True)
        self._another = QPushButton(self.tr("Another sale"))
        self._how = SegmentedChoice([(_LINES, self.tr("Goods")), (_AMOUNT, self.tr("An amount"))])
        self._lines = ReturnedLines(formats)
        self._amount = AmountField(formats)
        self._reason = QLineEdit()
        self._reason_field = Field(self.tr("Reason"), self._reason)
        self._ways = QStackedWidget()
        self._meaning = QuoteLines()
        self._build()
        self._connect()

    def show_sale(self, sale: Sale) -> None:
        """Begin with another sale: all that is left of it."""
        self._sale, self._key = sale, str(uuid.uuid4())
        self._head.setText(self._title(sale))
        self._lines.show_sale(sale)
        self._amount.show_value(None)
        self._reason.clear()
        self._reason_field.show_problem("")
        self._how.choose(_LINES)
        self._turn()
        first = self._lines.first_control()
        if first is not None:
            first.setFocus()

    def refund(self) -> Refunded | None:
        """Do what is shown; None when nothing is chosen."""
        wanted = self._wanted()
        if self._sale is None or wanted is None:
            return None
        return self._desk.refunds.refund(self._key, self._sale.sale_id, wanted, reason=clean(self._reason.text()))

    def void(self) -> Refunded | None:
        """Undo the whole sale; None, with a word about it, as long as there is no reason."""
        reason = clean(self._reason.text())
        if self._sale is None:
            return None
        if not reason:
            self._reason_field.show_problem(self.tr("Say why: every void is in the owner's report."))
            self._reason.setFocus()
            return None
        return self._desk.refunds.void(self._key, self._sale.sale_id, reason=reason)

    def _wanted(self) -> Return | None:
        if self._how.value() == _LINES:
            return self._lines.wanted()
        amount = self._amount.value()
        return Return(amount=amount) if amount else None

    def _answer(self) -> None:
        """Show what the refund would do, or why it cannot be."""
        wanted, ready = self._wanted(), False
        if self._sale is None or wanted is None:
            self._meaning.show_lines((Line(self.tr("Choose what comes back."), role="soft"),))
        else:
            try:
                refunded = self._desk.refunds.quote(self._sale.sale_id, wanted)
            except (Refused, Invalid) as error:
                self._meaning.show_lines((Line(sentence(error, self._formats), role="soft"),))
            else:
                self._meaning.show_lines(self._told(refunded))
                ready = True
        self.ready_changed.emit(ready)

    def _told(self, refunded: Refunded) -> list[Line]:
        points = self._formats.n_points
        lines = [Line(self.tr("Money back"), self._formats.money(refunded.money_back), "bold")]
        if refunded.certificate_back:
            money = self._formats.money(refunded.certificate_back)
            lines.append(Line(self.tr("Back onto the certificate"), money, "good"))
        if refunded.points_back:
            lines.append(Line(self.tr("Points back"), points(refunded.points_back, signed=True), "good"))
        if refunded.points_lost:
            lines.append(Line(self.tr("Past their date, not given back"), points(refunded.points_lost), "soft"))
        if refunded.points_taken:
            lines.append(Line(self.tr("Earned points taken"), points(-refunded.points_taken), "gold"))
        if refunded.debt:
            lines.append(Line(self.tr("Customer then owes"), points(refunded.debt), "bad"))
        return lines

    def _title(self, sale: Sale) -> str:
        moment = self._formats.moment(sale.at.astimezone(self._desk.shop.program.time_zone))
        customer = self._desk.enrolment.customer(sale.customer_id) if sale.customer_id is not None else None
        name = (customer.name or customer.phone or "") if customer else self.tr("without a card")
        return f"{moment} · {name} · {self._formats.money(sale.to_pay)}"

    def _turn(self) -> None:
        by_amount = self._how.value() == _AMOUNT
        self._ways.setCurrentIndex(int(by_amount))
        if by_amount:
            self._amount.setFocus()
        self._answer()

    def _build(self) -> None:
        dress(self._another, role="link")
        self._another.setAutoDefault(False)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._another)
        amount = QWidget()
        column = QVBoxLayout(amount)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field(self.tr("Price of what comes back, after discounts"), self._amount))
        column.addStretch()
        self._ways.addWidget(VerticalScroll(self._lines))
        self._ways.addWidget(amount)
        meaning = Card()
        meaning.add(self._meaning)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(STEP)
        outer.addLayout(head)
        outer.addWidget(self._how)
        outer.addWidget(self._ways, 1)
        outer.addWidget(meaning)
        outer.addWidget(self._reason_field)

    def _connect(self) -> None:
        self._another.clicked.connect(self.another_asked)
        self._how.chosen.connect(self._turn)
        self._lines.changed.connect(self._answer)
        self._amount.changed.connect(self._answer)
