"""Worked examples for printed pages, computed by the engine: a purchase, the same at the top, paying with points."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.documents.section import Item, Section
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.lots import dates_of_lot
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import of_amount
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.standing import Standing
from loyalty_desk.services.ready_made import weekly_amount
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.amounts import plain_money
from loyalty_desk.ui.wording_quote import QuoteWords

_FACTORS = (1, 2, 4, 10, 20, 100)  # how many times the usual amount, until the purchase gains something
_PURSE: Points = 10**12  # more than any bill takes


@dataclass(frozen=True)
class Case:
    """A customer, how they are called, and what they buy and have."""

    who: str
    standing: Standing
    amount: Money
    redeem: Points = 0


class WorkedExamples(QObject):
    """Examples under one program for a sale at a moment; campaigns that hold only sometimes are left out."""

    def __init__(self, program: Program, formats: Formats, at: datetime) -> None:
        super().__init__()
        self._program = steady(program)
        self._formats = formats
        self._at = at
        self._words = QuoteWords(program, formats)

    def cases(self) -> tuple[Case, ...]:
        """Return what is worth showing: an ordinary purchase, the same of the best customer, one paid with points."""
        usual = Case("", self._newcomer(), self._amount())
        cases = [usual, *self._best(usual.amount), *self._paying(usual)]
        return tuple(case for case in cases if self._gains(case))

    def quote(self, case: Case) -> Quote:
        """Return the price of a case."""
        return price(self._program, case.standing, of_amount(case.amount, case.redeem), at=self._at)

    def sections(self) -> tuple[Section, ...]:
        """Return the examples in words."""
        return tuple(
            Section(self._title(case), tuple(self._items(case, dated=not number)))
            for number, case in enumerate(self.cases())
        )

    def _newcomer(self) -> Standing:
        tiers = self._program.tiers
        return Standing(tier=tiers.code_at(tiers.rank_of(0)) if tiers else None, visits=1)

    def _amount(self) -> Money:
        """Return an amount that shows something: the usual one, or more where that gains nothing."""
        usual = weekly_amount(self._program.currency) // 2
        amounts = [usual * factor for factor in _FACTORS]
        return next((each for each in amounts if self._gains(Case("", self._newcomer(), each))), usual)

    def _gains(self, case: Case) -> bool:
        quote = self.quote(case)
        return bool(quote.points_earned or quote.discount or quote.points_used)

    def _best(self, amount: Money) -> Iterator[Case]:
        """Yield the purchase of whom the program gives most."""
        program = self._program
        levels = [level for level in (program.tiers.levels if program.tiers else ()) if level.from_]
        steps = program.discounts.cumulative if program.discounts else ()
        if levels:
            name = name_in(levels[-1].name, self._formats.language)
            stands = Standing(tier=levels[-1].code, metric=Fraction(levels[-1].from_), visits=1)
            yield Case(self.tr("Level “{name}”").format(name=name), stands, amount)
        elif steps:
            spent = plain_money(self._formats, steps[-1].from_)
            text = self.tr("Who has spent {money}").format(money=spent)
            yield Case(text, replace(self._newcomer(), spent=steps[-1].from_, visits=1), amount)

    def _paying(self, usual: Case) -> Iterator[Case]:
        """Yield a purchase paid with as many points as the bill takes, or two fifths of it where it takes all."""
        stands = replace(usual.standing, available=_PURSE)
        most = self.quote(replace(usual, standing=stands)).max_points
        if not most:
            return
        rule, unit = self._program.redemption, self._program.points.unit
        used = most if rule.share_limit_percent < 100 else most * 2 // 5 // unit * unit
        used = max(min(used, rule.approval_over_points or used), rule.minimum_points)
        case = replace(usual, who=self.tr("Paying with points"), standing=stands, redeem=used)
        try:
            self.quote(case)
        except Refused:
            return
        yield case

    def _title(self, case: Case) -> str:
        money = plain_money(self._formats, case.amount)
        if not case.who:
            return self.tr("A purchase of {money}").format(money=money)
        return self.tr("{who}: a purchase of {money}").format(who=case.who, money=money)

    def _items(self, case: Case, *, dated: bool) -> Iterator[Item]:
        quote = self.quote(case)
        off = [reason for reason in quote.reasons if reason.money]
        for reason in off:
            yield Item(self._words.reason(reason), value=plain_money(self._formats, reason.money))
        if off:
            yield Item(self.tr("To pay"), value=plain_money(self._formats, quote.to_pay), strong=True)
        yield from self._earned(quote)
        if dated and quote.points_earned:
            yield from self._dates()

    def _earned(self, quote: Quote) -> Iterator[Item]:
        for reason in quote.reasons:
            if reason.points and not reason.money:
                yield Item(self._words.reason(reason), value=self._words.exact(reason.points))
        if quote.points_earned:
            yield Item(self.tr("You get"), value=self._formats.n_points(quote.points_earned), strong=True)

    def _dates(self) -> Iterator[Item]:
        """Yield the days between which the points of a purchase made now can be used."""
        available, last = dates_of_lot(self._program, self._at)
        zone, date = self._program.time_zone, self._formats.date
        if self._program.earning.hold_days or last:
            yield Item(self.tr("Bought on"), value=date(self._at.astimezone(zone).date()))
        if self._program.earning.hold_days:
            yield Item(self.tr("Usable from"), value=date(available.astimezone(zone).date()))
        if last:
            yield Item(self.tr("Last day"), value=date(last))


def steady(program: Program) -> Program:
    """Return the program with the campaigns only that hold every day and hour."""
    campaigns = (
        each
        for each in program.campaigns
        if not (each.starts or each.ends or each.weekdays or each.hours or each.first_sale_only)
    )
    return replace(program, campaigns=tuple(campaigns))
