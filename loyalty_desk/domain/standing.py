"""How a customer stands: points, tier and what they have spent, at one moment."""

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import NewType

from loyalty_desk.domain.money import Money, Points

LotId = NewType("LotId", int)


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Everything that the rules look at.

    available + pending - debt is the balance. `carry` is the exact part of a point (in hundredths) that rounding cut
    off. `metric` is what tiers go by, within their window. `earned_today` and `earning_sales_today` count for limits.
    """

    available: Points = 0
    pending: Points = 0
    debt: Points = 0
    carry: Fraction = Fraction(0)
    group: str | None = None
    tier: str | None = None
    tier_until: date | None = None
    metric: Fraction = Fraction(0)
    spent: Money = 0
    visits: int = 0
    earned_today: Points = 0
    earning_sales_today: int = 0

    @property
    def balance(self) -> Points:
        """What the ledger's entries sum to once everything due is posted."""
        return self.available + self.pending - self.debt


@dataclass(frozen=True)
class Lot:
    """What is left of the points of one accrual, and the dates between which it can be spent (both inclusive)."""

    lot_id: LotId
    points: Points
    available_from: datetime
    expires_on: date | None
