"""One customer's past sales, lived through again under one program by the rules that the counter uses."""

import contextlib
from datetime import date, datetime, timedelta
from fractions import Fraction

from loyalty_desk.domain import tiers
from loyalty_desk.domain.almanac import Almanac, Whose, recorded_of
from loyalty_desk.domain.dates import local_day, start_of
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.marks import STAMP
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.past import NEVER, Bought, Given, Opening, Recorded, Sums
from loyalty_desk.domain.pile import Pile
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.purchase import Purchase, Redeem
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.redemption import money_of
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.tiers import Held
from loyalty_desk.domain.window import Window

_DAY = timedelta(days=1)
_NOTHING = Fraction(0)


class Relived:
    """A customer as they would stand under a program, and what it gave them.

    They ask to use the points that they really used, or as many of them as they would have and the rules allow, and
    every full stamp card; they choose no rewards. Budgets and stock do not run out, and nobody is in a segment.
    """

    def __init__(self, almanac: Almanac, opening: Opening, start: date) -> None:
        self._almanac = almanac
        self._program = program = almanac.program
        self._today = start
        self._carry = opening.carry
        self._spent, self._visits = opening.total.spent, opening.total.visits
        self._earned_today: Points = 0
        self._earning_sales = 0
        self._opening = opening
        self._tally = dict(opening.tally)
        self._stamps_today: dict[str, int] = {}
        self._window = Window(almanac, opening)
        self._held = opening.held
        if program.tiers and almanac.rank(self._held.tier) < 0:
            self._held = Held(program.tiers.code_at(program.tiers.rank_of(0)), None)
        self.pile = Pile(opening)
        self.issued: Points = 0
        self.redeemed: Points = 0
        self.discount: Money = 0
        self.points_money: Money = 0
        self.burned: dict[date, Points] = {}

    @property
    def tier(self) -> str | None:
        """The tier in force, None where the program has none."""
        return self._held.tier if self._program.tiers else None

    @property
    def benefit(self) -> Money:
        """What the program is worth to the customer: taken off, paid with points, and what is still on the card."""
        return self.discount + self.points_money + money_of(self._program, self.pile.balance)

    def calendar(self) -> dict[date, Points]:
        """Return the days on which points burned, or will if nobody uses them; to be asked after the end."""
        later = {last + _DAY: points for last, points in self.pile.by_day.items() if last != NEVER}
        return self.burned | later

    def buy(self, bought: Bought) -> None:
        """Live through a sale."""
        self._go_to(bought.day, bought.at)
        if not bought.redeemed and self._almanac.plain:
            whose = Whose(self.tier, self._opening.group)
            outcome, self._carry = self._almanac.outcome(bought.lines, whose, self._carry, bought.at)
            self._note(outcome, bought)
            return
        quote = self._priced(bought)
        self._carry = quote.carry_after
        for mark in quote.marks:
            key = (mark.mechanic, mark.code)
            self._tally[key] = self._tally.get(key, 0) + mark.amount
            if mark.mechanic == STAMP:
                self._stamps_today[mark.code] = self._stamps_today.get(mark.code, 0) + mark.amount
        self._note(recorded_of(quote), bought)

    def recall(self, bought: Bought) -> None:
        """Live through a sale as it really came out, which this program would only work out once more."""
        recorded = bought.recorded
        self._go_to(bought.day, bought.at)
        if recorded is None or recorded.used > self.pile.available:
            self.buy(bought)
        else:
            self._note(recorded, bought)

    def receive(self, given: Given) -> None:
        """Live through points that came or went without a sale; a program does not change them."""
        self._go_to(local_day(given.at, self._program.time_zone), given.at)
        if given.points < 0:
            self.pile.take(-given.points)
            return
        self.pile.award(given.points, (given.available_from, given.last_day), given.at)
        if given.kind == "bonus":
            self.issued += given.points

    def end(self, day: date) -> None:
        """Let time pass to `day`, with what is due by then; no more sales come."""
        self._go_to(day, start_of(day, self._program.time_zone))
        self.pile.take_in_all()

    def _go_to(self, day: date, now: datetime) -> None:
        if day > self._today:
            self._today = day
            self._earned_today = self._earning_sales = 0
            self._stamps_today = {}
        if burned := self.pile.settle(now, self._today):
            self.burned |= burned
        rule = self._program.tiers
        if rule and self._held.until is not None and self._held.until < self._today:
            self._held = tiers.reviewed(rule, self._held, self._window.on, self._today)

    def _priced(self, bought: Bought) -> Quote:
        standing, rule = self._standing(), self._program.redemption
        approval = rule.approval_over_points
        asked = bought.redeemed if approval is None else min(bought.redeemed, approval)
        asked -= asked % self._program.points.unit
        if asked and (asked <= standing.available or rule.with_same_sale_points):
            with contextlib.suppress(Refused):
                return self._quote(standing, bought, asked)
        if asked:
            with contextlib.suppress(Refused):
                most = self._quote(standing, bought, "max")
                if most.points_used <= asked:
                    return most
        return self._quote(standing, bought, 0)

    def _quote(self, standing: Standing, bought: Bought, redeem: Redeem) -> Quote:
        purchase = Purchase(bought.lines, redeem, free_items=bool(self._program.stamps))
        return price(self._program, standing, purchase, at=bought.at)

    def _standing(self) -> Standing:
        pile, held, rule, opening = self.pile, self._held, self._program.tiers, self._opening
        until = opening.membership_until
        member = until is not None and until >= self._today
        asks_metric = rule is not None and rule.apply_from == "this_sale"  # nothing else in a sale's price does
        return Standing(
            available=pile.available,
            pending=pile.pending,
            debt=pile.debt,
            carry=self._carry,
            group=opening.group,
            tier=held.tier if rule else None,
            tier_until=held.until if rule else None,
            metric=self._window.on(self._today) if asks_metric else _NOTHING,
            spent=self._spent,
            visits=self._visits,
            earned_today=self._earned_today,
            earning_sales_today=self._earning_sales,
            control=opening.control,
            membership=opening.membership if member else None,
            membership_until=until if member else None,
            tally=self._tally,
            stamps_today=self._stamps_today,
        )

    def _note(self, outcome: Recorded, bought: Bought) -> None:
        self._move_points(outcome, bought)
        self._spent += outcome.paid
        self._visits += 1
        self._earned_today += outcome.earned
        self._earning_sales += outcome.counts
        self.issued += outcome.earned
        self.redeemed += outcome.used
        self.discount += outcome.discount
        self.points_money += outcome.points_money
        if self._program.tiers:
            self._window.add(bought.day, Sums(outcome.paid, 1, outcome.earned))
            self._rise(outcome.tier)

    def _move_points(self, outcome: Recorded, bought: Bought) -> None:
        pile, program = self.pile, self._program
        dates = self._almanac.dates_of_lot(bought.at, bought.day)
        at_once = program.redemption.with_same_sale_points
        if not at_once:
            pile.draw(outcome.used)
        pile.award(outcome.earned, dates, bought.at)
        if at_once:
            pile.draw(outcome.used)
        if program.expiry.extended_by_purchase:
            pile.extend(dates[1])

    def _rise(self, priced_at: str | None) -> None:
        """Put the customer into a higher tier, if the sale reached one or was priced as in one already."""
        rule, almanac, today = self._program.tiers, self._almanac, self._today
        if rule and almanac.rank(priced_at) > almanac.rank(self._held.tier):
            self._held = tiers.held_from(rule, almanac.rank(priced_at), today)
        if rule and almanac.rank_of(self._window.sum_on(today)) > almanac.rank(self._held.tier):
            self._held = tiers.upgraded(rule, self._held, self._window.on(today), today)
