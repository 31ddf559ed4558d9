"""Why so many: every reason of a quote, one line each, and when the points can be used."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalty_desk.domain.earning import bases_of
from loyalty_desk.domain.lots import dates_of_lot
from loyalty_desk.domain.money import round_half_up
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import WHOLE
from loyalty_desk.domain.quote import PricedLine, Quote, Reason
from loyalty_desk.ui.format import Formats, n_stamps
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.quote_lines import SEPARATOR, Line, QuoteLines
from loyalty_desk.ui.widgets.scroll import VerticalScroll
from loyalty_desk.ui.wording_quote import QuoteWords

_WIDTH, _HEIGHT = 560, 620


class ReasonsSheet(DialogFrame):
    """The whole account of money and points, which sums to what is to pay and to what is earned.

    `at` is when the points are earned, to say from when until when they can be used; None leaves that out.
    """

    def __init__(
        self,
        quote: Quote,
        program: Program,
        formats: Formats,
        parent: QWidget | None = None,
        *,
        at: datetime | None = None,
    ) -> None:
        super().__init__(self.tr("Why so many?"), parent)
        self._formats = formats
        self._program = program
        self._words = QuoteWords(program, formats)
        shown = QuoteLines()
        shown.show_lines((*self._money(quote), SEPARATOR, *self._points(quote), *self._rest(quote, at)))
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
        yield from self._base(quote)
        for reason in quote.reasons:
            if reason.points or (not reason.money and reason.code not in {"stamps", "gift"}):
                number = self._words.exact(reason.points) if reason.points else ""
                yield Line(self._words.reason(reason), number, "" if reason.points > 0 else "soft")
        change = quote.points_earned - quote.points_used
        yield Line(self.tr("Together"), self._formats.n_points(change, signed=True), "bold-gold")

    def _base(self, quote: Quote) -> Iterator[Line]:
        """Say which part of the purchase earns: what is excluded, what points paid, and the rest."""
        money, excluded = self._formats.money, self._program.earning.excluded_categories
        bases = bases_of(self._program, quote.lines)
        for line, base in zip(quote.lines, bases, strict=True):
            if line.line.category in excluded and line.net:
                yield Line(self.tr("{goods}: no points for it").format(goods=self._name(line)), money(line.net), "soft")
            elif base.money != line.net:
                paid = money(round_half_up(line.net - base.money))
                yield Line(self._otherwise(line, alone=len(bases) == 1), paid, "soft")
        yield Line(self.tr("Earns points"), money(round_half_up(sum(base.money for base in bases))), "soft")

    def _otherwise(self, line: PricedLine, *, alone: bool) -> str:
        rule = self._program.certificates
        paid = self.tr("Paid with points: no points for it")
        if rule is not None and rule.earn_when_sold:
            paid = self.tr("Paid with points or a certificate: no points for it")
        return paid if alone else f"{self._name(line)} · {paid}"

    def _rest(self, quote: Quote, at: datetime | None) -> Iterator[Line]:
        """Say what else the purchase gives, and when the points can be used."""
        for reason in quote.reasons:
            if reason.code == "stamps":
                yield Line(self._words.name(reason), f"+{n_stamps(reason.count)}")
            elif reason.code == "gift":
                yield Line(self._words.reason(reason), "", "")
        if at is None or not quote.points_earned:
            return
        available, last = dates_of_lot(self._program, at)
        zone = self._program.time_zone
        yield SEPARATOR
        yield Line(self.tr("These points"), role="heading")
        first = available.astimezone(zone).date()
        today = first == at.astimezone(zone).date()
        yield Line(self.tr("Can be used from"), self.tr("now") if today else self._formats.date(first))
        yield Line(self.tr("Can be used until"), self._formats.date(last) if last else self.tr("no end"))

    def _name(self, priced: PricedLine) -> str:
        line = priced.line
        name = line.name or line.category or self.tr("Purchase")
        pieces, rest = divmod(line.quantity, WHOLE)
        return name if rest or pieces == 1 else f"{name} × {self._formats.number(pieces)}"

    def _with_line(self, reason: Reason, lines: Sequence[PricedLine]) -> str:
        text = self._words.reason(reason)
        if reason.line is None or len(lines) == 1:
            return text
        return f"{self._name(lines[reason.line])} · {text}"
