"""Why so many: every reason of a quote, one line each."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import PricedLine, Quote, Reason
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.quote_lines import SEPARATOR, Line, QuoteLines
from loyalty_desk.ui.widgets.scroll import VerticalScroll
from loyalty_desk.ui.wording_quote import QuoteWords

_WIDTH, _HEIGHT = 520, 620


class ReasonsSheet(DialogFrame):
    """The whole account of money and points, which sums to what is to pay and to what is earned."""

    def __init__(self, quote: Quote, program: Program, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Why so many?"), parent)
        self._formats = formats
        self._words = QuoteWords(program, formats)
        shown = QuoteLines()
        shown.show_lines((*self._money(quote), SEPARATOR, *self._points(quote)))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(STEP)
        column.addWidget(shown)
        column.addStretch()
        self.body.addWidget(VerticalScroll(content), 1)
        self.set_complete(self.tr("Understood"))
        self.resize(_WIDTH, _HEIGHT)

    def _money(self, quote: Quote) -> Iterator[Line]:
        money = self._formats.money
        yield Line(self.tr("Money"), role="heading")
        for each in quote.lines:
            yield Line(self._name(each), money(each.line.amount))
        for reason in quote.reasons:
            if reason.money:
                yield Line(self._with_line(reason, quote.lines), money(reason.money), "good")
        yield Line(self.tr("To pay"), money(quote.to_pay), "bold")

    def _points(self, quote: Quote) -> Iterator[Line]:
        yield Line(self.tr("Points"), role="heading")
        for reason in quote.reasons:
            if reason.points or not reason.money:
                number = self._words.exact(reason.points) if reason.points else ""
                yield Line(self._words.reason(reason), number, "" if reason.points > 0 else "soft")
        change = quote.points_earned - quote.points_used
        yield Line(self.tr("Together"), self._formats.n_points(change, signed=True), "bold-gold")

    def _name(self, priced: PricedLine) -> str:
        return priced.line.name or priced.line.category or self.tr("Purchase")

    def _with_line(self, reason: Reason, lines: Sequence[PricedLine]) -> str:
        text = self._words.reason(reason)
        if reason.line is None or len(lines) == 1:
            return text
        return f"{self._name(lines[reason.line])} · {text}"
