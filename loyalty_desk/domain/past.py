"""What really happened to a customer, as a replay needs it: where they stood, and what they bought since."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction
from typing import NamedTuple

from loyalty_desk.domain.marks import Tally
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.purchase import Line
from loyalty_desk.domain.tiers import Held

NEVER = date.max  # the last day of points that do not burn


class Recorded(NamedTuple):
    """How a sale came out when it was made; `counts`: it earned something, before rounding."""

    earned: Points
    used: Points
    discount: Money
    points_money: Money
    paid: Money
    tier: str | None
    counts: bool


class Bought(NamedTuple):
    """A past sale: the goods that were kept, and the points that paid for them.

    `recorded` only where the program in force priced it, and nothing that came back changed the customer before.
    """

    at: datetime
    day: date
    lines: tuple[Line, ...]
    redeemed: Points = 0
    recorded: Recorded | None = None


class Given(NamedTuple):
    """Points that were given (or taken, when negative) without a sale: a bonus or an adjustment by hand."""

    at: datetime
    kind: str
    points: Points
    available_from: datetime
    last_day: date


class OldLot(NamedTuple):
    """Points that become available later."""

    points: Points
    available_from: datetime
    last_day: date


class Sums(NamedTuple):
    """What a customer's sales come to: of one day, or of several."""

    spent: Money = 0
    visits: int = 0
    earned: Points = 0


@dataclass(frozen=True, kw_only=True)
class Opening:
    """How a customer stood when a period began: points by their last day, those that were pending, and so on.

    Of the sales before, `total` counts all; `leaving` are the days that may leave the tiers' window within the period,
    the first first, and `staying` counts those that are within it to its end.
    """

    group: str | None = None
    control: bool = False
    membership: str | None = None
    membership_until: date | None = None
    tally: Tally = field(default_factory=dict)
    points: Mapping[date, Points] = field(default_factory=dict)
    pending: tuple[OldLot, ...] = ()
    debt: Points = 0
    carry: Fraction = Fraction(0)
    held: Held = Held(None, None)
    total: Sums = Sums()
    staying: Sums = Sums()
    leaving: tuple[tuple[date, Sums], ...] = ()


NEW = Opening()
