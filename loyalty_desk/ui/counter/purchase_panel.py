"""The middle of the counter: what is bought, and how many points shall pay for it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.counter.goods import Goods
from loyalty_desk.ui.counter.keys import bind
from loyalty_desk.ui.counter.points_limit import PointsLimit
from loyalty_desk.ui.counter.points_row import PointsRow
from loyalty_desk.ui.format import Formats
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

    def __init__(self, formats: Formats, program: Program) -> None:
        super().__init__()
        self._limit = PointsLimit(formats)
        self._amount = AmountField(formats, large=True)
        self._field = Field(self.tr("Amount of the purchase"), self._amount)
        self._categories = QWidget()
        self._chips = FlowLayout(self._categories)
        self._goods = Goods(formats)
        self._points = PointsRow(formats, program.points.precision)
        self._keypad = Keypad(formats.separator)
        self._build()
        self._connect()

    def purchase(self) -> Purchase | None:
        """Return what is bought and how it shall be paid, None as long as nothing is."""
        amount = self._amount.value()
        lines = (*self._goods.lines(), *((Line(amount),) if amount else ()))
        return Purchase(lines, self._points.wanted()) if lines else None

    def show_categories(self, categories: tuple[str, ...]) -> None:
        """Offer a button for each category."""
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

    def show_quote(self, quote: Quote | None, visit: Visit | None, program: Program, problem: str = "") -> None:
        """Show how many points can pay, or the `problem` with those typed; None: nothing is bought yet."""
        self._points.setVisible(visit is not None)
        if visit is None:
            return
        used = quote.points_used if quote else 0
        self._points.show_used(used, quote.max_points if quote else 0)
        self._points.show_hint(problem or self._limit.text(quote, visit, program), wrong=bool(problem))

    def clear(self) -> None:
        """Begin the next purchase."""
        self._amount.show_value(None)
        self._field.show_problem("")
        self._goods.clear()
        self._points.clear()

    def use_no_points(self) -> None:
        """Forget the points, which another customer may not have."""
        self._points.clear()

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
        for part in (self._field, self._categories):
            self.add(part)
        self.add(VerticalScroll(self._goods), 1)
        self.add(self._points)
        self.body.addSpacing(4)
        self.add(self._keypad)

    def _connect(self) -> None:
        self._amount.changed.connect(self._tell)
        for part in (self._goods, self._points):
            part.changed.connect(self._tell)
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
