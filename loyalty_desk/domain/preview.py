"""What a draft changes for whom, by past sales lived through under both programs."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from loyalty_desk.domain.metrics.summary import ratio
from loyalty_desk.domain.money import Money, Points

Who: TypeAlias = int | str
"""A customer's number in the books, or what a file calls them."""


class TierMove(NamedTuple):
    """How many customers end in another tier under the draft; `up`: a higher one (None: neither higher nor lower)."""

    before: str | None
    after: str | None
    up: bool | None
    customers: int


class Mover(NamedTuple):
    """A customer who ends in another tier under the draft."""

    who: Who
    before: str | None
    after: str | None


class Difference(NamedTuple):
    """What a customer gains (or loses, when negative) under the draft: taken off, paid with points, and left."""

    who: Who
    money: Money


class BurnMonth(NamedTuple):
    """A month (its first day) and the points that burn in it, if nobody uses them first."""

    month: date
    points: Points


class Burner(NamedTuple):
    """A customer of whom more burns under the draft, how much, and the first day on which it does."""

    who: Who
    points: Points
    day: date


@dataclass(frozen=True, kw_only=True)
class Side:
    """What one program makes of the sales; `value` is what a point pays.

    `burned` went within the period, `burns` is the calendar of all that burns, within it and later.
    """

    value: Money
    issued: Points = 0
    redeemed: Points = 0
    burned: Points = 0
    outstanding: Points = 0
    discount: Money = 0
    points_money: Money = 0
    burns: tuple[BurnMonth, ...] = ()

    @property
    def worth_issued(self) -> Money:
        """What the points issued will pay if all of them are used."""
        return self.issued * self.value // 100

    @property
    def cost(self) -> Money:
        """What the program gives away: discounts, and the points issued at their value."""
        return self.discount + self.worth_issued


@dataclass(frozen=True, kw_only=True)
class Preview:
    """The period (both ends included), its sales with a card, and both programs side by side.

    `money` is the price of the goods before any discount. The ten who gain and lose most are the first ones of `gain`
    and `lose` customers; of the tiers' moves `movers` names some. `uncounted` are sections of the document that differ
    and are not lived through.
    """

    start: date
    end: date
    sales: int
    customers: int
    money: Money
    now: Side
    draft: Side
    moves: tuple[TierMove, ...] = ()
    movers: tuple[Mover, ...] = ()
    gain: int = 0
    lose: int = 0
    winners: tuple[Difference, ...] = ()
    losers: tuple[Difference, ...] = ()
    burners: tuple[Burner, ...] = ()
    burn_more: int = 0
    uncounted: tuple[str, ...] = ()

    @property
    def up(self) -> int:
        """How many customers end in a higher tier."""
        return sum(move.customers for move in self.moves if move.up)

    @property
    def down(self) -> int:
        """How many customers end in a lower tier."""
        return sum(move.customers for move in self.moves if move.up is False)

    @property
    def more_cost(self) -> Fraction | None:
        """The additional cost as a part of the sales' money; None without sales."""
        return ratio(self.draft.cost - self.now.cost, self.money)

    @property
    def changes_nothing(self) -> bool:
        """Whether no figure of anybody differs."""
        return self.now == self.draft and not (self.moves or self.gain or self.lose or self.burn_more)
