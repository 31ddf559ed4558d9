"""A quote as plain lines: what is taken off, what is to pay, what is earned and why."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from loyalty_desk.domain.money import Points
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Quote, Reason
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.quote_lines import SEPARATOR, Line
from loyalty_desk.ui.wording_quote import QuoteWords

_BESIDE, _LONGEST = 9, 13  # letters of a sum in large digits


class QuoteText(QObject):
    """Lines of quotes made under one program."""

    def __init__(self, program: Program, formats: Formats) -> None:
        super().__init__()
        self._program = program
        self._formats = formats
        self._words = QuoteWords(program, formats)

    def lines(self, quote: Quote, visit: Visit | None) -> tuple[Line, ...]:
        """Return the lines of the counter; no visit: a sale without a card."""
        return tuple(self._lines(quote, visit))

    def _lines(self, quote: Quote, visit: Visit | None) -> Iterator[Line]:
        money = self._formats.money
        off = [reason for reason in quote.reasons if reason.money]
        if off:
            yield Line(self.tr("Purchase"), money(quote.subtotal))
            yield from self._off(off)
            yield SEPARATOR
        yield from self._total(money(quote.to_pay))
        yield SEPARATOR
        if visit is not None:
            yield from self._earned(quote, visit)

    def _total(self, money: str) -> Iterator[Line]:
        """The figure stands beside its words, below them, or is small, as its length allows."""
        words = self.tr("To pay")
        if len(money) > _LONGEST:
            yield Line(words, money, "bold")
        elif len(money) > _BESIDE:
            yield Line(words, role="heading")
            yield Line("", money, "total")
        else:
            yield Line(words, money, "total")

    def _off(self, reasons: list[Reason]) -> Iterator[Line]:
        sums: dict[str, int] = {}
        for reason in reasons:
            text = self._words.reason(reason)
            sums[text] = sums.get(text, 0) + reason.money
        for text, off in sums.items():
            yield Line(text, self._formats.money(off), "good")

    def _earned(self, quote: Quote, visit: Visit) -> Iterator[Line]:
        yield Line(self.tr("Earned"), role="heading")
        for reason in quote.reasons:
            if reason.code != "points_used" and (reason.points or not reason.money):
                role = "soft" if reason.points <= 0 or reason.code == "carried_in" else ""
                yield Line(self._words.reason(reason), self._words.exact(reason.points) if reason.points else "", role)
        total = self._formats.n_points(quote.points_earned, signed=True)
        yield Line(self.tr("Together"), total, "bold-gold" if quote.points_earned else "bold")
        yield from self._after(quote, visit)

    def _after(self, quote: Quote, visit: Visit) -> Iterator[Line]:
        settled: Points = min(visit.standing.debt, quote.points_earned)
        if settled:
            yield Line(self.tr("Settles what is owed"), self._formats.points(-settled), "soft")
        if self._program.earning.hold_days and quote.points_earned:
            yield Line(self.tr("Usable later, after the waiting time"), "", "soft")
        yield Line(self.tr("Balance after"), self._formats.points(quote.available_after), "soft")
