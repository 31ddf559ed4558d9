"""The right of the counter: what it costs, what it earns, and the button that completes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.counter.quote_text import QuoteText
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.quote_lines import QuoteLines
from loyalty_desk.ui.widgets.scroll import VerticalScroll

_LIMITS = {"limit_per_sale", "limit_per_day"}


class QuotePanel(Card):
    """The quote in plain lines, drawn anew on every keystroke."""

    completed = Signal()
    approval_asked = Signal()
    reasons_asked = Signal()
    clear_asked = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__(self.tr("Quote"))
        self._formats = formats
        self._lines = QuoteLines()
        self._why = QPushButton(self.tr("Why so many?"))
        self._clear = KeyButton(self.tr("Clear"), self.tr("Esc"), role="ghost", bind=False)
        self._give = Banner(tone="accent")
        self._hint = Label(role="soft", wrap=True)
        self._limit = QPushButton(self.tr("Ask the manager"))
        self._complete = KeyButton(self.tr("Complete"), self.tr("Enter"), role="complete", bind=False)
        self._approval = KeyButton(self.tr("Ask the manager"), self.tr("Enter"), role="complete", bind=False)
        self._build()
        self._connect()
        self.show_quote(None, None, None)

    def show_quote(
        self,
        quote: Quote | None,
        visit: Visit | None,
        program: Program | None,
        hint: str = "",
        *,
        approval: bool = False,
    ) -> None:
        """Show a quote; a `hint` says what is still missing, `approval` that a manager has to be asked first."""
        words = QuoteText(program, self._formats) if quote and program else None
        self._lines.show_lines(words.lines(quote, visit) if words and quote else ())
        gifts = words.handed_over(quote) if words and quote else ""
        self._give.set_text(self.tr("Give: {gifts}").format(gifts=gifts) if gifts else "")
        self._why.setVisible(quote is not None and visit is not None)
        limited = [each for each in quote.reasons if each.code in _LIMITS and each.points] if quote else []
        self._limit.setVisible(bool(limited) and not approval)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._complete.setEnabled(quote is not None and not hint)
        self._complete.setVisible(not approval)
        self._approval.setVisible(approval)

    def _build(self) -> None:
        dress(self._why, role="link")
        self._limit.setFocusPolicy(self._complete.focusPolicy())
        self.set_corner(self._clear)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(STEP)
        column.addWidget(self._lines)
        column.addWidget(self._why)
        column.addStretch()
        self.add(VerticalScroll(content), 1)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._give, self._limit, self._hint, self._complete, self._approval):
            self.add(part)

    def _connect(self) -> None:
        self._complete.clicked.connect(self.completed)
        for button in (self._limit, self._approval):
            button.clicked.connect(self.approval_asked)
        self._why.clicked.connect(self.reasons_asked)
        self._clear.clicked.connect(self.clear_asked)
