"""A sale as it stands in the books, with what came back of it."""

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from math import floor
from typing import NamedTuple, NewType

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.quote import PricedLine, Reason
from loyalty_desk.domain.standing import LotId

SaleId = NewType("SaleId", int)
LineId = int  # the place of a line in its sale, from 0


class Returned(NamedTuple):
    """What of a line went back: money, points and the money they paid, the discount, money of certificates."""

    money: Money
    points: Points
    points_money: Money
    discount: Money
    certificate: Money


@dataclass(frozen=True)
class SoldLine:
    """A line and the exact part of it (0 to 1) that was refunded."""

    priced: PricedLine
    refunded: Fraction = Fraction(0)

    def returned(self, part: Fraction, unit: Points) -> Returned:
        """Return what went back once `part` of the line is refunded: the exact share, rounded down."""
        priced = self.priced
        return Returned(
            floor(part * priced.to_pay),
            floor(part * priced.points / unit) * unit,
            floor(part * priced.points_money),
            floor(part * priced.discount),
            floor(part * priced.certificate_money),
        )


@dataclass(frozen=True, kw_only=True)
class Sale:
    """What a refund and a receipt need to know of a sale.

    `points_due` are the earned points that its refunds had to take (whole points, exact difference less the carry);
    `points_taken` what they took from lots or booked as debt. `own_lot` holds what the sale earned.
    """

    sale_id: SaleId
    at: datetime
    day: date
    customer_id: CustomerId | None
    receipt: str
    program_version: int
    tier: str | None
    allowance: Points | None
    lines: tuple[SoldLine, ...]
    points_earned: Points
    own_lot: LotId | None
    points_due: Points = 0
    points_taken: Points = 0
    voided: bool = False
    membership: str | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether everything came back."""
        return all(line.refunded == 1 for line in self.lines)

    @property
    def net(self) -> Money:
        """The price after discounts, before points."""
        return sum(line.priced.net for line in self.lines)

    @property
    def to_pay(self) -> Money:
        """What was paid in money."""
        return sum(line.priced.to_pay for line in self.lines)

    @property
    def points_used(self) -> Points:
        """The points that paid."""
        return sum(line.priced.points for line in self.lines)
