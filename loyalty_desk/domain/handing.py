"""What goes with a sale that is not on its bill: gifts of campaigns, rewards that are handed over."""

from collections.abc import Sequence

from loyalty_desk.domain.kinds import Name
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Reason


def handed_over(program: Program, reasons: Sequence[Reason]) -> tuple[Name, ...]:
    """Return the names of what is handed over beside the goods of a sale, in the order of its reasons."""
    gifts = {each.code: each.gift.name for each in program.campaigns if each.gift}
    rewards = {each.code: each.name for each in program.rewards if each.kind in {"gift", "perk"}}
    on_bill = {reason.name for reason in reasons if reason.code == "free_reward"}
    names = []
    for reason in reasons:
        if reason.code == "gift" and reason.name in gifts:
            names.append(gifts[reason.name])
        elif reason.code == "reward" and reason.name in rewards and reason.name not in on_bill:
            names.append(rewards[reason.name])
    return tuple(names)
