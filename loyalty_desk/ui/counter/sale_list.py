"""Sales to choose from, found by what is typed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from loyalty_desk.domain import card
from loyalty_desk.domain.card import CodeKind
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.visit import PastSale
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import GAP, STEP, dress
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.scroll import VerticalScroll
from loyalty_desk.ui.widgets.search_field import SearchField

MOST = 30
_PEOPLE = 5
_ROW = 44


class SaleList(QWidget):
    """A field for receipt, phone or name, and the sales that fit, newest first; arrows and Enter choose."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, formats: Formats) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._sales: Sequence[PastSale] = ()
        self._rows: list[_Row] = []
        self._current = 0
        self._search = SearchField(self.tr("Scan the receipt, or type its number, a phone, a name…"))
        self._heading = Label(role="label")
        self._none = EmptyState("receipt-text-outline", self.tr("No such sales. Type something else."))
        self._column = QVBoxLayout()
        self._stack = QStackedWidget()
        self._build()
        self._search.edited.connect(self._look)
        self._search.stepped.connect(self._step)
        # Only after the key is done with: the same Enter would press the sheet's completing button, shown by then.
        self._search.submitted.connect(self._confirm, Qt.ConnectionType.QueuedConnection)
        self.setFocusProxy(self._search)

    def list_recent(self) -> None:
        """Offer everybody's latest sales."""
        self._show(self._desk.refunds.recent(limit=MOST), self.tr("Latest sales"))

    def list_of(self, customer_id: CustomerId) -> None:
        """Offer the sales of one customer."""
        customer = self._desk.enrolment.customer(customer_id)
        heading = self.tr("Sales of {name}").format(name=customer.name or customer.phone or "")
        self._show(self._desk.refunds.of_customer(customer_id, limit=MOST), heading)

    def _look(self, text: str) -> None:
        typed = text.strip()
        if not typed:
            self.list_recent()
            return
        sales = self._desk.refunds.by_receipt(typed)
        for found in self._desk.enrolment.find(typed, _PEOPLE):
            sales += self._desk.refunds.of_customer(found.customer_id, limit=MOST)
        sales.sort(key=lambda sale: sale.at, reverse=True)
        self._show(sales[:MOST], self.tr("Found"))

    def _confirm(self, text: str) -> None:
        if card.kind_of(text) is CodeKind.SALE:
            self.chosen.emit(SaleId(card.sale_of(card.plain(text))))
        elif self._sales:
            self.chosen.emit(self._sales[self._current].sale_id)

    def _step(self, way: int) -> None:
        if self._sales:
            self._current = (self._current + way) % len(self._sales)
            self._mark()

    def _show(self, sales: Sequence[PastSale], heading: str) -> None:
        self._sales, self._current = sales, 0
        zone = self._desk.shop.program.time_zone
        while len(self._rows) < len(sales):
            row = _Row()
            row.clicked.connect(partial(self._choose, len(self._rows)))
            self._rows.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(sales))
            if place < len(sales):
                sale = sales[place]
                row.show_sale(sale, self._formats.moment(sale.at.astimezone(zone)), self._money(sale))
        widest = max((row.when.sizeHint().width() for row in self._rows), default=0)
        for row in self._rows:
            row.when.setMinimumWidth(widest)
        self._heading.setText(heading)
        self._stack.setCurrentIndex(0 if sales else 1)
        self._mark()

    def _money(self, sale: PastSale) -> str:
        return self.tr("returned") if sale.complete else self._formats.money(sale.to_pay - sale.money_back)

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._sales[place].sale_id)

    def _mark(self) -> None:
        for place, row in enumerate(self._rows):
            row.setChecked(place == self._current)
        if self._sales:
            self._scroll.ensureWidgetVisible(self._rows[self._current])

    def _build(self) -> None:
        rows = QWidget()
        self._column.setSpacing(2)
        self._column.addStretch()
        rows.setLayout(self._column)
        self._scroll = VerticalScroll(rows)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self._search)
        column.addWidget(self._heading)
        column.addWidget(self._stack, 1)


class _Row(QPushButton):
    def __init__(self) -> None:
        super().__init__()
        self.when = Label()
        self._who = ElidedLabel()
        self._what = ElidedLabel(tone="soft")
        self._money = Label()
        row = QHBoxLayout(self)
        row.setContentsMargins(STEP, 0, STEP, 0)
        row.setSpacing(GAP)
        row.addWidget(self.when)
        row.addWidget(self._who, 2)
        row.addWidget(self._what, 3)
        row.addWidget(self._money)
        for label in (self.when, self._who, self._what, self._money):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(_ROW)
        dress(self, role="nav")

    def show_sale(self, sale: PastSale, when: str, money: str) -> None:
        """Show when it was, whose, what of, and for how much."""
        self.when.setText(when)
        self._who.set_text(sale.customer)
        self._what.set_text(sale.goods)
        self._money.setText(money)
        self.setAccessibleName(", ".join(filter(None, (when, sale.customer, sale.goods, money))))
