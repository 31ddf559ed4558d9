"""The steps of pricing in which something other than money pays: points, then certificates."""

from loyalty_desk.domain.bill import Bill
from loyalty_desk.domain.dates import local_day
from loyalty_desk.domain.earning import with_carry
from loyalty_desk.domain.mechanics import certificates
from loyalty_desk.domain.money import Points, split
from loyalty_desk.domain.quote import Reason
from loyalty_desk.domain.redemption import money_of, most_points, most_usable, points_to_use, with_points


def use_points(bill: Bill) -> None:
    """Step 4: points pay a part of what is left; those that rewards cost are no longer there."""
    program, standing = bill.program, bill.standing
    available = standing.available - bill.rewards_cost
    at_once = bill.earns and program.redemption.with_same_sale_points and not program.earning.hold_days

    def spendable(points: Points) -> Points:
        if not at_once:
            return available
        paid = with_points(program, bill.lines, points)
        fresh, _ = with_carry(program.points, bill.would_earn(paid).exact, standing.carry)
        return available + max(0, fresh - standing.debt)

    most = most_points(program, program.level(standing.tier), bill.lines)
    bill.max_points = most_usable(program, most, spendable)
    used = points_to_use(
        program,
        bill.purchase.redeem,
        most=most,
        usable=bill.max_points,
        spendable=spendable,
        approved=bill.purchase.approved,
    )
    if used:
        bill.lines = with_points(program, bill.lines, used)
        bill.reasons.append(Reason(code="points_used", money=-money_of(program, used), points=-used))
    bill.points_used = used + bill.rewards_cost


def use_certificates(bill: Bill) -> None:
    """Step 5: certificates pay what is left, in proportion to it."""
    codes = bill.purchase.certificates
    if not codes:
        return
    today = local_day(bill.at, bill.program.time_zone)
    left = [line.paid for line in bill.lines]
    paid = certificates.pay(codes, bill.supplies.certificates, sum(left), today)
    moneys = split(sum(each.money for each in paid), left)
    bill.lines = [line._replace(certificate_money=money) for line, money in zip(bill.lines, moneys, strict=True)]
    bill.reasons += [Reason(code="certificate", money=-each.money, name=each.code) for each in paid]
