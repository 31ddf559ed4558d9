"""The one pure function that prices a purchase; `quote` and `sale` share it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from loyalty_desk.domain.bill import Bill
from loyalty_desk.domain.gaining import carry_and_round, earn, stamp
from loyalty_desk.domain.kept import marks_of
from loyalty_desk.domain.lowering import give_free_items, take_percents_off, take_rewards_off
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.paying import use_certificates, use_points
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.supplies import FULL, Supplies

STEPS: tuple[Callable[[Bill], None], ...] = (
    take_percents_off,
    give_free_items,
    take_rewards_off,
    use_points,
    use_certificates,
    earn,
    carry_and_round,
    stamp,
)


def price(
    program: Program,
    standing: Standing | None,
    purchase: Purchase,
    *,
    at: datetime,
    supplies: Supplies = FULL,
    earns: bool = True,
) -> Quote:
    """Return what `purchase` costs and earns at a moment for a customer who stands so; None: a sale without a card.

    Refuses points, rewards and certificates that cannot be used. With `apply_from` this_sale a tier that the sale
    itself reaches (by its price under the old tier) holds for it already.
    """
    known = standing or Standing()
    member = standing is not None

    def run(stands: Standing) -> Quote:
        return _run(Bill(program, stands, purchase, at, supplies, member, earns and member))

    quote = run(known)
    tiers = program.tiers
    if member and tiers and tiers.apply_from == "this_sale":
        reached = tiers.rank_of(known.metric + contribution(program, quote.paid, quote.points_earned))
        if reached > tiers.rank(known.tier):
            quote = run(replace(known, tier=tiers.code_at(reached), lent=False))
    return quote


def contribution(program: Program, paid: Money, points_earned: Points, visits: int = 1) -> Fraction:
    """Return what a sale adds to the metric of the tiers; `paid` counts certificates as money."""
    metric = program.tiers.metric if program.tiers else ""
    if metric == "spend":
        return Fraction(paid, 10**program.decimals)
    return Fraction(points_earned, 100) if metric == "points_earned" else Fraction(visits)


def _run(bill: Bill) -> Quote:
    for step in STEPS:
        step(bill)
    standing, program = bill.standing, bill.program
    settled = min(standing.debt, bill.points_earned)
    at_once = 0 if program.earning.hold_days else bill.points_earned - settled
    lines, reasons = tuple(bill.lines), tuple(bill.reasons)
    return Quote(
        purchase=bill.purchase,
        lines=lines,
        points_used=bill.points_used,
        points_earned=bill.points_earned,
        max_points=bill.max_points,
        available_after=standing.available - bill.points_used + at_once,
        tier=standing.tier,
        membership=standing.membership,
        exact=bill.exact,
        allowance=bill.allowance,
        carry_after=bill.carry,
        reasons=reasons,
        marks=marks_of(program, lines, reasons),
    )
