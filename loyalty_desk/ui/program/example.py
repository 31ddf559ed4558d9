"""A purchase to try the draft on: priced by the engine itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.marks import STAMP
from loyalty_desk.domain.money import ONE_POINT, Points
from loyalty_desk.domain.offers import Aimed
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line as Goods
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import Quote, Reason
from loyalty_desk.domain.standing import Standing
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.words import Words, capital
from loyalty_desk.ui.reports.amounts import plain_money
from loyalty_desk.ui.widgets.quote_lines import SEPARATOR, Line
from loyalty_desk.ui.wording_quote import QuoteWords

_PURSE: Points = 1_000_000 * ONE_POINT  # more than any example can use
_VISITS = 10  # of a customer who is no newcomer


@dataclass(frozen=True)
class Try:
    """What is tried: a customer, goods, a moment, whether points pay what they can, a reward by its code."""

    customer: Standing
    goods: tuple[Goods, ...]
    at: datetime
    with_points: bool = False
    reward: str = ""


class Example(QObject):
    """Examples under one program."""

    def __init__(self, program: Program, formats: Formats) -> None:
        super().__init__()
        self._program = program
        self._formats = formats
        self._words = QuoteWords(program, formats)

    @property
    def program(self) -> Program:
        """The program that is tried."""
        return self._program

    def customers(self) -> tuple[tuple[str, Standing], ...]:
        """Return the kinds of customers that the program tells apart, each with its words."""
        return tuple(self._customers())

    def rewards(self) -> tuple[tuple[str, str], ...]:
        """Return the rewards by their codes."""
        return tuple((each.code, name_in(each.name, self._formats.language)) for each in self._program.rewards)

    def minds_the_time(self) -> bool:
        """Return whether day and hour can change a price."""
        return any(each.weekdays or each.hours or each.starts or each.ends for each in self._program.campaigns)

    def quote(self, tried: Try) -> Quote:
        """Return the price; refuses what the counter would refuse."""
        purse = _PURSE if tried.with_points or tried.reward else 0
        purchase = Purchase(
            tried.goods,
            "max" if tried.with_points else 0,
            rewards=(tried.reward,) if tried.reward else (),
            free_items=True,
        )
        return price(self._program, replace(tried.customer, available=purse), purchase, at=tried.at)

    def lines(self, quote: Quote) -> tuple[Line, ...]:
        """Return a quote in words."""
        return tuple(self._lines(quote))

    def _customers(self) -> Iterator[tuple[str, Standing]]:
        program, spoken = self._program, self._formats.language
        start = program.tiers.code_at(program.tiers.rank_of(0)) if program.tiers else None
        yield self.tr("New customer"), Standing(tier=start, segments=frozenset({"newcomer"}))
        known = Standing(tier=start, visits=_VISITS)
        for level in program.tiers.levels if program.tiers else ():
            if level.code != start:
                text = self.tr("Customer: {name}").format(name=name_in(level.name, spoken))
                yield text, replace(known, tier=level.code, metric=Fraction(level.from_))
        for group, _ in program.discounts.groups if program.discounts else ():
            yield self.tr("Group: {name}").format(name=group), replace(known, group=group)
        for step in program.discounts.cumulative if program.discounts else ():
            text = self.tr("Has spent {money}").format(money=plain_money(self._formats, step.from_))
            yield text, replace(known, spent=step.from_)
        yield from self._by_offers(known)

    def _by_offers(self, known: Standing) -> Iterator[tuple[str, Standing]]:
        program, spoken, words = self._program, self._formats.language, Words(self._program, self._formats)
        for plan in program.memberships:
            text = self.tr("Club card: {name}").format(name=name_in(plan.name, spoken))
            yield text, replace(known, membership=plan.code)
        for card in program.stamps:
            text = self.tr("Full card: {name}").format(name=name_in(card.name, spoken))
            full = {(STAMP, card.code): card.buy}
            yield text, replace(known, tally=full, segments=frozenset(card.segments))
        offers: tuple[Aimed, ...] = (*program.campaigns, *program.stamps, *program.rewards)
        used = dict.fromkeys(code for offer in offers for code in offer.segments)
        for code in used:
            if code != "newcomer":
                text = self.tr("One of: {who}").format(who=words.segment(code))
                yield capital(text), replace(known, segments=frozenset({code}))

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
            yield Line(
                self._words.reason(reason),
                self._words.exact(reason.points) if reason.points else "",
                "soft" if reason.why else "",
            )
