"""A purchase on its way through the steps of pricing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction

from loyalty_desk.domain.earning import (
    Base,
    Earned,
    allowance_of,
    bases_of,
    earned,
    extra_of,
    limits_of,
    personal_rate,
)
from loyalty_desk.domain.mechanics.campaigns import Extra, by_category, chosen, holds_at, is_for, refusal
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.offers import Campaign
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import PricedLine, Reason
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.supplies import Supplies


@dataclass
class Bill:
    """What the steps read, and below it what they write; `free` counts the free units of each line."""

    program: Program
    standing: Standing
    purchase: Purchase
    at: datetime
    supplies: Supplies
    member: bool
    earns: bool
    lines: list[PricedLine] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)
    free: list[int] = field(default_factory=list)
    rewards_cost: Points = 0
    points_used: Points = 0
    max_points: Points = 0
    exact: Fraction = Fraction(0)
    points_earned: Points = 0
    carry: Fraction = Fraction(0)

    def __post_init__(self) -> None:
        """Work out what several steps ask for.

        `campaigns` are those that hold now for this customer, `open_campaigns` those of them that are not used up;
        `personal` is the rate of goods without one of their own; `allowance` what the day's limit leaves to earn
        (None: no limit), 0 for a sale that earns nothing.
        """
        program, standing = self.program, self.standing
        self.campaigns = self._holding() if self.member and program.campaigns else ()
        self.open_campaigns = tuple(each for each in self.campaigns if not refusal(each, standing))
        self.personal = personal_rate(program, standing.tier, standing.membership)
        self.allowance = allowance_of(program.earning, standing) if self.earns else 0

    def would_earn(self, lines: Sequence[PricedLine]) -> Earned:
        """Return what the sale earns with its lines so paid, before carry and rounding."""
        if not self.earns:
            return Earned(Fraction(0), ())
        limits = limits_of(self.program.earning, self.allowance, approved=self.purchase.approved)
        return earned(self.program, self.personal, bases_of(self.program, lines), limits, self._choose)

    def _holding(self) -> tuple[Campaign, ...]:
        local = self.at.astimezone(self.program.time_zone)
        return tuple(each for each in self.program.campaigns if is_for(each, self.standing) and holds_at(each, local))

    def _choose(self, bases: Sequence[Base]) -> Sequence[Reason]:
        adding = [each for each in self.open_campaigns if each.multiply is not None or each.add_points is not None]
        if not adding:
            return ()
        together = [Base(*each) for each in by_category(bases).items()]
        extras = [Extra(each, extra_of(self.program, self.personal, together, each)) for each in adding]
        return chosen(self.program, extras, self.supplies)
