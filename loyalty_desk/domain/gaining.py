"""The steps of pricing that give: points, the carry, stamps."""

from fractions import Fraction

from loyalty_desk.domain.bill import Bill
from loyalty_desk.domain.earning import with_carry
from loyalty_desk.domain.mechanics import stamps
from loyalty_desk.domain.mechanics.campaigns import covers, refusal
from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.quote import Reason


def earn(bill: Bill) -> None:
    """Steps 7 to 9: what the rest earns at its rates, with campaigns, within the limits."""
    result = bill.would_earn(bill.lines)
    bill.exact = result.exact
    bill.reasons += result.reasons
    for campaign in bill.campaigns:
        bought = any(covers(campaign, line.line.category) for line in bill.lines)
        if bought and (why := refusal(campaign, bill.standing)):
            bill.reasons.append(Reason(code="campaign_not_chosen", name=campaign.code, why=why))
    if bill.purchase.approved:
        bill.reasons.append(Reason(code="approved"))


def carry_and_round(bill: Bill) -> None:
    """Step 9: the carry is added, and the sum is rounded once."""
    before = bill.standing.carry
    bill.carry = before
    if not bill.earns:
        return
    points, bill.carry = with_carry(bill.program.points, bill.exact, before)
    bill.points_earned = points
    if bill.program.points.carries:
        told = [Reason(code="carried_in", points=before), Reason(code="carried_on", points=-bill.carry)]
    else:
        told = [Reason(code="rounding", points=points - bill.exact)]
    bill.reasons += [reason for reason in told if reason.points]


def stamp(bill: Bill) -> None:
    """Last: stamps for what was paid for."""
    if not (bill.earns and bill.member):
        return
    goods = [(line.line, free, Fraction(1)) for line, free in zip(bill.lines, bill.free, strict=True)]
    for card in bill.program.stamps:
        if meets(card, bill.standing.segments):
            count = stamps.allowed(card, bill.standing, stamps.units(card, goods))
            if count:
                bill.reasons.append(Reason(code="stamps", name=card.code, count=count))
