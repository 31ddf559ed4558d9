"""What a customer is short of: for the next point, for the next tier, for keeping the present one."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from loyalty_desk.domain.money import Money
from loyalty_desk.domain.program import Level, Program
from loyalty_desk.domain.standing import Standing


@dataclass(frozen=True)
class Outlook:
    """`to_next_point` is money at the customer's usual rate; the tier figures are in the ladder's metric."""

    to_next_point: Money | None
    level: Level | None
    next_level: Level | None
    to_next_tier: Fraction | None
    to_keep_tier: Fraction | None


def outlook(program: Program, standing: Standing) -> Outlook:
    """Return what is missing; None where there is nothing to reach."""
    level = program.level(standing.tier)
    to_point = _to_next_point(program, level, standing)
    if program.tiers is None:
        return Outlook(to_point, None, None, None, None)
    rank = program.tiers.rank(standing.tier)
    above = program.tiers.levels[rank + 1] if rank + 1 < len(program.tiers.levels) else None
    return Outlook(
        to_next_point=to_point,
        level=level,
        next_level=above,
        to_next_tier=max(Fraction(0), above.from_ - standing.metric) if above else None,
        to_keep_tier=max(Fraction(0), level.from_ - standing.metric) if level and standing.tier_until else None,
    )


def _to_next_point(program: Program, level: Level | None, standing: Standing) -> Money | None:
    rate = level.earning if level and level.earning else program.earning.base_rate
    if not rate.points:
        return None
    missing = program.points.unit - (standing.carry if program.points.carries else 0)
    return max(0, ceil(missing * rate.per / rate.points))
