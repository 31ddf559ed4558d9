"""The right of the counter: what it costs, what it earns, and the button that completes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.counter.quote_text import QuoteText
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.quote_lines import QuoteLines
from loyalty_desk.ui.widgets.scroll import VerticalScroll


class QuotePanel(Card):
    """The quote in plain lines, drawn anew on every keystroke."""

    completed = Signal()
    reasons_asked = Signal()
    clear_asked = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__(self.tr("Quote"))
        self._formats = formats
        self._lines = QuoteLines()
        self._why = QPushButton(self.tr("Why so many?"))
        self._clear = KeyButton(self.tr("Clear"), self.tr("Esc"), role="ghost", bind=False)
        self._hint = Label(role="soft", wrap=True)
        self._complete = KeyButton(self.tr("Complete"), self.tr("Enter"), role="complete", bind=False)
        self._build()
        self._complete.clicked.connect(self.completed)
        self._why.clicked.connect(self.reasons_asked)
        self._clear.clicked.connect(self.clear_asked)
        self.show_quote(None, None, None)

    def show_quote(self, quote: Quote | None, visit: Visit | None, program: Program | None, hint: str = "") -> None:
        """Show a quote; a `hint` says what is still missing before it can be completed."""
        lines = QuoteText(program, self._formats).lines(quote, visit) if quote and program else ()
        self._lines.show_lines(lines)
        self._why.setVisible(quote is not None and visit is not None)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._complete.setEnabled(quote is not None and not hint)

    def _build(self) -> None:
        dress(self._why, role="link")
        self.set_corner(self._clear)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(STEP)
        column.addWidget(self._lines)
        column.addWidget(self._why)
        column.addStretch()
        self.add(VerticalScroll(content), 1)
        column.setContentsMargins(0, 0, 0, 0)
        self.add(self._hint)
        self.add(self._complete)
