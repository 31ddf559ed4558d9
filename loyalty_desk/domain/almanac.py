"""What a replay asks of one program for each sale, worked out once."""

from bisect import bisect_right
from datetime import date, datetime
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from loyalty_desk.domain.earning import with_carry
from loyalty_desk.domain.lots import dates_of_lot, last_day
from loyalty_desk.domain.past import NEVER, Recorded
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.tiers import window_start

MOST_KEPT = 20_000  # outcomes, so that memory does not grow with the sales


class Whose(NamedTuple):
    """What of a customer a plain program looks at, besides the carry."""

    tier: str | None
    group: str | None


class Almanac:
    """A program, with what depends on nothing but a day or a sum; sums are in the least units of the tiers' metric."""

    def __init__(self, program: Program) -> None:
        self.program = program
        tiers = program.tiers
        self.metric = tiers.metric if tiers else ""
        self.scale = {"spend": 10**program.decimals, "visits": 1, "points_earned": 100}.get(self.metric, 1)
        self._thresholds = [int(level.from_ * self.scale) for level in tiers.levels] if tiers else []
        self._ranks = {level.code: rank for rank, level in enumerate(tiers.levels)} if tiers else {}
        self._outcomes: dict[tuple[tuple[Line, ...], Whose], tuple[Recorded, Fraction]] = {}
        self._windows: dict[date, date] = {}
        self._last_days: dict[date, date] = {}

    @property
    def repeats(self) -> bool:
        """Whether a sale that this program priced would come out the same again, wherever nothing came back.

        Not where it depends on what the books do not tell of that moment: approvals, groups, marks, memberships.
        """
        program, earning = self.program, self.program.earning
        limits = (earning.limit_per_sale, earning.limit_per_day, earning.sales_per_day)
        unlimited = all(limit is None for limit in (*limits, program.redemption.approval_over_points))
        groups = program.discounts is not None and program.discounts.groups
        marks = program.campaigns or program.stamps or program.rewards or program.memberships
        return unlimited and not groups and not marks

    @cached_property
    def plain(self) -> bool:
        """Whether what a sale without points comes to depends on nothing but its goods and whose they are.

        Not on the day, on what was bought before, or on marks.
        """
        program, earning = self.program, self.program.earning
        cumulative = program.discounts is not None and program.discounts.cumulative
        daily = earning.limit_per_day is not None or earning.sales_per_day is not None
        at_once = program.tiers is not None and program.tiers.apply_from == "this_sale"
        return not (cumulative or daily or at_once or program.campaigns or program.stamps or program.memberships)

    def outcome(
        self, lines: tuple[Line, ...], whose: Whose, carry: Fraction, at: datetime
    ) -> tuple[Recorded, Fraction]:
        """Return how a sale without points comes out and the carry after it, where the program is plain.

        Shops sell the same goods again and again, so the answers are kept.
        """
        known = self._outcomes.get((lines, whose))
        if known is None:
            standing = Standing(tier=whose.tier, group=whose.group)
            quote = price(self.program, standing, Purchase(lines), at=at)
            known = recorded_of(quote), quote.exact
            if len(self._outcomes) < MOST_KEPT:
                self._outcomes[lines, whose] = known
        recorded, exact = known
        points, after = with_carry(self.program.points, exact, carry)
        return recorded._replace(earned=points), after

    def rank(self, code: str | None) -> int:
        """Return the place of a tier, as `TierRule.rank`."""
        return self._ranks.get(code, -1) if code else -1

    def rank_of(self, reached: int) -> int:
        """Return the place of the highest tier that a sum reaches, as `TierRule.rank_of`."""
        return bisect_right(self._thresholds, reached) - 1

    def window_start(self, day: date) -> date:
        """Return the first day that counts for the tiers' metric on `day`."""
        tiers = self.program.tiers
        if day not in self._windows:
            self._windows[day] = window_start(tiers, day) if tiers else day
        return self._windows[day]

    def dates_of_lot(self, at: datetime, day: date) -> tuple[datetime, date]:
        """Return when what a sale on `day` earns becomes available, and its last day."""
        program = self.program
        if program.earning.hold_days:
            available, last = dates_of_lot(program, at)
            return available, last or NEVER
        if day not in self._last_days:
            self._last_days[day] = last_day(program.expiry, at, program.time_zone) or NEVER
        return at, self._last_days[day]


def recorded_of(quote: Quote) -> Recorded:
    """Return how a sale at a price comes out."""
    discount = points_money = paid = 0
    for line in quote.lines:
        discount += line.discount
        points_money += line.points_money
        paid += line.paid
    return Recorded(
        quote.points_earned, quote.points_used, discount, points_money, paid, quote.tier, counts=quote.exact > 0
    )
