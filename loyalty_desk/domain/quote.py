"""A purchase with all rules applied: what it costs, what it earns, and why."""

from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.money import Exact, Money, Points
from loyalty_desk.domain.offers import Rate
from loyalty_desk.domain.purchase import Line, Purchase


class PricedLine(NamedTuple):
    """A line with what was taken off it and what paid for it other than money now.

    `points` went for it, those of rewards as well; `points_money` is what of its price they paid.
    """

    line: Line
    discount: Money = 0
    points: Points = 0
    points_money: Money = 0
    certificate_money: Money = 0

    @property
    def net(self) -> Money:
        """The price after discounts, before points."""
        return self.line.amount - self.discount

    @property
    def paid(self) -> Money:
        """What is paid for the line in money, now or earlier for a certificate."""
        return self.net - self.points_money

    @property
    def to_pay(self) -> Money:
        """What is paid for the line in money now."""
        return self.net - self.points_money - self.certificate_money


@dataclass(frozen=True, kw_only=True)
class Reason:
    """One change of money or points and its cause, or why there was none.

    All `money` of a quote sums to what is to pay less the subtotal; all `points` (exact, in hundredths) sum to the
    change of the balance. `name` is a code of the program, a group or a category; `rate` or `percent` is the rule's
    number, `count` how many stamps; `why` says what kept a campaign from counting.
    """

    code: str
    line: int | None = None
    money: Money = 0
    points: Exact = 0
    name: str = ""
    percent: Fraction | None = None
    rate: Rate | None = None
    count: int = 0
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Quote:
    """The whole answer to "what would this purchase cost and earn?"; the same values are kept with the sale.

    `exact` is what was earned before carry and rounding (hundredths of points), `allowance` the points that the day's
    limit left when it was priced (None: no limit): a refund needs both. `tier` and `membership` are those whose rules
    held. `points_used` counts those that pay and those that rewards cost, `max_points` only those that could pay.
    `marks` is what mechanics give beside points.
    """

    purchase: Purchase
    lines: tuple[PricedLine, ...]
    points_used: Points
    points_earned: Points
    max_points: Points
    available_after: Points
    tier: str | None
    exact: Fraction
    allowance: Points | None
    carry_after: Fraction
    reasons: tuple[Reason, ...]
    membership: str | None = None
    marks: tuple[Mark, ...] = ()

    @property
    def subtotal(self) -> Money:
        """The price of everything before discounts."""
        return self.purchase.subtotal

    @property
    def discount(self) -> Money:
        """All that was taken off."""
        return sum(line.discount for line in self.lines)

    @property
    def points_money(self) -> Money:
        """The money that points paid."""
        return sum(line.points_money for line in self.lines)

    @property
    def certificate_money(self) -> Money:
        """The money that certificates paid."""
        return sum(line.certificate_money for line in self.lines)

    @property
    def paid(self) -> Money:
        """The money for the goods, paid now or earlier for a certificate."""
        return sum(line.paid for line in self.lines)

    @property
    def to_pay(self) -> Money:
        """What the customer pays in money now."""
        return sum(line.to_pay for line in self.lines)
