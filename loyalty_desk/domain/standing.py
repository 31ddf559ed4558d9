"""How a customer stands: points, tier and what they have spent, at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction
from typing import NewType

from loyalty_desk.domain.marks import FREE_ITEM, STAMP, Tally
from loyalty_desk.domain.money import Money, Points

LotId = NewType("LotId", int)


@dataclass(frozen=True)
class Reached:
    """How far a customer is with a challenge in the present period; `done`: the prize was given."""

    code: str
    have: Fraction
    done: bool


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Everything that the rules look at.

    available + pending - debt is the balance. `carry` is the exact part of a point (in hundredths) that rounding cut
    off. `metric` is what tiers go by, within their window. `earned_today` and `earning_sales_today` count for limits.
    `tier` is the one in force; `lent`: it is lent until `tier_until`, not earned. `control`: set aside without bonuses.
    `tally` counts what mechanics gave, `stamps_today` the stamps of today's sales by card; `affordable` are the codes
    of the rewards that the available points buy now.
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
    lent: bool = False
    control: bool = False
    segments: frozenset[str] = frozenset()
    membership: str | None = None
    membership_until: date | None = None
    tally: Tally = field(default_factory=dict, hash=False)
    stamps_today: Mapping[str, int] = field(default_factory=dict, hash=False)
    challenges: tuple[Reached, ...] = ()
    affordable: tuple[str, ...] = ()

    def had(self, mechanic: str, code: str) -> int:
        """Return how much a mechanic has given so far."""
        return self.tally.get((mechanic, code), 0)

    def stamps(self, code: str) -> int:
        """Return the stamps on a card; below 0 when goods of a card that was used came back."""
        return self.had(STAMP, code) - self.had(FREE_ITEM, code)

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
