"""Club membership: a paid period with an earning rate, a discount and perks."""

from datetime import date

from loyalty_desk.domain.dates import add_months
from loyalty_desk.domain.offers import Membership, Rate
from loyalty_desk.domain.program import Level, Program


def plan_of(program: Program, code: str | None) -> Membership | None:
    """Return the plan `code`, None where there is none."""
    return next((plan for plan in program.memberships if plan.code == code), None) if code else None


def paid_until(plan: Membership, running: date | None, today: date) -> date:
    """Return the last day of a period bought today; it is added to one of the same plan that still runs."""
    return add_months(today if running is None else max(running, today), plan.months)


def better_rate(level: Level | None, plan: Membership | None) -> tuple[Rate, str, str] | None:
    """Return the better rate of tier and membership with its reason's code and name, None where both are as usual."""
    by_tier = (level.earning, "rate_tier", level.code) if level and level.earning else None
    by_plan = (plan.earning, "rate_membership", plan.code) if plan and plan.earning else None
    if by_tier is None or by_plan is None:
        return by_tier or by_plan
    gain = by_plan[0].points * by_tier[0].per - by_tier[0].points * by_plan[0].per
    return by_plan if gain > 0 else by_tier
