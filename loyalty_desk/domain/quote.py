"""A purchase with all rules applied: what it costs, what it earns, and why."""

from dataclasses import dataclass
from fractions import Fraction

from loyalty_desk.domain.money import Exact, Money, Points
from loyalty_desk.domain.offers import Rate
from loyalty_desk.domain.purchase import Line, Purchase


@dataclass(frozen=True)
class PricedLine:
    """A line with what was taken off it and what paid for it other than money."""

    line: Line
    discount: Money = 0
    points: Points = 0
    points_money: Money = 0

    @property
    def net(self) -> Money:
        """The price after discounts, before points."""
        return self.line.amount - self.discount

    @property
    def to_pay(self) -> Money:
        """What is paid for the line in money."""
        return self.net - self.points_money


@dataclass(frozen=True, kw_only=True)
class Reason:
    """One change of money or points and its cause.

    All `money` of a quote sums to what is to pay less the subtotal; all `points` (exact, in hundredths) sum to the
    change of the balance. `name` is a tier, group or category; `rate` or `percent` is the rule's number.
    """

    code: str
    line: int | None = None
    money: Money = 0
    points: Exact = 0
    name: str = ""
    percent: Fraction | None = None
    rate: Rate | None = None


@dataclass(frozen=True, kw_only=True)
class Quote:
    """The whole answer to "what would this purchase cost and earn?"; the same values are kept with the sale.

    `exact` is what was earned before carry and rounding (hundredths of points), `allowance` the points that the day's
    limit left when it was priced (None: no limit): a refund needs both. `tier` is the one whose rules held.
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
    def to_pay(self) -> Money:
        """What the customer pays in money."""
        return sum(line.to_pay for line in self.lines)
