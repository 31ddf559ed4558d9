"""The middle of the counter: what is bought, and what beside money shall pay for it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.mechanics.certificates import Certificate
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.counter.extras import Extras
from loyalty_desk.ui.counter.goods import Goods
from loyalty_desk.ui.counter.keys import bind
from loyalty_desk.ui.counter.points_limit import PointsLimit
from loyalty_desk.ui.counter.points_row import PointsRow
from loyalty_desk.ui.counter.priced import Part, Problem
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.amount_field import AmountField
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.keypad import Keypad
from loyalty_desk.ui.widgets.scroll import VerticalScroll

_KEYS = 9  # Alt+1 … Alt+9 for the first categories


class PurchasePanel(Card):
    """An amount, or lines by category; what stands in the amount when lines are there is one line more."""

    changed = Signal()
    rewards_asked = Signal()
    certificate_typed = Signal(str)

    def __init__(self, formats: Formats, program: Program) -> None:
        super().__init__()
        self._limit = PointsLimit(formats)
        self._amount = AmountField(formats, large=True)
        self._field = Field(self.tr("Amount of the purchase"), self._amount)
        self._named: tuple[str, ...] = ()
        self._categories = QWidget()
        self._categories.hide()
        self._chips = FlowLayout(self._categories)
        self._goods = Goods(formats)
        self._points = PointsRow(formats, program.points.precision)
        self._extras = Extras(formats)
        self._keypad = Keypad(formats.separator, low=True)
        self._build()
        self._connect()

    def purchase(self) -> Purchase | None:
        """Return what is bought and how it shall be paid, None as long as nothing is."""
        amount = self._amount.value()
        lines = (*self._goods.lines(), *((Line(amount),) if amount else ()))
        if not lines:
            return None
        self._extras.look_at(frozenset(line.category for line in lines))
        return Purchase(
            lines,
            self._points.wanted(),
            rewards=self._extras.rewards(),
            certificates=self._extras.certificates.codes(),
            free_items=self._extras.free_items(),
        )

    def rewards(self) -> tuple[str, ...]:
        """Return the codes of the rewards that are taken."""
        return self._extras.rewards()

    def choose_rewards(self, codes: tuple[str, ...]) -> None:
        """Take these rewards."""
        self._extras.choose_rewards(codes)

    def add_certificate(self, certificate: Certificate) -> None:
        """Let a certificate pay."""
        self._extras.certificates.add(certificate)

    def show_categories(self, categories: tuple[str, ...]) -> None:
        """Offer a button for each category; those that are there already stay."""
        if categories == self._named:
            return
        self._named = categories
        while (item := self._chips.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.deleteLater()
        for place, category in enumerate(categories, 1):
            button = QPushButton(category)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if place <= _KEYS:
                bind(button, f"Alt+{place}")
                button.setToolTip(f"Alt+{place}")
            button.clicked.connect(partial(self._add, category))
            self._chips.addWidget(button)
        self._categories.setVisible(bool(categories))

    def show_customer(self, visit: Visit | None, program: Program) -> None:
        """Offer what a customer can have; None: a sale without a card, or nobody yet."""
        self._points.setVisible(visit is not None)
        self._extras.show_visit(visit, program)

    def show_quote(self, quote: Quote | None, visit: Visit | None, program: Program, problem: Problem | None) -> None:
        """Show what can pay, or what is wrong with what shall; None: nothing is bought yet."""
        wrong = "" if problem is None else problem.text
        of_points = wrong if problem and problem.part is Part.POINTS else ""
        self._extras.show_quote(quote, wrong if problem and problem.part is not Part.POINTS else "")
        if visit is None:
            return
        used = sum(-reason.points for reason in quote.reasons if reason.code == "points_used") if quote else 0
        most = quote.max_points if quote else 0
        self._points.show_used(most if of_points else int(used), most)
        self._points.show_hint(of_points or self._limit.text(quote, visit, program), wrong=bool(of_points))

    def is_half_typed(self) -> bool:
        """Return whether a number of a certificate is still being typed."""
        return self._extras.certificates.is_typing()

    def clear(self) -> None:
        """Begin the next purchase."""
        self._amount.show_value(None)
        self._field.show_problem("")
        self._goods.clear()
        self._points.clear()
        self._extras.clear()

    def forget_customer(self) -> None:
        """Forget points and rewards, which another customer may not have."""
        self._points.clear()
        self._extras.forget_customer()

    def ask_amount(self) -> None:
        """Say that an amount is missing, and where."""
        self._field.show_problem(self.tr("Type the amount first."))
        self.begin()

    def begin(self) -> None:
        """Let the next digits go into the amount."""
        self._amount.setFocus()
        self._amount.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keypad type into the field that was used last."""
        if event.type() is QEvent.Type.FocusIn and watched in (self._amount, self._points.field):
            self._keypad.type_into(self._amount if watched is self._amount else self._points.field)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._keypad.type_into(self._amount)
        self._points.hide()
        self._extras.hide()
        for part in (self._field, self._categories):
            self.add(part)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(STEP)
        column.addWidget(self._goods)
        column.addStretch()
        column.addWidget(self._points)
        column.addWidget(self._extras)
        self.add(VerticalScroll(content), 1)
        column.setContentsMargins(0, 0, 0, 0)
        self.body.addSpacing(4)
        self.add(self._keypad)

    def _connect(self) -> None:
        self._amount.changed.connect(self._tell)
        for part in (self._goods, self._points, self._extras):
            part.changed.connect(self._tell)
        self._extras.rewards_asked.connect(self.rewards_asked)
        self._extras.certificates.typed.connect(self.certificate_typed)
        for field in (self._amount, self._points.field):
            field.installEventFilter(self)

    def _add(self, category: str) -> None:
        amount = self._amount.value()
        if not amount:
            self._field.show_problem(self.tr("Type the price first, then choose the category."))
            self._amount.setFocus()
            return
        self._amount.show_value(None)
        self._goods.add(category, amount)
        self._amount.setFocus()

    def _tell(self) -> None:
        if self._field.problem:
            self._field.show_problem("")
        self.changed.emit()
