"""The rewards catalogue: gifts, money off, percents off and privileges for points."""

from collections.abc import Sequence
from fractions import Fraction

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.marks import REWARD
from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.money import Money, round_half_up, split
from loyalty_desk.domain.offers import Reward
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.supplies import Supplies


def wanted(program: Program, standing: Standing | None, codes: Sequence[str], supplies: Supplies) -> tuple[Reward, ...]:
    """Return the rewards named, each once; refuses `unknown_reward`, `reward_unavailable` and `not_enough_points`."""
    if len(set(codes)) < len(codes):
        raise Invalid("rewards", "used twice")
    catalogue = {reward.code: reward for reward in program.rewards}
    found = []
    for code in codes:
        if code not in catalogue:
            raise Refused("unknown_reward", reward=code)
        if why := unavailable(catalogue[code], standing, supplies):
            raise Refused("reward_unavailable", reward=code, why=why)
        found.append(catalogue[code])
    cost = sum(reward.points for reward in found)
    if standing is not None and cost > standing.available:
        raise Refused("not_enough_points", available=standing.available, asked=cost)
    return tuple(found)


def unavailable(reward: Reward, standing: Standing | None, supplies: Supplies) -> str:
    """Return why a customer cannot have a reward whatever their points are; empty when they can."""
    if standing is None:
        return "no_card"
    if reward.tiers and standing.tier not in reward.tiers:
        return "tier"
    if not meets(reward, standing.segments):
        return "segment"
    if supplies.left(REWARD, reward.code, reward.stock) == 0:
        return "stock"
    most = reward.per_customer
    return "per_customer" if most is not None and standing.had(REWARD, reward.code) >= most else ""


def affordable(program: Program, standing: Standing, supplies: Supplies) -> tuple[str, ...]:
    """Return the codes of the rewards that the customer's points buy now."""
    return tuple(
        reward.code
        for reward in program.rewards
        if reward.points <= standing.available and not unavailable(reward, standing, supplies)
    )


def money_off(reward: Reward, nets: Sequence[Money], decimals: int) -> tuple[Money, ...]:
    """Return what a reward takes off each of its lines, never more than they cost; `nets` are 0 where it is not for."""
    value = reward.value or Fraction(0)
    if reward.kind == "percent_off":
        return tuple(round_half_up(net * value / 100) for net in nets)
    return split(min(round_half_up(value * 10**decimals), sum(nets)), nets)
