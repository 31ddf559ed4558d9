"""A quote as plain lines: what is taken off, what is to pay, what is earned and why."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from loyalty_desk.domain.handing import handed_over
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Quote, Reason
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.format import Formats, n_stamps
from loyalty_desk.ui.widgets.quote_lines import SEPARATOR, Line
from loyalty_desk.ui.wording_quote import QuoteWords

_BESIDE, _LONGEST = 9, 13  # letters of a sum in large digits
_SAID_ELSEWHERE = {
    "points_used",
    "reward",
    "gift",
    "campaign_not_chosen",
}  # where they are typed, handed over, explained


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

    def handed_over(self, quote: Quote) -> str:
        """Return what is given beside the goods on the bill, empty for nothing."""
        names = handed_over(self._program, quote.reasons)
        return ", ".join(name_in(name, self._formats.language) for name in names)

    def _lines(self, quote: Quote, visit: Visit | None) -> Iterator[Line]:
        money = self._formats.money
        off = tuple(self._off(quote))
        if off:
            yield Line(self.tr("Purchase"), money(quote.subtotal))
            yield from off
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

    def _off(self, quote: Quote) -> Iterator[Line]:
        """Yield what lowers or pays the bill, equal causes together; a reward says what it costs."""
        costs = {reason.name: -reason.points for reason in quote.reasons if reason.code == "reward" and reason.points}
        sums: dict[str, int] = {}
        for reason in quote.reasons:
            if reason.money or reason.code == "reward":
                text = self._words.reason(reason)
                if reason.code in {"reward", "free_reward"} and reason.name in costs:
                    points = self._formats.n_points(int(costs[reason.name]))
                    text = self.tr("{reward} for {points}").format(reward=text, points=points)
                sums[text] = sums.get(text, 0) + reason.money
        for text, off in sums.items():
            yield Line(text, self._formats.money(off) if off else "", "good")

    def _earned(self, quote: Quote, visit: Visit) -> Iterator[Line]:
        yield Line(self.tr("Earned"), role="heading")
        for reason in quote.reasons:
            if reason.code not in _SAID_ELSEWHERE and (reason.points or not reason.money):
                yield self._line(reason)
        total = self._formats.n_points(quote.points_earned, signed=True)
        yield Line(self.tr("Together"), total, "bold-gold" if quote.points_earned else "bold")
        yield from self._after(quote, visit)

    def _line(self, reason: Reason) -> Line:
        if reason.code == "stamps":
            return Line(self._words.name(reason), f"+{n_stamps(reason.count)}")
        role = "soft" if reason.points <= 0 or reason.code == "carried_in" else ""
        return Line(self._words.reason(reason), self._words.exact(reason.points) if reason.points else "", role)

    def _after(self, quote: Quote, visit: Visit) -> Iterator[Line]:
        settled: Points = min(visit.standing.debt, quote.points_earned)
        if settled:
            yield Line(self.tr("Settles what is owed"), self._formats.points(-settled), "soft")
        if self._program.earning.hold_days and quote.points_earned:
            yield Line(self.tr("Usable later, after the waiting time"), "", "soft")
        yield Line(self.tr("Balance after"), self._formats.points(quote.available_after), "soft")
