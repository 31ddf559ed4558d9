"""A purchase to try the draft on: priced by the engine itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.money import ONE_POINT, Money, Points
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line as Goods
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import Quote, Reason
from loyalty_desk.domain.standing import Standing
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.amounts import plain_money
from loyalty_desk.ui.widgets.quote_lines import SEPARATOR, Line
from loyalty_desk.ui.wording_quote import QuoteWords

_PURSE: Points = 1_000_000 * ONE_POINT  # more than any example can use


@dataclass(frozen=True)
class Try:
    """What is tried: a customer, goods of a category for an amount, and whether points pay what they can."""

    customer: Standing
    amount: Money
    category: str = ""
    with_points: bool = False


class Example(QObject):
    """Examples under one program."""

    def __init__(self, program: Program, formats: Formats) -> None:
        super().__init__()
        self._program = program
        self._formats = formats
        self._words = QuoteWords(program, formats)

    def customers(self) -> tuple[tuple[str, Standing], ...]:
        """Return the kinds of customers that the program tells apart, each with its words."""
        return tuple(self._customers())

    def quote(self, tried: Try) -> Quote:
        """Return the price; refuses what the counter would refuse."""
        purse = _PURSE if tried.with_points else 0
        standing = Standing(
            available=purse,
            tier=tried.customer.tier,
            group=tried.customer.group,
            spent=tried.customer.spent,
            metric=tried.customer.metric,
        )
        purchase = Purchase((Goods(tried.amount, category=tried.category),), "max" if tried.with_points else 0)
        return price(self._program, standing, purchase)

    def lines(self, quote: Quote) -> tuple[Line, ...]:
        """Return a quote in words."""
        return tuple(self._lines(quote))

    def _customers(self) -> Iterator[tuple[str, Standing]]:
        program, spoken = self._program, self._formats.language
        start = program.tiers.code_at(program.tiers.rank_of(0)) if program.tiers else None
        yield self.tr("New customer"), Standing(tier=start)
        for level in program.tiers.levels if program.tiers else ():
            if level.code != start:
                text = self.tr("Customer: {name}").format(name=name_in(level.name, spoken))
                yield text, Standing(tier=level.code, metric=Fraction(level.from_))
        for group, _ in program.discounts.groups if program.discounts else ():
            yield self.tr("Group: {name}").format(name=group), Standing(tier=start, group=group)
        for step in program.discounts.cumulative if program.discounts else ():
            text = self.tr("Has spent {money}").format(money=plain_money(self._formats, step.from_))
            yield text, Standing(tier=start, spent=step.from_)

    def _lines(self, quote: Quote) -> Iterator[Line]:
        off = [reason for reason in quote.reasons if reason.money]
        yield from self._in_money(off)
        if off:
            yield SEPARATOR
        yield Line(self.tr("Pays"), self._formats.money(quote.to_pay), "bold")
        yield SEPARATOR
        yield from self._in_points([each for each in quote.reasons if each.code != "points_used" and not each.money])
        total = self._formats.n_points(quote.points_earned, signed=True)
        yield Line(self.tr("Gets"), total, "bold-gold" if quote.points_earned else "bold")

    def _in_money(self, off: Sequence[Reason]) -> Iterator[Line]:
        for reason in off:
            yield Line(self._words.reason(reason), self._formats.money(reason.money), "good")

    def _in_points(self, earned: Sequence[Reason]) -> Iterator[Line]:
        for reason in earned:
            yield Line(self._words.reason(reason), self._words.exact(reason.points) if reason.points else "", "")
