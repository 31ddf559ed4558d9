"""Perks: privileges that are not money, offered by the cashier and marked when used."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from loyalty_desk.domain.kinds import Name
from loyalty_desk.domain.mechanics.membership import plan_of
from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing


@dataclass(frozen=True)
class Offered:
    """A perk that can be offered now; `left` is how often this month (None: no limit)."""

    code: str
    name: Name
    left: int | None


class Had(NamedTuple):
    """The perks granted to one person, and how often each perk was used this month."""

    granted: frozenset[str]
    used: dict[str, int]


def offered(program: Program, standing: Standing, had: Had) -> tuple[Offered, ...]:
    """Return the perks of a customer: those of their tier, membership or segment, and those granted to them alone."""
    return tuple(_offered(program, standing, had))


def _offered(program: Program, standing: Standing, had: Had) -> Iterator[Offered]:
    level, plan = program.level(standing.tier), plan_of(program, standing.membership)
    of_level = [perk for perk in level.perks if isinstance(perk, str)] if level else []
    own = {*of_level, *(plan.perks if plan else ()), *had.granted}
    for perk in program.perks:
        if perk.code in own or (perk.segments and meets(perk, standing.segments)):
            used = had.used.get(perk.code, 0)
            yield Offered(perk.code, perk.name, None if perk.per_month is None else max(0, perk.per_month - used))
