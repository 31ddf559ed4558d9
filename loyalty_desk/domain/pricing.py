"""The one pure function that prices a purchase; `quote` and `sale` share it."""

from dataclasses import dataclass, replace
from fractions import Fraction

from loyalty_desk.domain.discounts import discounted, discounts_for
from loyalty_desk.domain.earning import Earned, allowance_of, bases_of, earned, rounded
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import PricedLine, Quote, Reason
from loyalty_desk.domain.redemption import money_of, most_points, most_usable, points_to_use, with_points
from loyalty_desk.domain.standing import Standing


@dataclass(frozen=True)
class Bill:
    """A purchase on its way through the steps."""

    program: Program
    standing: Standing
    purchase: Purchase
    earns: bool
    lines: tuple[PricedLine, ...] = ()
    reasons: tuple[Reason, ...] = ()
    points_used: Points = 0
    max_points: Points = 0
    exact: Fraction = Fraction(0)
    points_earned: Points = 0
    carry: Fraction = Fraction(0)

    @property
    def allowance(self) -> Points | None:
        """What the day's limit leaves to earn, 0 for a sale that earns nothing."""
        return allowance_of(self.program.earning, self.standing) if self.earns else 0

    def would_earn(self, lines: tuple[PricedLine, ...]) -> Earned:
        """Return what the sale earns with its lines so paid, before carry and rounding."""
        if not self.earns:
            return Earned(Fraction(0), ())
        level = self.program.level(self.standing.tier)
        return earned(self.program, level, bases_of(self.program.earning, lines), self.allowance)


def price(program: Program, standing: Standing | None, purchase: Purchase, *, earns: bool = True) -> Quote:
    """Return what `purchase` costs and earns for a customer who stands so; None: a sale without a card.

    Refuses points that cannot be used. With `apply_from` this_sale a tier that the sale itself reaches (by its price
    under the old tier) holds for it already.
    """
    known = standing or Standing()
    quote = _run(Bill(program, known, purchase, earns and standing is not None))
    tiers = program.tiers
    if standing and tiers and tiers.apply_from == "this_sale":
        reached = tiers.rank_of(known.metric + contribution(program, quote.to_pay, quote.points_earned))
        if reached > tiers.rank(known.tier):
            quote = _run(Bill(program, replace(known, tier=tiers.code_at(reached)), purchase, earns))
    return quote


def contribution(program: Program, paid: Money, points_earned: Points, visits: int = 1) -> Fraction:
    """Return what a sale adds to the metric of the tiers."""
    metric = program.tiers.metric if program.tiers else ""
    if metric == "spend":
        return Fraction(paid, 10**program.decimals)
    return Fraction(points_earned, 100) if metric == "points_earned" else Fraction(visits)


def _run(bill: Bill) -> Quote:
    for step in STEPS:
        bill = step(bill)
    standing, program = bill.standing, bill.program
    settled = min(standing.debt, bill.points_earned)
    at_once = 0 if program.earning.hold_days else bill.points_earned - settled
    return Quote(
        purchase=bill.purchase,
        lines=bill.lines,
        points_used=bill.points_used,
        points_earned=bill.points_earned,
        max_points=bill.max_points,
        available_after=standing.available - bill.points_used + at_once,
        tier=standing.tier,
        exact=bill.exact,
        allowance=bill.allowance,
        carry_after=bill.carry,
        reasons=bill.reasons,
    )


def take_percents_off(bill: Bill) -> Bill:
    """Step 1: percent discounts by line."""
    lines, reasons = discounted(bill.program, discounts_for(bill.program, bill.standing), bill.purchase.lines)
    return replace(bill, lines=lines, reasons=reasons)


def use_points(bill: Bill) -> Bill:
    """Step 4: points pay a part of what is left."""
    program, standing = bill.program, bill.standing

    def spendable(points: Points) -> Points:
        if not (bill.earns and program.redemption.with_same_sale_points) or program.earning.hold_days:
            return standing.available
        paid = with_points(program, bill.lines, points)
        fresh = _rounded_with_carry(bill, bill.would_earn(paid).exact)
        return standing.available + max(0, fresh - standing.debt)

    most = most_points(program, program.level(standing.tier), bill.lines)
    usable = most_usable(program, most, spendable)
    used = points_to_use(program, bill.purchase.redeem, most=most, usable=usable, spendable=spendable)
    reason = Reason(code="points_used", money=-money_of(program, used), points=-used)
    return replace(
        bill,
        lines=with_points(program, bill.lines, used),
        points_used=used,
        max_points=usable,
        reasons=bill.reasons + ((reason,) if used else ()),
    )


def earn(bill: Bill) -> Bill:
    """Steps 7 and 9: what the rest earns at its rates, within the limits."""
    result = bill.would_earn(bill.lines)
    return replace(bill, exact=result.exact, reasons=bill.reasons + result.reasons)


def carry_and_round(bill: Bill) -> Bill:
    """Step 9: the carry is added, and the sum is rounded once."""
    if not bill.earns:
        return replace(bill, carry=bill.standing.carry)
    points = _rounded_with_carry(bill, bill.exact)
    carries = bill.program.points.carries
    before = bill.standing.carry
    after = bill.exact + before - points if carries else before
    reasons = (
        (Reason(code="carried_in", points=before), Reason(code="carried_on", points=-after))
        if carries
        else (Reason(code="rounding", points=points - bill.exact),)
    )
    told = tuple(reason for reason in reasons if reason.points)
    return replace(bill, points_earned=points, carry=after, reasons=bill.reasons + told)


STEPS = (take_percents_off, use_points, earn, carry_and_round)


def _rounded_with_carry(bill: Bill, exact: Fraction) -> Points:
    rule = bill.program.points
    return rounded(rule, exact + bill.standing.carry) if rule.carries else rounded(rule, exact)
